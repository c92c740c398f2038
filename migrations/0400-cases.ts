import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The desk: calendar, charts, programmes, cases with their moves, clocks, corrections, documents, tasks and comments. */
export class Cases1700000000400 implements MigrationInterface {
  name = 'Cases1700000000400'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...calendar, ...charts, ...programmes, ...cases, ...work, ...rowSecurity])
      await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

const calendar = [
  `CREATE TABLE calendar_years (
    year int PRIMARY KEY,
    published boolean NOT NULL,
    source text NOT NULL,
    published_at timestamptz,
    revision int NOT NULL DEFAULT 1
  )`,
  `CREATE TABLE calendar_days (
    date date PRIMARY KEY,
    year int NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    CONSTRAINT calendar_days_kind CHECK (kind IN ('holiday', 'workday')),
    CONSTRAINT calendar_days_year_fk FOREIGN KEY (year) REFERENCES calendar_years (year)
  )`,
  `CREATE TABLE deadline_rules (
    id uuid PRIMARY KEY,
    rule text NOT NULL,
    programme_id uuid,
    working_days int NOT NULL,
    legal_basis text NOT NULL,
    effective_from date NOT NULL,
    effective_to date,
    CONSTRAINT deadline_rules_days CHECK (working_days BETWEEN 0 AND 1000)
  )`,
  `CREATE INDEX deadline_rules_rule ON deadline_rules (rule, programme_id, effective_from)`,
]

const charts = [
  `CREATE TABLE charts (
    id text NOT NULL,
    version int NOT NULL,
    digest text NOT NULL,
    definition jsonb NOT NULL,
    CONSTRAINT charts_pkey PRIMARY KEY (id, version)
  )`,
  `CREATE TABLE chart_states (
    chart_id text NOT NULL,
    chart_version int NOT NULL,
    state text NOT NULL,
    phase text NOT NULL,
    is_final boolean NOT NULL,
    CONSTRAINT chart_states_pkey PRIMARY KEY (chart_id, chart_version, state),
    CONSTRAINT chart_states_chart_fk FOREIGN KEY (chart_id, chart_version) REFERENCES charts (id, version)
  )`,
  `CREATE TABLE chart_edges (
    chart_id text NOT NULL,
    chart_version int NOT NULL,
    event text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    CONSTRAINT chart_edges_pkey PRIMARY KEY (chart_id, chart_version, event, from_state, to_state),
    CONSTRAINT chart_edges_from_fk FOREIGN KEY (chart_id, chart_version, from_state) REFERENCES chart_states (chart_id, chart_version, state),
    CONSTRAINT chart_edges_to_fk FOREIGN KEY (chart_id, chart_version, to_state) REFERENCES chart_states (chart_id, chart_version, state)
  )`,
]

const programmes = [
  `CREATE TABLE programmes (
    id uuid PRIMARY KEY,
    code text NOT NULL,
    kind text NOT NULL,
    subject text,
    name text NOT NULL,
    name_en text NOT NULL,
    summary text NOT NULL DEFAULT '',
    department_id uuid,
    open boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL,
    CONSTRAINT programmes_code_key UNIQUE (code)
  )`,
  `CREATE TABLE programme_versions (
    id uuid PRIMARY KEY,
    programme_id uuid NOT NULL,
    number int NOT NULL,
    status text NOT NULL,
    effective_from date NOT NULL,
    effective_to date,
    chart_id text NOT NULL,
    chart_version int NOT NULL,
    options jsonb NOT NULL DEFAULT '{}',
    form jsonb NOT NULL DEFAULT '[]',
    documents jsonb NOT NULL DEFAULT '[]',
    guide jsonb NOT NULL DEFAULT '{}',
    ruleset text,
    legal_basis text NOT NULL,
    appeal text NOT NULL,
    certainty text NOT NULL DEFAULT 'confirmed',
    created_by uuid,
    created_at timestamptz NOT NULL,
    published_by uuid,
    published_at timestamptz,
    CONSTRAINT programme_versions_number_key UNIQUE (programme_id, number),
    CONSTRAINT programme_versions_status CHECK (status IN ('draft', 'published', 'retired')),
    CONSTRAINT programme_versions_certainty CHECK (certainty IN ('confirmed', 'unconfirmed', 'lapsed')),
    CONSTRAINT programme_versions_programme_fk FOREIGN KEY (programme_id) REFERENCES programmes (id),
    CONSTRAINT programme_versions_chart_fk FOREIGN KEY (chart_id, chart_version) REFERENCES charts (id, version),
    CONSTRAINT programme_versions_once EXCLUDE USING gist (programme_id WITH =, daterange(effective_from, effective_to, '[]') WITH &&) WHERE (status = 'published')
  )`,
  `CREATE TABLE programme_windows (
    id uuid PRIMARY KEY,
    programme_id uuid NOT NULL,
    name text NOT NULL,
    opens_at timestamptz NOT NULL,
    closes_at timestamptz NOT NULL,
    CONSTRAINT programme_windows_order CHECK (opens_at < closes_at),
    CONSTRAINT programme_windows_programme_fk FOREIGN KEY (programme_id) REFERENCES programmes (id)
  )`,
  `CREATE INDEX programme_windows_programme ON programme_windows (programme_id, closes_at)`,
]

