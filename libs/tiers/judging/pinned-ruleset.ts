import type { EntityManager } from 'typeorm'
import type { CaseRow } from '#cases'
import { localDate } from '#lifecycle'
import type { ApplicationKind } from '../rulesets/ruleset.entity.js'
import { rulesetFor } from '../rulesets/which-ruleset.js'

/** The ruleset a case is judged by. */
export interface PinnedRuleset {
  id: string
  kind: ApplicationKind
}

/**
 * The ruleset a case is pinned to: that of its first judgement; before, the one in force on the day the firm began to fill
 * in its application, or today while it is only being cultivated. Versions are never published for days that have passed,
 * so a case begun before a switch stays where it was. Null where its tier has no rules.
 */
export async function pinnedRuleset(
  manager: EntityManager,
  row: Pick<CaseRow, 'id' | 'kind' | 'programmeId'>,
  now: Date,
): Promise<PinnedRuleset | null> {
  const kind: ApplicationKind = row.kind === 'renewal' ? 'renewal' : 'new'
  const [found] = await manager.query<{ tier: string; judgedBy: string | null; begunAt: Date | null }[]>(
    `SELECT p.subject AS tier,
       (SELECT j.ruleset_id FROM case_judgements j WHERE j.case_id = $1 ORDER BY j.round LIMIT 1) AS "judgedBy",
       (SELECT min(m.at) FROM moves m JOIN chart_states s
          ON s.chart_id = m.chart_id AND s.chart_version = m.chart_version AND s.state = m.to_state
        WHERE m.case_id = $1 AND s.phase = 'apply') AS "begunAt"
     FROM programmes p WHERE p.id = $2`,
    [row.id, row.programmeId],
  )
  if (!found) return null
  const id = found.judgedBy ?? (await rulesetFor(manager, found.tier, kind, localDate(found.begunAt ?? now)))
  return id === null ? null : { id, kind }
}
