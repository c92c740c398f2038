import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The register: parks, codes, enterprises with names, contacts, members, claims, links, merges, changes and imports. */
export class Enterprises1700000000300 implements MigrationInterface {
  name = 'Enterprises1700000000300'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...codes, ...register, ...firmSide, ...merging, ...imports, ...confinement])
      await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

const codes = [
  `CREATE TABLE parks (
    id uuid PRIMARY KEY,
    code text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    position integer NOT NULL,
    CONSTRAINT parks_code_key UNIQUE (code),
    CONSTRAINT parks_name_key UNIQUE (name),
    CONSTRAINT parks_kind_known CHECK (kind IN ('core', 'branch'))
  )`,
  `CREATE TABLE industries (
    code text PRIMARY KEY,
    name text NOT NULL,
    level smallint NOT NULL,
    parent_code text,
    letter text NOT NULL,
    CONSTRAINT industries_parent_code_fkey FOREIGN KEY (parent_code) REFERENCES industries (code)
  )`,
  `CREATE INDEX industries_parent_code ON industries (parent_code)`,
  `CREATE TABLE divisions (
    code text PRIMARY KEY,
    name text NOT NULL,
    level smallint NOT NULL,
    parent_code text,
    CONSTRAINT divisions_parent_code_fkey FOREIGN KEY (parent_code) REFERENCES divisions (code)
  )`,
  `CREATE INDEX divisions_parent_code ON divisions (parent_code)`,
]

const register = [
  `CREATE TABLE enterprises (
    id uuid PRIMARY KEY,
    uscc text NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL,
    search_text text NOT NULL,
    park_id uuid,
    division_code text,
    address text,
    industry_code text,
    industry_letter text,
    enterprise_type text,
    registered_capital_fen bigint,
    registered_capital_currency text,
    registered_capital_text text,
    established_on date,
    business_scope text,
    status text NOT NULL DEFAULT 'active',
    status_on date,
    status_reason text,
    inside boolean NOT NULL DEFAULT true,
    merged_into_id uuid,
    tags text[] NOT NULL DEFAULT '{}',
    officer_id uuid,
    source text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT enterprises_uscc_key UNIQUE (uscc),
    CONSTRAINT enterprises_uscc_shape CHECK (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    CONSTRAINT enterprises_status_known CHECK (status IN ('active', 'moved-out', 'deregistered', 'merged')),
    CONSTRAINT enterprises_merged_into_something CHECK ((status = 'merged') = (merged_into_id IS NOT NULL)),
    CONSTRAINT enterprises_park_id_fkey FOREIGN KEY (park_id) REFERENCES parks (id),
    CONSTRAINT enterprises_division_code_fkey FOREIGN KEY (division_code) REFERENCES divisions (code),
    CONSTRAINT enterprises_industry_code_fkey FOREIGN KEY (industry_code) REFERENCES industries (code),
    CONSTRAINT enterprises_merged_into_id_fkey FOREIGN KEY (merged_into_id) REFERENCES enterprises (id)
  )`,
  `CREATE INDEX enterprises_search ON enterprises USING gin (search_text gin_trgm_ops)`,
  `CREATE INDEX enterprises_name_key ON enterprises (name_key)`,
  `CREATE INDEX enterprises_name ON enterprises (name, id)`,
  `CREATE INDEX enterprises_park_id ON enterprises (park_id)`,
  `CREATE INDEX enterprises_industry_letter ON enterprises (industry_letter)`,
  `CREATE INDEX enterprises_officer_id ON enterprises (officer_id)`,
  `CREATE INDEX enterprises_established_on ON enterprises (established_on)`,
  `CREATE INDEX enterprises_tags ON enterprises USING gin (tags)`,
  `CREATE TABLE enterprise_names (
    id uuid PRIMARY KEY,
    enterprise_id uuid NOT NULL,
    name text NOT NULL,
    used_from date,
    used_until date NOT NULL,
    source text NOT NULL,
    CONSTRAINT enterprise_names_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises (id)
  )`,
  `CREATE INDEX enterprise_names_enterprise_id ON enterprise_names (enterprise_id)`,
  `CREATE TABLE enterprise_changes (
    id uuid PRIMARY KEY,
    enterprise_id uuid NOT NULL,
    field text NOT NULL,
    old_value text,
    new_value text,
    source text NOT NULL,
    changed_by uuid,
    changed_at timestamptz NOT NULL,
    CONSTRAINT enterprise_changes_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises (id)
  )`,
  `CREATE INDEX enterprise_changes_enterprise_id ON enterprise_changes (enterprise_id, changed_at)`,
  `CREATE TABLE contacts (
    id uuid PRIMARY KEY,
    enterprise_id uuid NOT NULL,
    name text NOT NULL,
    title text,
    phone text,
    email text,
    is_primary boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT contacts_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises (id)
  )`,
  `CREATE INDEX contacts_enterprise_id ON contacts (enterprise_id)`,
  `CREATE TABLE enterprise_links (
    id uuid PRIMARY KEY,
    from_id uuid NOT NULL,
    to_id uuid NOT NULL,
    kind text NOT NULL,
    note text,
    created_by uuid,
    created_at timestamptz NOT NULL,
    CONSTRAINT enterprise_links_once UNIQUE (from_id, to_id, kind),
    CONSTRAINT enterprise_links_two_ends CHECK (from_id <> to_id),
    CONSTRAINT enterprise_links_kind_known CHECK (kind IN ('supplies', 'invests-in', 'incubated-by')),
    CONSTRAINT enterprise_links_from_id_fkey FOREIGN KEY (from_id) REFERENCES enterprises (id),
    CONSTRAINT enterprise_links_to_id_fkey FOREIGN KEY (to_id) REFERENCES enterprises (id)
  )`,
  `CREATE INDEX enterprise_links_to_id ON enterprise_links (to_id)`,
]

