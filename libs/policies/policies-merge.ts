import type { MergePart } from '#enterprises'

const TABLES = ['awards', 'payments', 'credit_grades', 'signed_promises', 'commitments']

/** What a merge of two enterprises does to money: awards, payments and commitments move along; the account kept is the remaining one's. */
export const policiesMerge: MergePart = {
  part: 'policies',
  labelZh: '兑现记录',
  labelEn: 'Awards',
  async count(manager, fromId) {
    const [row] = await manager.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM awards WHERE enterprise_id = $1`, [
      fromId,
    ])
    return row?.count ?? 0
  },
  async move(tx, fromId, intoId) {
    const count = await policiesMerge.count(tx.manager, fromId, intoId)
    for (const table of TABLES)
      await tx.manager.query(`UPDATE ${table} SET enterprise_id = $2 WHERE enterprise_id = $1`, [fromId, intoId])
    await tx.manager.query(
      `UPDATE payment_accounts SET enterprise_id = $2 WHERE enterprise_id = $1
         AND NOT EXISTS (SELECT FROM payment_accounts x WHERE x.enterprise_id = $2)`,
      [fromId, intoId],
    )
    return count
  },
}
