import { queueDigests, sweepSessions } from '#people'
import { every, type ScheduleEntry } from '#platform'

/** The whole clock on one page: what recurs, and when, in Asia/Shanghai. */
export const schedule: readonly ScheduleEntry[] = [
  every('7 * * * *', sweepSessions), // people: sessions long over, throttle windows that have ended
  every('30 8 * * *', queueDigests), // people: mail each person what is still unread
]
