import { job } from '#platform'

/** Takes the silence of departments for consent, where that was said; every few minutes. */
export const sweepOpinions = job<Record<string, never>>('cases.sweep-opinions')
