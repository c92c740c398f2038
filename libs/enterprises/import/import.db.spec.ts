import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import iconv from 'iconv-lite'
import writeXlsxFile from 'write-excel-file/node'
import { usccCheckCharacter } from '#enterprises'
import { Clock, type Ctx, JobQueue, systemActor, UnitOfWork } from '#platform'
import { cloneDatabase, type TestDatabase } from '../../../test/support/database.js'
import { EnterprisePlan } from './enterprise-plan.js'
import { ImportRunner, type RunSettings } from './import-runner.js'
import { fileSource } from './import-source.js'
import { reportCsv } from './report.js'

const codeNumber = (n: number) => {
  const first = `91440101MA9${String(n).padStart(6, '0')}`
  return first + usccCheckCharacter(first)
}
const HEADER = '企业名称,统一社会信用代码,注册日期,企业类型,注册资金,所在省份,地区,注册地址'
const line = (n: number, name = `广州试${n}有限公司`) =>
  `${name},${codeNumber(n)},2019-01-02,N/A,"1,580(万元人民币)",广东,广州,科学大道${n}号`

describe('an import of enterprises', () => {
  let db: TestDatabase
  let runner: ImportRunner
  let plan: EnterprisePlan
  const folder = mkdtempSync(join(tmpdir(), 'miaopu-import-'))
  const ctx: Ctx = { actor: systemActor, now: new Date('2026-03-02T01:00:00Z'), requestId: 'r1', language: 'zh' }
  const put = (content: string | Uint8Array, name = 'in.csv') => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const take = async (path: string, settings: RunSettings = {}) => runner.run(ctx, await fileSource(path), plan, settings)
  const text = (content: string, settings?: RunSettings) => take(put(content), settings)
  const report = async (runId: string) => {
    let csv = ''
    for await (const portion of reportCsv(db.dataSource, runId)) csv += portion
    return csv.replace('\ufeff', '').trimEnd().split('\n').slice(1)
  }
  const register = () =>
    db.dataSource.query(
      `SELECT uscc, name, registered_capital_fen AS fen, established_on::text AS day, division_code AS division, address, version FROM enterprises ORDER BY uscc`,
    )

  beforeAll(async () => {
    db = await cloneDatabase()
    plan = new EnterprisePlan(db.dataSource)
    runner = new ImportRunner(new UnitOfWork(db.dataSource, new JobQueue()), db.dataSource, new Clock())
  })
  afterEach(() =>
    db.dataSource.query('TRUNCATE enterprises, enterprise_names, enterprise_changes, import_runs, import_rejects CASCADE'),
  )
  afterAll(async () => {
    await db.drop()
    rmSync(folder, { recursive: true })
  })

  it.each([
    ['UTF-8', (csv: string) => Buffer.from(csv), 'a.csv'],
    [
      'UTF-8 with a byte order mark and Windows line ends',
      (csv: string) => Buffer.from(`\ufeff${csv.replaceAll('\n', '\r\n')}`),
      'b.csv',
    ],
    ['GB18030', (csv: string) => iconv.encode(csv, 'gb18030'), 'c.csv'],
    [
      'UTF-16, tabs between',
      (csv: string) => Buffer.from(`\ufeff${csv.replace('"1,580(万元人民币)"', '1580万').replaceAll(',', '\t')}`, 'utf16le'),
      'd.txt',
    ],
    ['gzip', (csv: string) => gzipSync(iconv.encode(csv, 'gbk')), 'e.csv.gz'],
  ])('takes %s', async (_kind, encode, name) => {
    const summary = await take(put(encode(`${HEADER}\n${line(1)}\n`), name))
    expect(summary).toMatchObject({ rows: 1, created: 1, rejected: 0, warnings: 0 })
    expect(await register()).toEqual([
      {
        uscc: codeNumber(1),
        name: '广州试1有限公司',
        fen: '1580000000',
        day: '2019-01-02',
        division: '4401',
        address: '科学大道1号',
        version: 1,
      },
    ])
  })

  it('takes a workbook, dates and codes as its cells hold them', async () => {
    const { toFile } = writeXlsxFile([
      [{ value: '企业名称' }, { value: '统一社会信用代码' }, { value: '成立日期' }],
      [
        { value: '广州表格有限公司' },
        { value: codeNumber(7) },
        { value: new Date('2020-05-06'), type: Date, format: 'yyyy-mm-dd' },
      ],
      [],
      [{ value: '广州数字有限公司' }, { value: 320404000009558, type: Number }, null],
    ])
    const path = join(folder, 'in.xlsx')
    await toFile(path)
    const summary = await take(path)
    expect(summary).toMatchObject({ rows: 2, created: 1, rejected: 1 })
    expect(await register()).toMatchObject([{ name: '广州表格有限公司', day: '2020-05-06' }])
    expect(await report(summary.runId)).toEqual([
      expect.stringMatching(/^4,2,未导入,统一社会信用代码,320404000009558,enterprises\.uscc-old-15,/),
    ])
  })

  it('changes nothing when the same file comes twice', async () => {
    const csv = [HEADER, line(1), line(2), line(3)].join('\n')
    expect(await text(csv)).toMatchObject({ rows: 3, created: 3 })
    const before = await register()
    expect(await text(csv)).toMatchObject({ rows: 3, created: 0, updated: 0, unchanged: 3, warnings: 0 })
    expect(await register()).toEqual(before)
  })

  it('writes changed values over with their history, keeps a former name, and lets silence erase nothing', async () => {
    await text([HEADER, line(1), line(2)].join('\n'))
    const changed = `广州新名有限公司,${codeNumber(1)},2019-01-02,有限责任公司,2000万元,广东,广州,N/A`
    const spelt = `广州试2有限公司,${codeNumber(2)},2019/1/2,,1580万元,,,`
    const summary = await text([HEADER, changed, spelt].join('\n'))
    expect(summary).toMatchObject({ created: 0, updated: 1, unchanged: 1, warnings: 1 })
    expect((await report(summary.runId))[0]).toContain('库中名称“广州试1有限公司”改为“广州新名有限公司”')
    expect(await register()).toMatchObject([
      { name: '广州新名有限公司', fen: '2000000000', address: '科学大道1号', version: 2 },
      { name: '广州试2有限公司', fen: '1580000000', version: 1 },
    ])
    expect(await db.dataSource.query(`SELECT name, used_from::text, used_until::text FROM enterprise_names`)).toEqual([
      { name: '广州试1有限公司', used_from: '2019-01-02', used_until: '2026-03-02' },
    ])
    expect(await db.dataSource.query(`SELECT field, old_value, new_value FROM enterprise_changes ORDER BY field`)).toEqual([
      { field: 'enterpriseType', old_value: null, new_value: '有限责任公司' },
      { field: 'name', old_value: '广州试1有限公司', new_value: '广州新名有限公司' },
      { field: 'registeredCapitalFen', old_value: '1580000000', new_value: '2000000000' },
    ])
    const [{ search_text: searched }] = await db.dataSource.query(
      `SELECT search_text FROM enterprises WHERE name = '广州新名有限公司'`,
    )
    expect([searched.includes('新新名名'), searched.includes('试试1')]).toEqual([true, true])
  })

  it('says of every row it does not take in which line and column and why, and takes the others', async () => {
    const csv = [
      HEADER,
      line(1),
      `坏代码有限公司,91440101MA9000001A,,,,,,`,
      `,${codeNumber(2)},,,,,,`,
      `多一格有限公司,${codeNumber(3)},,,,,,地址,多余`,
      '',
      `"没闭合有限公司,${codeNumber(4)},,,,,,`,
      line(5),
      `"两行\n有限公司",${codeNumber(6)},,,,,,`,
      line(7),
      `公式有限公司,=HYPERLINK("x"),,,,,,`,
      line(1, '广州另名有限公司'),
      line(5),
      `日期有限公司,${codeNumber(8)},2019-02-30,,很多,火星,,`,
    ].join('\n')
    const summary = await text(csv)
    expect(summary).toMatchObject({ rows: 12, created: 5, rejected: 5, duplicates: 2, warnings: 4 })
    const lines = (await report(summary.runId)).map((each) => each.split(',').slice(0, 6).join(','))
    expect(lines).toEqual([
      '3,2,未导入,统一社会信用代码,91440101MA9000001A,enterprises.uscc-check',
      '4,3,未导入,企业名称,,enterprises.name-missing',
      '5,4,未导入,,,import.too-many-cells',
      `7,5,未导入,,"""没闭合有限公司,${codeNumber(4)}`,
      `12,9,未导入,统一社会信用代码,"'=HYPERLINK(""x"")",enterprises.uscc-length`,
      '13,10,重复,企业名称,广州另名有限公司,import.duplicate-other-name',
      `14,11,重复,统一社会信用代码,${codeNumber(5)},import.duplicate-in-file`,
      '15,12,提醒,所在省份,火星,import.province-unknown',
      '15,12,提醒,注册资金,很多,enterprises.capital-no-number',
      '15,12,提醒,注册日期,2019-02-30,enterprises.date-unreadable',
    ])
    expect((await register()).map((row: { name: string }) => row.name)).toEqual([
      '广州试1有限公司',
      '广州试5有限公司',
      '两行 有限公司',
      '广州试7有限公司',
      '日期有限公司',
    ])
  })

  it('reports bytes that its encoding does not know with line and column, and replaces none silently', async () => {
    const good = iconv.encode(`${HEADER}\n${line(1)}\n万`, 'gb18030')
    const rest = iconv.encode(`科有限公司,${codeNumber(2)},,,,,,\n${line(3)}\n`, 'gb18030')
    const summary = await take(put(Buffer.concat([good, Buffer.from([0xa0, 0x20]), rest])))
    expect(summary).toMatchObject({ rows: 3, created: 2, rejected: 1 })
    expect((await report(summary.runId))[0]).toMatch(/^3,2,未导入,企业名称,.*,import\.broken-bytes,第2个字/)
  })

  it('refuses a file that lacks a needed column with one sentence, and takes it when the column is named', async () => {
    const csv = `企业,编号,成立\n广州映射有限公司,${codeNumber(1)},2020-01-01\n`
    await expect(text(csv)).rejects.toMatchObject({
      code: 'import.column-missing',
      params: { column: '统一社会信用代码', headers: '企业、编号、成立', encoding: 'UTF-8', broken: 0 },
    })
    await expect(text(csv, { options: { map: { uscc: '代号' } } })).rejects.toMatchObject({ code: 'import.map-header' })
    await expect(text(csv, { options: { map: { code: '编号' } } })).rejects.toMatchObject({ code: 'import.map-field' })
    expect(await text(csv, { options: { map: { uscc: '编号', name: '企业', establishedOn: '成立' } } })).toMatchObject({
      created: 1,
      rejected: 0,
    })
    expect(await register()).toMatchObject([{ name: '广州映射有限公司', day: '2020-01-01' }])
    expect(await db.dataSource.query(`SELECT state FROM import_runs ORDER BY started_at`)).toEqual(
      ['failed', 'failed', 'failed', 'done'].map((state) => ({ state })),
    )
  })

  it.each([
    ['nothing', '', 'import.empty'],
    ['only a header', `${HEADER}\n`, 'import.no-rows'],
    ['a workbook of the old kind', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'import.old-workbook'],
    ['neither text nor workbook', Buffer.from([1, 2, 0, 3, 0]), 'import.not-text'],
    ['a broken workbook', Buffer.from([0x50, 0x4b, 3, 4, 9, 9]), 'import.broken-workbook'],
    ['half a gzip', gzipSync(`${HEADER}\n${line(1)}\n`).subarray(0, 60), 'import.broken-gzip'],
  ])('refuses a file with %s', async (_what, content, code) => {
    await expect(take(put(content, 'odd'))).rejects.toMatchObject({ code })
    expect(await register()).toEqual([])
  })

  it('leaves the register alone in a dry run and still counts and reports as if', async () => {
    await text([HEADER, line(1), line(2)].join('\n'))
    const before = await register()
    const summary = await text([HEADER, line(1, '广州改名有限公司'), line(2), line(3), 'x,y,,,,,,'].join('\n'), {
      dryRun: true,
      batchRows: 2,
    })
    expect(summary).toMatchObject({ rows: 4, created: 1, updated: 1, unchanged: 1, rejected: 1 })
    expect(await report(summary.runId)).toHaveLength(2)
    expect(await register()).toEqual(before)
    expect(await db.dataSource.query('SELECT FROM enterprise_names')).toHaveLength(0)
  })

  it('leaves whole batches when it is cut short, and a second start goes on after them', async () => {
    const rows = Array.from({ length: 25 }, (_, i) => line(i + 1))
    rows[23] = line(3)
    const path = put([HEADER, ...rows].join('\n'))
    const write = plan.write
    let batches = 0
    const cutShort = Object.assign(Object.create(plan), {
      write: (...given: Parameters<typeof write>) => {
        if (++batches === 3) throw new Error('the power went')
        return write(...given)
      },
    })
    await expect(runner.run(ctx, await fileSource(path), cutShort, { batchRows: 10 })).rejects.toThrow('the power went')
    expect(await register()).toHaveLength(20)
    expect(await db.dataSource.query(`SELECT state, rows_done, created FROM import_runs`)).toEqual([
      { state: 'running', rows_done: 20, created: 20 },
    ])
    expect(await take(path, { batchRows: 10 })).toMatchObject({ rows: 25, created: 24, duplicates: 1, unchanged: 0 })
    expect(await db.dataSource.query(`SELECT state, rows_done FROM import_runs`)).toEqual([{ state: 'done', rows_done: 25 }])
    expect(await take(path)).toMatchObject({ rows: 25, created: 0, updated: 0, unchanged: 24, duplicates: 1 })
  })

  it('lets only one of two processes go on with the same cut-short import', async () => {
    const path = put([HEADER, ...Array.from({ length: 30 }, (_, i) => line(i + 1))].join('\n'))
    const slow = Object.assign(Object.create(plan), {
      write: async (...given: Parameters<typeof plan.write>) => {
        await new Promise((done) => setTimeout(done, 50))
        return plan.write(...given)
      },
    })
    const start = async () => runner.run(ctx, await fileSource(path), slow, { batchRows: 5 })
    const first = start()
    await new Promise((done) => setTimeout(done, 80))
    const ends = await Promise.allSettled([first, start()])
    expect(ends.filter((end) => end.status === 'fulfilled')).toHaveLength(1)
    expect(ends.find((end) => end.status === 'rejected')).toMatchObject({ reason: { code: 'import.elsewhere' } })
    expect(await register()).toHaveLength(30)
  })

  it('ends after the batch it is at when somebody stops it, says how many rows are left, and is gone on with by importing again', async () => {
    const path = put([HEADER, ...Array.from({ length: 25 }, (_, i) => line(i + 1))].join('\n'))
    const stopping = Object.assign(Object.create(plan), {
      write: async (...given: Parameters<typeof plan.write>) => {
        await db.dataSource.query('UPDATE import_runs SET stop_asked_at = now()')
        return plan.write(...given)
      },
    })
    const summary = await runner.run(ctx, await fileSource(path), stopping, { batchRows: 10 })
    expect(summary).toMatchObject({ rows: 10, created: 10, stopped: true })
    expect(await db.dataSource.query('SELECT state, rows_done, rows_total FROM import_runs')).toEqual([
      { state: 'stopped', rows_done: 10, rows_total: 25 },
    ])
    expect(await take(path)).toMatchObject({ rows: 25, created: 15, unchanged: 10 })
  })

  it('marks rows outside the zone when asked, and takes park, industry and tags where the file has them', async () => {
    await text(
      `名称,信用代码,园区,行业代码,标签,区内\n广州甲有限公司,${codeNumber(1)},科学城,I6513,软件；人工智能,\n广州乙有限公司,${codeNumber(2)},月球,9999,,是\n`,
      {
        options: { inside: false },
      },
    )
    expect(
      await db.dataSource.query(
        `SELECT p.name AS park, industry_code AS code, industry_letter AS letter, tags, inside FROM enterprises LEFT JOIN parks p ON p.id = park_id ORDER BY uscc`,
      ),
    ).toEqual([
      { park: '科学城', code: '6513', letter: 'I', tags: ['人工智能', '软件'], inside: false },
      { park: null, code: null, letter: null, tags: [], inside: true },
    ])
  })
})
