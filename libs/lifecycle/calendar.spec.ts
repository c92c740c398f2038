import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type CalendarYear, WorkCalendar } from './calendar.js'
import { dateOf, dayNumber, weekday } from './days.js'
import { explain } from './why.js'
import { sayDay, sayDue } from './why-texts.js'

const rows = JSON.parse(readFileSync('seeds/reference/calendar.json', 'utf8')) as CalendarYear[]
const calendar = new WorkCalendar(rows)
const aDate = fc.integer({ min: dayNumber('2018-06-01'), max: dayNumber('2028-06-01') }).map(dateOf)

describe('days of the calendar', () => {
  it('count on like the calendar of the machine, leap years and centuries included', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') }), (day) => {
        const date = new Date(day * 86_400_000)
        expect(dateOf(day)).toBe(date.toISOString().slice(0, 10))
        expect(dayNumber(dateOf(day))).toBe(day)
        expect(weekday(day)).toBe(date.getUTCDay())
      }),
    )
  })

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-3',
    '2026-04-03T00:00',
    '20260403',
    '0000-01-01',
    '',
    '２０２６-04-03',
  ])('do not include %p', (text) => {
    expect(() => calendar.isWorkday(text)).toThrow(`"${text}" is not a day of the calendar; write it as YYYY-MM-DD`)
  })
})

describe('working days', () => {
  it('leave out weekends and holidays, and take in make-up workdays', () => {
    expect(calendar.isWorkday('2026-05-08')).toBe(true)
    expect(calendar.isWorkday('2026-05-09')).toBe(true)
    expect(calendar.isWorkday('2026-05-10')).toBe(false)
    expect(calendar.isWorkday('2026-05-04')).toBe(false)
    expect(calendar.reason('2026-05-09')).toEqual({ why: 'make-up', counts: true, name: '劳动节调休', provisional: false })
    expect(calendar.reason('2026-05-04')).toEqual({ why: 'holiday', counts: false, name: '劳动节', provisional: false })
  })

  it('do not count the start day, whether it is a working day or not', () => {
    expect(calendar.addWorkingDays('2026-03-02', 1)).toBe('2026-03-03')
    expect(calendar.addWorkingDays('2026-03-06', 1)).toBe('2026-03-09')
    expect(calendar.addWorkingDays('2026-03-07', 1)).toBe('2026-03-09')
    expect(calendar.addWorkingDays('2026-03-07', 0)).toBe('2026-03-07')
    expect(calendar.workingDaysBetween('2026-03-06', '2026-03-09')).toBe(1)
    expect(calendar.workingDaysBetween('2026-03-09', '2026-03-06')).toBe(-1)
  })

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9])('cannot be %p', (n) => {
    expect(() => calendar.addWorkingDays('2026-03-02', n)).toThrow(RangeError)
  })

  it('there and back: adding and counting undo each other', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: 0, max: 600 }), (start, n) => {
        const due = calendar.addWorkingDays(start, n)
        expect(calendar.workingDaysBetween(start, due)).toBe(n)
        expect(calendar.workingDaysBetween(due, start) + n).toBe(0)
        if (n > 0) expect(calendar.isWorkday(due)).toBe(true)
      }),
    )
  })

  it('are the same whether counted in one stretch, in two, or day by day', () => {
    fc.assert(
      fc.property(aDate, aDate, aDate, (a, b, c) => {
        expect(calendar.workingDaysBetween(a, b) + calendar.workingDaysBetween(b, c)).toBe(calendar.workingDaysBetween(a, c))
        let counted = 0
        for (let day = dayNumber(a) + 1; day <= dayNumber(b); day++) if (calendar.isWorkday(dateOf(day))) counted++
        if (a <= b) expect(calendar.workingDaysBetween(a, b)).toBe(counted)
      }),
      { numRuns: 60 },
    )
  })

  it('are counted thousands of times a second', () => {
    const started = performance.now()
    for (let i = 0; i < 20_000; i++) calendar.workingDaysBetween('2026-01-05', calendar.addWorkingDays('2026-01-05', i % 500))
    expect(performance.now() - started).toBeLessThan(4000)
  })
})

describe('a year whose calendar is not published', () => {
  it('counts weekdays and says that it is provisional', () => {
    expect(calendar.provisional('2026-12-31')).toBe(false)
    expect(calendar.provisional('2027-01-01')).toBe(true)
    expect(calendar.isWorkday('2027-01-01')).toBe(true)
    expect(calendar.isWorkday('2027-01-02')).toBe(false)
    expect(explain(calendar, '2026-12-30', 1).provisional).toBe(false)
    expect(explain(calendar, '2026-12-30', 2)).toMatchObject({ due: '2027-01-01', provisional: true })
  })

  it('moves the due date once it is published', () => {
    const days = [{ date: '2027-01-01', kind: 'holiday' as const, name: '元旦' }]
    const announced = { year: 2027, published: true, days }
    expect(new WorkCalendar([...rows, { ...announced, published: false }]).addWorkingDays('2026-12-30', 2)).toBe('2027-01-01')
    const published = new WorkCalendar([...rows, announced])
    expect(explain(published, '2026-12-30', 2)).toMatchObject({ due: '2027-01-04', provisional: false })
  })

  it('cannot be published with one day both off and worked', () => {
    const both = (['holiday', 'workday'] as const).map((kind) => ({ date: '2027-02-06', kind, name: '春节' }))
    expect(() => new WorkCalendar([{ year: 2027, published: true, days: both }])).toThrow('2027-02-06')
  })
})

describe('why a date is due on that day', () => {
  it('lists every day, counted or skipped with its reason', () => {
    const reckoning = explain(calendar, '2026-04-30', 5)
    expect(reckoning.due).toBe('2026-05-11')
    expect(reckoning.days.map((day) => sayDay(day)[0])).toEqual([
      '2026-04-30 当日不计',
      '2026-05-01 劳动节，不计',
      '2026-05-02 劳动节，不计',
      '2026-05-03 劳动节，不计',
      '2026-05-04 劳动节，不计',
      '2026-05-05 劳动节，不计',
      '2026-05-06 第1个工作日',
      '2026-05-07 第2个工作日',
      '2026-05-08 第3个工作日',
      '2026-05-09 第4个工作日（劳动节调休）',
      '2026-05-10 周末，不计',
      '2026-05-11 第5个工作日',
    ])
    expect(sayDue(reckoning)).toEqual([
      '自2026-04-30起（当日不计）5个工作日，截至2026-05-11，劳动节放假不计',
      '5 working days from 2026-04-30 (not counted), until 2026-05-11; holidays not counted: 劳动节',
    ])
  })

  it('always numbers the due date with the days allowed', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: 1, max: 60 }), (start, n) => {
        const { due, days } = explain(calendar, start, n)
        expect(days.at(-1)).toMatchObject({ date: due, nth: n })
        expect(days.filter((day) => day.nth !== null)).toHaveLength(n)
        expect(due).toBe(calendar.addWorkingDays(start, n))
      }),
    )
  })
})
