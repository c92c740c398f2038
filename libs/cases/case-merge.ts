import type { MergePart } from '#enterprises'

/**
 * What a merge of two enterprises does to cases: all of them, open and closed, move along with the files of the enterprise, its agents,
 * the ties of experts to it and the recusals about it. State and log of a case stay as they are; two open cases of one programme both stay open, for
 * an officer to withdraw one.
 */
export const caseMerge: MergePart = {
  part: 'cases',
  labelZh: '案件',
  labelEn: 'Cases',
  async count(manager, fromId) {
    const [row] = await manager.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM cases WHERE enterprise_id = $1`, [
      fromId,
    ])
    return row?.count ?? 0
  },
  async move(tx, fromId, intoId) {
    const [row] = await tx.manager.query<{ count: number }[]>(
      `WITH moved AS (UPDATE cases SET enterprise_id = $2 WHERE enterprise_id = $1 RETURNING id),
         files AS (UPDATE stored_files SET owner_key = $2 WHERE owner_key = $1),
         agents AS (UPDATE agents SET enterprise_id = $2 WHERE enterprise_id = $1),
         ties AS (UPDATE expert_ties SET enterprise_id = $2 WHERE enterprise_id = $1),
         recused AS (UPDATE recusals SET enterprise_id = $2 WHERE enterprise_id = $1)
       SELECT count(*)::int AS count FROM moved`,
      [fromId, intoId],
    )
    return row?.count ?? 0
  },
}
