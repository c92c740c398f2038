import type { DayReason, WorkCalendar } from './calendar.js'
import { dateOf, dayNumber, type LocalDate } from './days.js'

/** One day of a count: the how-manieth working day it is, or `null` with the reason why it is not counted. */
export interface DayCount {
  date: LocalDate
  nth: number | null
  why: DayReason['why'] | 'start-day'
  name?: string
  provisional: boolean
}

/** A due date and why it is this date. */
export interface Reckoning {
  start: LocalDate
  workingDays: number
  due: LocalDate
  /** Some day of the count lies in a year without a published calendar: the date may still move. */
  provisional: boolean
  /** Every day from the start day to the due date. */
  days: readonly DayCount[]
}

/**
 * The date `n` working days after `start` with every day on the way: counted (with its number) or skipped (with its reason).
 * Throws a RangeError as `WorkCalendar.addWorkingDays` does.
 */
export function explain(calendar: WorkCalendar, start: LocalDate, n: number): Reckoning {
  const due = calendar.addWorkingDays(start, n)
  const days = countDays(calendar, start, due)
  return { start, workingDays: n, due, provisional: days.some((day) => day.provisional && day.why !== 'start-day'), days }
}

/** The days from the start day (never counted) to `until`, numbered on from `counted`. */
export function countDays(calendar: WorkCalendar, start: LocalDate, until: LocalDate, counted = 0): DayCount[] {
  const days: DayCount[] = [{ date: start, nth: null, why: 'start-day', provisional: calendar.provisional(start) }]
  const last = dayNumber(until)
  let nth = counted
  for (let day = dayNumber(start) + 1; day <= last; day++) {
    const date = dateOf(day)
    const { why, counts, name, provisional } = calendar.reason(date)
    days.push({ date, nth: counts ? ++nth : null, why, ...(name === undefined ? {} : { name }), provisional })
  }
  return days
}
