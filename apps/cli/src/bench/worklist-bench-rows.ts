import type pg from 'pg'

/** Officers of the measured office, and the open cases each has at every size. */
const OFFICERS = 50
const OPEN_EACH = 200
const ENTERPRISES = 20_000
/** Each park has at least these. */
const FIRMS_OF_A_PARK = 2_000

/** Enters officers over the parks (login `bench-officer-N`, one park each), a manager of every park and enterprises; written in sets, for measuring only. */
export async function fillOffice(client: pg.Client, passwordHash: string): Promise<void> {
  await client.query(
    `INSERT INTO users (id, login, display_name, side, password_hash, created_at, updated_at)
     SELECT gen_random_uuid(), 'bench-officer-' || n, '专员' || n, 'office', $1, now(), now() FROM generate_series(0, $2::int - 1) AS n`,
    [passwordHash, OFFICERS],
  )
  await client.query(
    `INSERT INTO users (id, login, display_name, side, password_hash, created_at, updated_at)
     VALUES (gen_random_uuid(), 'bench-manager', '主管', 'office', $1, now(), now())`,
    [passwordHash],
  )
  await client.query(
    `INSERT INTO user_roles (user_id, role, side) SELECT id, 'manager', 'office' FROM users WHERE login = 'bench-manager'`,
  )
  await client.query(
    `INSERT INTO user_roles (user_id, role, side) SELECT id, 'officer', 'office' FROM users WHERE login LIKE 'bench-officer-%'`,
  )
  await client.query(
    `INSERT INTO user_parks (user_id, park_id)
     SELECT u.id, p.id FROM users u JOIN ${PARKS} p ON p.place = split_part(u.login, '-', 3)::int % p.many WHERE u.login LIKE 'bench-officer-%'`,
  )
  await client.query(
    `INSERT INTO enterprises (id, uscc, name, name_key, search_text, park_id, source, created_at, updated_at)
     SELECT gen_random_uuid(), '91440101' || lpad(n::text, 10, '0'), '演示企业' || n || '号有限公司', '演示企业' || n || '号有限公司',
       ' 91440101' || lpad(n::text, 10, '0') || ' 演演示示企企业业' || n || '号号有有限限公公司司', p.id, 'bench', now(), now()
     FROM generate_series(0, $1::int - 1) AS n JOIN ${PARKS} p ON p.place = n % p.many`,
    [ENTERPRISES],
  )
  await client.query(
    `CREATE TABLE bench_firms AS
     SELECT id, park_id, (row_number() OVER (PARTITION BY park_id ORDER BY uscc) - 1)::int AS place FROM enterprises`,
  )
  await client.query('ANALYZE')
}

/**
 * Fills the archive with this many cases. Each officer has their open ones: intake, review and correcting in turn, due within
 * forty days before and after `now`; everything else was closed over the last six years. Then the tables are vacuumed and
 * analysed, as the server itself does in time.
 */
export async function fillArchive(client: pg.Client, size: number, now: Date): Promise<void> {
  await client.query(CASES, [size - 1, OFFICERS, OFFICERS * OPEN_EACH, now, FIRMS_OF_A_PARK])
  await client.query('VACUUM (ANALYZE) cases')
  await client.query('VACUUM (ANALYZE) enterprises')
}

const PARKS = `(SELECT id, (row_number() OVER (ORDER BY position, code) - 1)::int AS place, count(*) OVER ()::int AS many FROM parks)`

/** $1 last case, $2 officers, $3 open cases, $4 now, $5 enterprises of a park. */
const CASES = `
  WITH programme AS (
    SELECT g.id, g.kind, v.id AS version_id, v.chart_id, v.chart_version
    FROM programmes g JOIN programme_versions v ON v.programme_id = g.id AND v.number = 1 WHERE g.code = 'recognise-high-tech'
  ), officers AS (
    SELECT u.id, split_part(u.login, '-', 3)::int AS place, p.park_id FROM users u JOIN user_parks p ON p.user_id = u.id
    WHERE u.login LIKE 'bench-officer-%'
  ), matter AS (
    SELECT n, n < $3 AS open, (n / $2) % 5 AS stage, n / $2 % $5::int AS firm, o.id AS officer_id, o.park_id,
      $4::timestamptz - make_interval(hours => CASE WHEN n < $3 THEN 24 + n % 1500 ELSE 1600 + n % 52000 END) AS opened
    FROM generate_series(0, $1::int) AS n JOIN officers o ON o.place = n % $2
  )
  INSERT INTO cases (id, number, kind, programme_id, programme_version_id, chart_id, chart_version, state, phase, waits_on, outcome,
    enterprise_id, park_id, assignee_id, opened_at, entered_at, submitted_at, decided_at, closed_at, due_on, due_clock, decided_on_time)
  SELECT gen_random_uuid(), 'RG-' || extract(year FROM m.opened) || '-' || lpad(m.n::text, 7, '0'), g.kind, g.id, g.version_id, g.chart_id, g.chart_version,
    s.state, t.phase, s.waits_on, s.outcome, f.id, m.park_id, m.officer_id, m.opened, m.opened, m.opened, s.ended, s.ended, s.due,
    CASE WHEN s.due IS NOT NULL THEN 'office' END, CASE WHEN s.ended IS NOT NULL THEN TRUE END
  FROM matter m
  CROSS JOIN programme g
  JOIN bench_firms f ON f.park_id = m.park_id AND f.place = m.firm
  CROSS JOIN LATERAL (SELECT
    CASE WHEN NOT m.open THEN CASE WHEN m.n % 4 = 0 THEN 'refused' ELSE 'recognised' END
      WHEN m.stage < 2 THEN 'received' WHEN m.stage < 4 THEN 'review' ELSE 'correcting' END AS state,
    CASE WHEN NOT m.open THEN 'nobody' WHEN m.stage < 4 THEN 'officer' ELSE 'firm' END AS waits_on,
    CASE WHEN m.open THEN NULL WHEN m.n % 4 = 0 THEN 'lost' ELSE 'won' END AS outcome,
    CASE WHEN NOT m.open THEN m.opened + interval '30 days' END AS ended,
    CASE WHEN m.open THEN ($4::timestamptz AT TIME ZONE 'Asia/Shanghai')::date + (m.n * 7) % 81 - 40 END AS due) s
  JOIN chart_states t ON t.chart_id = g.chart_id AND t.chart_version = g.chart_version AND t.state = s.state`
