import { describe, expect, it } from '@jest/globals'
import { localDate, WorkCalendar } from '#lifecycle'
import type { Circumstances, DeadlineRow, SpanRow } from './circumstances.queries.js'
import { type ClockPlan, planClocks } from './clock-plan.js'
import { permit } from './desk.spec-support.js'

const calendar = new WorkCalendar([{ year: 2026, published: true, days: [] }])
const shanghai = (text: string) => new Date(`2026-${text}:00+08:00`)

/** A permit whose intake is kept to the minute, moved along by its clocks alone. */
class Walk {
  private spans: SpanRow[] = []
  deadlines: DeadlineRow[] = []
  private state = 'draft'

  constructor(private readonly until: 'day' | 'minute') {}

  /** Moves on a moment of 2026; answers what the clocks make of it. */
  go(to: string, when: string, given: { workingDays?: number; dueAt?: Date } = {}): ClockPlan | string {
    const now = shanghai(when)
    const today = localDate(now)
    const rules = ['intake', 'correction', 'review'].map((rule) => ({
      ...{ id: rule, rule, workingDays: 5, until: this.until, legalBasis: '' },
    }))
    const around = { spans: this.spans, deadlines: this.deadlines, window: null, rules } as unknown as Circumstances
    const move = { chart: permit, from: this.state, to, event: 'move', today, now, decides: to === 'granted', ...given }
    const plan = planClocks(move, around, calendar)
    if ('code' in plan) return plan.code
    this.keep(plan, to, now)
    return plan
  }

  private keep({ turn, ends, deadline }: ClockPlan, to: string, now: Date): void {
    const ended = { endedAt: now.toISOString(), to: turn?.on ?? null }
    this.spans = this.spans.map((span) => (span.to === null ? { ...span, ...ended } : span))
    if (turn?.clock)
      this.spans.push({
        ...{
          id: '',
          clock: turn.clock,
          state: to,
          from: turn.on,
          to: null,
          startedAt: now.toISOString(),
          endedAt: null,
          reason: '',
        },
      })
    this.deadlines = this.deadlines.map((row) => {
      const end = ends.find(({ id }) => id === row.id)
      return end ? { ...row, [end.how === 'met' ? 'met' : 'paused']: true, stoppedAt: now } : row
    })
    this.state = to
    if (!deadline) return
    const row = { ...deadline, paused: false, met: false, passed: false, stoppedAt: null, legalBasis: null }
    if (deadline.id) this.deadlines = this.deadlines.map((old) => (old.id === deadline.id ? { ...row, id: old.id } : old))
    else this.deadlines.push({ ...row, id: String(this.deadlines.length + 1) })
  }

  /** The moment the running deadline falls on, on the office's wall. */
  get due(): string | null {
    const running = this.deadlines.find(({ met, paused }) => !met && !paused)
    return running?.dueAt ? new Date(running.dueAt.getTime() + 8 * 3_600_000).toISOString().slice(5, 16) : null
  }
}

describe('a deadline kept to the minute', () => {
  it('falls on the time of day at which its clock began, on the last working day', () => {
    const walk = new Walk('minute')
    walk.go('received', '03-02T14:07')
    expect(walk.due).toBe('03-09T14:07')
    expect(new Walk('day').go('received', '03-02T14:07')).toMatchObject({ deadline: { dueOn: '2026-03-09', dueAt: null } })
  })

  it('waits while the firm corrects, and goes on with the days left at the same time of day', () => {
    const walk = new Walk('minute')
    walk.go('received', '03-02T14:07')
    walk.go('correcting', '03-04T09:00', { workingDays: 5 })
    expect(walk.due).toBe('03-11T09:00')
    walk.go('received', '03-11T08:00')
    expect(walk.due).toBe('03-16T14:07')
  })

  it('is named by a notice to the minute, ahead of now and within what the rule allows', () => {
    const walk = new Walk('minute')
    walk.go('received', '03-02T14:07')
    expect(walk.go('correcting', '03-04T09:00', { dueAt: shanghai('03-04T09:00') })).toBe('cases.moment-outside')
    expect(walk.go('correcting', '03-04T09:00', { dueAt: shanghai('03-12T00:00') })).toBe('cases.moment-outside')
    walk.go('correcting', '03-04T09:00', { dueAt: shanghai('03-08T17:30') })
    expect(walk.due).toBe('03-08T17:30')
    const byDay = new Walk('day')
    byDay.go('received', '03-02T14:07')
    expect(byDay.go('correcting', '03-04T09:00', { dueAt: shanghai('03-06T17:30') })).toBe('cases.moment-not-kept')
  })

  it('is kept or broken on that minute: what overran before a stop stays overrun', () => {
    const decided = (accepted: string) => {
      const walk = new Walk('minute')
      walk.go('received', '03-02T14:07')
      walk.go('review', accepted)
      return walk.go('granted', '03-10T09:00')
    }
    expect(decided('03-09T14:07')).toMatchObject({ onTime: true })
    expect(decided('03-09T14:08')).toMatchObject({ onTime: false })
    const late = new Walk('minute')
    late.go('received', '03-02T14:07')
    late.go('correcting', '03-09T15:00', { workingDays: 5 })
    late.go('received', '03-10T09:00')
    expect(late.due).toBe('03-09T14:07')
    expect(new Walk('day').go('granted', '03-10T09:00')).toMatchObject({ onTime: true })
  })
})