const cases = [
  `CREATE SEQUENCE case_numbers`,
  `CREATE TABLE cases (
    id uuid PRIMARY KEY,
    number text NOT NULL,
    kind text NOT NULL,
    programme_id uuid NOT NULL,
    programme_version_id uuid NOT NULL,
    window_id uuid,
    chart_id text NOT NULL,
    chart_version int NOT NULL,
    state text NOT NULL,
    phase text NOT NULL,
    waits_on text NOT NULL,
    outcome text,
    enterprise_id uuid NOT NULL,
    park_id uuid,
    department_id uuid,
    assignee_id uuid,
    opened_by uuid,
    opened_at timestamptz NOT NULL,
    entered_at timestamptz NOT NULL,
    submitted_at timestamptz,
    decided_at timestamptz,
    closed_at timestamptz,
    due_on date,
    due_clock text,
    due_provisional boolean NOT NULL DEFAULT false,
    decided_on_time boolean,
    held boolean NOT NULL DEFAULT false,
    amount_fen bigint,
    flags text[] NOT NULL DEFAULT '{}',
    answers jsonb NOT NULL DEFAULT '{}',
    answers_saved_at timestamptz,
    data jsonb NOT NULL DEFAULT '{}',
    frozen_facts jsonb,
    version int NOT NULL DEFAULT 1,
    last_seq int NOT NULL DEFAULT 0,
    last_hash bytea,
    CONSTRAINT cases_number_key UNIQUE (number),
    CONSTRAINT cases_outcome CHECK (outcome IN ('won', 'lost')),
    CONSTRAINT cases_closed CHECK ((outcome IS NULL) = (closed_at IS NULL)),
    CONSTRAINT cases_state_fk FOREIGN KEY (chart_id, chart_version, state) REFERENCES chart_states (chart_id, chart_version, state),
    CONSTRAINT cases_programme_fk FOREIGN KEY (programme_id) REFERENCES programmes (id),
    CONSTRAINT cases_version_fk FOREIGN KEY (programme_version_id) REFERENCES programme_versions (id),
    CONSTRAINT cases_window_fk FOREIGN KEY (window_id) REFERENCES programme_windows (id)
  )`,
  `CREATE INDEX cases_desk ON cases (assignee_id, due_on, id) WHERE closed_at IS NULL`,
  `CREATE INDEX cases_park_open ON cases (park_id, due_on, id) WHERE closed_at IS NULL`,
  `CREATE INDEX cases_waits ON cases (waits_on, due_on, id) WHERE closed_at IS NULL`,
  `CREATE INDEX cases_park_opened ON cases (park_id, opened_at DESC, id)`,
  `CREATE INDEX cases_opened_by ON cases (opened_by, opened_at DESC, id) WHERE opened_by IS NOT NULL`,
  `CREATE INDEX cases_due ON cases (due_on) WHERE closed_at IS NULL AND due_on IS NOT NULL`,
  `CREATE INDEX cases_enterprise ON cases (enterprise_id, opened_at DESC)`,
  `CREATE INDEX cases_programme ON cases (programme_id, opened_at DESC)`,
  `CREATE INDEX cases_opened ON cases (opened_at DESC, id)`,
  `CREATE INDEX cases_submitted ON cases (submitted_at) WHERE submitted_at IS NOT NULL`,
  `CREATE INDEX cases_decided ON cases (decided_at) WHERE decided_at IS NOT NULL`,
  `CREATE TABLE moves (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL,
    seq int NOT NULL,
    event text NOT NULL,
    chart_id text NOT NULL,
    chart_version int NOT NULL,
    from_state text,
    to_state text NOT NULL,
    actor_id uuid,
    actor_name text NOT NULL,
    actor_roles text[] NOT NULL,
    acted_for uuid[] NOT NULL DEFAULT '{}',
    at timestamptz NOT NULL,
    input jsonb,
    request_id text NOT NULL,
    prev_hash bytea,
    hash bytea NOT NULL,
    CONSTRAINT moves_seq_key UNIQUE (case_id, seq),
    CONSTRAINT moves_case_fk FOREIGN KEY (case_id) REFERENCES cases (id),
    CONSTRAINT moves_to_fk FOREIGN KEY (chart_id, chart_version, to_state) REFERENCES chart_states (chart_id, chart_version, state),
    CONSTRAINT moves_edge_fk FOREIGN KEY (chart_id, chart_version, event, from_state, to_state)
      REFERENCES chart_edges (chart_id, chart_version, event, from_state, to_state)
  )`,
  `CREATE INDEX moves_actor ON moves (actor_id, at DESC)`,
  `CREATE INDEX moves_at ON moves (at)`,
  `CREATE FUNCTION rows_are_append_only() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$`,
  `CREATE TRIGGER moves_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON moves FOR EACH STATEMENT EXECUTE FUNCTION rows_are_append_only()`,
  `CREATE TABLE log_seals (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sealed_at timestamptz NOT NULL,
    moves bigint NOT NULL,
    heads_digest bytea NOT NULL,
    prev_digest bytea,
    digest bytea NOT NULL
  )`,
  `CREATE TRIGGER log_seals_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_seals FOR EACH STATEMENT EXECUTE FUNCTION rows_are_append_only()`,
  `CREATE TABLE log_seal_heads (
    seal_id bigint NOT NULL,
    case_id uuid NOT NULL,
    case_number text NOT NULL,
    seq int NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT log_seal_heads_pkey PRIMARY KEY (seal_id, case_id),
    CONSTRAINT log_seal_heads_seal_fk FOREIGN KEY (seal_id) REFERENCES log_seals (id)
  )`,
  `CREATE INDEX log_seal_heads_case ON log_seal_heads (case_id, seq)`,
  `CREATE TRIGGER log_seal_heads_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_seal_heads FOR EACH STATEMENT EXECUTE FUNCTION rows_are_append_only()`,
  `CREATE TABLE idempotency_keys (
    actor_id uuid NOT NULL,
    key text NOT NULL,
    request_hash bytea NOT NULL,
    response jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT idempotency_keys_pkey PRIMARY KEY (actor_id, key)
  )`,
  `CREATE INDEX idempotency_keys_created ON idempotency_keys (created_at)`,
  `CREATE TABLE clock_spans (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL,
    clock text NOT NULL,
    state text NOT NULL,
    from_on date NOT NULL,
    to_on date,
    started_at timestamptz NOT NULL,
    ended_at timestamptz,
    reason text NOT NULL,
    move_id uuid NOT NULL,
    CONSTRAINT clock_spans_order CHECK (to_on IS NULL OR to_on >= from_on),
    CONSTRAINT clock_spans_case_fk FOREIGN KEY (case_id) REFERENCES cases (id)
  )`,
  `CREATE UNIQUE INDEX clock_spans_running ON clock_spans (case_id) WHERE to_on IS NULL`,
  `CREATE INDEX clock_spans_case ON clock_spans (case_id, started_at)`,
  `CREATE TABLE deadlines (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL,
    rule text NOT NULL,
    rule_id uuid,
    clock text NOT NULL,
    state text NOT NULL,
    working_days int NOT NULL,
    starts_on date NOT NULL,
    due_on date NOT NULL,
    provisional boolean NOT NULL,
    timer jsonb NOT NULL,
    paused_at timestamptz,
    met_at timestamptz,
    passed_at timestamptz,
    reminded_at timestamptz,
    CONSTRAINT deadlines_case_fk FOREIGN KEY (case_id) REFERENCES cases (id),
    CONSTRAINT deadlines_rule_fk FOREIGN KEY (rule_id) REFERENCES deadline_rules (id)
  )`,
  `CREATE INDEX deadlines_case ON deadlines (case_id)`,
  `CREATE TABLE deadline_changes (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL,
    deadline_id uuid NOT NULL,
    from_on date NOT NULL,
    to_on date NOT NULL,
    reason text NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT deadline_changes_case_fk FOREIGN KEY (case_id) REFERENCES cases (id),
    CONSTRAINT deadline_changes_deadline_fk FOREIGN KEY (deadline_id) REFERENCES deadlines (id)
  )`,
  `CREATE INDEX deadline_changes_case ON deadline_changes (case_id, changed_at)`,
  `CREATE INDEX deadlines_open ON deadlines (due_on) WHERE met_at IS NULL AND paused_at IS NULL AND passed_at IS NULL`,
]

