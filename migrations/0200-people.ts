import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Departments, users, sessions, tokens, leave cover, sign-in throttle and notifications. */
export class People1700000000200 implements MigrationInterface {
  name = 'People1700000000200'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...CONFINEMENT, NOTIFY]) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

const TABLES = [
  `CREATE TABLE departments (
    id uuid CONSTRAINT departments_pkey PRIMARY KEY,
    code text NOT NULL CONSTRAINT departments_code_key UNIQUE,
    name text NOT NULL,
    parent_id uuid CONSTRAINT departments_parent_id_fkey REFERENCES departments (id),
    head_id uuid,
    position integer NOT NULL DEFAULT 0,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT departments_not_own_parent CHECK (parent_id <> id)
  )`,
  `CREATE INDEX departments_parent_id ON departments (parent_id)`,
  `CREATE TABLE users (
    id uuid CONSTRAINT users_pkey PRIMARY KEY,
    login text NOT NULL CONSTRAINT users_login_key UNIQUE,
    display_name text NOT NULL,
    email text,
    mobile text,
    side text NOT NULL,
    department_id uuid CONSTRAINT users_department_id_fkey REFERENCES departments (id),
    status text NOT NULL DEFAULT 'active',
    password_hash text NOT NULL,
    must_change_password boolean NOT NULL DEFAULT false,
    language text NOT NULL DEFAULT 'zh',
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    last_signed_in_at timestamptz,
    CONSTRAINT users_id_side_key UNIQUE (id, side),
    CONSTRAINT users_login_normal CHECK (login = lower(login) AND login = btrim(login) AND login <> ''),
    CONSTRAINT users_side_known CHECK (side IN ('office', 'firm')),
    CONSTRAINT users_status_known CHECK (status IN ('active', 'disabled')),
    CONSTRAINT users_language_known CHECK (language IN ('zh', 'en')),
    CONSTRAINT users_firm_no_department CHECK (side = 'office' OR department_id IS NULL)
  )`,
  `CREATE INDEX users_department_id ON users (department_id)`,
  `ALTER TABLE departments ADD CONSTRAINT departments_head_id_fkey FOREIGN KEY (head_id) REFERENCES users (id)`,
  `CREATE TABLE user_roles (
    user_id uuid NOT NULL,
    role text NOT NULL,
    side text NOT NULL,
    CONSTRAINT user_roles_pkey PRIMARY KEY (user_id, role),
    CONSTRAINT user_roles_user_fkey FOREIGN KEY (user_id, side) REFERENCES users (id, side),
    CONSTRAINT user_roles_side_fits CHECK ((side = 'firm') = (role IN ('firm-admin', 'firm-member'))),
    CONSTRAINT user_roles_role_known CHECK (role IN
      ('firm-admin', 'firm-member', 'officer', 'reviewer', 'expert', 'manager', 'finance', 'admin', 'auditor'))
  )`,
  `CREATE INDEX user_roles_role ON user_roles (role)`,
  `CREATE TABLE user_parks (
    user_id uuid NOT NULL CONSTRAINT user_parks_user_id_fkey REFERENCES users (id),
    park_id uuid NOT NULL,
    CONSTRAINT user_parks_pkey PRIMARY KEY (user_id, park_id)
  )`,
  `CREATE TABLE sessions (
    id uuid CONSTRAINT sessions_pkey PRIMARY KEY,
    secret_hash text NOT NULL CONSTRAINT sessions_secret_hash_key UNIQUE,
    user_id uuid NOT NULL CONSTRAINT sessions_user_id_fkey REFERENCES users (id),
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    address text NOT NULL,
    agent text NOT NULL
  )`,
  `CREATE INDEX sessions_user_id ON sessions (user_id, created_at)`,
  `CREATE INDEX sessions_expires_at ON sessions (expires_at)`,
  `CREATE TABLE api_tokens (
    id uuid CONSTRAINT api_tokens_pkey PRIMARY KEY,
    secret_hash text NOT NULL CONSTRAINT api_tokens_secret_hash_key UNIQUE,
    user_id uuid NOT NULL CONSTRAINT api_tokens_user_id_fkey REFERENCES users (id),
    name text NOT NULL,
    prefix text NOT NULL,
    scopes text[] NOT NULL,
    read_only boolean NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at timestamptz
  )`,
  `CREATE INDEX api_tokens_user_id ON api_tokens (user_id)`,
  `CREATE TABLE leave_covers (
    id uuid CONSTRAINT leave_covers_pkey PRIMARY KEY,
    user_id uuid NOT NULL,
    substitute_id uuid NOT NULL,
    side text NOT NULL DEFAULT 'office',
    from_on date NOT NULL,
    to_on date NOT NULL,
    note text NOT NULL DEFAULT '',
    created_by uuid NOT NULL CONSTRAINT leave_covers_created_by_fkey REFERENCES users (id),
    created_at timestamptz NOT NULL,
    cancelled_at timestamptz,
    CONSTRAINT leave_covers_user_fkey FOREIGN KEY (user_id, side) REFERENCES users (id, side),
    CONSTRAINT leave_covers_substitute_fkey FOREIGN KEY (substitute_id, side) REFERENCES users (id, side),
    CONSTRAINT leave_covers_office_only CHECK (side = 'office'),
    CONSTRAINT leave_covers_another_person CHECK (substitute_id <> user_id),
    CONSTRAINT leave_covers_dates_in_order CHECK (to_on >= from_on),
    CONSTRAINT leave_covers_no_overlap
      EXCLUDE USING gist (user_id WITH =, daterange(from_on, to_on, '[]') WITH &&) WHERE (cancelled_at IS NULL)
  )`,
  `CREATE INDEX leave_covers_substitute_id ON leave_covers (substitute_id, to_on)`,
  `CREATE TABLE sign_in_attempts (
    key text CONSTRAINT sign_in_attempts_pkey PRIMARY KEY,
    attempts integer NOT NULL,
    window_ends_at timestamptz NOT NULL
  )`,
  `CREATE INDEX sign_in_attempts_window_ends_at ON sign_in_attempts (window_ends_at)`,
  `CREATE TABLE notifications (
    id uuid CONSTRAINT notifications_pkey PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT notifications_user_id_fkey REFERENCES users (id),
    kind text NOT NULL,
    title_zh text NOT NULL,
    title_en text NOT NULL,
    body_zh text NOT NULL DEFAULT '',
    body_en text NOT NULL DEFAULT '',
    link text,
    case_id uuid,
    in_app boolean NOT NULL,
    mail text NOT NULL,
    created_at timestamptz NOT NULL,
    read_at timestamptz,
    mailed_at timestamptz,
    CONSTRAINT notifications_mail_known CHECK (mail IN ('none', 'now', 'digest'))
  )`,
  `CREATE INDEX notifications_user_id ON notifications (user_id, id)`,
  `CREATE INDEX notifications_unread ON notifications (user_id) WHERE read_at IS NULL`,
  `CREATE INDEX notifications_to_mail ON notifications (mail, user_id) WHERE mailed_at IS NULL`,
  `CREATE TABLE notification_preferences (
    user_id uuid NOT NULL CONSTRAINT notification_preferences_user_id_fkey REFERENCES users (id),
    kind text NOT NULL,
    channel text NOT NULL,
    wanted boolean NOT NULL,
    CONSTRAINT notification_preferences_pkey PRIMARY KEY (user_id, kind, channel),
    CONSTRAINT notification_preferences_channel_known CHECK (channel IN ('in-app', 'e-mail', 'digest'))
  )`,
]

