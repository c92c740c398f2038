import { Readable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { type Ctx, Problem, textOf } from '#platform'
import './result-problems.js'
import '../problems.js'
import { readResults } from './result-file.js'
import { whyNot } from './why-not.js'

const FIRST = '01a2036c-641b-75e5-8cfd-250d37f40558'
const SECOND = '01a2036c-641b-75e5-8cfd-250d37f40559'
const TODAY = '2026-03-10'

describe('the result file of a bank', () => {
  it('is read whether amounts have commas, days have slashes or none, and totals stand below', async () => {
    const rows = await read([`${FIRST},"3,000,000.00",成功,2026/3/2`, `${SECOND},1.5,退票,20260309`, '合计,3000001.50,,'])
    expect(rows.map(({ row, outcome, amountFen, on }) => ({ row, outcome, amountFen, on }))).toEqual([
      { row: 2, outcome: 'paid', amountFen: 300_000_000n, on: '2026-03-02' },
      { row: 3, outcome: 'failed', amountFen: 150n, on: '2026-03-09' },
    ])
  })

  it('is read as banks write it, in GBK', async () => {
    const header = Buffer.from([0xb8, 0xb6, 0xbf, 0xee, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xbd, 0xe1, 0xb9, 0xfb, 0x0a])
    const line = Buffer.concat([Buffer.from(`${FIRST},`), Buffer.from([0xb3, 0xc9, 0xb9, 0xa6, 0x0a])])
    expect(await readResults(Readable.from([Buffer.concat([header, line])]), 'text/csv', TODAY)).toMatchObject([
      { outcome: 'paid' },
    ])
  })

  it.each([
    ['a payment named twice', [`${FIRST},,成功,`, `${FIRST},,失败,`], '第 3 行：与第 2 行是同一笔付款，请只留一行'],
    ['a number that is no payment', ['DX-1,,成功,'], '第 2 行：付款编号“DX-1”无法识别'],
    ['a day the calendar does not have', [`${FIRST},,成功,2026-02-31`], '第 2 行：没有“2026-02-31”这一天，日期应如 2026-01-31'],
    ['a day to come', [`${FIRST},,成功,2026-03-11`], '第 2 行：日期 2026-03-11 还没有到'],
    ['an amount that is none', [`${FIRST},三百万,成功,`], '第 2 行：金额“三百万”无法识别，应如 3000000.00'],
    ['a result nobody knows', [`${FIRST},,也许,`], '第 2 行：结果“也许”无法识别，应为“成功”或“失败”'],
  ])('with %s is refused by its row', async (_, lines, said) => {
    expect(await faultsOf(read(lines))).toEqual([said])
  })

  it('without a single result is refused, and so is what is no table', async () => {
    expect(await faultsOf(read([]))).toEqual([textOf('policies.result-empty', {}, 'zh')])
    const pdf = readResults(Readable.from([Buffer.from('%PDF-1.7')]), 'application/pdf', TODAY)
    expect(await faultsOf(pdf)).toEqual([textOf('policies.result-kind', {}, 'zh')])
  })
})

const read = (lines: readonly string[]) =>
  readResults(Readable.from([Buffer.from(['付款编号,金额（元）,结果,日期', ...lines].join('\n'))]), 'text/csv', TODAY)

/** What a reader of Chinese is told. */
async function faultsOf(reading: Promise<unknown>): Promise<string[]> {
  const problem = await reading.then(
    () => undefined,
    (error) => error,
  )
  if (!(problem instanceof Problem)) throw new Error(`no refusal but ${problem}`)
  return whyNot({ language: 'zh' } as Ctx, problem).map(({ message }) => message)
}
