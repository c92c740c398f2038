import pg from 'pg'
import { migrations } from '#migrations'
import { Clock, createApi, listenAt, loadConfig } from '#platform'
import { entities } from '#seeds'
import { ApiModule } from '../../../api/src/api.module.js'
import { withDatabase } from '../database.js'
import { withDataSource } from '../start/prepare.js'
import { EACH_FEN, fillDecisions } from './batch-bench-office.js'
import { inOwnDatabase, signInAt, startApi, startWorker } from './bench-office.js'
import { type ReadyCase, settle } from './desk-bench-office.js'
import { Floor, rebind, recorded, type Statement, sharedIds } from './desk-floor.js'

/** Rows of the batch, and of the floor. */
const ROWS = 2000
/** Rows approved first and not timed: code is compiled, statements are prepared. */
const WARM_UP = 400
const FLOOR_WARM_UP = 100
/** Connections of the floor: as many transactions as the batch route keeps in flight. */
const CONNECTIONS = 4
/** At least this share of the floor. */
const LEAST_SHARE = 0.4
const PASSWORD = 'bench-only-3f9c1d7a'

/**
 * Times one batch of 2 000 approvals over HTTP, all of one budget line, with API and worker in processes of their own: each
 * row its own transaction that reserves money, and its messages sent by the worker meanwhile. The floor is the same SQL,
 * recorded from the API, sent by plain node-postgres on as many connections while the worker works as well. Prints both
 * and the ratio; sets the exit code when the ratio is under 0.40.
 */
export async function batchBench(): Promise<void> {
  await withDatabase('bench batch', (server) =>
    inOwnDatabase(server, async (url) => {
      const many = WARM_UP + FLOOR_WARM_UP + 3 + 2 * ROWS
      process.stderr.write(`filling an office with ${many} applications…\n`)
      const { login, cases, lineId } = await withDataSource(url, (dataSource) => fillDecisions(dataSource, many, PASSWORD))
      const take = (n: number) => cases.splice(0, n)
      const [warmUp, one, other] = take(3) as [ReadyCase, ReadyCase, ReadyCase]
      const [first, second] = await record(url, login, warmUp, [one, other])
      const constant = sharedIds(first, second)
      const bound = (those: readonly ReadyCase[]) => those.map((ready) => numbered(rebind(first, constant, one, ready)))
      const api = await startApi(url)
      const stopWorker = await startWorker(url)
      const floor = await Floor.open(url, CONNECTIONS)
      const control = new pg.Client({ connectionString: url })
      await control.connect()
      try {
        const cookie = await signInAt(api.url, login, PASSWORD)
        await approveAll(api.url, cookie, take(WARM_UP))
        await floor.sendAll(bound(take(FLOOR_WARM_UP)), Clock.ticks)
        await idle(control)
        const overHttp = await seconds(() => approveAll(api.url, cookie, take(ROWS)))
        await idle(control)
        const work = bound(take(ROWS))
        const byFloor = await seconds(async () => void (await floor.sendAll(work, Clock.ticks)))
        await demandReserved(control, lineId, many)
        report(overHttp, byFloor, first.length)
      } finally {
        await floor.close()
        await control.end()
        await stopWorker()
        await api.stop()
      }
    }),
  )
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = Clock.ticks()
  await work()
  return (Clock.ticks() - start) / 1000
}

/** Approves the cases in one batch. Throws when a row was refused. */
async function approveAll(url: string, cookie: string, cases: readonly ReadyCase[]): Promise<void> {
  const answer = await fetch(`${url}/api/cases/batch`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-miaopu': '1', cookie },
    body: JSON.stringify({ event: 'approve', ids: cases.map(({ id }) => id), input: {} }),
  })
  const body = (await answer.json()) as { moved?: number; rows?: { ok: boolean; reasons: unknown[] }[] }
  if (body.moved === cases.length) return
  throw new Error(
    `the batch answered ${answer.status}: ${JSON.stringify(body.rows?.find((row) => !row.ok) ?? body).slice(0, 500)}`,
  )
}

/** Approves through an API inside this process and answers the statements of each request; one case goes first untimed. */
async function record(
  url: string,
  login: string,
  warmUp: ReadyCase,
  cases: readonly ReadyCase[],
): Promise<[Statement[], Statement[]]> {
  const config = Object.assign(loadConfig({ ...process.env, DATABASE_URL: url }), { logLevel: 'error', demo: false, port: 0 })
  const app = await createApi(config, { modules: [ApiModule], entities, migrations })
  const at = await listenAt(app, 0, '127.0.0.1')
  try {
    const cookie = await signInAt(at, login, PASSWORD)
    await approveAll(at, cookie, [warmUp])
    const statements: Statement[][] = []
    for (const ready of cases) statements.push(withoutSession(await recorded(() => approveAll(at, cookie, [ready]))))
    return [statements[0] ?? [], statements[1] ?? []]
  } finally {
    await app.close()
  }
}

/** A batch reads the session once, not once for each row: what comes before the row's transaction is left out. */
function withoutSession(statements: Statement[]): Statement[] {
  const begins = statements.findIndex(({ text }) => /^(START TRANSACTION|BEGIN)/.test(text))
  return begins < 0 ? statements : statements.slice(begins)
}

let papers = 0

/** Numbers of papers are given once: those of the recording become others. */
function numbered(statements: Statement[]): Statement[] {
  const nth = `B${++papers}号`
  const change = (value: unknown) => (typeof value === 'string' ? value.replace(/(〔\d{4}〕)\d+号/g, `$1${nth}`) : value)
  return statements.map((statement) => ({ ...statement, values: statement.values.map(change) }))
}

/** Waits until the worker has nothing left to do, and flushes what was written. */
async function idle(client: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pgboss.job WHERE state IN ('created', 'retry', 'active')`,
    )
    if ((rows[0]?.n ?? 0) === 0) break
    await new Promise((done) => setTimeout(done, 500))
  }
  await settle(client)
}

/** Every case was given its money, by the API or by the floor: neither part got away with less work. */
async function demandReserved(client: pg.Client, lineId: string, many: number): Promise<void> {
  const { rows } = await client.query<{ cases: number; reserved: string; available: string }>(
    `SELECT (SELECT count(*)::int FROM cases WHERE state = 'publicity') AS cases, reserved_fen AS reserved, available_fen AS available
     FROM budget_lines WHERE id = $1`,
    [lineId],
  )
  const [found] = rows
  if (found?.cases !== many || BigInt(found.reserved) !== BigInt(many) * BigInt(EACH_FEN) || found.available !== '0')
    throw new Error(`${JSON.stringify(found)} in place of ${many} cases that hold ${many * EACH_FEN} fen`)
}

function report(overHttp: number, byFloor: number, statements: number): void {
  const share = byFloor / overHttp
  if (share < LEAST_SHARE) process.exitCode = 1
  const rate = (taken: number) => `${(ROWS / taken).toFixed(0)} rows/s (${taken.toFixed(1)} s)`
  process.stdout.write(
    `${ROWS} rows approved in one batch, worker at work: ${rate(overHttp)}\n` +
      `the same ${statements} statements a row by node-postgres, ${CONNECTIONS} connections: ${rate(byFloor)}\n` +
      `ratio ${share.toFixed(2)} (at least ${LEAST_SHARE})${share < LEAST_SHARE ? ': MISSED' : ': held'}\n`,
  )
}