const work = [
  `CREATE TABLE case_submissions (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL,
    round int NOT NULL,
    answers jsonb NOT NULL,
    documents jsonb NOT NULL,
    submitted_by uuid,
    submitted_at timestamptz NOT NULL,
    CONSTRAINT case_submissions_round_key UNIQUE (case_id, round),
    CONSTRAINT case_submissions_case_fk FOREIGN KEY (case_id) REFERENCES cases (id)
  )`,
  `CREATE TABLE answer_edits (
    case_id uuid NOT NULL,
    key text NOT NULL,
    edited_by uuid,
    edited_at timestamptz NOT NULL,
    CONSTRAINT answer_edits_pkey PRIMARY KEY (case_id, key),
    CONSTRAINT answer_edits_case_fk FOREIGN KEY (case_id) REFERENCES cases (id)
  )`,
  `CREATE TABLE case_documents (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL,
    slot text NOT NULL,
    file_id uuid NOT NULL,
    name text NOT NULL,
    size bigint NOT NULL,
    media_type text NOT NULL,
    added_by uuid,
    added_at timestamptz NOT NULL,
    removed_by uuid,
    removed_at timestamptz,
    CONSTRAINT case_documents_case_fk FOREIGN KEY (case_id) REFERENCES cases (id)
  )`,
  `CREATE INDEX case_documents_file ON case_documents (file_id)`,
  `CREATE INDEX case_documents_case ON case_documents (case_id, slot) WHERE removed_at IS NULL`,
  `CREATE TABLE corrections (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL,
    round int NOT NULL,
    note text NOT NULL DEFAULT '',
    issued_by uuid,
    issued_at timestamptz NOT NULL,
    working_days int NOT NULL,
    due_on date,
    answered_at timestamptz,
    allowed_by uuid,
    allowed_reason text,
    CONSTRAINT corrections_round_key UNIQUE (case_id, round),
    CONSTRAINT corrections_case_fk FOREIGN KEY (case_id) REFERENCES cases (id)
  )`,
  `CREATE TABLE correction_items (
    id uuid PRIMARY KEY,
    correction_id uuid NOT NULL,
    target text NOT NULL,
    key text NOT NULL,
    reason text NOT NULL,
    legal_basis text NOT NULL,
    old_value jsonb,
    new_value jsonb,
    contested text,
    answered_at timestamptz,
    CONSTRAINT correction_items_target CHECK (target IN ('field', 'document')),
    CONSTRAINT correction_items_key UNIQUE (correction_id, target, key),
    CONSTRAINT correction_items_correction_fk FOREIGN KEY (correction_id) REFERENCES corrections (id)
  )`,
  `CREATE TABLE correction_allowances (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL,
    allowed_by uuid NOT NULL,
    reason text NOT NULL,
    allowed_at timestamptz NOT NULL,
    used_at timestamptz,
    CONSTRAINT correction_allowances_case_fk FOREIGN KEY (case_id) REFERENCES cases (id)
  )`,
  `CREATE TABLE tasks (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL,
    template text NOT NULL,
    state text,
    title text NOT NULL,
    title_en text NOT NULL,
    for_firm boolean NOT NULL DEFAULT false,
    assignee_id uuid,
    department_id uuid,
    due_on date,
    opened_by uuid,
    opened_at timestamptz NOT NULL,
    done_at timestamptz,
    done_by uuid,
    cancelled_at timestamptz,
    outcome text,
    note text NOT NULL DEFAULT '',
    data jsonb NOT NULL DEFAULT '{}',
    CONSTRAINT tasks_case_fk FOREIGN KEY (case_id) REFERENCES cases (id)
  )`,
  `CREATE INDEX tasks_case ON tasks (case_id)`,
  `CREATE INDEX tasks_assignee ON tasks (assignee_id, due_on) WHERE done_at IS NULL AND cancelled_at IS NULL`,
  `CREATE INDEX tasks_done_by ON tasks (done_by) WHERE done_by IS NOT NULL`,
  `CREATE INDEX tasks_department ON tasks (department_id, due_on) WHERE done_at IS NULL AND cancelled_at IS NULL`,
  `CREATE TABLE case_comments (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL,
    author_id uuid NOT NULL,
    author_name text NOT NULL,
    from_firm boolean NOT NULL,
    body text NOT NULL,
    mentions uuid[] NOT NULL DEFAULT '{}',
    internal boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL,
    withdrawn_at timestamptz,
    CONSTRAINT case_comments_case_fk FOREIGN KEY (case_id) REFERENCES cases (id)
  )`,
  `CREATE INDEX case_comments_case ON case_comments (case_id, created_at)`,
  `CREATE TABLE case_followers (
    case_id uuid NOT NULL,
    user_id uuid NOT NULL,
    since timestamptz NOT NULL,
    CONSTRAINT case_followers_pkey PRIMARY KEY (case_id, user_id),
    CONSTRAINT case_followers_case_fk FOREIGN KEY (case_id) REFERENCES cases (id)
  )`,
  `CREATE INDEX case_followers_user ON case_followers (user_id)`,
  `CREATE TABLE case_assignments (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL,
    from_id uuid,
    to_id uuid NOT NULL,
    how text NOT NULL,
    reason text NOT NULL DEFAULT '',
    assigned_by uuid,
    assigned_at timestamptz NOT NULL,
    CONSTRAINT case_assignments_how CHECK (how IN ('officer', 'park', 'load', 'hand')),
    CONSTRAINT case_assignments_case_fk FOREIGN KEY (case_id) REFERENCES cases (id)
  )`,
  `CREATE INDEX case_assignments_case ON case_assignments (case_id, assigned_at)`,
  `CREATE TABLE recusals (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL,
    enterprise_id uuid,
    case_id uuid,
    reason text NOT NULL,
    recorded_by uuid,
    recorded_at timestamptz NOT NULL,
    ended_at timestamptz,
    CONSTRAINT recusals_about CHECK (enterprise_id IS NOT NULL OR case_id IS NOT NULL),
    CONSTRAINT recusals_case_fk FOREIGN KEY (case_id) REFERENCES cases (id)
  )`,
  `CREATE INDEX recusals_user ON recusals (user_id) WHERE ended_at IS NULL`,
  `CREATE TABLE objections (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL,
    text text NOT NULL,
    contact text NOT NULL,
    received_at timestamptz NOT NULL,
    recorded_by uuid,
    settled_at timestamptz,
    settled_by uuid,
    upheld boolean,
    finding text,
    CONSTRAINT objections_case_fk FOREIGN KEY (case_id) REFERENCES cases (id)
  )`,
  `CREATE INDEX objections_open ON objections (case_id) WHERE settled_at IS NULL`,
]

