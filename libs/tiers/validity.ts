import { dateOf, dayNumber, type LocalDate } from '#lifecycle'
import type { Tier } from './tier.entity.js'

type Valid = Pick<Tier, 'validityMonths' | 'yearOnly'>

/**
 * The last day of a title that begins on `from`: 31 December of the year for titles of a year, the eve of the
 * anniversary for those counted in months (three years from 2026-03-10 end on 2029-03-09; where the month has no such day,
 * on its last: 民法典 第二百零二条), null for titles without end.
 */
export function lastDay(tier: Valid, from: LocalDate): LocalDate | null {
  if (tier.yearOnly) return `${from.slice(0, 4)}-12-31`
  if (tier.validityMonths === null) return null
  const anniversary = monthsLater(from, tier.validityMonths)
  return anniversary.endsWith(from.slice(8)) ? dateOf(dayNumber(anniversary) - 1) : anniversary
}

/** The same day a number of months later; the last day of the month where that day does not exist. */
export function monthsLater(date: LocalDate, months: number): LocalDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const year = String(Math.floor(index / 12)).padStart(4, '0')
  const month = String((index % 12) + 1).padStart(2, '0')
  for (let day = Number(date.slice(8)); day > 28; day--) {
    try {
      const written = `${year}-${month}-${day}`
      dayNumber(written)
      return written
    } catch {
      // the month is shorter
    }
  }
  return `${year}-${month}-${String(Math.min(28, Number(date.slice(8)))).padStart(2, '0')}`
}

/** The day a number of calendar days before another. */
export function daysBefore(date: LocalDate, days: number): LocalDate {
  return dateOf(dayNumber(date) - days)
}

/** The later of two days. */
export function later(one: LocalDate, other: LocalDate): LocalDate {
  return dateOf(Math.max(dayNumber(one), dayNumber(other)))
}

/** The earlier of two days. */
export function earlier(one: LocalDate, other: LocalDate): LocalDate {
  return dateOf(Math.min(dayNumber(one), dayNumber(other)))
}

/** A yearly duty as a tier asks for it, with the days on which it opens and falls due in a year. */
export interface DutyDate {
  year: number
  name: string
  opensOn: LocalDate
  dueOn: LocalDate
}

/**
 * The yearly duties of a title that have opened by `today`: each whose last day lies after the first day of the title
 * and not after its last. What fell due before the title was recorded here is not owed here: it was somebody else's to watch.
 */
export function dutiesOpenedBy(
  tier: Pick<Tier, 'dutyName' | 'dutyMonthDay' | 'dutyOpensDays'>,
  title: { validFrom: LocalDate; lastDay: LocalDate | null; recordedOn: LocalDate },
  today: LocalDate,
): DutyDate[] {
  const { dutyName, dutyMonthDay, dutyOpensDays } = tier
  if (!dutyName || !dutyMonthDay) return []
  const duties: DutyDate[] = []
  for (let year = Number(title.validFrom.slice(0, 4)); year <= Number(today.slice(0, 4)) + 1; year++) {
    const dueOn = `${year}-${dutyMonthDay}`
    const opensOn = daysBefore(dueOn, dutyOpensDays ?? 0)
    const owed = dueOn > title.validFrom && dueOn >= title.recordedOn && (title.lastDay === null || dueOn <= title.lastDay)
    if (owed && opensOn <= today) duties.push({ year, name: dutyName, opensOn, dueOn })
  }
  return duties
}
