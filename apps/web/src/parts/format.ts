const SHANGHAI = { timeZone: 'Asia/Shanghai' } as const
const dayFormat = new Intl.DateTimeFormat('sv-SE', { ...SHANGHAI, dateStyle: 'short' })
const minuteFormat = new Intl.DateTimeFormat('sv-SE', { ...SHANGHAI, dateStyle: 'short', timeStyle: 'short' })
const timeFormat = new Intl.DateTimeFormat('sv-SE', { ...SHANGHAI, timeStyle: 'medium' })

/** A moment's day in Shanghai, `YYYY-MM-DD`; a plain date stays as it is; nothing is a dash. */
export function day(moment: string | Date | null | undefined): string {
  if (!moment) return '—'
  if (typeof moment === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(moment)) return moment
  return dayFormat.format(new Date(moment))
}

/** A moment to the minute in Shanghai, `YYYY-MM-DD HH:mm`. */
export function minute(moment: string | Date | null | undefined): string {
  return moment ? minuteFormat.format(new Date(moment)) : '—'
}

/** The time of day in Shanghai, `HH:mm:ss`. */
export function timeOfDay(moment: string | Date): string {
  return timeFormat.format(new Date(moment))
}

/** Integer fen as yuan to the cent, `1,234.50`; exact for any size. */
export function yuan(fen: number | string | bigint | null | undefined): string {
  if (fen === null || fen === undefined || fen === '') return '—'
  const whole = BigInt(fen)
  const size = whole < 0n ? -whole : whole
  const cents = String(size % 100n).padStart(2, '0')
  return `${whole < 0n ? '-' : ''}${(size / 100n).toLocaleString('en-US')}.${cents}`
}

/** Integer fen as ten thousand yuan for dashboards, `1,234.56`; rounded half up to two places. */
export function wan(fen: number | string | bigint | null | undefined): string {
  if (fen === null || fen === undefined || fen === '') return '—'
  const whole = BigInt(fen)
  const size = whole < 0n ? -whole : whole
  return yuan(((size + 5000n) / 10000n) * (whole < 0n ? -1n : 1n))
}

/** A number with separators, at most four places. */
export function plain(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 4 })
}

/** Bytes as people say them. */
export function bytes(size: number): string {
  if (size < 1024) return `${size} B`
  if (size < 1024 ** 2) return `${(size / 1024).toFixed(0)} KB`
  return `${(size / 1024 ** 2).toFixed(1)} MB`
}
