/** A quarter as the office writes it: `2026Q4`. */
export const QUARTER = /^(\d{4})Q([1-4])$/

/** The first instant of a quarter and the first after it, in Asia/Shanghai, as PostgreSQL and ISO 8601 read them. */
export interface QuarterBounds {
  from: string
  before: string
}

/** The bounds of a quarter; a moment belongs to it when `from <= moment < before`. Throws a RangeError on another spelling. */
export function quarterBounds(quarter: string): QuarterBounds {
  const [, year = '', number = ''] = QUARTER.exec(quarter) ?? []
  if (!year) throw new RangeError(`"${quarter}" is not a quarter; write it like 2026Q4`)
  const start = (Number(number) - 1) * 3
  return {
    from: firstOf(Number(year), start),
    before: start === 9 ? firstOf(Number(year) + 1, 0) : firstOf(Number(year), start + 3),
  }
}

/** The quarter a day (`YYYY-MM-DD`) lies in. */
export function quarterOf(date: string): string {
  return `${date.slice(0, 4)}Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`
}

/** China keeps one zone without summer time since 1992: +08:00 all the year round. */
function firstOf(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-01T00:00:00+08:00`
}
