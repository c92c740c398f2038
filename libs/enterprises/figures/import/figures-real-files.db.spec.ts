import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { evaluate, prepare } from '#criteria'
import { FactSources, FactsService, FigurePlan, figureMap, fileSource, ImportRunner } from '#enterprises'
import { Clock, type Ctx, JobQueue, systemActor, UnitOfWork } from '#platform'
import { cloneDatabase, type TestDatabase } from '../../../../test/support/database.js'

const FOLDER = '../shared/data/'
const present = existsSync(`${FOLDER}listed_panel/annual_panel_2019_2020.csv`)
if (!present) console.warn(`skipped: the figures of listed companies are not at ${FOLDER}`)

;(present ? describe : describe.skip)('the import of real figures', () => {
  let db: TestDatabase
  let runner: ImportRunner
  const facts = new FactsService(new FactSources())
  const ctx: Ctx = { actor: systemActor, now: new Date('2026-03-02T01:00:00Z'), requestId: 'r1', language: 'zh' }
  const folder = mkdtempSync(join(tmpdir(), 'miaopu-figures-'))
  const take = async (map: string, path: string) =>
    runner.run(ctx, await fileSource(path), new FigurePlan(db.dataSource, figureMap(map)))
  const panel = () => take('listed_panel', `${FOLDER}listed_panel/annual_panel_2019_2020.csv`)
  /** The rows of two years of the long series; the whole file costs half a minute and tells no more here. */
  const longSeries = () => {
    const [header, ...lines] = gunzipSync(readFileSync(`${FOLDER}listed_financials/annual_financials_long.csv.gz`))
      .toString()
      .split('\n')
    const path = join(folder, 'series.csv')
    writeFileSync(path, [header, ...lines.filter((line) => /,(2015|2019),/.test(line))].join('\n'))
    return take('listed_financials', path)
  }
  const remarks = async (runId: string) => {
    const rows: { code: string; n: number }[] = await db.dataSource.query(
      `SELECT code, count(*)::int AS n FROM import_rejects WHERE run_id = $1 GROUP BY code ORDER BY code`,
      [runId],
    )
    return Object.fromEntries(rows.map(({ code, n }) => [code, n]))
  }
  /** How many enterprises the engine answers met and not met for, of those it can judge as of these days. */
  const judged = async (rule: Parameters<typeof prepare>[0], days: readonly string[]) => {
    const ready = prepare(rule)
    const ids: { id: string }[] = await db.dataSource.query('SELECT id FROM enterprises')
    const answers = { met: 0, 'not-met': 0, unknown: 0 }
    for (const day of days) {
      const known = await facts.facts(
        db.dataSource.manager,
        ids.map(({ id }) => id),
        day,
      )
      for (const each of known.values()) answers[evaluate(ready, each).result]++
    }
    return answers
  }

  beforeAll(async () => {
    db = await cloneDatabase()
    await db.dataSource.query('DROP INDEX enterprises_search')
    runner = new ImportRunner(new UnitOfWork(db.dataSource, new JobQueue()), db.dataSource, new Clock())
  })
  afterAll(async () => {
    await db.drop()
    rmSync(folder, { recursive: true })
  })

  it('takes the panel: 7 319 rows of 3 928 enterprises, implausible cells flagged, impossible ones left out, no row dropped', async () => {
    const summary = await panel()
    expect(summary).toMatchObject({ rows: 7319, created: 7240, unchanged: 79, rejected: 0, duplicates: 0 })
    const cells = { 'figures.above-most': 6, 'figures.below-least': 1 }
    expect(await remarks(summary.runId)).toEqual({ 'figures.jump': 107, 'figures.rd-over-revenue': 14, ...cells })
    const [row] = await db.dataSource.query(
      `SELECT count(*)::int AS all, count(uscc)::int AS coded, count(*) FILTER (WHERE inside)::int AS inside FROM enterprises`,
    )
    expect(row).toEqual({ all: 3928, coded: 1473, inside: 0 })
  }, 60_000)

  it('finds R&D of at least 3 % of revenue in 3 983 of 6 304 yearly figures', async () => {
    const rule = {
      id: 'x',
      name: 'x',
      derived: { share: 'rd_wan / revenue_wan' },
      rule: { metric: 'share', op: '>=', value: 0.03 },
    } as const
    const answers = await judged(rule, ['2020-12-30', '2021-06-30'])
    expect([answers.met, answers.met + answers['not-met']]).toEqual([3983, 6304])
  }, 60_000)

  it('finds compound growth of at least 20 % a year from 2015 to 2019 in 1 216 of 3 822 enterprises of the long series', async () => {
    expect(await longSeries()).toMatchObject({ rejected: 0, duplicates: 0 })
    const both = {
      all: [
        { metric: 'revenue_wan', op: '>', value: 0 },
        { metric: 'revenue_prev4_wan', op: '>', value: 0 },
      ],
    } as const
    const derived = { factor: 'revenue_wan / revenue_prev4_wan', fast: 'factor >= 1.2 ^ 4' }
    const eligible = await judged({ id: 'x', name: 'x', rule: both }, ['2020-06-30'])
    const fast = { metric: 'fast', op: '==', value: true } as const
    const growing = await judged({ id: 'x', name: 'x', derived, rule: { all: [both, fast] } }, ['2020-06-30'])
    expect([growing.met, eligible.met]).toEqual([1216, 3822])
  }, 60_000)
})
