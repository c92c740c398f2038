import type { MigrationInterface, QueryRunner } from 'typeorm'

/** When a department was told of the opinion it is asked for. */
export class ToldDepartments1700000000451 implements MigrationInterface {
  name = 'ToldDepartments1700000000451'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE tasks ADD COLUMN told_at timestamptz`)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}
