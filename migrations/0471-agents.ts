import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Agents: people of another firm who act for an enterprise on single items until a day, and the row-level security that
 * opens these items and nothing else. The list of whose rows are reached at all is compared first, so that the index on the
 * enterprise serves as before; only then is a row's item looked at.
 */
export class Agents1700000000471 implements MigrationInterface {
  name = 'Agents1700000000471'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...reached, ...confinement]) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

const tables = [
  `CREATE TABLE agents (
    id uuid NOT NULL,
    enterprise_id uuid NOT NULL,
    user_id uuid,
    may_submit boolean NOT NULL,
    until_on date NOT NULL,
    note text NOT NULL DEFAULT '',
    granted_by uuid,
    granted_at timestamptz NOT NULL,
    code_hash text,
    code_expires_at timestamptz,
    accepted_at timestamptz,
    ended_at timestamptz,
    ended_by uuid,
    told_near_for date,
    told_over_for date,
    CONSTRAINT agents_pkey PRIMARY KEY (id),
    CONSTRAINT agents_code_hash_key UNIQUE (code_hash),
    CONSTRAINT agents_known CHECK ((user_id IS NULL) = (accepted_at IS NULL) AND (user_id IS NOT NULL OR code_hash IS NOT NULL))
  )`,
  `CREATE INDEX agents_user ON agents (user_id) WHERE ended_at IS NULL`,
  `CREATE INDEX agents_enterprise ON agents (enterprise_id, granted_at)`,
  `CREATE INDEX agents_until ON agents (until_on) WHERE ended_at IS NULL`,
  `CREATE TABLE agent_items (
    id uuid NOT NULL,
    agent_id uuid NOT NULL,
    programme_id uuid,
    case_id uuid,
    CONSTRAINT agent_items_pkey PRIMARY KEY (id),
    CONSTRAINT agent_items_one CHECK ((programme_id IS NULL) <> (case_id IS NULL)),
    CONSTRAINT agent_items_agent_fk FOREIGN KEY (agent_id) REFERENCES agents (id),
    CONSTRAINT agent_items_programme_fk FOREIGN KEY (programme_id) REFERENCES programmes (id),
    CONSTRAINT agent_items_case_fk FOREIGN KEY (case_id) REFERENCES cases (id)
  )`,
  `CREATE INDEX agent_items_agent ON agent_items (agent_id)`,
  `CREATE INDEX agent_items_case ON agent_items (case_id) WHERE case_id IS NOT NULL`,
  `CREATE FUNCTION acted_as_agent(enterprise uuid, person uuid, at timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM agents a WHERE a.enterprise_id = $1 AND a.user_id = $2 AND a.accepted_at <= $3
        AND (a.ended_at IS NULL OR a.ended_at >= $3) AND a.until_on >= ($3 AT TIME ZONE 'Asia/Shanghai')::date)
      AND NOT EXISTS (SELECT FROM enterprise_members m WHERE m.enterprise_id = $1 AND m.user_id = $2 AND m.since <= $3
        AND (m.until IS NULL OR m.until >= $3))
  $$`,
]

const reached = [
  `CREATE FUNCTION confined_items() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS
   $$ SELECT COALESCE(NULLIF(current_setting('miaopu.items', true), ''), '{}')::text[] $$`,
  `CREATE FUNCTION confined_reach() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS
   $$ SELECT COALESCE(NULLIF(current_setting('miaopu.reach', true), ''), '{}')::uuid[] $$`,
]

const caseInReach = `enterprise_id = ANY (confined_reach()) AND NOT internal AND (enterprise_id = ANY (confined_keys())
  OR enterprise_id || '/' || programme_id = ANY (confined_items()) OR enterprise_id || '/' || id = ANY (confined_items()))`

const confinement = [
  `DROP POLICY cases_confined ON cases`,
  `CREATE POLICY cases_confined ON cases TO miaopu_confined USING (${caseInReach}) WITH CHECK (${caseInReach})`,
  // The name on a case, and where it belongs; contacts, figures, titles, money and members stay closed to an agent.
  `CREATE POLICY enterprises_agents ON enterprises FOR SELECT TO miaopu_confined USING (id = ANY (confined_reach()))`,
  `CREATE POLICY stored_files_agents ON stored_files FOR SELECT TO miaopu_confined USING (owner_key = ANY (confined_reach())
     AND EXISTS (SELECT FROM case_documents d WHERE d.file_id = stored_files.id))`,
  `CREATE POLICY stored_files_attached ON stored_files FOR UPDATE TO miaopu_confined
     USING (uploaded_by = confined_user()) WITH CHECK (uploaded_by = confined_user() AND owner_key = ANY (confined_reach()))`,
  `ALTER TABLE agents ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY agents_confined ON agents TO miaopu_confined
     USING (enterprise_id = ANY (confined_keys())) WITH CHECK (enterprise_id = ANY (confined_keys()))`,
  `CREATE POLICY agents_confined_self ON agents FOR SELECT TO miaopu_confined USING (user_id = confined_user())`,
  `ALTER TABLE agent_items ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY agent_items_confined ON agent_items TO miaopu_confined
     USING (EXISTS (SELECT FROM agents a WHERE a.id = agent_id)) WITH CHECK (EXISTS (SELECT FROM agents a WHERE a.id = agent_id))`,
  `REVOKE DELETE ON agents, agent_items FROM miaopu_confined`,
  `REVOKE UPDATE ON agent_items FROM miaopu_confined`,
]
