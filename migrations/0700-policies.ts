import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Policies and their clauses, budget lines with their ledger, awards, payments, and what firms commit themselves to. */
export class Policies1700000000700 implements MigrationInterface {
  name = 'Policies1700000000700'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...catalogue, ...budget, ...awards, ...payments, ...commitments, ...confinement])
      await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

const catalogue = [
  `CREATE TABLE policy_packages (
    code text NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    name_en text NOT NULL,
    note text NOT NULL DEFAULT '',
    CONSTRAINT policy_packages_pkey PRIMARY KEY (code)
  )`,
  `CREATE TABLE policies (
    code text NOT NULL,
    package_code text NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    name_en text NOT NULL,
    document_number text NOT NULL,
    certainty text NOT NULL,
    effective_from date NOT NULL,
    effective_to date,
    note text NOT NULL DEFAULT '',
    CONSTRAINT policies_pkey PRIMARY KEY (code),
    CONSTRAINT policies_package_fkey FOREIGN KEY (package_code) REFERENCES policy_packages (code),
    CONSTRAINT policies_certainty_known CHECK (certainty IN ('confirmed', 'unconfirmed', 'lapsed')),
    CONSTRAINT policies_order CHECK (effective_to IS NULL OR effective_to >= effective_from)
  )`,
  `CREATE TABLE policy_clauses (
    code text NOT NULL,
    policy_code text NOT NULL,
    position integer NOT NULL,
    article text NOT NULL DEFAULT '',
    CONSTRAINT policy_clauses_pkey PRIMARY KEY (code),
    CONSTRAINT policy_clauses_policy_fkey FOREIGN KEY (policy_code) REFERENCES policies (code)
  )`,
  `CREATE INDEX policy_clauses_policy ON policy_clauses (policy_code, position)`,
  `CREATE TABLE window_deadlines (
    id uuid NOT NULL,
    window_id uuid NOT NULL,
    name text NOT NULL,
    name_en text NOT NULL,
    falls_at timestamptz NOT NULL,
    CONSTRAINT window_deadlines_pkey PRIMARY KEY (id),
    CONSTRAINT window_deadlines_name_key UNIQUE (window_id, name)
  )`,
]

