import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Steps that were refused and are worth looking at, and what was said of risks that were looked at. */
export class Risks1700000000710 implements MigrationInterface {
  name = 'Risks1700000000710'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

const STATEMENTS = [
  `CREATE TABLE refused_attempts (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    event text NOT NULL,
    code text NOT NULL,
    params jsonb NOT NULL DEFAULT '{}',
    actor_id uuid NOT NULL,
    actor_name text NOT NULL,
    times integer NOT NULL DEFAULT 1,
    first_at timestamptz NOT NULL,
    last_at timestamptz NOT NULL,
    CONSTRAINT refused_attempts_pkey PRIMARY KEY (id),
    CONSTRAINT refused_attempts_key UNIQUE (case_id, actor_id, event, code),
    CONSTRAINT refused_attempts_case_fkey FOREIGN KEY (case_id) REFERENCES cases (id)
  )`,
  `CREATE INDEX refused_attempts_code ON refused_attempts (code, last_at)`,
  `CREATE TABLE risk_marks (
    kind text NOT NULL,
    key text NOT NULL,
    word text NOT NULL,
    marked_by uuid NOT NULL,
    marked_at timestamptz NOT NULL,
    CONSTRAINT risk_marks_pkey PRIMARY KEY (kind, key),
    CONSTRAINT risk_marks_kind_known CHECK (kind IN ('double-benefit', 'outlier-score', 'unusual-approval', 'recused', 'overdue-commitment'))
  )`,
  `REVOKE ALL ON refused_attempts, risk_marks FROM miaopu_confined`,
]
