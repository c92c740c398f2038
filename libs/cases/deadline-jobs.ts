import { job } from '#platform'

/** Acts on deadlines that have passed and reminds of those that are near; every few minutes. */
export const sweepDeadlines = job<Record<string, never>>('cases.sweep-deadlines')
/** Counts every open deadline again after a calendar was published. */
export const recountDeadlines = job<{ year: number }>('cases.recount-deadlines')
