import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Deadlines to the minute: where a rule counts so, and the moment a deadline falls on. */
export class Moments1700000000450 implements MigrationInterface {
  name = 'Moments1700000000450'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

const STATEMENTS = [
  `ALTER TABLE deadline_rules ADD COLUMN until text NOT NULL DEFAULT 'day',
    ADD CONSTRAINT deadline_rules_until_known CHECK (until IN ('day', 'minute'))`,
  `ALTER TABLE deadlines ADD COLUMN due_at timestamptz, ADD COLUMN named boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT deadlines_named CHECK (NOT named OR due_at IS NOT NULL)`,
  `ALTER TABLE cases ADD COLUMN due_at timestamptz`,
]
