import { reach, Values } from '#enterprises'
import type { FileRule } from '#platform'

/** Whoever reaches an enterprise may read what it shows for its commitments. */
export const provesCommitment: FileRule = async (ctx, file, manager) => {
  const values = new Values()
  const found = await manager.query<unknown[]>(
    `SELECT 1 FROM commitments m JOIN enterprises e ON e.id = m.enterprise_id
     WHERE m.evidence_file_id = ${values.add(file.id)} AND ${reach(ctx, values)} LIMIT 1`,
    values.list,
  )
  return found.length > 0
}