/**
 * What the confined role (firms and the public) reaches here: the names of office staff and departments.
 * People's own tables are keyed by the user and are read by statements that name the user, outside that role.
 */
const CONFINEMENT = [
  `REVOKE ALL ON users, user_roles, user_parks, sessions, api_tokens, leave_covers, sign_in_attempts, notifications,
     notification_preferences, departments FROM miaopu_confined`,
  `GRANT SELECT ON departments TO miaopu_confined`,
  `GRANT SELECT (id, display_name, side, department_id) ON users TO miaopu_confined`,
  `ALTER TABLE users ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY users_confined_staff ON users FOR SELECT TO miaopu_confined USING (side = 'office')`,
]

/**
 * Writes one notification for each active recipient by their preferences and answers the ids to be mailed at once.
 * Security definer: a firm's act tells an officer something without the firm being able to read who wants what.
 */
const NOTIFY = `
  CREATE FUNCTION write_notifications(
    ids uuid[], recipients uuid[], of_kind text, zh_title text, en_title text, zh_body text, en_body text,
    to_link text, of_case uuid, at timestamptz, default_in_app boolean, default_mail boolean, default_digest boolean
  ) RETURNS TABLE (notification_id uuid) LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH wanted AS (
      SELECT r.id, u.id AS user_id,
        COALESCE(bool_or(p.wanted) FILTER (WHERE p.channel = 'in-app'), default_in_app) AS in_app,
        COALESCE(bool_or(p.wanted) FILTER (WHERE p.channel = 'e-mail'), default_mail) AND u.email IS NOT NULL AS mail,
        COALESCE(bool_or(p.wanted) FILTER (WHERE p.channel = 'digest'), default_digest) AND u.email IS NOT NULL AS digest
      FROM unnest(ids, recipients) AS r (id, user_id)
      JOIN users u ON u.id = r.user_id AND u.status = 'active'
      LEFT JOIN notification_preferences p ON p.user_id = u.id AND p.kind = of_kind
      GROUP BY r.id, u.id
    ), written AS (
      INSERT INTO notifications (id, user_id, kind, title_zh, title_en, body_zh, body_en, link, case_id, in_app, mail, created_at)
      SELECT id, user_id, of_kind, zh_title, en_title, zh_body, en_body, to_link, of_case, in_app,
        CASE WHEN mail THEN 'now' WHEN digest THEN 'digest' ELSE 'none' END, at
      FROM wanted WHERE in_app OR mail OR digest
      RETURNING id, mail
    )
    SELECT id FROM written WHERE mail = 'now' ORDER BY id
  $$`
