/**
 * Does a piece of work for each row in a transaction of its own, whatever becomes of the others.
 * @throws Error at the end, naming every row that failed and why, so that the job is retried and seen
 */
export async function eachRow<R extends { id: string }>(rows: readonly R[], work: (row: R) => Promise<void>): Promise<void> {
  const failed: string[] = []
  for (const row of rows) {
    try {
      await work(row)
    } catch (error) {
      failed.push(`${row.id}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  if (failed.length) throw new Error(`${failed.length} of ${rows.length} rows failed:\n${failed.join('\n')}`)
}
