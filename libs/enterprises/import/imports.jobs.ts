import { job } from '#platform'

/** Runs a waiting import. Safe to run twice: it goes on after the checkpoint. */
export const runImport = job<{ runId: string }>('enterprises.run-import', { expireInSeconds: 3600, retryLimit: 3 })
