import {
  atSameTime,
  type Chart,
  daysByParty,
  daysLeft,
  dueOn,
  eventOf,
  type LocalDate,
  sayDay,
  sayDue,
  sayParty,
  spanDays,
  type WorkCalendar,
} from '#lifecycle'
import type { ClockCard, DueChange, SpanView } from './case-clock.dto.js'
import { type Circumstances, type DeadlineRow, WINDOW_RULE } from './circumstances.queries.js'
import { ledgerOf, ledgerSince } from './clock-plan.js'
import { hasPassed, runningDeadline } from './facts.js'
import { minute } from './guards.js'

/** Who reads, in which language. */
export interface Reader {
  side: 'office' | 'firm'
  language: 'zh' | 'en'
}

/**
 * The clock card of a case as seen on a day: what runs, what waits, what was used by whom, and why the due date is that day.
 * A deadline waits while the case can still come back to its state; what the firm was to do by a day is over once it did it.
 * @param at the day and moment of looking; `coming` the states the case can still come to (see `ahead`)
 */
export function caseClock(
  chart: Chart,
  around: Pick<Circumstances, 'spans' | 'deadlines' | 'window'>,
  calendar: WorkCalendar,
  { today, now, coming }: { today: LocalDate; now: Date; coming: ReadonlySet<string> },
  reader: Reader,
  changes: readonly DueChange[] = [],
): ClockCard {
  const nth = reader.language === 'zh' ? 0 : 1
  const ledger = ledgerOf(chart, around.spans)
  const open = around.spans.find((span) => span.to === null)
  const deadline = runningDeadline(around.deadlines)
  const counted = deadline && deadline.rule !== WINDOW_RULE ? deadline : undefined
  const due = counted && dueOn(ledgerSince(ledger, counted), counted.workingDays, calendar, today)
  const waits = (one: DeadlineRow) => one.paused && !one.met && one.clock !== 'firm' && coming.has(one.state)
  return {
    clock: open?.clock ?? null,
    party: open ? sayParty(open.clock)[nth] : null,
    due: deadline?.dueOn ?? null,
    dueAt: deadline?.dueAt ?? null,
    allowance: due?.allowance ?? null,
    used: due?.used ?? null,
    left: due?.left ?? null,
    overdue: deadline !== undefined && hasPassed(deadline, today, now),
    provisional: deadline?.provisional ?? false,
    why: counted && due ? why(counted, sayDue(due)[nth], reader) : deadline ? windowWhy(around, reader) : null,
    legalBasis: deadline?.legalBasis ?? null,
    days: (due?.days ?? []).map((day) => ({ date: day.date, nth: day.nth, text: sayDay(day)[nth] })),
    paused: around.deadlines.filter(waits).map((one) => {
      const left = daysLeft(ledgerSince(ledger, one), one, one.workingDays, calendar, today)
      return {
        ...{ clock: one.clock, party: sayParty(one.clock)[nth], used: one.workingDays - left, left },
        state: chart.states[one.state]?.label[reader.side][nth] ?? one.state,
      }
    }),
    spans: around.spans.map((span, i): SpanView => {
      const counted = ledger[i]
      return {
        clock: span.clock,
        party: sayParty(span.clock)[nth],
        state: chart.states[span.state]?.label[reader.side][nth] ?? span.state,
        from: span.from,
        to: span.to,
        workingDays: counted ? spanDays(counted, calendar, today) : 0,
        reason: eventOf(chart, span.reason)?.label[nth] ?? (nth ? 'Opened' : '立案'),
      }
    }),
    byParty: daysByParty(ledger, calendar, today),
    changes: [...changes],
  }
}

/** The sentence about the days, with the minute where that counts; a moment that was named needs no count. */
function why({ dueAt, named }: DeadlineRow, counted: string, { language }: Reader): string {
  if (dueAt === null) return counted
  const at = minute(dueAt)
  if (named) return language === 'zh' ? `告知的期限为${at}，以分钟为准` : `The moment named is ${at}, kept to the minute`
  return language === 'zh' ? `${counted}；以${at}为准` : `${counted}; kept to the minute, until ${at}`
}

function windowWhy({ window }: Pick<Circumstances, 'window'>, { language }: Reader): string | null {
  if (!window) return null
  const closes = minute(window.closesAt)
  return language === 'zh' ? `申报窗口于${closes}关闭` : `The window closes at ${closes}`
}

/** When a deadline falls due by the calendar as it is now; nothing when its clock does not run, or its moment was named. */
export function recounted(
  chart: Chart,
  around: Pick<Circumstances, 'spans'>,
  deadline: DeadlineRow,
  calendar: WorkCalendar,
  today: LocalDate,
): { dueOn: LocalDate; dueAt: Date | null; provisional: boolean } | undefined {
  if (deadline.named) return undefined
  const due = dueOn(ledgerSince(ledgerOf(chart, around.spans), deadline), deadline.workingDays, calendar, today)
  return due && { dueOn: due.due, dueAt: deadline.dueAt && atSameTime(deadline.dueAt, due.due), provisional: due.provisional }
}
