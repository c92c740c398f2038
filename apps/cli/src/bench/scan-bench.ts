import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import type { DataSource } from 'typeorm'
import { FactReaders, FactSources, FactsService } from '#enterprises'
import { Clock, type Ctx, JobQueue, newId, systemActor, UnitOfWork } from '#platform'
import { pointsFacts, ScanService, titleFacts } from '#tiers'
import { withDatabase } from '../database.js'
import { withDataSource } from '../start/prepare.js'
import { inOwnDatabase } from './bench-office.js'
import { timeChanges } from './changed-figure.js'

const ENTERPRISES = Number(process.env.BENCH_ENTERPRISES ?? 100_000)
const LIMIT_SECONDS = 180
const LIMIT_MB = 600
const LIMIT_SHOWN_MS = 2000

/**
 * Judges 100 000 enterprises by every published ruleset through the scan itself: facts loaded from the register, judged in
 * process, written with their explanations and a checkpoint for each batch. Beside it, in the same run, the floor: the
 * finished rows by COPY into the same emptied table with the same indexes, nothing judged. Prints rows per second, the
 * process's peak memory and the ratio, and how long a changed figure takes to show; sets the exit code when the run takes 3
 * minutes or more, 600 MB or more, or a change shows after 2 seconds or later.
 */
export async function scanBench(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'miaopu-bench-'))
  try {
    await withDatabase('bench scan', (server) =>
      inOwnDatabase(server, async (url) => {
        process.stderr.write(`entering ${ENTERPRISES} enterprises with figures…\n`)
        await fill(url)
        const load = loadavg()[0] ?? 0
        const before = process.memoryUsage.rss() / 1024 / 1024
        const { rows, rulesets, seconds, cpu } = await withDataSource(url, timeScan)
        const peak = process.resourceUsage().maxRSS / 1024
        const changes = await timeChanges(url)
        const slowest = changes.at(-1) ?? Number.NaN
        const floor = await timeCopy(url, join(folder, 'rows.copy'))
        process.stdout.write(
          `scan of ${ENTERPRISES} enterprises by ${rulesets} rulesets: ${rows} results in ${seconds.toFixed(1)} s, ` +
            `${Math.round(rows / seconds)} a second (under ${LIMIT_SECONDS} s)\n` +
            `processor time of the scan's own process: ${cpu.toFixed(1)} s (the database's comes on top)\n` +
            `peak memory ${Math.round(peak)} MB (under ${LIMIT_MB} MB), ${Math.round(before)} MB before the scan\n` +
            `a changed figure shows in the lists over HTTP after ${Math.round(changes[Math.floor(changes.length / 2)] ?? 0)} ms at the median, ` +
            `${Math.round(slowest)} ms at most of ${changes.length} (under ${LIMIT_SHOWN_MS} ms)\n` +
            `COPY of the same rows, same indexes, nothing judged: ${floor.toFixed(1)} s, ratio ${(seconds / floor).toFixed(2)}\n` +
            `load average before: ${load.toFixed(2)}\n`,
        )
        if (seconds >= LIMIT_SECONDS * (ENTERPRISES / 100_000) || peak >= LIMIT_MB || slowest >= LIMIT_SHOWN_MS)
          process.exitCode = 1
      }),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function timeScan(dataSource: DataSource): Promise<{ rows: number; rulesets: number; seconds: number; cpu: number }> {
  const uow = new UnitOfWork(dataSource, new JobQueue())
  const sources = new FactSources()
  sources.add(titleFacts)
  sources.add(pointsFacts)
  const scan = new ScanService(uow, new FactsService(sources), new FactReaders(), new JobQueue(), new Clock())
  const ctx: Ctx = { actor: systemActor, now: new Clock().now(), requestId: newId(), language: 'zh' }
  const ids: { id: string }[] = await dataSource.query(`SELECT id FROM rulesets WHERE status = 'published' ORDER BY id`)
  const id = await uow.run(ctx, (tx) =>
    scan.start(
      tx,
      'scan',
      ids.map((one) => one.id),
    ),
  )
  const start = Clock.ticks()
  const used = process.cpuUsage()
  await scan.work(ctx, id)
  const seconds = (Clock.ticks() - start) / 1000
  const { user, system } = process.cpuUsage(used)
  const [counted] = await dataSource.query<{ rows: number }[]>('SELECT count(*)::int AS rows FROM ruleset_results')
  if (counted?.rows !== ENTERPRISES * ids.length) throw new Error(`the scan wrote ${counted?.rows} results`)
  return { rows: counted.rows, rulesets: ids.length, seconds, cpu: (user + system) / 1e6 }
}

/** Enters enterprises with three years of figures, some with a title; written in sets, for measuring only. */
async function fill(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(
      `INSERT INTO enterprises (id, uscc, name, name_key, search_text, source, established_on, created_at, updated_at)
       SELECT gen_random_uuid(), '91440101' || lpad(n::text, 10, '0'), '测速企业' || n, '测速企业' || n, ' 91440101' || lpad(n::text, 10, '0'), 'bench',
         make_date(2005 + n % 18, 1 + n % 12, 1 + n % 28), now(), now() FROM generate_series(0, $1::int - 1) AS n`,
      [ENTERPRISES],
    )
    await client.query(
      `INSERT INTO figures (id, enterprise_id, metric_code, period, ends_on, version, number, provenance, source, recorded_at)
       SELECT gen_random_uuid(), e.id, m.code, y::text, make_date(y, 12, 31), 1,
         round((m.size * (0.2 + (hashtext(e.uscc || m.code) & 1023) / 400.0) * power(1 + ((hashtext(e.uscc) & 255) - 60) / 500.0, y - 2023))::numeric, 2),
         'imported', 'bench', now()
       FROM enterprises e, generate_series(extract(year FROM now())::int - 3, extract(year FROM now())::int - 1) AS y,
         (VALUES ('revenue_wan', 4000), ('main_income_wan', 3400), ('rd_wan', 240), ('assets_wan', 5200), ('liabilities_wan', 2500),
           ('employees', 90), ('net_profit_wan', 300), ('gross_income_wan', 4100)) AS m (code, size)`,
    )
    await client.query(
      `INSERT INTO memberships (id, enterprise_id, tier_code, valid_from, valid_to, status, certificate_name, granted_at)
       SELECT gen_random_uuid(), id, CASE WHEN substr(uscc, 17, 1) < '5' THEN 'high-tech' ELSE 'tech-sme' END,
         current_date - 200, current_date + 800, 'active', name, now() FROM enterprises WHERE right(uscc, 1) < '4'`,
    )
    await client.query('VACUUM (ANALYZE)')
    await client.query('CHECKPOINT')
  } finally {
    await client.end()
  }
}

/** Seconds of COPY of the finished results into the emptied table. */
async function timeCopy(url: string, path: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await pipeline(client.query(copyTo('COPY ruleset_results TO STDOUT')), createWriteStream(path))
    await client.query('TRUNCATE ruleset_results')
    await client.query('CHECKPOINT')
    const start = Clock.ticks()
    await pipeline(createReadStream(path), client.query(copyFrom('COPY ruleset_results FROM STDIN')))
    return (Clock.ticks() - start) / 1000
  } finally {
    await client.end()
  }
}
