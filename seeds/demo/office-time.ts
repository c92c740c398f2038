import { type LocalDate, localDate, type WorkCalendar } from '#lifecycle'

const MINUTE = 60_000
const DAY = 1_440 * MINUTE
/** When the office opens, and how much later something happens for each day it was moved back: order is kept. */
const OPENS = '09:30'
const LATER = 40 * MINUTE
/** The longest holiday has fewer days than this. */
const LONGEST = 10

/** Moments of the demo world, before the seed's own moment and in the hours of the office. */
export interface OfficeTime {
  /**
   * So many days before the seed's moment. A day off is moved to the working day before it, to a later hour the further it
   * was moved. No days ago is the seed's moment itself.
   */
  ago(daysAgo: number): Date
  /** The morning of the first working day after `day`: when the office can act on a deadline that was kept open until then. */
  after(day: LocalDate): Date
}

/** How the demo world tells time when it is seeded at `now`. */
export function officeTime(now: Date, calendar: WorkCalendar): OfficeTime {
  const morning = (day: LocalDate) => Date.parse(`${day}T${OPENS}:00+08:00`)
  return {
    ago(daysAgo) {
      if (daysAgo === 0) return now
      const wanted = now.getTime() - daysAgo * DAY
      for (let moved = 0; moved < LONGEST; moved++) {
        const day = localDate(new Date(wanted - moved * DAY))
        if (calendar.isWorkday(day)) return new Date(morning(day) + moved * LATER)
      }
      throw new Error(`no working day within ${LONGEST} days before ${new Date(wanted).toISOString()}`)
    },
    after: (day) => new Date(morning(calendar.addWorkingDays(day, 1))),
  }
}
