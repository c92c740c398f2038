import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The ladder, who stands on it from when to when, what happened to a title, and its yearly duties. */
export class Tiers1700000000500 implements MigrationInterface {
  name = 'Tiers1700000000500'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...ladder, ...titles, ...duties, ...confinement]) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

const ladder = [
  `CREATE TABLE tiers (
    code text NOT NULL,
    ladder text NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    name_en text NOT NULL,
    authority text NOT NULL,
    decided_by text NOT NULL,
    validity_months integer,
    year_only boolean NOT NULL DEFAULT false,
    renewal_opens_days integer,
    duty_name text,
    duty_month_day text,
    duty_opens_days integer,
    missed_duties_revoke integer,
    requires text[] NOT NULL DEFAULT '{}',
    certificate_scheme text NOT NULL DEFAULT 'given',
    certificate_prefix text,
    transferable boolean NOT NULL DEFAULT false,
    legal_basis text NOT NULL,
    certainty text NOT NULL,
    effective_from date NOT NULL,
    effective_to date,
    CONSTRAINT tiers_pkey PRIMARY KEY (code),
    CONSTRAINT tiers_ladder_known CHECK (ladder IN ('growth', 'listing', 'green', 'carrier')),
    CONSTRAINT tiers_authority_known CHECK (authority IN ('zone', 'city', 'province', 'state')),
    CONSTRAINT tiers_certainty_known CHECK (certainty IN ('confirmed', 'unconfirmed', 'lapsed')),
    CONSTRAINT tiers_scheme_known CHECK (certificate_scheme IN ('own', 'given')),
    CONSTRAINT tiers_own_prefix CHECK ((certificate_scheme = 'own') = (certificate_prefix IS NOT NULL)),
    CONSTRAINT tiers_duty_day CHECK (duty_month_day ~ '^[01][0-9]-[0-3][0-9]$' AND (duty_month_day IS NULL) = (duty_name IS NULL))
  )`,
  `CREATE TABLE certificate_counters (
    tier_code text NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL,
    CONSTRAINT certificate_counters_pkey PRIMARY KEY (tier_code, year),
    CONSTRAINT certificate_counters_tier_code_fkey FOREIGN KEY (tier_code) REFERENCES tiers (code)
  )`,
]

const titles = [
  `CREATE TABLE memberships (
    id uuid NOT NULL,
    enterprise_id uuid NOT NULL,
    tier_code text NOT NULL,
    subject text NOT NULL DEFAULT '',
    valid_from date NOT NULL,
    valid_to date,
    ended_on date,
    status text NOT NULL,
    certificate_number text,
    certificate_name text NOT NULL,
    authority_document text,
    origin_zone text,
    case_id uuid,
    previous_id uuid,
    renewal_case_id uuid,
    revocation_case_id uuid,
    granted_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT memberships_pkey PRIMARY KEY (id),
    CONSTRAINT memberships_tier_code_fkey FOREIGN KEY (tier_code) REFERENCES tiers (code),
    CONSTRAINT memberships_previous_id_fkey FOREIGN KEY (previous_id) REFERENCES memberships (id),
    CONSTRAINT memberships_status_known CHECK (status IN ('active', 'renewal-due', 'suspended', 'expired', 'renewed', 'revoked', 'transferred-out')),
    CONSTRAINT memberships_order CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CONSTRAINT memberships_ended CHECK ((ended_on IS NOT NULL) = (status IN ('revoked', 'transferred-out')) AND (ended_on IS NULL OR ended_on >= valid_from)),
    CONSTRAINT memberships_once EXCLUDE USING gist (enterprise_id WITH =, tier_code WITH =, subject WITH =, daterange(valid_from, COALESCE(ended_on, valid_to), '[]') WITH &&)
  )`,
  `CREATE UNIQUE INDEX memberships_certificate ON memberships (tier_code, certificate_number, valid_from) WHERE certificate_number IS NOT NULL`,
  `CREATE UNIQUE INDEX memberships_case ON memberships (case_id) WHERE case_id IS NOT NULL`,
  `CREATE INDEX memberships_enterprise ON memberships (enterprise_id, valid_from DESC)`,
  `CREATE INDEX memberships_tier ON memberships (tier_code, valid_from)`,
  `CREATE INDEX memberships_expiry ON memberships (valid_to) WHERE status IN ('active', 'renewal-due', 'suspended')`,
  `CREATE TABLE membership_events (
    id uuid NOT NULL,
    membership_id uuid NOT NULL,
    kind text NOT NULL,
    at timestamptz NOT NULL,
    effective_on date NOT NULL,
    actor_id uuid,
    actor_name text NOT NULL,
    reason text NOT NULL DEFAULT '',
    legal_basis text,
    document_number text,
    case_id uuid,
    data jsonb NOT NULL DEFAULT '{}',
    CONSTRAINT membership_events_pkey PRIMARY KEY (id),
    CONSTRAINT membership_events_membership_id_fkey FOREIGN KEY (membership_id) REFERENCES memberships (id)
  )`,
  `CREATE INDEX membership_events_membership ON membership_events (membership_id, at)`,
  `CREATE FUNCTION membership_events_are_append_only() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'membership events are append-only' USING ERRCODE = 'restrict_violation'; END $$`,
  `CREATE TRIGGER membership_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON membership_events
    FOR EACH STATEMENT EXECUTE FUNCTION membership_events_are_append_only()`,
]

const duties = [
  `CREATE TABLE duties (
    id uuid NOT NULL,
    membership_id uuid NOT NULL,
    year integer NOT NULL,
    name text NOT NULL,
    opens_on date NOT NULL,
    due_on date NOT NULL,
    done_at timestamptz,
    done_by uuid,
    evidence text,
    reminded_at timestamptz,
    missed_at timestamptz,
    CONSTRAINT duties_pkey PRIMARY KEY (id),
    CONSTRAINT duties_year_key UNIQUE (membership_id, year),
    CONSTRAINT duties_done_or_missed CHECK (done_at IS NULL OR missed_at IS NULL OR done_at > missed_at),
    CONSTRAINT duties_membership_id_fkey FOREIGN KEY (membership_id) REFERENCES memberships (id)
  )`,
  `CREATE INDEX duties_open ON duties (due_on) WHERE done_at IS NULL AND missed_at IS NULL`,
]

/** What a firm's statements can reach: its own titles, read-only but for fulfilling a duty. */
const confinement = [
  `ALTER TABLE memberships ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY memberships_confined ON memberships TO miaopu_confined
    USING (enterprise_id = ANY (confined_keys())) WITH CHECK (enterprise_id = ANY (confined_keys()))`,
  ...['membership_events', 'duties'].flatMap((table) => [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `CREATE POLICY ${table}_confined ON ${table} TO miaopu_confined
      USING (membership_id IN (SELECT id FROM memberships)) WITH CHECK (membership_id IN (SELECT id FROM memberships))`,
  ]),
  `REVOKE INSERT, UPDATE, DELETE ON tiers, memberships FROM miaopu_confined`,
  `REVOKE UPDATE, DELETE ON membership_events FROM miaopu_confined`,
  `REVOKE INSERT, DELETE ON duties FROM miaopu_confined`,
  `REVOKE ALL ON certificate_counters FROM miaopu_confined`,
]
