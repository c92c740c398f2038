const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** The calendar day of a moment in the zone's time (Asia/Shanghai), as YYYY-MM-DD. */
export function localDate(moment: Date): string {
  return DAY.format(moment)
}
