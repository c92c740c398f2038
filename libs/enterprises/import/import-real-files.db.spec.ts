import { existsSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { Clock, type Ctx, JobQueue, systemActor, UnitOfWork } from '#platform'
import { cloneDatabase, type TestDatabase } from '../../../test/support/database.js'
import { EnterprisePlan } from './enterprise-plan.js'
import { ImportRunner } from './import-runner.js'
import { fileSource } from './import-source.js'

const FOLDER = '../shared/data/'
const present = existsSync(`${FOLDER}enterprises_cn/enterprises_2019.csv.gz`)
if (!present) console.warn(`skipped: the real registers are not at ${FOLDER}`)

;(present ? describe : describe.skip)('the import of real registers', () => {
  let db: TestDatabase
  let runner: ImportRunner
  const ctx: Ctx = { actor: systemActor, now: new Date('2026-03-02T01:00:00Z'), requestId: 'r1', language: 'zh' }
  const take = async (file: string) => runner.run(ctx, await fileSource(FOLDER + file), new EnterprisePlan(db.dataSource))
  const codes = async (outcome: string) => {
    const rows: { code: string; n: number }[] = await db.dataSource.query(
      `SELECT code, count(*)::int AS n FROM import_rejects WHERE outcome = $1 GROUP BY code ORDER BY code`,
      [outcome],
    )
    return Object.fromEntries(rows.map(({ code, n }) => [code, n]))
  }

  beforeAll(async () => {
    db = await cloneDatabase()
    // The index costs two thirds of the time and changes no outcome; the bench and the other tests have it.
    await db.dataSource.query('DROP INDEX enterprises_search')
    runner = new ImportRunner(new UnitOfWork(db.dataSource, new JobQueue()), db.dataSource, new Clock())
  })
  afterEach(() =>
    db.dataSource.query('TRUNCATE enterprises, enterprise_names, enterprise_changes, import_runs, import_rejects CASCADE'),
  )
  afterAll(() => db.drop())

  it('takes the zone register: 44 997 in, 4 duplicates and 60 rejected, and a second time nothing', async () => {
    const first = await take('enterprises_cn/hitech_zone_enterprises.csv.gz')
    expect(first).toMatchObject({ rows: 45061, created: 44997, updated: 0, unchanged: 0, rejected: 60, duplicates: 4 })
    expect(await codes('rejected')).toEqual({
      'enterprises.uscc-check': 6,
      'enterprises.uscc-length': 1,
      'enterprises.uscc-old-13': 2,
      'enterprises.uscc-old-15': 51,
    })
    const second = await take('enterprises_cn/hitech_zone_enterprises.csv.gz')
    expect(second).toMatchObject({ rows: 45061, created: 0, updated: 0, unchanged: 44997, rejected: 60, duplicates: 4 })
    expect(await db.dataSource.query('SELECT FROM enterprise_changes')).toHaveLength(0)
  }, 120_000)

  it('takes 148 526 enterprises without refusing one', async () => {
    const summary = await take('enterprises_cn/enterprises_2019.csv.gz')
    expect(summary).toMatchObject({ rows: 148526, created: 148526, updated: 0, unchanged: 0, rejected: 0, duplicates: 0 })
    expect(await codes('warning')).toEqual({
      'enterprises.capital-no-number': 20,
      'enterprises.capital-unreadable': 19,
      'import.province-unknown': 2,
      'import.same-name': 3,
    })
  }, 180_000)

  it('saves 209 of the bad codes by normalising them and says of each of the others why not', async () => {
    const summary = await take('enterprises_cn/dirty_codes.csv')
    expect(summary).toMatchObject({ rows: 6305, created: 209, rejected: 6096, duplicates: 0 })
    const unexplained = await db.dataSource.query(
      `SELECT row_number FROM import_rejects WHERE outcome = 'rejected' GROUP BY row_number HAVING count(*) FILTER (WHERE column_name = '代码原值') <> 1`,
    )
    expect(unexplained).toEqual([])
    expect(await codes('rejected')).toEqual({
      'enterprises.uscc-character': 1,
      'enterprises.uscc-check': 140,
      'enterprises.uscc-length': 27,
      'enterprises.uscc-old-13': 374,
      'enterprises.uscc-old-15': 5554,
    })
  })

  it('takes the first of each pair and reports the second, those with another name with a warning', async () => {
    const summary = await take('enterprises_cn/duplicate_codes.csv')
    expect(summary).toMatchObject({ rows: 170, created: 170, duplicates: 170, rejected: 0, warnings: 13 })
  })

  it('refuses the GBK file as a whole, naming the column it lacks', async () => {
    await expect(take('listed_financials/fullStockList.gbk.csv')).rejects.toMatchObject({
      code: 'import.column-missing',
      params: { column: '统一社会信用代码', headers: 'code、stockName、market、ipoDate', encoding: 'GB18030', broken: 6 },
    })
  })
})
