import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A list by programme and stage, the most urgent first, without reading the programme's whole archive. */
export class CaseStages1700000000431 implements MigrationInterface {
  name = 'CaseStages1700000000431'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX cases_stage ON cases (programme_id, phase, due_on, id)`)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}
