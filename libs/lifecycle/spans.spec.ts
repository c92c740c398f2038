import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type CalendarYear, WorkCalendar } from './calendar.js'
import type { ClockName } from './chart.js'
import { dateOf, dayNumber } from './days.js'
import { advance, type ClockChange, daysByParty, daysLeft, dueDate, dueOn, type Ledger, running, usedDays } from './spans.js'
import { sayDue } from './why-texts.js'

const calendar = new WorkCalendar(JSON.parse(readFileSync('seeds/reference/calendar.json', 'utf8')) as CalendarYear[])
const office = { clock: 'office' } as const
const ledgerOf = (...changes: [clock: ClockName | null, at: string, reason: string][]): Ledger =>
  changes.reduce<Ledger>((ledger, [clock, at, reason]) => advance(ledger, { clock, at, reason }), [])

describe('the pause ledger', () => {
  it('closes the running span and opens the next on the same day', () => {
    const ledger = ledgerOf(
      ['office', '2026-03-02', 'submit'],
      ['firm', '2026-03-04', 'return'],
      ['office', '2026-03-11', 'resubmit'],
    )
    expect(ledger).toEqual([
      { clock: 'office', party: 'office', from: '2026-03-02', to: '2026-03-04', reason: 'submit' },
      { clock: 'firm', party: 'firm', from: '2026-03-04', to: '2026-03-11', reason: 'return' },
      { clock: 'office', party: 'office', from: '2026-03-11', reason: 'resubmit' },
    ])
    expect(running(ledger)?.reason).toBe('resubmit')
    expect(running(advance(ledger, { clock: null, at: '2026-03-12', reason: 'approve' }))).toBeUndefined()
  })

  it('is never written backwards', () => {
    const ledger = ledgerOf(['office', '2026-03-04', 'submit'])
    const back = () => advance(ledger, { clock: 'firm', at: '2026-03-03', reason: 'return' })
    expect(back).toThrow('the clock cannot change on 2026-03-03: its last change was on 2026-03-04')
  })

  it('gives the day of a hand-over to whoever held the case when the day began', () => {
    const ledger = ledgerOf(
      ['office', '2026-03-02', 'submit'],
      ['firm', '2026-03-03', 'return'],
      ['office', '2026-03-03', 'resubmit'],
    )
    expect(daysByParty(ledger, calendar, '2026-03-04')).toMatchObject({ office: 2, firm: 0 })
  })

  it('attributes days to another party when the office waits for one', () => {
    const change: ClockChange = { clock: 'office', party: 'department', at: '2026-03-04', reason: 'ask-opinion' }
    const ledger = advance(ledgerOf(['office', '2026-03-02', 'submit']), change)
    expect(daysByParty(ledger, calendar, '2026-03-06')).toMatchObject({ office: 2, department: 2 })
    expect(usedDays(ledger, office, calendar, '2026-03-06')).toBe(4)
  })

  it('goes on with the days left when a clock resumes', () => {
    const started = ledgerOf(['office', '2026-03-02', 'submit'])
    expect(dueDate(started, 5, calendar)).toBe('2026-03-09')
    const resumed = ledgerOf(
      ['office', '2026-03-02', 'submit'],
      ['firm', '2026-03-04', 'return'],
      ['office', '2026-03-11', 'resubmit'],
    )
    expect(daysLeft(resumed, office, 5, calendar, '2026-03-11')).toBe(3)
    expect(dueDate(resumed, 5, calendar)).toBe('2026-03-16')
  })

  it('is due on the day of resuming with no day left, and stays due when it had run over before', () => {
    const exact = ledgerOf(
      ['office', '2026-03-02', 'submit'],
      ['firm', '2026-03-09', 'return'],
      ['office', '2026-03-20', 'resubmit'],
    )
    expect(dueOn(exact, 5, calendar, '2026-03-20')).toMatchObject({ due: '2026-03-20', left: 0, overdue: false })
    expect(dueOn(exact, 5, calendar, '2026-03-23')).toMatchObject({ due: '2026-03-20', left: -1, overdue: true })
    const late = ledgerOf(
      ['office', '2026-03-02', 'submit'],
      ['firm', '2026-03-11', 'return'],
      ['office', '2026-03-20', 'resubmit'],
    )
    expect(dueOn(late, 5, calendar, '2026-03-20')).toMatchObject({ due: '2026-03-09', used: 7, left: -2, overdue: true })
  })

  it('keeps the allowances of two rules on one clock apart', () => {
    let ledger: Ledger = []
    for (const [rule, at] of [
      ['intake', '2026-03-02'],
      ['review', '2026-03-05'],
      ['intake', '2026-03-09'],
    ] as const)
      ledger = advance(ledger, { clock: 'office', rule, at, reason: rule })
    expect(usedDays(ledger, { clock: 'office', rule: 'review' }, calendar, '2026-03-10')).toBe(2)
    expect(usedDays(ledger, { clock: 'office', rule: 'intake' }, calendar, '2026-03-10')).toBe(4)
    expect(dueDate(ledger, 5, calendar)).toBe('2026-03-11')
  })

  it('explains the due date with every day counted and every pause', () => {
    const ledger = ledgerOf(
      ['office', '2026-04-29', 'submit'],
      ['firm', '2026-05-06', 'return'],
      ['office', '2026-05-08', 'resubmit'],
    )
    const due = dueOn(ledger, 5, calendar, '2026-05-11')
    expect(due).toMatchObject({ due: '2026-05-12', used: 4, left: 1, provisional: false })
    expect(due?.days.filter((day) => day.nth !== null).map((day) => [day.date, day.nth])).toEqual([
      ['2026-04-30', 1],
      ['2026-05-06', 2],
      ['2026-05-09', 3],
      ['2026-05-11', 4],
      ['2026-05-12', 5],
    ])
    expect(due?.pauses).toMatchObject([{ party: 'firm', from: '2026-05-06', to: '2026-05-08', workingDays: 2, reason: 'return' }])
    expect(due && sayDue(due)[0]).toBe(
      '自2026-04-29起（当日不计）5个工作日，截至2026-05-12，劳动节放假不计，企业用时2个工作日不计',
    )
  })

  it('says that a due date may move when it reaches into a year not yet announced', () => {
    expect(dueOn(ledgerOf(['office', '2026-12-30', 'submit']), 5, calendar, '2026-12-30')).toMatchObject({ provisional: true })
  })

  it('has no due date while no clock runs', () => {
    expect(dueOn([], 5, calendar, '2026-03-02')).toBeUndefined()
    expect(dueDate(ledgerOf(['office', '2026-03-02', 'submit'], [null, '2026-03-04', 'approve']), 5, calendar)).toBeUndefined()
  })
})

