/** A calendar day as the office writes it: `YYYY-MM-DD`, in Asia/Shanghai unless said otherwise. Never a timestamp. */
export type LocalDate = string

const digit = (text: string, at: number) => {
  const value = text.charCodeAt(at) - 48
  return value >= 0 && value <= 9 ? value : Number.NaN
}

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Number of days in a month (1–12) of a year. */
function monthLength(year: number, month: number): number {
  return month === 2 && leap(year) ? 29 : (monthLengths[month - 1] ?? 0)
}

/** The year, month (1–12) and day of a date. Throws a RangeError naming the text when it is no day of the calendar. */
export function partsOf(date: LocalDate): { year: number; month: number; day: number } {
  const year = digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3)
  const month = digit(date, 5) * 10 + digit(date, 6)
  const day = digit(date, 8) * 10 + digit(date, 9)
  const written = date.length === 10 && date[4] === '-' && date[7] === '-'
  if (!(written && year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)))
    throw new RangeError(`"${date}" is not a day of the calendar; write it as YYYY-MM-DD`)
  return { year, month, day }
}

/**
 * Days since 1970-01-01 of a civil date (proleptic Gregorian), counted on integers.
 * Source: the 400-year cycle of 146 097 days, years beginning in March.
 */
export function civilDay(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** Days since 1970-01-01 of a date. Throws a RangeError when the text is no day of the calendar. */
export function dayNumber(date: LocalDate): number {
  const { year, month, day } = partsOf(date)
  return civilDay(year, month, day)
}

/** The date of a day number: the inverse of `dayNumber`. */
export function dateOf(day: number): LocalDate {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return writeDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth)
}

/** Writes a date as `YYYY-MM-DD`; nothing is checked. */
export function writeDate(year: number, month: number, day: number): LocalDate {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

/** Day of the week of a day number: 0 Sunday … 6 Saturday (1970-01-01 was a Thursday). */
export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}
