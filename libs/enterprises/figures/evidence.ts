import type { FileRule } from '#platform'
import { reach, Values } from '../register/reach.js'

/** Whoever reaches an enterprise may read what proves its figures. */
export const provesFigure: FileRule = async (ctx, file, manager) => {
  const values = new Values()
  const found = await manager.query<unknown[]>(
    `SELECT 1 FROM figures f JOIN enterprises e ON e.id = f.enterprise_id
     WHERE f.evidence_file_id = ${values.add(file.id)} AND ${reach(ctx, values)} LIMIT 1`,
    values.list,
  )
  return found.length > 0
}