const budget = [
  `CREATE TABLE budget_lines (
    id uuid NOT NULL,
    code text NOT NULL,
    year integer NOT NULL,
    name text NOT NULL,
    department_id uuid,
    rule text NOT NULL,
    available_fen bigint NOT NULL DEFAULT 0,
    reserved_fen bigint NOT NULL DEFAULT 0,
    committed_fen bigint NOT NULL DEFAULT 0,
    paid_fen bigint NOT NULL DEFAULT 0,
    recovered_fen bigint NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL,
    CONSTRAINT budget_lines_pkey PRIMARY KEY (id),
    CONSTRAINT budget_lines_year_key UNIQUE (code, year),
    CONSTRAINT budget_lines_rule_known CHECK (rule IN ('queue', 'pro-rata', 'score')),
    CONSTRAINT budget_lines_ceiling CHECK (available_fen >= 0),
    CONSTRAINT budget_lines_balances CHECK (reserved_fen >= 0 AND committed_fen >= 0 AND paid_fen >= 0 AND recovered_fen >= 0)
  )`,
  `CREATE TABLE budget_entries (
    id uuid NOT NULL,
    line_id uuid NOT NULL,
    kind text NOT NULL,
    debit text NOT NULL,
    credit text NOT NULL,
    amount_fen bigint NOT NULL,
    case_id uuid,
    by_case_id uuid,
    document_number text,
    reason text NOT NULL DEFAULT '',
    actor_id uuid,
    actor_name text NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT budget_entries_pkey PRIMARY KEY (id),
    CONSTRAINT budget_entries_line_fkey FOREIGN KEY (line_id) REFERENCES budget_lines (id),
    CONSTRAINT budget_entries_amount CHECK (amount_fen > 0),
    CONSTRAINT budget_entries_case CHECK ((case_id IS NULL) = (kind IN ('allocate', 'withdraw'))),
    CONSTRAINT budget_entries_accounts CHECK ((kind, debit, credit) IN (('allocate', 'treasury', 'available'),
      ('withdraw', 'available', 'treasury'), ('reserve', 'available', 'reserved'), ('release', 'reserved', 'available'),
      ('commit', 'reserved', 'committed'), ('revoke', 'committed', 'available'), ('pay', 'committed', 'paid'),
      ('recover', 'paid', 'recovered')))
  )`,
  `CREATE INDEX budget_entries_line ON budget_entries (line_id, at, id)`,
  `CREATE INDEX budget_entries_of_case ON budget_entries (case_id) WHERE case_id IS NOT NULL`,
  `CREATE UNIQUE INDEX budget_entries_paid_once ON budget_entries (case_id) WHERE kind = 'pay'`,
  `CREATE FUNCTION budget_entries_are_append_only() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'budget entries are append-only' USING ERRCODE = 'restrict_violation'; END $$`,
  `CREATE TRIGGER budget_entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON budget_entries
    FOR EACH STATEMENT EXECUTE FUNCTION budget_entries_are_append_only()`,
  `CREATE FUNCTION budget_entries_move_balances() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    UPDATE budget_lines SET
      available_fen = available_fen + CASE 'available' WHEN NEW.credit THEN NEW.amount_fen WHEN NEW.debit THEN -NEW.amount_fen ELSE 0 END,
      reserved_fen = reserved_fen + CASE 'reserved' WHEN NEW.credit THEN NEW.amount_fen WHEN NEW.debit THEN -NEW.amount_fen ELSE 0 END,
      committed_fen = committed_fen + CASE 'committed' WHEN NEW.credit THEN NEW.amount_fen WHEN NEW.debit THEN -NEW.amount_fen ELSE 0 END,
      paid_fen = paid_fen + CASE 'paid' WHEN NEW.credit THEN NEW.amount_fen WHEN NEW.debit THEN -NEW.amount_fen ELSE 0 END,
      recovered_fen = recovered_fen + CASE 'recovered' WHEN NEW.credit THEN NEW.amount_fen ELSE 0 END
    WHERE id = NEW.line_id;
    RETURN NULL; END $$`,
  `CREATE TRIGGER budget_entries_balances AFTER INSERT ON budget_entries FOR EACH ROW EXECUTE FUNCTION budget_entries_move_balances()`,
  `CREATE FUNCTION budget_lines_follow_entries() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF pg_trigger_depth() < 2 AND (NEW.available_fen, NEW.reserved_fen, NEW.committed_fen, NEW.paid_fen, NEW.recovered_fen)
      IS DISTINCT FROM (OLD.available_fen, OLD.reserved_fen, OLD.committed_fen, OLD.paid_fen, OLD.recovered_fen)
    THEN RAISE EXCEPTION 'balances move by budget entries only' USING ERRCODE = 'restrict_violation'; END IF;
    RETURN NEW; END $$`,
  `CREATE TRIGGER budget_lines_balances BEFORE UPDATE ON budget_lines FOR EACH ROW EXECUTE FUNCTION budget_lines_follow_entries()`,
]

