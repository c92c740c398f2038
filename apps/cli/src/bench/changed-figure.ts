import pg from 'pg'
import { hashPassword } from '#people'
import { Clock } from '#platform'
import { signInAt, startApi, startWorker } from './bench-office.js'

const LOGIN = 'bench-manager'
const PASSWORD = 'bench-only-password-7'
/** Figures changed one after another. */
const CHANGES = 20
const GIVE_UP_MS = 30_000
/** A ruleset that asks for growth, so that a fall of the revenue takes its enterprise off the list. */
const RULESET = 'gazelle_cultivation_huangpu_2021'

interface Listed {
  items: { enterpriseId: string; uscc: string }[]
  total: number
}

/**
 * How long it takes until a changed figure shows: milliseconds from the answer to the correction, made over HTTP, until the
 * lists over HTTP show the enterprise fallen and no longer among those that meet all; ascending. With the API and a worker
 * in processes of their own, on a database whose population was judged.
 */
export async function timeChanges(databaseUrl: string): Promise<number[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const stopWorker = await startWorker(databaseUrl)
  const api = await startApi(databaseUrl)
  try {
    await enterManager(client)
    const cookie = await signInAt(api.url, LOGIN, PASSWORD)
    const lists = (list: string, q = '') =>
      ask<Listed>(api.url, cookie, `/api/scan/results?ruleset=${RULESET}&list=${list}&size=${CHANGES}${q && `&q=${q}`}`)
    const { items } = await lists('meets')
    if (items.length < CHANGES) throw new Error(`only ${items.length} enterprises meet ${RULESET}`)
    const times: number[] = []
    for (const { enterpriseId, uscc } of items) {
      await correct(api.url, cookie, enterpriseId)
      const start = Clock.ticks()
      const shown = async () => (await lists('fallen', uscc)).total === 1 && (await lists('meets', uscc)).total === 0
      while (!(await shown())) if (Clock.ticks() - start > GIVE_UP_MS) throw new Error(`${uscc} never fell off the list`)
      times.push(Clock.ticks() - start)
      await demandOthers(client, enterpriseId)
    }
    return times.sort((a, b) => a - b)
  } finally {
    await api.stop()
    await stopWorker()
    await client.end()
  }
}

async function enterManager(client: pg.Client): Promise<void> {
  await client.query(
    `INSERT INTO users (id, login, display_name, side, password_hash, created_at, updated_at)
     VALUES (gen_random_uuid(), $1, '主管', 'office', $2, now(), now())`,
    [LOGIN, await hashPassword(PASSWORD)],
  )
  await client.query(`INSERT INTO user_roles (user_id, role, side) SELECT id, 'manager', 'office' FROM users WHERE login = $1`, [
    LOGIN,
  ])
}

/** Puts last year's revenue to next to nothing. */
async function correct(url: string, cookie: string, enterpriseId: string): Promise<void> {
  const year = String(new Clock().now().getFullYear() - 1)
  const answer = await fetch(`${url}/api/enterprises/${enterpriseId}/figures/correct`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'x-miaopu': '1' },
    body: JSON.stringify({ metric: 'revenue_wan', period: year, version: 1, value: '1', reason: 'bench' }),
  })
  if (!answer.ok) throw new Error(`correcting a figure answered ${answer.status} ${await answer.text()}`)
}

/** The results of an enterprise are written in one statement: where one shows, those of other rulesets must too. */
async function demandOthers(client: pg.Client, enterpriseId: string): Promise<void> {
  const { rows } = await client.query<{ judged: number }>(
    `SELECT count(*)::int AS judged FROM ruleset_results s
     JOIN figures f ON f.enterprise_id = s.enterprise_id AND f.metric_code = 'revenue_wan' AND f.version > 1
     WHERE s.enterprise_id = $1 AND s.judged_at >= f.recorded_at AND s.ruleset_id <> $2`,
    [enterpriseId, RULESET],
  )
  if (!rows[0]?.judged) throw new Error(`no other result of ${enterpriseId} was judged again`)
}

async function ask<T>(url: string, cookie: string, path: string): Promise<T> {
  const answer = await fetch(url + path, { headers: { cookie } })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T
}
