import { type LocalDate, localDate, type WorkCalendar } from '#lifecycle'

const MINUTE = 60_000
const DAY = 1_440 * MINUTE
/** When the office opens, and how much later something happens for each day it was moved back: order is kept. */
const OPENS = '09:30'
const LATER = 40 * MINUTE
/** The longest holiday has fewer days than this. */
const LONGEST = 10

/** The moment so many days before another. */
export type Ago = (daysAgo: number) => Date

/**
 * Moments of the demo world: so many days before the seed's own moment, at an hour when the office works. A day off is
 * moved to the working day before it, to a later hour the further it was moved. No days ago is the seed's moment itself.
 */
export function officeTime(now: Date, calendar: WorkCalendar): Ago {
  return (daysAgo) => {
    if (daysAgo === 0) return now
    const wanted = now.getTime() - daysAgo * DAY
    for (let moved = 0; moved < LONGEST; moved++) {
      const day: LocalDate = localDate(new Date(wanted - moved * DAY))
      if (calendar.isWorkday(day)) return new Date(Date.parse(`${day}T${OPENS}:00+08:00`) + moved * LATER)
    }
    throw new Error(`no working day within ${LONGEST} days before ${new Date(wanted).toISOString()}`)
  }
}
