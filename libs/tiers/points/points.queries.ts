import type { EntityManager } from 'typeorm'
import { reach, Values } from '#enterprises'
import { holds, RIGHTS } from '#people'
import { type Ctx, limits, Problem } from '#platform'
import type { PointsSchemeView, RankingPage, RankingQuery, RankingRow } from './points.dto.js'
import { type PointsContent, type ReadyScheme, readyScheme } from './points.js'

const known = new Map<string, ReadyScheme>()

/** The scheme in force on a day; undefined where there is none. */
export async function schemeInForce(manager: EntityManager, on: string): Promise<ReadyScheme | undefined> {
  const [found] = await manager.query<{ id: string; content: PointsContent }[]>(
    `SELECT id, content FROM points_schemes WHERE status = 'published' AND effective_from <= $1 ORDER BY effective_from DESC LIMIT 1`,
    [on],
  )
  if (!found) return undefined
  const ready = known.get(found.id) ?? readyScheme(found.id, found.content)
  known.set(found.id, ready)
  return ready
}

const VIEW = `id, number, status, name, legal_basis AS "legalBasis", certainty, note, effective_from::text AS "effectiveFrom",
  content->'stages' AS stages, content->'indicators' AS indicators`

/** Every version, the newest first; drafts for those who may write them. */
export function listSchemes(manager: EntityManager, ctx: Ctx): Promise<PointsSchemeView[]> {
  return manager.query(`SELECT ${VIEW} FROM points_schemes WHERE $1::boolean OR status = 'published' ORDER BY number DESC`, [
    holds(ctx, ...RIGHTS['rulesets.write']),
  ])
}

/** One version. @throws Problem missing `tiers.no-scheme`, also for drafts the actor may not see */
export async function schemeView(manager: EntityManager, ctx: Ctx, id: string): Promise<PointsSchemeView> {
  const found = (await listSchemes(manager, ctx)).find((one) => one.id === id)
  if (!found) throw Problem.missing('tiers.no-scheme', { id })
  return found
}

/** One page of the ranking by stage: by what is certain, places counted among everybody of the stage. */
export async function ranking(manager: EntityManager, ctx: Ctx, query: RankingQuery, on: string): Promise<RankingPage> {
  const { page, size, limit, offset } = limits(query)
  const scheme = await schemeInForce(manager, on)
  if (!scheme) return { schemeId: null, items: [], total: 0, page, size }
  const values = new Values()
  const ranked = `SELECT p.enterprise_id, p.stage, p.least, p.most, p.as_on,
      rank() OVER (PARTITION BY p.stage ORDER BY p.least DESC)::int AS place
    FROM enterprise_points p JOIN enterprises e ON e.id = p.enterprise_id
    WHERE p.scheme_id = ${values.add(scheme.id)} AND e.status = 'active' AND e.inside`
  const conditions = [reach(ctx, values)]
  if (query.stage) conditions.push(`r.stage = ${values.add(query.stage)}`)
  if (query.park) conditions.push(`e.park_id = ${values.add(query.park)}::uuid`)
  const from = `FROM (${ranked}) r JOIN enterprises e ON e.id = r.enterprise_id LEFT JOIN parks k ON k.id = e.park_id
    WHERE ${conditions.join(' AND ')}`
  const [counted] = await manager.query<{ total: number }[]>(`SELECT count(*)::int AS total ${from}`, values.list)
  const items = await manager.query<RankingRow[]>(
    `SELECT e.id AS "enterpriseId", e.name AS "enterpriseName", k.name AS "parkName", r.stage, r.place, r.least::text AS least,
       r.most::text AS most, r.as_on::text AS "asOn" ${from} ORDER BY r.stage, r.place, e.id LIMIT ${limit} OFFSET ${offset}`,
    values.list,
  )
  return { schemeId: scheme.id, items, total: counted?.total ?? 0, page, size }
}
