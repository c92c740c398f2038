import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Runs over the register that look for whom a clause without application fits. */
export class MatchRuns1700000000721 implements MigrationInterface {
  name = 'MatchRuns1700000000721'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

const STATEMENTS = [
  `CREATE TABLE match_runs (
    id uuid NOT NULL,
    clause_code text NOT NULL,
    state text NOT NULL,
    as_on date NOT NULL,
    checkpoint uuid,
    looked integer NOT NULL DEFAULT 0,
    matched integer NOT NULL DEFAULT 0,
    refused integer NOT NULL DEFAULT 0,
    started_by uuid,
    started_at timestamptz NOT NULL,
    finished_at timestamptz,
    CONSTRAINT match_runs_pkey PRIMARY KEY (id),
    CONSTRAINT match_runs_state_known CHECK (state IN ('queued', 'running', 'done')),
    CONSTRAINT match_runs_finished CHECK ((state = 'done') = (finished_at IS NOT NULL))
  )`,
  `CREATE UNIQUE INDEX match_runs_open ON match_runs (clause_code) WHERE state <> 'done'`,
  `CREATE INDEX match_runs_started ON match_runs (started_at)`,
  `REVOKE ALL ON match_runs FROM miaopu_confined`,
]
