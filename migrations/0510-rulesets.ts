import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Rulesets as dated versions, the results of the population scan, what was judged in a case, and innovation points. */
export class Rulesets1700000000510 implements MigrationInterface {
  name = 'Rulesets1700000000510'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...rulesets, ...scan, ...confinement]) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

const rulesets = [
  `CREATE TABLE rulesets (
    id text NOT NULL,
    line text NOT NULL,
    number integer NOT NULL,
    tier_code text,
    decides boolean NOT NULL DEFAULT false,
    status text NOT NULL,
    name text NOT NULL,
    legal_basis text NOT NULL,
    certainty text NOT NULL,
    date_note text,
    new_from date,
    new_to date,
    renewal_from date,
    renewal_to date,
    content jsonb NOT NULL,
    created_by uuid,
    created_at timestamptz NOT NULL,
    published_by uuid,
    published_at timestamptz,
    CONSTRAINT rulesets_pkey PRIMARY KEY (id),
    CONSTRAINT rulesets_number_key UNIQUE (line, number),
    CONSTRAINT rulesets_tier_code_fkey FOREIGN KEY (tier_code) REFERENCES tiers (code),
    CONSTRAINT rulesets_status_known CHECK (status IN ('draft', 'published')),
    CONSTRAINT rulesets_certainty_known CHECK (certainty IN ('confirmed', 'unconfirmed', 'lapsed')),
    CONSTRAINT rulesets_dates CHECK ((new_from IS NOT NULL OR renewal_from IS NOT NULL)
      AND (new_to IS NULL OR new_to >= new_from) AND (renewal_to IS NULL OR renewal_to >= renewal_from)),
    CONSTRAINT rulesets_new_once EXCLUDE USING gist (line WITH =, daterange(new_from, new_to, '[]') WITH &&) WHERE (status = 'published' AND new_from IS NOT NULL),
    CONSTRAINT rulesets_renewal_once EXCLUDE USING gist (line WITH =, daterange(renewal_from, renewal_to, '[]') WITH &&) WHERE (status = 'published' AND renewal_from IS NOT NULL)
  )`,
]

const scan = [
  `CREATE TABLE ruleset_results (
    ruleset_id text NOT NULL,
    enterprise_id uuid NOT NULL,
    verdict text NOT NULL,
    not_met smallint NOT NULL,
    unknown smallint NOT NULL,
    leaf text,
    metric text,
    gap numeric,
    gap_share double precision,
    gap_unit text,
    lacking text[] NOT NULL DEFAULT '{}',
    by_person text[] NOT NULL DEFAULT '{}',
    score_least numeric,
    score_most numeric,
    explanation jsonb NOT NULL,
    as_on date NOT NULL,
    before text,
    changed_at timestamptz NOT NULL,
    judged_at timestamptz NOT NULL,
    CONSTRAINT ruleset_results_pkey PRIMARY KEY (ruleset_id, enterprise_id),
    CONSTRAINT ruleset_results_ruleset_id_fkey FOREIGN KEY (ruleset_id) REFERENCES rulesets (id)
  )`,
  `CREATE INDEX ruleset_results_enterprise ON ruleset_results (enterprise_id)`,
  `CREATE INDEX ruleset_results_met ON ruleset_results (ruleset_id, enterprise_id) WHERE verdict = 'met'`,
  `CREATE INDEX ruleset_results_one_short ON ruleset_results (ruleset_id, gap_share, enterprise_id) WHERE verdict = 'not-met' AND not_met = 1 AND unknown = 0`,
  `CREATE INDEX ruleset_results_lacking ON ruleset_results (ruleset_id, unknown, enterprise_id) WHERE verdict = 'unknown'`,
  `CREATE INDEX ruleset_results_fallen ON ruleset_results (ruleset_id, changed_at) WHERE verdict = 'not-met' AND before = 'met'`,
  `CREATE TABLE scan_runs (
    id uuid NOT NULL,
    kind text NOT NULL,
    ruleset_ids text[] NOT NULL,
    state text NOT NULL,
    as_on date NOT NULL,
    total integer NOT NULL DEFAULT 0,
    done integer NOT NULL DEFAULT 0,
    written integer NOT NULL DEFAULT 0,
    checkpoint uuid,
    failure text,
    started_by uuid,
    started_at timestamptz NOT NULL,
    finished_at timestamptz,
    CONSTRAINT scan_runs_pkey PRIMARY KEY (id),
    CONSTRAINT scan_runs_kind_known CHECK (kind IN ('scan', 'dry-run')),
    CONSTRAINT scan_runs_state_known CHECK (state IN ('queued', 'running', 'done', 'failed'))
  )`,
  `CREATE INDEX scan_runs_started_at ON scan_runs (started_at)`,
  `CREATE TABLE dry_run_changes (
    run_id uuid NOT NULL,
    enterprise_id uuid NOT NULL,
    before text NOT NULL,
    after text NOT NULL,
    leaves text[] NOT NULL,
    CONSTRAINT dry_run_changes_pkey PRIMARY KEY (run_id, enterprise_id),
    CONSTRAINT dry_run_changes_run_id_fkey FOREIGN KEY (run_id) REFERENCES scan_runs (id)
  )`,
]

/** A firm reads rulesets and its own results; it writes none of this and sees no runs. */
const confinement = [
  `ALTER TABLE ruleset_results ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY ruleset_results_confined ON ruleset_results TO miaopu_confined
    USING (enterprise_id = ANY (confined_keys())) WITH CHECK (false)`,
  `REVOKE INSERT, UPDATE, DELETE ON rulesets, ruleset_results FROM miaopu_confined`,
  `REVOKE ALL ON scan_runs, dry_run_changes FROM miaopu_confined`,
]
