import { describe, expect, it } from '@jest/globals'
import { WorkCalendar } from '#lifecycle'
import { officeTime } from './office-time.js'

const calendar = new WorkCalendar([
  {
    year: 2026,
    published: true,
    days: [1, 2, 3, 4, 5, 6, 7].map((n) => ({ date: `2026-10-0${n}`, kind: 'holiday' as const, name: '国庆节' })),
  },
])
/** A Sunday night. */
const now = new Date('2026-10-18T23:10:00+08:00')
const { ago, after } = officeTime(now, calendar)
const shanghai = (moment: Date) => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 16)

describe('the moments of the demo world', () => {
  it('lie in the office’s hours on working days, the seed’s own moment aside', () => {
    expect([0, 1, 2, 3, 5].map((days) => shanghai(ago(days)))).toEqual([
      '2026-10-18T23:10',
      '2026-10-16T10:10',
      '2026-10-16T09:30',
      '2026-10-15T09:30',
      '2026-10-13T09:30',
    ])
    expect([11, 17].map((days) => shanghai(ago(days)))).toEqual(['2026-09-30T14:10', '2026-09-30T10:10'])
  })

  it('wait for the first working day after a period', () => {
    expect(['2026-09-30', '2026-10-03', '2026-10-16'].map((day) => shanghai(after(day)))).toEqual([
      '2026-10-08T09:30',
      '2026-10-08T09:30',
      '2026-10-19T09:30',
    ])
  })

  it('stay in their order', () => {
    const moments = Array.from({ length: 60 }, (_, daysAgo) => ago(daysAgo).getTime())
    expect(moments).toEqual([...moments].sort((one, other) => other - one))
    expect(new Set(moments).size).toBe(60)
  })
})
