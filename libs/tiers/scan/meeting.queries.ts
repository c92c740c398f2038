import type { EntityManager } from 'typeorm'

/** Active enterprises the latest scan found to meet a ruleset, in the order of their ids, after one of them. */
export async function meeting(
  manager: EntityManager,
  rulesetId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT s.enterprise_id AS id FROM ruleset_results s JOIN enterprises e ON e.id = s.enterprise_id
     WHERE s.ruleset_id = $1 AND s.verdict = 'met' AND e.status = 'active' AND ($2::uuid IS NULL OR s.enterprise_id > $2)
     ORDER BY s.enterprise_id LIMIT $3`,
    [rulesetId, after, limit],
  )
  return rows.map(({ id }) => id)
}
