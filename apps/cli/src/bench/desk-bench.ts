import pg from 'pg'
import { migrations } from '#migrations'
import { Clock, createApi, listenAt, loadConfig } from '#platform'
import { entities } from '#seeds'
import { ApiModule } from '../../../api/src/api.module.js'
import { withDatabase } from '../database.js'
import { withDataSource } from '../start/prepare.js'
import { inOwnDatabase, signInAt, startApi } from './bench-office.js'
import { fillDesk, type ReadyCase, settle } from './desk-bench-office.js'
import { DeskClient } from './desk-client.js'
import { Floor, rebind, recorded, type Statement, sharedIds } from './desk-floor.js'

/** Requests in flight at once, and connections of the floor. */
const CONNECTIONS = 16
/** Moves of each part; API and floor take turns, twice each. */
const MOVES = 1500
const ROUNDS = 2
/** Moves over HTTP, and of the floor, that go first and are not timed: code is compiled, statements are prepared. */
const WARM_UP = 3000
const FLOOR_WARM_UP = 300
/** At least this share of the floor, and the slowest hundredth under this many milliseconds. */
const LEAST_SHARE = 0.4
const LIMIT_MS = 60
const PASSWORD = 'bench-only-3f9c1d7a'

/**
 * Times an officer's `accept` over HTTP at 16 connections against the same SQL statements sent by plain node-postgres on 16
 * connections, on the same durable database in the same run, taking turns. The statements are recorded from the API
 * itself, session and all, and sent again for other cases. Prints both and the ratio; sets the exit code when the
 * ratio is under 0.40 or the slowest hundredth takes 60 ms or more.
 */
export async function deskBench(): Promise<void> {
  await withDatabase('bench desk', (server) =>
    inOwnDatabase(server, async (url) => {
      const many = WARM_UP + FLOOR_WARM_UP + 3 + 2 * ROUNDS * MOVES
      process.stderr.write(`filling an office with ${many} cases…\n`)
      const { login, cases } = await withDataSource(url, (dataSource) => fillDesk(dataSource, many, PASSWORD))
      const take = (n: number) => cases.splice(0, n)
      const [warmUp, one, other] = take(3) as [ReadyCase, ReadyCase, ReadyCase]
      const [first, second] = await record(url, login, warmUp, [one, other])
      const constant = sharedIds(first, second)
      const control = new pg.Client({ connectionString: url })
      await control.connect()
      const bound = (cases: readonly ReadyCase[]) => cases.map((ready) => rebind(first, constant, one, ready))
      const api = await startApi(url)
      const floorOf = await Floor.open(url, CONNECTIONS)
      try {
        const { rows } = await control.query(
          `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes')`,
        )
        const cookie = await signInAt(api.url, login, PASSWORD)
        await settle(control)
        await acceptAll(api.url, cookie, take(WARM_UP))
        await floorOf.sendAll(bound(take(FLOOR_WARM_UP)), Clock.ticks)
        const [overHttp, floor]: [Part, Part] = [
          { seconds: 0, times: [] },
          { seconds: 0, times: [] },
        ]
        for (let round = 0; round < ROUNDS; round++) {
          await timed(overHttp, () => acceptAll(api.url, cookie, take(MOVES)))
          const work = bound(take(MOVES))
          await timed(floor, () => floorOf.sendAll(work, Clock.ticks))
        }
        await demandAccepted(control, many)
        report(overHttp, floor, first, rows)
      } finally {
        await api.stop()
        await floorOf.close()
        await control.end()
      }
    }),
  )
}

interface Part {
  seconds: number
  times: number[]
}

async function timed(part: Part, work: () => Promise<number[]>): Promise<void> {
  const start = Clock.ticks()
  part.times.push(...(await work()))
  part.seconds += (Clock.ticks() - start) / 1000
}

/**
 * Accepts these cases through an API inside this process and answers the statements each request sent. One case goes
 * first, so that what is read once and kept is not among them.
 */
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
    await acceptAll(at, cookie, [warmUp])
    const statements: Statement[][] = []
    for (const ready of cases) statements.push(await recorded(async () => void (await acceptAll(at, cookie, [ready]))))
    return [statements[0] ?? [], statements[1] ?? []]
  } finally {
    await app.close()
  }
}

/** Accepts the cases, `CONNECTIONS` at a time; answers milliseconds per request. A case that is not accepted throws. */
async function acceptAll(url: string, cookie: string, cases: readonly ReadyCase[]): Promise<number[]> {
  const clients = await Promise.all(Array.from({ length: CONNECTIONS }, () => DeskClient.open(url, cookie)))
  const times: number[] = []
  let next = 0
  const work = async (client: DeskClient) => {
    for (let n = next++; n < cases.length; n = next++) {
      const start = Clock.ticks()
      await client.fire((cases[n] as ReadyCase).id, 'accept', 2)
      times.push(Clock.ticks() - start)
    }
  }
  await Promise.all(clients.map(work))
  for (const client of clients) client.close()
  return times
}

/** Every case was moved, by the API or by the floor: neither part got away with less work. */
async function demandAccepted(client: pg.Client, many: number): Promise<void> {
  const { rows } = await client.query<{ moved: number }>(
    `SELECT count(*)::int AS moved FROM cases c JOIN moves m ON m.case_id = c.id AND m.seq = 3 AND m.event = 'accept' WHERE c.state = 'review'`,
  )
  if (rows[0]?.moved !== many) throw new Error(`${rows[0]?.moved} cases were accepted in place of ${many}`)
}

function report(
  overHttp: Part,
  floor: Part,
  statements: readonly Statement[],
  settings: readonly { name: string; setting: string }[],
): void {
  const rate = (part: Part) => part.times.length / part.seconds
  const at = ({ times }: Part, share: number) => [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
  const line = (part: Part) =>
    `${rate(part).toFixed(0)} moves/s, p50 ${at(part, 0.5).toFixed(1)} ms, p99 ${at(part, 0.99).toFixed(1)} ms (${part.times.length} moves)`
  const share = rate(overHttp) / rate(floor)
  const isMissed = share < LEAST_SHARE || at(overHttp, 0.99) >= LIMIT_MS
  if (isMissed) process.exitCode = 1
  process.stdout.write(
    `database: ${settings.map(({ name, setting }) => `${name} ${setting}`).join(', ')}\n` +
      `over HTTP, ${CONNECTIONS} connections: ${line(overHttp)}\n` +
      `the same ${statements.length} statements by node-postgres, ${CONNECTIONS} connections: ${line(floor)}\n` +
      `ratio ${share.toFixed(2)} (at least ${LEAST_SHARE}), p99 ${at(overHttp, 0.99).toFixed(1)} ms (under ${LIMIT_MS})${isMissed ? ': MISSED' : ': held'}\n`,
  )
}
