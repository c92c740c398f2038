/** The public face of the chart language: pure, imports nothing, knows no database and no present moment. */

export { ahead } from './ahead.js'
export { type CalendarDay, type CalendarYear, type DayReason, WorkCalendar } from './calendar.js'
export * from './chart.js'
export { assertSound, check, type KnownNames, UnsoundChart, type WiredChart } from './check.js'
export { atSameTime, localDate, OFFICE_ZONE, windowCloses, windowStanding } from './clock.js'
export { dateOf, dayNumber, type LocalDate, weekday } from './days.js'
export { available, decide, passes } from './decide.js'
export { draw } from './draw.js'
export { type Edge, edges, eventOf, startStates, targets } from './edges.js'
export { type LoggedMove, type Replay, replay } from './replay.js'
export {
  advance,
  type ClockChange,
  type Due,
  daysByParty,
  daysLeft,
  dueDate,
  dueOn,
  type Ledger,
  type Meter,
  running,
  type Span,
  spanDays,
  usedDays,
} from './spans.js'
export { inWords, lifecycleTexts, sayWho } from './texts.js'
export { type DayCount, explain, type Reckoning } from './why.js'
export { sayDay, sayDue, sayParty } from './why-texts.js'