const awards = [
  `CREATE TABLE awards (
    case_id uuid NOT NULL,
    clause_code text NOT NULL,
    enterprise_id uuid NOT NULL,
    line_id uuid,
    year integer NOT NULL,
    cap_group text NOT NULL,
    top_up_group text,
    excludes text[] NOT NULL DEFAULT '{}',
    gross_fen bigint NOT NULL,
    amount_fen bigint NOT NULL,
    standing text NOT NULL,
    figures jsonb NOT NULL,
    decided_by_rule text,
    assessed_at timestamptz NOT NULL,
    assessed_by uuid,
    decided_at timestamptz,
    decided_by uuid,
    paid_at timestamptz,
    recovered_fen bigint NOT NULL DEFAULT 0,
    score numeric,
    CONSTRAINT awards_pkey PRIMARY KEY (case_id),
    CONSTRAINT awards_line_fkey FOREIGN KEY (line_id) REFERENCES budget_lines (id),
    CONSTRAINT awards_standing_known CHECK (standing IN ('assessed', 'reserved', 'committed', 'paid', 'released', 'recovered')),
    CONSTRAINT awards_amounts CHECK (gross_fen >= 0 AND amount_fen BETWEEN 0 AND gross_fen AND recovered_fen BETWEEN 0 AND amount_fen),
    CONSTRAINT awards_line_given CHECK (line_id IS NOT NULL OR standing IN ('assessed', 'released'))
  )`,
  `CREATE INDEX awards_enterprise ON awards (enterprise_id, year)`,
  `CREATE INDEX awards_line ON awards (line_id)`,
  `CREATE TABLE award_proofs (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    kind text NOT NULL,
    scope text NOT NULL,
    number text NOT NULL,
    released_at timestamptz,
    CONSTRAINT award_proofs_pkey PRIMARY KEY (id),
    CONSTRAINT award_proofs_award_fkey FOREIGN KEY (case_id) REFERENCES awards (case_id)
  )`,
  `CREATE UNIQUE INDEX award_proofs_once ON award_proofs (kind, scope, number) WHERE released_at IS NULL`,
  `CREATE INDEX award_proofs_case ON award_proofs (case_id)`,
  `CREATE TABLE allotments (
    case_id uuid NOT NULL,
    line_id uuid NOT NULL,
    rule text NOT NULL,
    wanted_fen bigint NOT NULL,
    amount_fen bigint NOT NULL,
    place integer NOT NULL,
    made_by uuid,
    made_at timestamptz NOT NULL,
    CONSTRAINT allotments_pkey PRIMARY KEY (case_id),
    CONSTRAINT allotments_line_fkey FOREIGN KEY (line_id) REFERENCES budget_lines (id),
    CONSTRAINT allotments_amounts CHECK (amount_fen BETWEEN 0 AND wanted_fen)
  )`,
  `CREATE INDEX allotments_line ON allotments (line_id)`,
]

const payments = [
  `CREATE TABLE payment_accounts (
    enterprise_id uuid NOT NULL,
    account_name text NOT NULL,
    bank text NOT NULL,
    account_number text NOT NULL,
    changed_by uuid,
    changed_at timestamptz NOT NULL,
    CONSTRAINT payment_accounts_pkey PRIMARY KEY (enterprise_id)
  )`,
  `CREATE SEQUENCE payment_batch_numbers`,
  `CREATE TABLE payment_batches (
    id uuid NOT NULL,
    number text NOT NULL,
    status text NOT NULL,
    note text NOT NULL DEFAULT '',
    rows integer NOT NULL,
    total_fen bigint NOT NULL,
    composed_by uuid NOT NULL,
    composed_at timestamptz NOT NULL,
    released_by uuid,
    released_at timestamptz,
    checksum text,
    cancelled_by uuid,
    cancelled_at timestamptz,
    settled_at timestamptz,
    CONSTRAINT payment_batches_pkey PRIMARY KEY (id),
    CONSTRAINT payment_batches_number_key UNIQUE (number),
    CONSTRAINT payment_batches_status_known CHECK (status IN ('composed', 'released', 'settled', 'cancelled')),
    CONSTRAINT payment_batches_two_persons CHECK (released_by IS NULL OR released_by <> composed_by)
  )`,
  `CREATE TABLE payments (
    id uuid NOT NULL,
    batch_id uuid NOT NULL,
    place integer NOT NULL,
    case_id uuid NOT NULL,
    enterprise_id uuid NOT NULL,
    amount_fen bigint NOT NULL,
    account_name text NOT NULL,
    bank text NOT NULL,
    account_number text NOT NULL,
    status text NOT NULL,
    reason text,
    reference text,
    settled_on date,
    settled_at timestamptz,
    CONSTRAINT payments_pkey PRIMARY KEY (id),
    CONSTRAINT payments_place_key UNIQUE (batch_id, place),
    CONSTRAINT payments_batch_fkey FOREIGN KEY (batch_id) REFERENCES payment_batches (id),
    CONSTRAINT payments_award_fkey FOREIGN KEY (case_id) REFERENCES awards (case_id),
    CONSTRAINT payments_amount CHECK (amount_fen > 0),
    CONSTRAINT payments_status_known CHECK (status IN ('waiting', 'paid', 'failed', 'cancelled')),
    CONSTRAINT payments_failed_why CHECK (status <> 'failed' OR reason IS NOT NULL)
  )`,
  `CREATE UNIQUE INDEX payments_once ON payments (case_id) WHERE status IN ('waiting', 'paid')`,
  `CREATE INDEX payments_case ON payments (case_id)`,
]

