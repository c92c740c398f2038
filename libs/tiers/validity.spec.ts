import { describe, expect, it } from '@jest/globals'
import { dutiesOpenedBy, lastDay, monthsLater } from './validity.js'

const months = (validityMonths: number | null) => ({ validityMonths, yearOnly: false })

describe('how long a title lasts', () => {
  it.each([
    ['2026-03-10', 36, '2029-03-09'],
    ['2024-02-29', 36, '2027-02-28'],
    ['2023-03-01', 36, '2026-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
  ])('begun on %s and valid for %i months, it ends on %s', (from, count, until) => {
    expect(lastDay(months(count), from)).toBe(until)
  })

  it('ends with the year when it is given for a year, and never when it has no validity', () => {
    expect(lastDay({ validityMonths: null, yearOnly: true }, '2026-05-01')).toBe('2026-12-31')
    expect(lastDay(months(null), '2026-05-01')).toBeNull()
  })

  it('counts months to the last day of a shorter month', () => {
    expect([monthsLater('2026-08-31', 6), monthsLater('2026-12-15', 1)]).toEqual(['2027-02-28', '2027-01-15'])
  })
})

describe('the yearly duties of a title', () => {
  const report = { dutyName: '年度发展情况报表', dutyMonthDay: '05-31', dutyOpensDays: 90 }
  const title = { validFrom: '2023-12-01', lastDay: '2026-11-30', recordedOn: '2023-12-01' }
  const years = (today: string, about = title) => dutiesOpenedBy(report, about, today).map(({ year }) => year)

  it('open the tier’s days before each last day that lies within the period', () => {
    expect(years('2024-03-01')).toEqual([])
    expect(years('2024-03-02')).toEqual([2024])
    expect(years('2030-01-01')).toEqual([2024, 2025, 2026])
  })

  it('are not owed for the day the title begins, nor after its last', () => {
    expect(years('2030-01-01', { ...title, validFrom: '2024-05-31', lastDay: '2025-05-30' })).toEqual([])
    expect(years('2030-01-01', { ...title, validFrom: '2024-05-30', lastDay: '2025-05-31' })).toEqual([2024, 2025])
  })

  it('do not reach back before the title was recorded here', () => {
    expect(years('2030-01-01', { ...title, recordedOn: '2025-09-01' })).toEqual([2026])
  })

  it('are none where the tier asks for none', () => {
    expect(dutiesOpenedBy({ ...report, dutyName: null, dutyMonthDay: null }, title, '2030-01-01')).toEqual([])
  })
})
