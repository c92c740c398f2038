import pg from 'pg'
import { hashPassword } from '#people'
import { Clock } from '#platform'
import { withDatabase } from '../database.js'
import { inOwnDatabase, signInAt, startApi } from './bench-office.js'
import { fillArchive, fillOffice } from './worklist-bench-rows.js'

const SIZES = [200_000, 1_000_000] as const
/** Requests measured for each list and size, after a tenth as many unmeasured. */
const REQUESTS = 600
/** Milliseconds the slowest hundredth may take. */
const LIMIT_MS = 60
/** How many times as long the larger archive may take. */
const LIMIT_GROWTH = 1.3
const PASSWORD = 'bench-only-3f9c1d7a'
/** How many of the officers ask, in turn. */
const ASKING = 5

interface Asking {
  cookie: string
  park: string
}

interface List {
  name: string
  /** Held to the limits; `latency` to that of the smaller office alone, for a list as long as the archive itself. */
  judged?: 'growth' | 'latency'
  /** Asked by the manager, who sees every park. */
  whole?: true
  path: (asking: Asking, turn: number) => string
}

const LISTS: readonly List[] = [
  {
    name: "an officer's work, filtered and sorted, with its count",
    judged: 'growth',
    path: (_officer, turn) =>
      `/api/cases?tab=mine&waitsOn=officer&phase=${turn % 2 ? 'review' : 'intake'}&programme=recognise-high-tech&sort=due&size=20`,
  },
  {
    name: 'open cases of my park, the most urgent first',
    judged: 'growth',
    path: ({ park }) => `/api/cases?tab=all&park=${park}&outcome=open&sort=due&size=20`,
  },
  { name: 'the five numbers of the workbench', judged: 'growth', path: () => '/api/cases/counts' },
  {
    name: 'search by part of a name in my park',
    path: ({ park }, turn) => `/api/cases?tab=all&park=${park}&q=${encodeURIComponent(`企业${(turn * 37) % 20_000}号`)}&size=20`,
  },
  {
    name: 'a case by its number as people type it, among all there are',
    judged: 'latency',
    whole: true,
    path: (_manager, turn) => {
      const running = (turn * 331) % 200_000
      const typed = [String(running).padStart(7, '0'), `rg2025${running}`, `RG-2025-${running}`, String(running)][turn % 4] ?? ''
      return `/api/cases?tab=all&q=${typed}&size=20`
    },
  },
  {
    name: 'the whole archive of my park, the latest first',
    path: ({ park }) => `/api/cases?tab=all&park=${park}&sort=-opened&size=20`,
  },
  {
    name: 'every case there is, page by page, the latest first',
    judged: 'latency',
    whole: true,
    path: (_manager, turn) => `/api/cases?tab=all&sort=-opened&size=20&page=${1 + (turn % 60)}`,
  },
  {
    name: 'every case there is, filtered by stage and programme',
    judged: 'latency',
    whole: true,
    path: (_manager, turn) =>
      `/api/cases?tab=all&phase=${turn % 2 ? 'review' : 'intake'}&programme=recognise-high-tech&sort=due&size=20&page=${1 + (turn % 10)}`,
  },
]

/** An office of one size: its API and the people who ask. */
interface Sized {
  size: number
  url: string
  officers: readonly Asking[]
  manager: Asking
}

interface Measured {
  p50: number
  p99: number
  rows: number
}

/**
 * Times lists of cases over HTTP at 200 000 and 1 000 000 cases: 50 officers with 200 open cases each at both sizes, the
 * rest of the archive closed. The two offices are asked in turn, so that whatever else the machine does weighs on both.
 * Prints the median and the 99th percentile of each list and how they grow; sets the exit code when a judged one takes over
 * 60 ms or grows 1.3 times or more; lists of every case there is are held to 60 ms at 200 000.
 */
