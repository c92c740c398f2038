import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { type CalendarYear, WorkCalendar } from './calendar.js'
import { dateOf, dayNumber } from './days.js'

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T
const rows = read<CalendarYear[]>('seeds/reference/calendar.json')
const calendar = new WorkCalendar(rows)
const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]
const daysOf = (year: number) => {
  const first = dayNumber(`${year}-01-01`)
  return Array.from({ length: dayNumber(`${year + 1}-01-01`) - first }, (_, i) => dateOf(first + i))
}

/** A test over material that lies beside the checkout; without it the test is skipped and says why. */
const beside = (path: string) =>
  existsSync(path) ? it : (name: string, _: () => void) => it.skip(`${name} (skipped: ${path} is not here)`, () => {})

const secondSource = '../shared/data/holidays_cn/holiday-calendar-CN'
const examples = '../shared/domain/examples.json'

describe('the calendar rows 2019–2026', () => {
  it('give each year the working days the notices leave', () => {
    const counts = years.map((year) => daysOf(year).filter((date) => calendar.isWorkday(date)).length)
    expect(counts).toEqual([250, 249, 250, 249, 249, 251, 248, 248])
  })

  it('are published, name their notice, and keep each day in its own year, in order and once', () => {
    expect(rows.map(({ year }) => year)).toEqual(years)
    for (const { year, published, source, days } of rows) {
      expect(published).toBe(true)
      expect(source).toContain(`国务院办公厅关于${year}年部分节假日安排的通知`)
      const dates = days.map(({ date }) => date)
      expect(dates).toEqual([...new Set(dates)].sort())
      for (const { date, name } of days) {
        expect(date.slice(0, 4)).toBe(String(year))
        expect(name).toMatch(/^[\u4e00-\u9fff]+$/)
      }
    }
  })

  it('hold exactly the days of the package they were made from', () => {
    const source = read<Record<'holidays' | 'workdays', Record<string, string>>>(
      'node_modules/chinese-days/dist/chinese-days.json',
    )
    const inYears = (dates: object) =>
      Object.keys(dates)
        .filter((date) => years.includes(Number(date.slice(0, 4))))
        .sort()
    const stored = (kind: string) => rows.flatMap(({ days }) => days.filter((day) => day.kind === kind).map(({ date }) => date))
    expect(stored('holiday')).toEqual(inYears(source.holidays))
    expect(stored('workday')).toEqual(inYears(source.workdays))
  })

  beside(secondSource)('agree on every single day with a second source', () => {
    type Day = { date: string; type: 'public_holiday' | 'transfer_workday' }
    const special = new Map<string, boolean>()
    for (const year of [...years, 2018])
      for (const { date, type } of read<{ dates: Day[] }>(`${secondSource}/${year}.json`).dates)
        special.set(date, type === 'transfer_workday')
    const differing = years.flatMap(daysOf).filter((date) => {
      const weekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())
      return calendar.isWorkday(date) !== (special.get(date) ?? !weekend)
    })
    expect(years.flatMap(daysOf)).toHaveLength(2922)
    expect(differing).toEqual([])
  })

  beside(examples)('reach the due dates of the worked examples', () => {
    const { working_day_examples } = read<{ working_day_examples: { start: string; working_days: number; due: string }[] }>(
      examples,
    )
    expect(working_day_examples.length).toBeGreaterThan(0)
    for (const { start, working_days, due } of working_day_examples)
      expect(calendar.addWorkingDays(start, working_days)).toBe(due)
  })
})
