import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Experts, what ties them to enterprises, and the panels drawn from them. */
export class Panels1700000000410 implements MigrationInterface {
  name = 'Panels1700000000410'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

const statements = [
  `CREATE TABLE experts (
    user_id uuid NOT NULL,
    employer text NOT NULL,
    employer_uscc text,
    title text NOT NULL DEFAULT '',
    expertise text[] NOT NULL,
    active boolean NOT NULL DEFAULT true,
    updated_by uuid,
    updated_at timestamptz NOT NULL,
    CONSTRAINT experts_pkey PRIMARY KEY (user_id),
    CONSTRAINT experts_expertise CHECK (cardinality(expertise) > 0)
  )`,
  `CREATE TABLE expert_ties (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    enterprise_id uuid NOT NULL,
    kind text NOT NULL,
    note text NOT NULL DEFAULT '',
    until_on date,
    recorded_by uuid,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT expert_ties_pkey PRIMARY KEY (id),
    CONSTRAINT expert_ties_kind CHECK (kind IN ('shareholding', 'adviser', 'employment', 'kinship', 'other')),
    CONSTRAINT expert_ties_expert_fk FOREIGN KEY (user_id) REFERENCES experts (user_id)
  )`,
  `CREATE INDEX expert_ties_user ON expert_ties (user_id, enterprise_id)`,
  `CREATE TABLE panels (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    seats integer NOT NULL,
    quotas jsonb NOT NULL,
    rubric jsonb NOT NULL,
    firm_limit integer NOT NULL,
    method text NOT NULL,
    words text NOT NULL,
    seed text NOT NULL,
    pool jsonb NOT NULL,
    excluded jsonb NOT NULL,
    drawn_at timestamptz NOT NULL,
    drawn_by uuid NOT NULL,
    witness_id uuid NOT NULL,
    due_on date,
    closed_at timestamptz,
    closed_by uuid,
    result jsonb,
    cancelled_at timestamptz,
    cancelled_by uuid,
    cancel_reason text,
    CONSTRAINT panels_pkey PRIMARY KEY (id),
    CONSTRAINT panels_seats CHECK (seats > 0),
    CONSTRAINT panels_witness CHECK (witness_id <> drawn_by),
    CONSTRAINT panels_one_end CHECK (closed_at IS NULL OR cancelled_at IS NULL),
    CONSTRAINT panels_case_fk FOREIGN KEY (case_id) REFERENCES cases (id)
  )`,
  `CREATE UNIQUE INDEX panels_one_running ON panels (case_id) WHERE closed_at IS NULL AND cancelled_at IS NULL`,
  `CREATE INDEX panels_case ON panels (case_id, drawn_at)`,
  `CREATE TABLE panel_members (
    id uuid NOT NULL,
    panel_id uuid NOT NULL,
    user_id uuid NOT NULL,
    place integer NOT NULL,
    expertise text,
    task_id uuid NOT NULL,
    joined_at timestamptz NOT NULL,
    out_at timestamptz,
    out_reason text,
    cleared_at timestamptz,
    scores jsonb NOT NULL DEFAULT '{}',
    comment text NOT NULL DEFAULT '',
    saved_at timestamptz,
    submitted_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT panel_members_pkey PRIMARY KEY (id),
    CONSTRAINT panel_members_once UNIQUE (panel_id, user_id),
    CONSTRAINT panel_members_panel_fk FOREIGN KEY (panel_id) REFERENCES panels (id),
    CONSTRAINT panel_members_task_fk FOREIGN KEY (task_id) REFERENCES tasks (id)
  )`,
  `CREATE INDEX panel_members_user ON panel_members (user_id, joined_at)`,
  `REVOKE ALL ON experts, expert_ties, panels, panel_members FROM miaopu_confined`,
]
