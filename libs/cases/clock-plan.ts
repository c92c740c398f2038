import {
  advance,
  atSameTime,
  type Chart,
  type ClockName,
  daysLeft,
  dueOn,
  type Ledger,
  type LocalDate,
  localDate,
  type Refusal,
  type Span,
  type Timer,
  type WorkCalendar,
} from '#lifecycle'
import { type Circumstances, type DeadlineRow, type RuleRow, type SpanRow, WINDOW_RULE } from './circumstances.queries.js'
import { hasPassed, runningDeadline } from './facts.js'

/** A deadline as it stands after a move: a new row, or a known one (`id`) that runs again. */
export interface PlannedDeadline {
  id?: string
  rule: string
  ruleId: string | null
  clock: ClockName
  state: string
  workingDays: number
  startsOn: LocalDate
  dueOn: LocalDate
  dueAt: Date | null
  named: boolean
  provisional: boolean
  timer: Timer
}

/** What a move does to the clocks of a case. */
export interface ClockPlan {
  /** The running span ends on this day and one on this clock begins (null: none). Absent: the clocks are left alone. */
  turn?: { on: LocalDate; clock: ClockName | null }
  /** What becomes of the deadline that ran: its work is done, or it waits with the days left. */
  ends: { id: string; how: 'met' | 'paused' }[]
  deadline: PlannedDeadline | null
  /** The window the case is tied to from now on. */
  windowId?: string
  /** Set when the case is decided: whether the office kept all its own deadlines. */
  onTime?: boolean
}

/** A move as the clocks see it. */
export interface ClockMove {
  chart: Chart
  from: string | null
  to: string
  event: string
  /** The office's day of the move. */
  today: LocalDate
  now: Date
  /** The length the input gives the next deadline, in working days. */
  workingDays?: number
  /** The moment the input names for the next deadline. */
  dueAt?: Date
  /** The move decides the case. */
  decides: boolean
}

/** The pause ledger of a case. Days are attributed to the clock's own party. */
export function ledgerOf(chart: Chart, spans: readonly SpanRow[]): Ledger {
  return spans.map(({ clock, state, from, to, reason }): Span => {
    const rule = chart.states[state]?.deadline?.rule
    return { clock, party: clock, ...(rule ? { rule } : {}), from, ...(to === null ? {} : { to }), reason }
  })
}

/** The part of a ledger that counts for a deadline: nothing of its meter from before it was set. */
export function ledgerSince(ledger: Ledger, meter: { clock: ClockName; rule: string; startsOn: LocalDate }): Ledger {
  return ledger.filter((span) => span.clock !== meter.clock || span.rule !== meter.rule || span.from >= meter.startsOn)
}

/**
 * What a move does to clocks and deadlines (house.md §5): entering a state on another clock pauses the deadline, returning
 * resumes it with the days left; a notice that names its own days, or a state that counts afresh, starts its deadline anew. Answers refusals instead
 * when there is no rule in force, or more days were given than it allows.
 */
export function planClocks(move: ClockMove, around: Circumstances, calendar: WorkCalendar): ClockPlan | Refusal {
  const { chart, from, to, today } = move
  const running = runningDeadline(around.deadlines)
  if (from === to) return { ends: [], deadline: running ? { ...running } : null }
  const entered = chart.states[to]
  if (!entered) throw new Error(`chart ${chart.id}@${chart.version} has no state ${to}`)
  const clock = entered.clock ?? null
  const before = ledgerOf(chart, around.spans)
  const ledger = advance(before, {
    clock,
    ...(entered.deadline ? { rule: entered.deadline.rule } : {}),
    at: today,
    reason: move.event,
  })
  const next = clock && entered.deadline ? planDeadline(move, around, calendar, ledger, clock) : null
  if (next && 'code' in next) return next
  const kept = next?.deadline
  const over = entered.final !== undefined
  const isReplaced = (old: DeadlineRow) => kept?.rule === old.rule && kept.clock === old.clock
  const ends = around.deadlines
    .filter((old) => !old.met && old.id !== kept?.id && (over || !old.paused || isReplaced(old)))
    .map((old): { id: string; how: 'met' | 'paused' } => ({
      id: old.id,
      how: over || old.clock === clock || isReplaced(old) ? 'met' : 'paused',
    }))
  return {
    turn: { on: today, clock },
    ends,
    deadline: kept ?? null,
    ...(next?.windowId ? { windowId: next.windowId } : {}),
    ...(move.decides ? { onTime: keptInTime(ledger, around.deadlines, calendar, move) } : {}),
  }
}

