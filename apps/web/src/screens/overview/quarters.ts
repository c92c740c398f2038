/** The quarter a day (`YYYY-MM-DD`) lies in, as the office writes it: `2026Q4`. */
export function quarterOf(date: string): string {
  return `${date.slice(0, 4)}Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`
}

/** The quarter so many before this one. */
export function before(quarter: string, by = 1): string {
  const index = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(5)) - 1 - by
  return `${Math.floor(index / 4)}Q${(index % 4) + 1}`
}
