import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Cases are found by their number from its beginning, under any collation, and by the running number without its zeros. */
export class CaseNumbers1700000000472 implements MigrationInterface {
  name = 'CaseNumbers1700000000472'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX cases_number_begins ON cases (number text_pattern_ops)`)
    await runner.query(`CREATE INDEX cases_running_number ON cases (ltrim(split_part(number, '-', 3), '0'))`)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}