describe('pausing', () => {
  const clocks: ClockName[] = ['firm', 'office', 'department', 'publicity', 'authority']
  const aHistory = fc.record({
    start: fc.integer({ min: dayNumber('2023-11-01'), max: dayNumber('2026-10-01') }),
    changes: fc.array(fc.record({ gap: fc.integer({ min: 0, max: 25 }), clock: fc.constantFrom(...clocks) }), {
      minLength: 1,
      maxLength: 12,
    }),
    tail: fc.integer({ min: 0, max: 40 }),
    allowance: fc.integer({ min: 0, max: 40 }),
  })
  type History = { start: number; changes: readonly { gap: number; clock: ClockName }[]; tail: number }
  const live = ({ start, changes, tail }: History) => {
    let day = start
    let ledger: Ledger = []
    for (const { gap, clock } of changes) {
      day += gap
      ledger = advance(ledger, { clock, at: dateOf(day), reason: clock })
    }
    return { ledger, first: ledger[0]?.from ?? '', today: dateOf(day + tail) }
  }

  it('never loses or invents a day: the parties’ days are the working days since the beginning', () => {
    fc.assert(
      fc.property(aHistory, (history) => {
        const { ledger, first, today } = live(history)
        const days = daysByParty(ledger, calendar, today)
        const sum = Object.values(days).reduce((a, b) => a + b, 0)
        expect(sum).toBe(calendar.workingDaysBetween(first, today))
        for (const clock of clocks) expect(usedDays(ledger, { clock }, calendar, today)).toBe(days[clock])
      }),
    )
  })

  it('charges each single working day to exactly one span', () => {
    fc.assert(
      fc.property(aHistory, (history) => {
        const { ledger, first, today } = live(history)
        for (let day = dayNumber(first) + 1; day <= dayNumber(today); day++) {
          const date = dateOf(day)
          const holders = ledger.filter(({ from, to }) => from < date && date <= (to ?? today))
          expect(holders).toHaveLength(1)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('never moves the days left: the due date is the last day on which the allowance still holds', () => {
    fc.assert(
      fc.property(aHistory, ({ allowance, ...history }) => {
        const { ledger } = live(history)
        const now = running(ledger)
        const due = dueDate(ledger, allowance, calendar)
        if (!now || due === undefined) throw new Error('a clock runs')
        const left = (today: string) => daysLeft(ledger, now, allowance, calendar, today)
        if (left(now.from) >= 0) {
          expect(due >= now.from).toBe(true)
          expect(left(due)).toBe(0)
          expect(left(calendar.addWorkingDays(due, 1))).toBe(-1)
        } else {
          expect(due < now.from).toBe(true)
        }
        const said = dueOn(ledger, allowance, calendar, due)
        expect(said?.days.filter((day) => day.nth !== null)).toHaveLength(allowance)
        const end = said?.days.at(-1)
        expect(end?.date).toBe(due)
        expect(end?.why === 'start-day' || end?.nth === allowance).toBe(true)
      }),
    )
  })

  it('for no time at all changes nothing', () => {
    fc.assert(
      fc.property(aHistory, fc.constantFrom(...clocks), ({ allowance, ...history }, other) => {
        const { ledger } = live(history)
        const now = running(ledger)
        if (!now) throw new Error('a clock runs')
        const paused = advance(ledger, { clock: other, at: now.from, reason: 'pause' })
        const resumed = advance(paused, { clock: now.clock, at: now.from, reason: 'resume' })
        expect(dueDate(resumed, allowance, calendar)).toBe(dueDate(ledger, allowance, calendar))
      }),
    )
  })
})