function planDeadline(
  move: ClockMove,
  around: Circumstances,
  calendar: WorkCalendar,
  ledger: Ledger,
  clock: ClockName,
): { deadline: PlannedDeadline | null; windowId?: string } | Refusal {
  const { chart, to, today, now, workingDays } = move
  const { rule, then: timer, afresh } = chart.states[to]?.deadline ?? { rule: '', then: { do: 'remind' } as Timer }
  const shape = { rule, clock, state: to, timer }
  const known = around.deadlines.filter((deadline) => deadline.rule === rule && deadline.clock === clock).at(-1)
  if (rule === WINDOW_RULE) {
    const { window } = around
    if (!window) return { deadline: null }
    const dueOn = localDate(new Date(window.closesAt.getTime() - 1))
    const until = { startsOn: today, dueOn, dueAt: window.closesAt, named: true, provisional: false }
    const row = { ...shape, id: known?.id, ruleId: null, workingDays: 0, ...until }
    return { deadline: row, windowId: window.id }
  }
  const resumes = known && workingDays === undefined && move.dueAt === undefined && !afresh ? known : undefined
  const dated = around.rules.find((candidate) => candidate.rule === rule)
  if (!resumes && !dated) return { code: 'cases.rule-missing', params: { rule } }
  if (dated && workingDays !== undefined && workingDays > dated.workingDays)
    return { code: 'cases.too-many-days', params: { most: dated.workingDays, days: workingDays }, at: 'workingDays' }
  if (dated && move.dueAt) return namedDeadline({ ...move, dueAt: move.dueAt }, { ...shape, ruleId: dated.id }, dated, calendar)
  const row = {
    ...shape,
    id: resumes?.id,
    ruleId: resumes?.ruleId ?? dated?.id ?? null,
    workingDays: resumes?.workingDays ?? workingDays ?? dated?.workingDays ?? 0,
    startsOn: resumes?.startsOn ?? today,
  }
  const due = dueOn(ledgerSince(ledger, row), row.workingDays, calendar, today)
  if (!due) throw new Error(`no clock runs in the state ${to}`)
  if (resumes?.dueAt) return { deadline: { ...row, ...goesOn(resumes, due.due), provisional: due.provisional } }
  const dueAt = dated?.until === 'minute' && !resumes ? atSameTime(now, due.due) : null
  return { deadline: { ...row, dueOn: due.due, dueAt, named: false, provisional: due.provisional } }
}

/** A deadline on the moment the input names: not past, and no later than the rule allows. */
function namedDeadline(
  { today, now, dueAt }: ClockMove & { dueAt: Date },
  shape: Pick<PlannedDeadline, 'rule' | 'ruleId' | 'clock' | 'state' | 'timer'>,
  dated: RuleRow,
  calendar: WorkCalendar,
): { deadline: PlannedDeadline } | Refusal {
  if (dated.until !== 'minute') return { code: 'cases.moment-not-kept', params: { rule: dated.rule }, at: 'dueAt' }
  const dueOn = localDate(dueAt)
  const latest = calendar.addWorkingDays(today, dated.workingDays)
  if (dueAt.getTime() <= now.getTime() || dueOn > latest) return { code: 'cases.moment-outside', params: { latest }, at: 'dueAt' }
  const workingDays = calendar.workingDaysBetween(today, dueOn)
  return { deadline: { ...shape, workingDays, startsOn: today, dueOn, dueAt, named: true, provisional: false } }
}

/** The moment of a deadline that runs again: the day its days left lead to at its time of day, never earlier than it was. */
function goesOn({ dueOn, dueAt, named, stoppedAt }: DeadlineRow, counted: LocalDate) {
  const overran = dueAt && stoppedAt && stoppedAt.getTime() > dueAt.getTime()
  if (!dueAt || overran || counted <= dueOn) return { dueOn, dueAt, named }
  return { dueOn: counted, dueAt: atSameTime(dueAt, counted), named: false }
}

/** Whether every deadline on a clock of the office or a department was kept: to its minute, or within its days. */
function keptInTime(ledger: Ledger, deadlines: readonly DeadlineRow[], calendar: WorkCalendar, at: ClockMove): boolean {
  return deadlines
    .filter(({ clock }) => clock === 'office' || clock === 'department')
    .every((deadline) =>
      deadline.dueAt
        ? !hasPassed(deadline, at.today, deadline.stoppedAt ?? at.now)
        : daysLeft(ledgerSince(ledger, deadline), deadline, deadline.workingDays, calendar, at.today) >= 0,
    )
}
