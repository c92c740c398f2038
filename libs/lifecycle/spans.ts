import type { WorkCalendar } from './calendar.js'
import type { ClockName } from './chart.js'
import { dayNumber, type LocalDate } from './days.js'
import { countDays, type DayCount } from './why.js'

/**
 * One row of the pause ledger: a clock ran from one day to another, and a party answers for it.
 *
 * How part days count: days, not hours, are counted, in Asia/Shanghai. A span from day A to day B consumes the working
 * days in (A, B]: the day on which a clock starts is not counted, the day on which it stops is. A day with several moves
 * therefore belongs whole to the clock that ran when the day began; no day is lost and none is counted twice.
 */
export interface Span {
  clock: ClockName
  /** The party the days are attributed to; the clock's own party unless `advance` says otherwise. */
  party: ClockName
  /** The deadline rule being used up. Two states on one clock under two rules each have their own allowance. */
  rule?: string
  from: LocalDate
  /** Absent while the clock runs. */
  to?: LocalDate
  /** Why the clock started: the event or state that did it. */
  reason: string
}

/** Spans in the order they ran; each begins when the one before it ended, or later if no clock ran; only the last may be running. */
export type Ledger = readonly Span[]

/** Which clock starts (`null`: none, the case rests or is over), on which day and why. */
export interface ClockChange {
  clock: ClockName | null
  party?: ClockName
  rule?: string
  at: LocalDate
  reason: string
}

/** The span that runs now, if any. */
export function running(ledger: Ledger): Span | undefined {
  const last = ledger.at(-1)
  return last && last.to === undefined ? last : undefined
}

/**
 * Closes the running span on the day of the change and opens the next one; answers a new ledger.
 * Throws a RangeError when the change lies before the last row: a ledger is never written backwards.
 */
export function advance(ledger: Ledger, change: ClockChange): Ledger {
  const last = ledger.at(-1)
  const since = last?.to ?? last?.from
  if (since !== undefined && dayNumber(change.at) < dayNumber(since))
    throw new RangeError(`the clock cannot change on ${change.at}: its last change was on ${since}`)
  const closed = last && last.to === undefined ? [...ledger.slice(0, -1), { ...last, to: change.at }] : [...ledger]
  if (change.clock === null) return closed
  const { clock, party = clock, rule, at, reason } = change
  return [...closed, { clock, party, ...(rule === undefined ? {} : { rule }), from: at, reason }]
}

/** The working days a span has consumed; a running span up to and including `today`. */
export function spanDays(span: Span, calendar: WorkCalendar, today: LocalDate): number {
  return Math.max(0, calendar.workingDaysBetween(span.from, span.to ?? today))
}

/** Which clock, and under which deadline rule. */
export type Meter = Pick<Span, 'clock' | 'rule'>

const onMeter = (meter: Meter) => (span: Span) => span.clock === meter.clock && span.rule === meter.rule

/** The working days used on a clock (under a rule) over all its spans. */
export function usedDays(ledger: Ledger, meter: Meter, calendar: WorkCalendar, today: LocalDate): number {
  return ledger.filter(onMeter(meter)).reduce((sum, span) => sum + spanDays(span, calendar, today), 0)
}

/** The working days left of an allowance; negative when more was used than allowed. */
export function daysLeft(ledger: Ledger, meter: Meter, allowance: number, calendar: WorkCalendar, today: LocalDate): number {
  return allowance - usedDays(ledger, meter, calendar, today)
}

/** The working days each party answers for; their sum is every working day on which some clock ran. */
export function daysByParty(ledger: Ledger, calendar: WorkCalendar, today: LocalDate): Record<ClockName, number> {
  const days: Record<ClockName, number> = { firm: 0, office: 0, department: 0, publicity: 0, authority: 0 }
  for (const span of ledger) days[span.party] += spanDays(span, calendar, today)
  return days
}

/** When the running clock is due, and why on that day. */
export interface Due {
  clock: ClockName
  rule?: string
  /** Working days allowed, used up to today and left (negative when overrun). */
  allowance: number
  used: number
  left: number
  /** The last day in time. */
  due: LocalDate
  overdue: boolean
  /** The date may move: it counts days of a year without a published calendar. */
  provisional: boolean
  /** Every day of this clock up to the due date, counted or skipped with its reason. */
  days: readonly DayCount[]
  /** What stopped this clock in between, and the working days it took. */
  pauses: readonly (Span & { workingDays: number })[]
}

/**
 * The last day in time for the running clock, or nothing when no clock runs. A clock that resumes goes on with the days
 * left; with none left it is due on the day it resumes; one that had already overrun stays due on the day it ran out.
 */
export function dueDate(ledger: Ledger, allowance: number, calendar: WorkCalendar): LocalDate | undefined {
  const now = running(ledger)
  if (!now) return undefined
  const { last, left } = runsOut(ledger.filter(onMeter(now)), allowance, calendar)
  return calendar.addWorkingDays(last.from, left)
}

/** The span of a running meter in which its allowance is used up, those before it, and the days left when it began. */
function runsOut(spans: Ledger, allowance: number, calendar: WorkCalendar): { before: Ledger; last: Span; left: number } {
  let left = allowance
  for (const [i, last] of spans.entries()) {
    const days = last.to === undefined ? Number.POSITIVE_INFINITY : spanDays(last, calendar, last.to)
    if (days > left) return { before: spans.slice(0, i), last, left }
    left -= days
  }
  throw new RangeError('no span of this clock is running')
}

/** The due date of the running clock with its whole explanation as seen on `today`; nothing when no clock runs. */
export function dueOn(ledger: Ledger, allowance: number, calendar: WorkCalendar, today: LocalDate): Due | undefined {
  const now = running(ledger)
  if (!now) return undefined
  const mine = onMeter(now)
  const { before, last, left } = runsOut(ledger.filter(mine), allowance, calendar)
  const due = calendar.addWorkingDays(last.from, left)
  const days: DayCount[] = []
  for (const { from, to = from } of before) days.push(...countDays(calendar, from, to, counted(days)))
  days.push(...countDays(calendar, last.from, due, counted(days)))
  const used = usedDays(ledger, now, calendar, today)
  return {
    clock: now.clock,
    ...(now.rule === undefined ? {} : { rule: now.rule }),
    allowance,
    used,
    left: allowance - used,
    due,
    overdue: today > due,
    provisional: days.some((day) => day.provisional && day.why !== 'start-day'),
    days,
    pauses: ledger
      .slice(ledger.findIndex(mine))
      .filter((span) => !mine(span))
      .map((span) => ({ ...span, workingDays: spanDays(span, calendar, today) })),
  }
}

const counted = (days: readonly DayCount[]) => days.filter((day) => day.nth !== null).length
