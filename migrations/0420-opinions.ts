import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What a department is asked, how long it has, and what its silence means. */
export class Opinions1700000000420 implements MigrationInterface {
  name = 'Opinions1700000000420'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

const statements = [
  `ALTER TABLE tasks ADD COLUMN question text NOT NULL DEFAULT '', ADD COLUMN working_days integer, ADD COLUMN on_expiry text,
    ADD COLUMN reminded_at timestamptz,
    ADD CONSTRAINT tasks_on_expiry CHECK (on_expiry IN ('deemed-consent'))`,
  `CREATE INDEX tasks_expiring ON tasks (due_on) WHERE on_expiry IS NOT NULL AND done_at IS NULL AND cancelled_at IS NULL`,
]
