import type { EntityManager } from 'typeorm'
import type { ApplicationKind } from './ruleset.entity.js'

/** The condition under which a published version judges applications of a kind on a day. */
const inForce = (kind: string, on: string) => `r.status = 'published' AND CASE ${kind}
    WHEN 'renewal' THEN r.renewal_from <= ${on} AND COALESCE(r.renewal_to, 'infinity') >= ${on}
    ELSE r.new_from <= ${on} AND COALESCE(r.new_to, 'infinity') >= ${on} END`

/**
 * The ruleset that judges applications for a tier: chosen by the day the application began and by its kind
 * (rules.md §0: 小巨人 in 2026, new by 2026-2号, renewal by 2022-63号). Null where the tier has none on that day.
 */
export async function rulesetFor(
  manager: EntityManager,
  tierCode: string,
  kind: ApplicationKind,
  on: string,
): Promise<string | null> {
  const [found] = await manager.query<{ id: string }[]>(
    `SELECT r.id FROM rulesets r WHERE r.tier_code = $1 AND r.decides AND ${inForce('$2::text', '$3::date')}`,
    [tierCode, kind, on],
  )
  return found?.id ?? null
}

/** The version of a line of rulesets that judges new applications on a day; null where none does. */
export async function rulesetOfLine(manager: EntityManager, line: string, on: string): Promise<string | null> {
  const [found] = await manager.query<{ id: string }[]>(
    `SELECT r.id FROM rulesets r WHERE r.line = $1 AND ${inForce(`'new'`, '$2::date')}`,
    [line, on],
  )
  return found?.id ?? null
}

/** The rulesets in force on a day for either kind of application: those the scan judges everybody by. */
export async function rulesetsInForce(manager: EntityManager, on: string): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT r.id FROM rulesets r WHERE (${inForce(`'new'`, '$1::date')}) OR (${inForce(`'renewal'`, '$1::date')}) ORDER BY r.id`,
    [on],
  )
  return rows.map(({ id }) => id)
}
