import type { Clock } from '#platform'

/**
 * The real present moment. Sessions, tokens and throttles follow it: moving the office's time (development only)
 * neither signs people out nor reopens a lock.
 */
export function realNow(clock: Clock): Date {
  return new Date(clock.now().getTime() - clock.offsetMs)
}

/** `moment` plus seconds. */
export function later(moment: Date, seconds: number): Date {
  return new Date(moment.getTime() + seconds * 1000)
}
