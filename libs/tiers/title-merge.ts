import type { MergePart } from '#enterprises'
import { Problem } from '#platform'

/** What a merge of two enterprises does to titles: they move along, unless both hold the same title at the same time. */
export const titleMerge: MergePart = {
  part: 'memberships',
  labelZh: '称号',
  labelEn: 'Titles',
  async count(manager, fromId) {
    const [row] = await manager.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM memberships WHERE enterprise_id = $1`,
      [fromId],
    )
    return row?.count ?? 0
  },
  async move(tx, fromId, intoId) {
    const [clash] = await tx.manager.query<{ tier: string; from: string; to: string | null }[]>(
      `SELECT t.name AS tier, a.valid_from::text AS from, COALESCE(a.ended_on, a.valid_to)::text AS to
       FROM memberships a JOIN memberships b ON b.tier_code = a.tier_code AND b.subject = a.subject AND b.enterprise_id = $2
         AND daterange(b.valid_from, COALESCE(b.ended_on, b.valid_to), '[]')
           && daterange(a.valid_from, COALESCE(a.ended_on, a.valid_to), '[]')
       JOIN tiers t ON t.code = a.tier_code WHERE a.enterprise_id = $1 LIMIT 1`,
      [fromId, intoId],
    )
    if (clash) throw Problem.refused('tiers.both-hold', { tier: clash.tier, from: clash.from, to: clash.to ?? '—' })
    const moved = await tx.manager.query<{ id: string }[]>(
      `WITH moved AS (UPDATE memberships SET enterprise_id = $2, version = version + 1 WHERE enterprise_id = $1 RETURNING id)
       SELECT id FROM moved`,
      [fromId, intoId],
    )
    return moved.length
  },
}
