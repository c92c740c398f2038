import { job } from '#platform'

/** Removes sessions long over and throttle windows that have ended; hourly. */
export const sweepSessions = job<Record<string, never>>('people.sweep-sessions')
