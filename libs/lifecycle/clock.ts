import { civilDay, dayNumber, type LocalDate, partsOf, writeDate } from './days.js'

/** The office's own zone: every date of a case is a day here. */
export const OFFICE_ZONE = 'Asia/Shanghai'

const formats = new Map<string, Intl.DateTimeFormat>()

function format(zone: string): Intl.DateTimeFormat {
  let known = formats.get(zone)
  if (!known) {
    known = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
    formats.set(zone, known)
  }
  return known
}

/** Year, month, day, hour and minute on the wall of a zone at an instant. */
function wall(instant: Date | number, zone: string): { year: number; month: number; day: number; hour: number; minute: number } {
  const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0 }
  for (const { type, value } of format(zone).formatToParts(instant))
    if (type in parts) parts[type as keyof typeof parts] = Number(value)
  return parts
}

/** The day on which an instant falls in a zone (Asia/Shanghai unless said otherwise), whatever zone this process runs in. */
export function localDate(instant: Date, zone: string = OFFICE_ZONE): LocalDate {
  const { year, month, day } = wall(instant, zone)
  return writeDate(year, month, day)
}

/**
 * The instant at which a window closes that takes applications up to `time` (`HH:MM`) on its last day. Without a time, or
 * with `24:00`, that is the end of the day. A submission at this very instant is too late.
 * Throws a RangeError when the day or the time cannot be read.
 */
export function windowCloses(lastDay: LocalDate, time = '24:00', zone: string = OFFICE_ZONE): Date {
  const [, hours = '', minutes = ''] = /^(\d\d):(\d\d)$/.exec(time) ?? []
  const minute = Number(hours) * 60 + Number(minutes)
  if (!hours || Number(minutes) > 59 || minute > 24 * 60)
    throw new RangeError(`"${time}" is not a time of day; write it as HH:MM, from 00:00 to 24:00`)
  const { year, month, day } = partsOf(lastDay)
  const wanted = civilDay(year, month, day) * 86_400_000 + minute * 60_000
  let instant = wanted
  for (let round = 0; round < 2; round++) {
    const shown = wall(instant, zone)
    const seen = civilDay(shown.year, shown.month, shown.day) * 86_400_000 + (shown.hour * 60 + shown.minute) * 60_000
    instant += wanted - seen
  }
  return new Date(instant)
}

/** The instant on another day that shows the same time on the office's wall; its zone has no summer time. */
export function atSameTime(instant: Date, day: LocalDate): Date {
  return new Date(instant.getTime() + (dayNumber(day) - dayNumber(localDate(instant))) * 86_400_000)
}

/** Where a window stands at an instant: the opening instant is inside, the closing instant is not. */
export function windowStanding(window: { opens: Date; closes: Date }, now: Date): 'before' | 'open' | 'closed' {
  if (now.getTime() < window.opens.getTime()) return 'before'
  return now.getTime() < window.closes.getTime() ? 'open' : 'closed'
}
