const DAY = 86_400_000

/** How old a figure is, counted from the last day of its period. */
export interface Freshness {
  /** Calendar days from the period's last day to the day asked for; 0 for a period that ends later. */
  ageDays: number
  /** Older than its metric's step: a newer one should be there by now. */
  stale: boolean
}

/** The freshness of a figure on a day; both days `YYYY-MM-DD`. */
export function freshnessOf(endsOn: string, stepDays: number, asOn: string): Freshness {
  const ageDays = Math.max(0, Math.round((Date.parse(asOn) - Date.parse(endsOn)) / DAY))
  return { ageDays, stale: ageDays > stepDays }
}