const firmSide = [
  `CREATE TABLE enterprise_members (
    id uuid PRIMARY KEY,
    enterprise_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role text NOT NULL,
    since timestamptz NOT NULL,
    until timestamptz,
    CONSTRAINT enterprise_members_role_known CHECK (role IN ('firm-admin', 'firm-member')),
    CONSTRAINT enterprise_members_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises (id)
  )`,
  `CREATE UNIQUE INDEX enterprise_members_current ON enterprise_members (enterprise_id, user_id) WHERE until IS NULL`,
  `CREATE INDEX enterprise_members_user_id ON enterprise_members (user_id) WHERE until IS NULL`,
  `CREATE TABLE enterprise_claims (
    id uuid PRIMARY KEY,
    uscc text NOT NULL,
    name text NOT NULL,
    enterprise_id uuid,
    user_id uuid NOT NULL,
    state text NOT NULL DEFAULT 'pending',
    note text,
    file_id uuid,
    decided_by uuid,
    decided_at timestamptz,
    reason text,
    created_at timestamptz NOT NULL,
    CONSTRAINT enterprise_claims_state_known CHECK (state IN ('pending', 'verified', 'refused', 'cancelled')),
    CONSTRAINT enterprise_claims_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises (id)
  )`,
  `CREATE UNIQUE INDEX enterprise_claims_one_pending ON enterprise_claims (uscc, user_id) WHERE state = 'pending'`,
  `CREATE INDEX enterprise_claims_state ON enterprise_claims (state, created_at)`,
  `CREATE INDEX enterprise_claims_user_id ON enterprise_claims (user_id)`,
  `CREATE INDEX enterprise_claims_enterprise_id ON enterprise_claims (enterprise_id)`,
  `CREATE TABLE enterprise_invitations (
    id uuid PRIMARY KEY,
    enterprise_id uuid NOT NULL,
    code_hash text NOT NULL,
    role text NOT NULL,
    created_by uuid,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_by uuid,
    used_at timestamptz,
    revoked_at timestamptz,
    CONSTRAINT enterprise_invitations_code_hash_key UNIQUE (code_hash),
    CONSTRAINT enterprise_invitations_role_known CHECK (role IN ('firm-admin', 'firm-member')),
    CONSTRAINT enterprise_invitations_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises (id)
  )`,
  `CREATE INDEX enterprise_invitations_enterprise_id ON enterprise_invitations (enterprise_id)`,
]

