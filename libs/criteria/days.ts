const DAY = 86_400_000

function at(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return Date.UTC(year, month - 1, day)
}

/** The calendar date `days` after `date` (both `YYYY-MM-DD`). */
export function addDays(date: string, days: number): string {
  return new Date(at(date) + days * DAY).toISOString().slice(0, 10)
}

/** Calendar days from one date to another; negative when reversed. */
export function daysBetween(from: string, to: string): number {
  return Math.round((at(to) - at(from)) / DAY)
}

/** Completed years from one date to another: the anniversary itself completes the year. */
export function yearsBetween(from: string, to: string): number {
  const [y1 = 0, m1 = 1, d1 = 1] = from.split('-').map(Number)
  const [y2 = 0, m2 = 1, d2 = 1] = to.split('-').map(Number)
  return y2 - y1 - (m2 < m1 || (m2 === m1 && d2 < d1) ? 1 : 0)
}

/** Is this a calendar date written `YYYY-MM-DD`? */
export function isDate(text: unknown): text is string {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(at(text)).toISOString().slice(0, 10) === text
}
