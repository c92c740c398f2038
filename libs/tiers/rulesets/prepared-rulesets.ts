import type { EntityManager } from 'typeorm'
import { type Prepared, prepare, type Ruleset } from '#criteria'
import { Problem } from '#platform'
import type { RulesetContent } from './ruleset.entity.js'

/** A ruleset ready to judge by, with what the answer is signed with. */
export interface ReadyRuleset {
  id: string
  tierCode: string | null
  status: 'draft' | 'published'
  name: string
  legalBasis: string
  certainty: string
  prepared: Prepared
}

const KEPT = 200
const known = new Map<string, ReadyRuleset>()

/**
 * Rulesets by id, ready to judge by. What is published never changes, so the last ones are kept; drafts are read afresh.
 * @throws Problem missing `tiers.no-ruleset`
 */
export async function readyRulesets(manager: EntityManager, ids: readonly string[]): Promise<ReadyRuleset[]> {
  const wanted = ids.filter((id) => !known.has(id))
  const fresh = new Map<string, ReadyRuleset>()
  if (wanted.length) {
    const rows = await manager.query<(Omit<ReadyRuleset, 'prepared'> & { content: RulesetContent })[]>(
      `SELECT id, tier_code AS "tierCode", status, name, legal_basis AS "legalBasis", certainty, content
       FROM rulesets WHERE id = ANY ($1)`,
      [wanted],
    )
    for (const { content, ...row } of rows) {
      const ruleset: Ruleset = { id: row.id, name: row.name, ...content }
      const ready = { ...row, prepared: prepare(ruleset) }
      fresh.set(row.id, ready)
      if (row.status !== 'published') continue
      if (known.size >= KEPT) known.delete(known.keys().next().value ?? '')
      known.set(row.id, ready)
    }
  }
  return ids.map((id) => {
    const ready = fresh.get(id) ?? known.get(id)
    if (!ready) throw Problem.missing('tiers.no-ruleset', { id })
    return ready
  })
}
