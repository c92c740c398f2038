import { job } from '#platform'

/** Runs a waiting or cut-short run over the register. Safe to run twice: it goes on after the checkpoint. */
export const runScan = job<{ runId: string }>('tiers.run-scan', { expireInSeconds: 3600, retryLimit: 3 })
/** Nightly: everybody is judged afresh, as of the new day. */
export const scanEverybody = job('tiers.scan-everybody', { expireInSeconds: 3600 })
