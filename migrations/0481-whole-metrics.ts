import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Which metrics are counts is said by the metric; which they are, and the bounds of all, come with the reference rows. */
export class WholeMetrics1700000000481 implements MigrationInterface {
  name = 'WholeMetrics1700000000481'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE metrics ADD COLUMN whole boolean NOT NULL DEFAULT false`)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}
