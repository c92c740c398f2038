import { job } from '#platform'

/** Undoes an import. Safe to run twice: it goes on with the batches still to be undone. */
export const undoImport = job<{ runId: string }>('enterprises.undo-import', { expireInSeconds: 3600, retryLimit: 3 })

/** Runs a waiting import. Safe to run twice: it goes on after the checkpoint. */
export const runImport = job<{ runId: string }>('enterprises.run-import', { expireInSeconds: 3600, retryLimit: 3 })
