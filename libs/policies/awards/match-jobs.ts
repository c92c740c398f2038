import { job } from '#platform'

/** Runs a waiting or cut-short search of a clause. Safe to run twice: it goes on after the checkpoint. */
export const runMatch = job<{ runId: string }>('policies.run-match', { expireInSeconds: 3600, retryLimit: 3 })
/** Nightly, after the scan: every clause without application that a rule decides looks for whom it fits. */
export const matchEverybody = job('policies.match-everybody', { expireInSeconds: 3600 })
