/**
 * What will have been granted by the end of a year if it goes on day by day as until now: granted ÷ days over × days of
 * the year, a part of a fen dropped. The zone's own rule of thumb, stated beside every figure. A year that is over, or
 * has not begun, is as it is.
 */
export function forecast(grantedFen: bigint, { daysOver, daysOfYear }: { daysOver: number; daysOfYear: number }): bigint {
  if (daysOver <= 0 || daysOver >= daysOfYear) return grantedFen
  return (grantedFen * BigInt(daysOfYear)) / BigInt(daysOver)
}

/** How many days of a year are over on a day (that day included), and how many it has. */
export function daysOver(year: number, today: string): { daysOver: number; daysOfYear: number } {
  const at = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000
  const [first, next] = [at(`${year}-01-01`), at(`${year + 1}-01-01`)]
  const over = Math.min(Math.max(at(today) - first + 1, 0), next - first)
  return { daysOver: over, daysOfYear: next - first }
}
