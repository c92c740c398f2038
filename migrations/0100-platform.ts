import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Extensions, the confined role of row-level security, and the tables of `platform`. */
export class Platform1700000000100 implements MigrationInterface {
  name = 'Platform1700000000100'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`)
    await runner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`)
    await runner.query(`
      DO $$ BEGIN
        BEGIN
          IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'miaopu_confined') THEN CREATE ROLE miaopu_confined NOLOGIN; END IF;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END;
        IF NOT pg_has_role(current_user, 'miaopu_confined',
          CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) THEN
          EXECUTE format('GRANT miaopu_confined TO %I', current_user);
        END IF;
      END $$`)
    await runner.query(`GRANT USAGE ON SCHEMA public TO miaopu_confined`)
    await runner.query(
      `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO miaopu_confined`,
    )
    await runner.query(`ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO miaopu_confined`)
    await runner.query(`
      CREATE FUNCTION confined_keys() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS
      $$ SELECT COALESCE(NULLIF(current_setting('miaopu.keys', true), ''), '{}')::uuid[] $$`)
    await runner.query(`
      CREATE FUNCTION confined_user() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
      $$ SELECT NULLIF(current_setting('miaopu.user', true), '')::uuid $$`)
    await runner.query(`
      CREATE TABLE stored_files (
        id uuid CONSTRAINT stored_files_pkey PRIMARY KEY,
        sha256 text NOT NULL,
        size bigint NOT NULL,
        media_type text NOT NULL,
        name text NOT NULL,
        uploaded_by uuid,
        owner_key uuid,
        created_at timestamptz NOT NULL
      )`)
    await runner.query(`CREATE INDEX stored_files_sha256 ON stored_files (sha256)`)
    await runner.query(`ALTER TABLE stored_files ENABLE ROW LEVEL SECURITY`)
    await runner.query(
      `CREATE POLICY stored_files_confined ON stored_files TO miaopu_confined
         USING (owner_key = ANY (confined_keys()) OR uploaded_by = confined_user())
         WITH CHECK (uploaded_by = confined_user() AND (owner_key IS NULL OR owner_key = ANY (confined_keys())))`,
    )
    await runner.query(
      `CREATE TABLE clock_offsets (id boolean PRIMARY KEY DEFAULT true CHECK (id), milliseconds bigint NOT NULL, set_at timestamptz NOT NULL)`,
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}
