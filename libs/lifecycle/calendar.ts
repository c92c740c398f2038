import { civilDay, dateOf, dayNumber, type LocalDate, partsOf, weekday } from './days.js'

/** One day that differs from the plain week: a day off, or a make-up workday (调休上班). */
export interface CalendarDay {
  date: LocalDate
  kind: 'holiday' | 'workday'
  name: string
}

/** One year of the State Council calendar, as it stands in the reference rows. */
export interface CalendarYear {
  year: number
  /** False until the notice of the year is out: its days are then ignored and its weekdays count provisionally. */
  published: boolean
  /** Which notice the days come from. */
  source?: string
  days: readonly CalendarDay[]
}

/** Why a day counts or does not: a plain weekday or a make-up workday counts, a weekend or a holiday does not. */
export interface DayReason {
  why: 'weekday' | 'make-up' | 'weekend' | 'holiday'
  counts: boolean
  /** The festival, for holidays and make-up workdays. */
  name?: string
  /** The year has no published calendar yet. */
  provisional: boolean
}

/** A year counted once: its working days in order, and how many lie on or before each of its days. */
interface YearTable {
  first: number
  workdays: readonly number[]
  upTo: Uint16Array
}

/**
 * The working days of the office: weekdays, without the holidays and with the make-up workdays of the State Council's
 * yearly notice. Immutable; a late change of the calendar is a new WorkCalendar.
 * Every count works on integers and on dates written `YYYY-MM-DD`; time zones play no part.
 */
export class WorkCalendar {
  private readonly special = new Map<number, CalendarDay>()
  private readonly published = new Set<number>()
  private readonly tables = new Map<number, YearTable>()

  /** Throws a RangeError when a date is no date, or when two rows call one day a holiday and a workday. */
  constructor(years: readonly CalendarYear[]) {
    for (const { year, published, days } of years) {
      if (!published) continue
      this.published.add(year)
      for (const entry of days) {
        const day = dayNumber(entry.date)
        const known = this.special.get(day)
        if (known && known.kind !== entry.kind)
          throw new RangeError(`the calendar calls ${entry.date} both a holiday and a make-up workday; keep one of the two`)
        this.special.set(day, entry)
      }
    }
  }

  /** Whether the office works on this day. */
  isWorkday(date: LocalDate): boolean {
    return this.works(dayNumber(date))
  }

  /** Whether the calendar of this day's year is still unpublished, so that its count may change. */
  provisional(date: LocalDate): boolean {
    return !this.published.has(partsOf(date).year)
  }

  /** Why a day counts or does not. */
  reason(date: LocalDate): DayReason {
    const day = dayNumber(date)
    const provisional = this.provisional(date)
    const entry = this.special.get(day)
    if (entry?.kind === 'holiday') return { why: 'holiday', counts: false, name: entry.name, provisional }
    const free = isWeekend(day)
    if (entry && free) return { why: 'make-up', counts: true, name: entry.name, provisional }
    return free ? { why: 'weekend', counts: false, provisional } : { why: 'weekday', counts: true, provisional }
  }

  /**
   * The date `n` working days after `start`. The start day is not counted, so 0 answers `start` itself.
   * Throws a RangeError when `n` is not a whole number of days, zero or more.
   */
  addWorkingDays(start: LocalDate, n: number): LocalDate {
    if (!Number.isInteger(n) || n < 0 || n > 100_000)
      throw new RangeError(`${n} working days cannot be counted; give a whole number from 0 to 100000`)
    if (n === 0) return dateOf(dayNumber(start))
    let { year } = partsOf(start)
    let table = this.table(year)
    let nth = (table.upTo[dayNumber(start) - table.first] ?? 0) + n
    while (nth > table.workdays.length) {
      nth -= table.workdays.length
      table = this.table(++year)
    }
    return dateOf(table.workdays[nth - 1] ?? 0)
  }

  /**
   * The working days in (after, until]: the first day is not counted, the last one is.
   * Negative when `until` lies before `after`.
   */
  workingDaysBetween(after: LocalDate, until: LocalDate): number {
    const from = partsOf(after).year
    const to = partsOf(until).year
    let days = this.ordinal(until) - this.ordinal(after)
    for (let year = Math.min(from, to); year < Math.max(from, to); year++)
      days += this.table(year).workdays.length * (from < to ? 1 : -1)
    return days
  }

  /** How many working days of its year lie on or before a date. */
  private ordinal(date: LocalDate): number {
    const table = this.table(partsOf(date).year)
    return table.upTo[dayNumber(date) - table.first] ?? 0
  }

  private works(day: number): boolean {
    const entry = this.special.get(day)
    return entry ? entry.kind === 'workday' : !isWeekend(day)
  }

  private table(year: number): YearTable {
    const known = this.tables.get(year)
    if (known) return known
    const first = civilDay(year, 1, 1)
    const upTo = new Uint16Array(civilDay(year + 1, 1, 1) - first)
    const workdays: number[] = []
    for (let i = 0; i < upTo.length; i++) {
      if (this.works(first + i)) workdays.push(first + i)
      upTo[i] = workdays.length
    }
    const table = { first, workdays, upTo }
    this.tables.set(year, table)
    return table
  }
}

function isWeekend(day: number): boolean {
  const at = weekday(day)
  return at === 0 || at === 6
}
