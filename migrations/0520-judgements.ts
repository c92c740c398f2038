import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What was judged of a case at each submission, with the facts used, and what officers answered against it. */
export class Judgements1700000000520 implements MigrationInterface {
  name = 'Judgements1700000000520'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

const statements = [
  `CREATE TABLE case_judgements (
    case_id uuid NOT NULL,
    round integer NOT NULL,
    ruleset_id text NOT NULL,
    kind text NOT NULL,
    as_of date NOT NULL,
    result text NOT NULL,
    facts jsonb NOT NULL,
    evaluation jsonb NOT NULL,
    judged_at timestamptz NOT NULL,
    CONSTRAINT case_judgements_pkey PRIMARY KEY (case_id, round),
    CONSTRAINT case_judgements_ruleset_id_fkey FOREIGN KEY (ruleset_id) REFERENCES rulesets (id)
  )`,
  `CREATE TABLE case_overrides (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    round integer NOT NULL,
    leaf text NOT NULL,
    judged text NOT NULL,
    reason text NOT NULL,
    file_id uuid NOT NULL,
    by_id uuid NOT NULL,
    by_name text NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT case_overrides_pkey PRIMARY KEY (id),
    CONSTRAINT case_overrides_leaf_key UNIQUE (case_id, round, leaf),
    CONSTRAINT case_overrides_judgement_fkey FOREIGN KEY (case_id, round) REFERENCES case_judgements (case_id, round)
  )`,
  `CREATE FUNCTION case_judgements_are_append_only() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'what was judged stays judged' USING ERRCODE = 'restrict_violation'; END $$`,
  ...['case_judgements', 'case_overrides'].flatMap((table) => [
    `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION case_judgements_are_append_only()`,
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `CREATE POLICY ${table}_confined ON ${table} TO miaopu_confined
      USING (case_id IN (SELECT id FROM cases)) WITH CHECK (false)`,
    `REVOKE INSERT, UPDATE, DELETE ON ${table} FROM miaopu_confined`,
  ]),
]
