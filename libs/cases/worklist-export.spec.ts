import { describe, expect, it } from '@jest/globals'
import type { CaseListItem } from './worklist.dto.js'
import { casesAsCsv, harmless } from './worklist-export.js'

const item = (rest: Partial<CaseListItem>): CaseListItem => ({
  ...{ id: '1', number: 'RD-2026-000001', kind: 'recognition', state: 'received', stateLabel: '待受理', phase: 'intake' },
  programme: { id: 'p', code: 'p', name: '高企认定', version: 2 },
  enterprise: { id: 'e', name: '甲公司' },
  park: null,
  holder: { waitsOn: 'officer', name: '专员甲' },
  openedAt: new Date('2026-03-01T17:00:00Z'),
  ...{
    submittedAt: null,
    closedAt: null,
    dueOn: '2026-03-06',
    dueAt: null,
    dueProvisional: false,
    daysLeft: -1,
    overdue: true,
    outcome: null,
  },
  ...{ amountFen: '123405', flags: [], held: false, version: 1 },
  ...rest,
})

describe('the export of a list', () => {
  it('writes a heading and one row for each case, in the office’s own days and yuan', () => {
    const [heading, row, end] = casesAsCsv([item({})], 'zh').split('\r\n')
    expect(heading).toBe(
      '\uFEFF编号,企业,事项,版本,园区,环节,当前持有人,开办日期,提交日期,截止日期,剩余工作日,结果,金额（元）,标记',
    )
    expect(row).toBe('RD-2026-000001,甲公司,高企认定,2,,待受理,专员甲,2026-03-02,,2026-03-06,-1,,1234.05,')
    expect(end).toBe('')
  })

  it('gives a spreadsheet no formula to run', () => {
    const csv = casesAsCsv([item({ enterprise: { id: 'e', name: '=HYPERLINK("http://x")' }, flags: ['@a'] })], 'en')
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(csv).toContain(`'@a`)
    expect(harmless('-12.5')).toBe('-12.5')
    expect(harmless('-1+cmd')).toBe(`'-1+cmd`)
  })

  it('writes few fen as cents', () => {
    expect(casesAsCsv([item({ amountFen: '5' })], 'zh')).toContain(',0.05,')
  })
})