const merging = [
  `CREATE TABLE enterprise_merges (
    id uuid PRIMARY KEY,
    from_id uuid NOT NULL,
    into_id uuid NOT NULL,
    state text NOT NULL DEFAULT 'proposed',
    reason text NOT NULL,
    preview jsonb NOT NULL,
    moved jsonb,
    proposed_by uuid,
    proposed_at timestamptz NOT NULL,
    decided_by uuid,
    decided_at timestamptz,
    CONSTRAINT enterprise_merges_two_ends CHECK (from_id <> into_id),
    CONSTRAINT enterprise_merges_state_known CHECK (state IN ('proposed', 'confirmed', 'cancelled')),
    CONSTRAINT enterprise_merges_from_id_fkey FOREIGN KEY (from_id) REFERENCES enterprises (id),
    CONSTRAINT enterprise_merges_into_id_fkey FOREIGN KEY (into_id) REFERENCES enterprises (id)
  )`,
  `CREATE UNIQUE INDEX enterprise_merges_one_open ON enterprise_merges (from_id) WHERE state = 'proposed'`,
  `CREATE INDEX enterprise_merges_into_id ON enterprise_merges (into_id)`,
]

const imports = [
  `CREATE TABLE import_runs (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    file_name text NOT NULL,
    file_sha256 text NOT NULL,
    file_size bigint NOT NULL,
    file_id uuid,
    options jsonb NOT NULL,
    dry_run boolean NOT NULL,
    state text NOT NULL DEFAULT 'running',
    failure jsonb,
    bytes_read bigint NOT NULL DEFAULT 0,
    rows_done integer NOT NULL DEFAULT 0,
    created integer NOT NULL DEFAULT 0,
    updated integer NOT NULL DEFAULT 0,
    unchanged integer NOT NULL DEFAULT 0,
    rejected integer NOT NULL DEFAULT 0,
    duplicates integer NOT NULL DEFAULT 0,
    warnings integer NOT NULL DEFAULT 0,
    started_by uuid,
    started_at timestamptz NOT NULL,
    finished_at timestamptz,
    CONSTRAINT import_runs_state_known CHECK (state IN ('queued', 'running', 'done', 'failed'))
  )`,
  `CREATE INDEX import_runs_file ON import_runs (kind, file_sha256)`,
  `CREATE INDEX import_runs_started_at ON import_runs (started_at)`,
  `CREATE TABLE import_rejects (
    id uuid PRIMARY KEY,
    run_id uuid NOT NULL,
    row_number integer NOT NULL,
    line integer NOT NULL,
    outcome text NOT NULL,
    column_name text,
    value text,
    code text NOT NULL,
    params jsonb NOT NULL,
    CONSTRAINT import_rejects_outcome_known CHECK (outcome IN ('rejected', 'duplicate', 'warning')),
    CONSTRAINT import_rejects_run_id_fkey FOREIGN KEY (run_id) REFERENCES import_runs (id) ON DELETE CASCADE
  )`,
  `CREATE INDEX import_rejects_run_id ON import_rejects (run_id, row_number, id)`,
]

/** What a firm's statements can reach: its own enterprises, and nothing of merges, imports and invitation codes. */
const confinement = [
  ...['contacts', 'enterprise_names', 'enterprise_changes', 'enterprise_members', 'enterprise_claims'].flatMap((table) => [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `CREATE POLICY ${table}_confined ON ${table} TO miaopu_confined
      USING (enterprise_id = ANY (confined_keys())) WITH CHECK (enterprise_id = ANY (confined_keys()))`,
  ]),
  `ALTER TABLE enterprises ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY enterprises_confined ON enterprises TO miaopu_confined
    USING (id = ANY (confined_keys())) WITH CHECK (id = ANY (confined_keys()))`,
  `ALTER TABLE enterprise_links ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY enterprise_links_confined ON enterprise_links FOR SELECT TO miaopu_confined
    USING (from_id = ANY (confined_keys()) OR to_id = ANY (confined_keys()))`,
  `REVOKE ALL ON enterprise_invitations, enterprise_merges, import_runs, import_rejects FROM miaopu_confined`,
]