export async function worklistBench(): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD)
  await withDatabase('bench worklist', (server) =>
    withOffice(server, passwordHash, SIZES[0], (small) =>
      withOffice(server, passwordHash, SIZES[1], async (large) => {
        const figures: [Measured, Measured][] = []
        for (const list of LISTS) figures.push(await measure(small, large, list))
        report(figures)
      }),
    ),
  )
}

const say = (line: string) => process.stderr.write(`${line}\n`)

/** Runs `work` with an office of this size, in a database and an API process of its own. */
async function withOffice(
  server: string,
  passwordHash: string,
  size: number,
  work: (office: Sized) => Promise<void>,
): Promise<void> {
  await inOwnDatabase(server, async (url) => {
    say(`filling an office with ${size} cases`)
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      await fillOffice(client, passwordHash)
      await fillArchive(client, size, new Clock().now())
      const api = await startApi(url)
      try {
        const manager = { cookie: await signInAt(api.url, 'bench-manager', PASSWORD), park: '' }
        await work({ size, url: api.url, officers: await signIn(client, api.url), manager })
      } finally {
        await api.stop()
      }
    } finally {
      await client.end()
    }
  })
}

async function measure(small: Sized, large: Sized, list: List): Promise<[Measured, Measured]> {
  const asked = [small, large].map((office) => ({ office, times: [] as number[], rows: 0 }))
  for (let turn = -REQUESTS / 10; turn < REQUESTS; turn++) {
    for (const one of asked) {
      const { took, rows } = await ask(one.office, list, Math.abs(turn))
      if (turn >= 0) one.times.push(took)
      one.rows = Math.max(one.rows, rows)
    }
  }
  say(`measured ${list.name}`)
  return asked.map(({ times, rows }) => {
    times.sort((a, b) => a - b)
    const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
    return { p50: at(0.5), p99: at(0.99), rows }
  }) as [Measured, Measured]
}

/** Milliseconds of one request, and how many rows its list has. */
async function ask({ url, officers, manager }: Sized, list: List, turn: number): Promise<{ took: number; rows: number }> {
  const asking = list.whole ? manager : (officers[turn % officers.length] as Asking)
  const start = Clock.ticks()
  const answer = await fetch(url + list.path(asking, turn), { headers: { cookie: asking.cookie } })
  const body = (await answer.json()) as { total?: number }
  const took = Clock.ticks() - start
  if (!answer.ok) throw new Error(`${list.name}: ${answer.status} ${JSON.stringify(body)}`)
  return { took, rows: body.total ?? 0 }
}

function report(figures: readonly [Measured, Measured][]): void {
  const lines = LISTS.flatMap((list, i) => {
    const [small, large] = figures[i] as [Measured, Measured]
    const growth = large.p50 / small.p50
    const slowest = list.judged === 'growth' ? Math.max(small.p99, large.p99) : small.p99
    const missed = list.judged && (slowest >= LIMIT_MS || (list.judged === 'growth' && growth >= LIMIT_GROWTH))
    if (missed) process.exitCode = 1
    const at = (size: number, { p50, p99, rows }: Measured) =>
      `  ${size} cases: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms${rows ? `, list of ${rows}` : ''}`
    const verdict = list.judged ? (missed ? ' MISSED' : ' held') : ''
    return [`${list.name}:`, at(SIZES[0], small), at(SIZES[1], large), `  growth ${growth.toFixed(2)}${verdict}`]
  })
  process.stdout.write(
    `${lines.join('\n')}\nlimits: p99 under ${LIMIT_MS} ms at both sizes and growth under ${LIMIT_GROWTH}; lists of every case: p99 at the smaller size\n`,
  )
}

async function signIn(client: pg.Client, url: string): Promise<Asking[]> {
  const { rows } = await client.query<{ login: string; park: string }>(
    `SELECT u.login, p.park_id AS park FROM users u JOIN user_parks p ON p.user_id = u.id
     WHERE u.login LIKE 'bench-officer-%' ORDER BY u.login LIMIT $1`,
    [ASKING],
  )
  return Promise.all(rows.map(async ({ login, park }) => ({ cookie: await signInAt(url, login, PASSWORD), park })))
}
