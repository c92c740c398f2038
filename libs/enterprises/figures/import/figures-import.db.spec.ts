import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import {
  EnterprisePlan,
  FigurePlan,
  figureMap,
  fileSource,
  ImportRunner,
  reportCsv,
  saveFigures,
  usccCheckCharacter,
} from '#enterprises'
import { Clock, type Ctx, JobQueue, systemActor, UnitOfWork } from '#platform'
import { cloneDatabase, type TestDatabase } from '../../../../test/support/database.js'

const code = (n: number) => {
  const first = `91440101MA9${String(n).padStart(6, '0')}`
  return first + usccCheckCharacter(first)
}

describe('an import of figures', () => {
  let db: TestDatabase
  let uow: UnitOfWork
  let runner: ImportRunner
  const folder = mkdtempSync(join(tmpdir(), 'miaopu-figures-'))
  const ctx: Ctx = { actor: systemActor, now: new Date('2026-03-02T01:00:00Z'), requestId: 'r1', language: 'zh' }
  const put = (lines: readonly string[]) => {
    writeFileSync(join(folder, 'in.csv'), lines.join('\n'))
    return fileSource(join(folder, 'in.csv'))
  }
  const take = async (map: string, lines: readonly string[], more: { period?: string; dryRun?: boolean } = {}) =>
    runner.run(ctx, await put(lines), new FigurePlan(db.dataSource, figureMap(map), more.period), { dryRun: more.dryRun })
  const register = async (...numbers: number[]) =>
    runner.run(
      ctx,
      await put(['企业名称,统一社会信用代码', ...numbers.map((n) => `广州试${n}有限公司,${code(n)}`)]),
      new EnterprisePlan(db.dataSource),
    )
  const held = (): Promise<{ name: string; metric: string; period: string; number: string; version: number }[]> =>
    db.dataSource.query(
      `SELECT e.name, f.metric_code AS metric, f.period, f.number::text, f.version FROM figures f JOIN enterprises e ON e.id = f.enterprise_id
       ORDER BY e.name, f.metric_code, f.period, f.version`,
    )
  const enterprises = () =>
    db.dataSource.query(
      `SELECT e.name, e.uscc, e.inside, i.value AS stock FROM enterprises e LEFT JOIN enterprise_identifiers i ON i.enterprise_id = e.id ORDER BY e.name`,
    )
  const report = async (runId: string) => {
    let csv = ''
    for await (const portion of reportCsv(db.dataSource, runId)) csv += portion
    return csv.replace('\ufeff', '').trimEnd().split('\n').slice(1)
  }

  beforeAll(async () => {
    db = await cloneDatabase()
    uow = new UnitOfWork(db.dataSource, new JobQueue())
    runner = new ImportRunner(uow, db.dataSource, new Clock())
  })
  afterEach(() => db.dataSource.query('TRUNCATE enterprises, import_runs CASCADE'))
  afterAll(async () => {
    await db.drop()
    rmSync(folder, { recursive: true })
  })

  it('turns thousands of yuan of a Torch form into the units of the rules, and enters whom it does not know outside the zone', async () => {
    await register(1)
    const lines = [
      '统一社会信用代码,企业名称,年份,营业收入,研发经费支出,从业人员期末数',
      `${code(1)},广州试1有限公司,2025,"123,456.7",8000,80`,
      `${code(2)},深圳外有限公司,2025,-,,12`,
    ]
    expect(await take('torch_yearly', lines)).toMatchObject({ rows: 2, created: 2, rejected: 0, warnings: 0 })
    expect(await held()).toEqual([
      { name: '广州试1有限公司', metric: 'employees', period: '2025', number: '80', version: 1 },
      { name: '广州试1有限公司', metric: 'rd_wan', period: '2025', number: '800', version: 1 },
      { name: '广州试1有限公司', metric: 'revenue_wan', period: '2025', number: '12345.67', version: 1 },
      { name: '深圳外有限公司', metric: 'employees', period: '2025', number: '12', version: 1 },
    ])
    expect(await enterprises()).toMatchObject([{ inside: true }, { name: '深圳外有限公司', uscc: code(2), inside: false }])
  })

  it('takes the period by hand for a file that has no such column, and needs one of the two', async () => {
    const lines = ['统一社会信用代码,企业名称,营业收入', `${code(1)},广州试1有限公司,5000`]
    await expect(take('torch_quarterly', lines)).rejects.toMatchObject({ code: 'import.column-missing' })
    await expect(take('torch_quarterly', lines, { period: '2025' })).rejects.toMatchObject({ code: 'figures.period-wrong' })
    await take('torch_quarterly', lines, { period: '2025Q4' })
    expect(await held()).toMatchObject([{ metric: 'revenue_quarter_wan', period: '2025Q4', number: '500' }])
  })

  it('knows an enterprise by its stock code, and by its credit code from when a file tells both', async () => {
    const series = ['股票代码,股票简称,年份,主营业务收入(万元)', '1,试股份,2018,100', '000001,试股份,2019,120']
    expect(await take('listed_financials', series)).toMatchObject({ rows: 2, created: 2 })
    expect(await enterprises()).toEqual([{ name: '试股份', uscc: null, inside: false, stock: '000001' }])
    const panel = ['股票代码,公司全称,统一社会信用代码,报告年份,营业收入', `000001,试股份有限公司,${code(7)},2020,1500000.5`]
    await take('listed_panel', panel)
    expect(await enterprises()).toEqual([{ name: '试股份', uscc: code(7), inside: false, stock: '000001' }])
    expect((await held()).map(({ period, number }) => [period, number])).toEqual([
      ['2018', '100'],
      ['2019', '120'],
      ['2020', '150.00005'],
    ])
  })

  it('changes nothing a second time, and never brings an old word back over a later one or over a verified one', async () => {
    await register(1)
    const lines = ['统一社会信用代码,年份,营业收入,研发经费支出', `${code(1)},2025,10000,800`]
    await take('torch_yearly', lines)
    const [{ id }] = await db.dataSource.query('SELECT id FROM enterprises')
    const say = (metric: string, value: string, provenance: 'declared' | 'verified') =>
      uow.run(ctx, (tx) =>
        saveFigures(tx, id, [{ metric, period: '2025', value, version: 1 }], { provenance, source: 'office', reason: '核对' }),
      )
    await say('revenue_wan', '1001', 'declared')
    await say('rd_wan', '81', 'verified')
    expect(await take('torch_yearly', lines)).toMatchObject({ created: 0, updated: 0, unchanged: 1, warnings: 1 })
    const other = await take('torch_yearly', [lines[0] ?? '', `${code(1)},2025,10020,820`])
    expect(other).toMatchObject({ updated: 1, warnings: 1 })
    expect((await report(other.runId))[0]).toMatch(/^2,1,提醒,研发经费支出,,figures\.import-verified/)
    expect((await held()).map(({ metric, number, version }) => `${metric} ${version} ${number}`)).toEqual([
      'rd_wan 1 80',
      'rd_wan 2 81',
      'revenue_wan 1 1000',
      'revenue_wan 2 1001',
      'revenue_wan 3 1002',
    ])
  })

  it('says of every row and cell it does not take why, and takes the rest', async () => {
    const lines = [
      '股票代码,公司全称,统一社会信用代码,报告年份,营业收入,研发费用,职工人数',
      `000001,甲有限公司,${code(1)},2019,1000000,20000000,50.5`,
      '000001,甲有限公司,坏代码,2020,90000000,,60',
      '000001,甲有限公司,,2020,1,,',
      ',乙有限公司,,2020,1,,',
      '000003,丙有限公司,,二〇二〇,1,,',
      '000004,丁有限公司,,2030,1,,',
      '000005,戊有限公司,,2020,-1000,500,99999999',
    ]
    const summary = await take('listed_panel', lines)
    expect(summary).toMatchObject({ rows: 7, created: 3, rejected: 3, duplicates: 1 })
    expect((await report(summary.runId)).map((line) => line.split(',').slice(0, 6).join(','))).toEqual([
      '2,1,提醒,职工人数,50.5,figures.not-whole',
      '2,1,提醒,研发费用,2000,figures.rd-over-revenue',
      '3,2,提醒,统一社会信用代码,坏代码,enterprises.uscc-length',
      '3,2,提醒,营业收入,9000,figures.jump',
      '4,3,重复,报告年份,2020,figures.import-twice',
      '5,4,未导入,统一社会信用代码,,figures.enterprise-untold',
      '6,5,未导入,报告年份,二〇二〇,figures.period-wrong',
      '7,6,未导入,报告年份,2030,figures.period-ahead',
      '8,7,提醒,营业收入,-1000,figures.below-least',
      '8,7,提醒,职工人数,99999999,figures.above-most',
    ])
    expect((await held()).filter(({ name }) => name === '戊有限公司')).toMatchObject([{ metric: 'rd_wan', number: '0.05' }])
  })

  it('keeps the first of two rows that name one enterprise by different codes', async () => {
    const header = '股票代码,公司全称,统一社会信用代码,报告年份,营业收入'
    const summary = await take('listed_panel', [
      header,
      `000001,甲有限公司,${code(1)},2019,10000`,
      '000001,甲有限公司,,2019,20000',
    ])
    expect(summary).toMatchObject({ created: 1, unchanged: 1, warnings: 1 })
    expect(await held()).toMatchObject([{ number: '1' }])
  })

  it('writes nothing in a dry run and says what it would have done', async () => {
    const lines = ['统一社会信用代码,企业名称,年份,营业收入', `${code(1)},广州试1有限公司,2025,10000`]
    expect(await take('torch_yearly', lines, { dryRun: true })).toMatchObject({ rows: 1, created: 1 })
    expect([await held(), await enterprises()]).toEqual([[], []])
  })

  it('names the maps there are when asked for another', () => {
    expect(() => figureMap('nothing')).toThrow('figures.map-unknown')
    for (const name of ['listed_financials', 'listed_panel', 'torch_quarterly', 'torch_yearly'])
      expect(figureMap(name).name).toBe(name)
  })
})