/** A firm sees the cases of its own enterprises and what hangs on them; the office's inner tables stay closed. */
const byCase = [
  'moves',
  'clock_spans',
  'deadlines',
  'deadline_changes',
  'case_submissions',
  'answer_edits',
  'case_documents',
  'corrections',
  'correction_allowances',
]
const rowSecurity = [
  `ALTER TABLE cases ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY cases_confined ON cases TO miaopu_confined USING (enterprise_id = ANY (confined_keys())) WITH CHECK (enterprise_id = ANY (confined_keys()))`,
  ...byCase.flatMap((table) => [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `CREATE POLICY ${table}_confined ON ${table} TO miaopu_confined
      USING (EXISTS (SELECT FROM cases c WHERE c.id = ${table}.case_id)) WITH CHECK (EXISTS (SELECT FROM cases c WHERE c.id = ${table}.case_id))`,
  ]),
  `ALTER TABLE correction_items ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY correction_items_confined ON correction_items TO miaopu_confined
    USING (EXISTS (SELECT FROM corrections c WHERE c.id = correction_id)) WITH CHECK (EXISTS (SELECT FROM corrections c WHERE c.id = correction_id))`,
  `ALTER TABLE tasks ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY tasks_confined_read ON tasks FOR SELECT TO miaopu_confined USING (for_firm AND EXISTS (SELECT FROM cases c WHERE c.id = case_id))`,
  `CREATE POLICY tasks_confined_open ON tasks FOR INSERT TO miaopu_confined WITH CHECK (EXISTS (SELECT FROM cases c WHERE c.id = case_id))`,
  `CREATE POLICY tasks_confined_change ON tasks FOR UPDATE TO miaopu_confined USING (EXISTS (SELECT FROM cases c WHERE c.id = case_id))`,
  `ALTER TABLE case_comments ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY case_comments_confined ON case_comments TO miaopu_confined
    USING (NOT internal AND EXISTS (SELECT FROM cases c WHERE c.id = case_id)) WITH CHECK (NOT internal AND EXISTS (SELECT FROM cases c WHERE c.id = case_id))`,
  `REVOKE ALL ON recusals, objections, case_assignments, case_followers, log_seals, log_seal_heads, idempotency_keys FROM miaopu_confined`,
  `REVOKE INSERT, UPDATE, DELETE ON calendar_years, calendar_days, deadline_rules, charts, chart_states, chart_edges, programmes,
    programme_versions, programme_windows, moves, clock_spans, deadlines, deadline_changes FROM miaopu_confined`,
]
