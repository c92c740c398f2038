import type { EntityManager } from 'typeorm'
import type { CaseRow } from '#cases'
import { localDate } from '#lifecycle'
import type { ApplicationKind } from '../rulesets/ruleset.entity.js'
import { rulesetFor, rulesetOfLine } from '../rulesets/which-ruleset.js'

/** The ruleset a case is judged by. */
export interface PinnedRuleset {
  id: string
  kind: ApplicationKind
}

/**
 * The ruleset a case is pinned to: that of its first judgement; before, the one in force on the day the firm began to fill
 * in its application, or today while it is only being cultivated. Versions are never published for days that have passed,
 * so a case begun before a switch stays where it was. A programme about no tier is judged by the line its version names.
 * Null where there are no rules.
 */
export async function pinnedRuleset(
  manager: EntityManager,
  row: Pick<CaseRow, 'id' | 'kind' | 'programmeId' | 'programmeVersionId'>,
  now: Date,
): Promise<PinnedRuleset | null> {
  const kind: ApplicationKind = row.kind === 'renewal' ? 'renewal' : 'new'
  const [found] = await manager.query<
    { tier: string | null; line: string | null; judgedBy: string | null; begunAt: Date | null }[]
  >(
    `SELECT p.subject AS tier, (SELECT v.ruleset FROM programme_versions v WHERE v.id = $3) AS line,
       (SELECT j.ruleset_id FROM case_judgements j WHERE j.case_id = $1 ORDER BY j.round LIMIT 1) AS "judgedBy",
       (SELECT min(m.at) FROM moves m JOIN chart_states s
          ON s.chart_id = m.chart_id AND s.chart_version = m.chart_version AND s.state = m.to_state
        WHERE m.case_id = $1 AND s.phase = 'apply') AS "begunAt"
     FROM programmes p WHERE p.id = $2`,
    [row.id, row.programmeId, row.programmeVersionId],
  )
  if (!found) return null
  const on = localDate(found.begunAt ?? now)
  const id = found.judgedBy ?? (await inForceFor(manager, found, kind, on))
  return id === null ? null : { id, kind }
}

async function inForceFor(
  manager: EntityManager,
  { tier, line }: { tier: string | null; line: string | null },
  kind: ApplicationKind,
  on: string,
): Promise<string | null> {
  if (tier !== null) return rulesetFor(manager, tier, kind, on)
  return line === null ? null : rulesetOfLine(manager, line, on)
}
