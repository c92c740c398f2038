import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What people set for themselves on pages, and saved views of lists. Closed to the firms' database role. */
export class Preferences1700000000210 implements MigrationInterface {
  name = 'Preferences1700000000210'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

const STATEMENTS = [
  `CREATE TABLE user_preferences (
    user_id uuid NOT NULL CONSTRAINT user_preferences_user_id_fkey REFERENCES users (id),
    key text NOT NULL,
    value jsonb NOT NULL,
    saved_at timestamptz NOT NULL,
    CONSTRAINT user_preferences_pkey PRIMARY KEY (user_id, key)
  )`,
  `CREATE TABLE saved_views (
    id uuid CONSTRAINT saved_views_pkey PRIMARY KEY,
    owner_id uuid NOT NULL CONSTRAINT saved_views_owner_id_fkey REFERENCES users (id),
    list text NOT NULL,
    name text NOT NULL,
    shared boolean NOT NULL,
    query jsonb NOT NULL,
    saved_at timestamptz NOT NULL,
    CONSTRAINT saved_views_name_key UNIQUE (owner_id, list, name)
  )`,
  `CREATE INDEX saved_views_shared ON saved_views (list) WHERE shared`,
  `REVOKE ALL ON user_preferences, saved_views FROM miaopu_confined`,
]