const commitments = [
  `CREATE TABLE credit_grades (
    id uuid NOT NULL,
    enterprise_id uuid NOT NULL,
    grade text NOT NULL,
    reason text NOT NULL,
    recorded_by uuid,
    recorded_at timestamptz NOT NULL,
    case_id uuid,
    CONSTRAINT credit_grades_pkey PRIMARY KEY (id),
    CONSTRAINT credit_grades_known CHECK (grade IN ('A', 'B', 'C', 'D'))
  )`,
  `CREATE INDEX credit_grades_enterprise ON credit_grades (enterprise_id, recorded_at DESC, id DESC)`,
  `CREATE TABLE signed_promises (
    case_id uuid NOT NULL,
    enterprise_id uuid NOT NULL,
    version text NOT NULL,
    wording text NOT NULL,
    signer text NOT NULL,
    signed_by uuid,
    signed_at timestamptz NOT NULL,
    CONSTRAINT signed_promises_pkey PRIMARY KEY (case_id)
  )`,
  `CREATE TABLE commitments (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    enterprise_id uuid NOT NULL,
    kind text NOT NULL,
    wording text NOT NULL,
    wording_en text NOT NULL,
    check_on date NOT NULL,
    opened_at timestamptz NOT NULL,
    evidence text,
    evidence_file_id uuid,
    evidence_by uuid,
    evidence_at timestamptz,
    reminded_at timestamptz,
    outcome text,
    finding text,
    checked_by uuid,
    checked_at timestamptz,
    recovery_case_id uuid,
    CONSTRAINT commitments_pkey PRIMARY KEY (id),
    CONSTRAINT commitments_award_fkey FOREIGN KEY (case_id) REFERENCES awards (case_id),
    CONSTRAINT commitments_kind_known CHECK (kind IN ('address', 'staff', 'output', 'listing', 'conditions')),
    CONSTRAINT commitments_outcome_known CHECK (outcome IN ('kept', 'breached')),
    CONSTRAINT commitments_checked CHECK ((outcome IS NULL) = (checked_at IS NULL))
  )`,
  `CREATE INDEX commitments_case ON commitments (case_id)`,
  `CREATE INDEX commitments_due ON commitments (check_on) WHERE checked_at IS NULL`,
]

/** A firm reads what is its own; money moves by the office alone. */
const confinement = [
  ...['awards', 'payment_accounts', 'payments', 'credit_grades', 'signed_promises', 'commitments'].flatMap((table) => [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `CREATE POLICY ${table}_confined ON ${table} TO miaopu_confined
      USING (enterprise_id = ANY (confined_keys())) WITH CHECK (enterprise_id = ANY (confined_keys()))`,
  ]),
  `REVOKE INSERT, UPDATE, DELETE ON policy_packages, policies, policy_clauses, window_deadlines, awards, payments,
    credit_grades, signed_promises FROM miaopu_confined`,
  `REVOKE INSERT, DELETE ON commitments FROM miaopu_confined`,
  `REVOKE DELETE ON payment_accounts FROM miaopu_confined`,
  `REVOKE ALL ON budget_lines, budget_entries, award_proofs, allotments, payment_batches FROM miaopu_confined`,
]
