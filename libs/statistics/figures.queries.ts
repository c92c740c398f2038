import type { EntityManager } from 'typeorm'
import { scopeOf } from '#people'
import { type Ctx, limits, nameColumn } from '#platform'
import { INDICATOR_CODES, type IndicatorCode, indicators } from './indicators.js'
import { quarterBounds } from './quarters.js'
import { type CountedCase, type CountedCasePage, type Dimension, type ListQuery, NONE } from './statistics.dto.js'

/** Which cases a figure is about, beside the indicator. */
export interface Slice {
  quarter: string
  tier?: string
  park?: string
}

const FROM = `FROM cases c JOIN programmes p ON p.id = c.programme_id`
const KEYS: Readonly<Record<Dimension, string>> = { tier: 'p.subject', park: 'c.park_id::text' }

/** The one filter behind a figure and its list. Cases outside the actor's parks are not counted. */
function filter(code: IndicatorCode, slice: Slice, ctx: Ctx): { where: string; params: unknown[] } {
  const { moment, where } = indicators[code]
  const { from, before } = quarterBounds(slice.quarter)
  return {
    where: `WHERE ${moment} >= $1::timestamptz AND ${moment} < $2::timestamptz AND ${where}
      AND (cardinality($3::uuid[]) = 0 OR c.park_id = ANY ($3))
      AND ($4::text IS NULL OR COALESCE(p.subject, '${NONE}') = $4)
      AND ($5::text IS NULL OR COALESCE(c.park_id::text, '${NONE}') = $5)`,
    params: [from, before, scopeOf(ctx.actor).parks, slice.tier ?? null, slice.park?.toLowerCase() ?? null],
  }
}

/** How many cases each indicator counts, by tier or park; keys with no case are left out. */
export async function countBy(
  manager: EntityManager,
  ctx: Ctx,
  slice: Slice,
  by: Dimension,
): Promise<Map<IndicatorCode, Map<string, number>>> {
  const counts = new Map<IndicatorCode, Map<string, number>>()
  for (const code of INDICATOR_CODES) {
    const { where, params } = filter(code, slice, ctx)
    const rows = await manager.query<{ key: string; count: number }[]>(
      `SELECT COALESCE(${KEYS[by]}, '${NONE}') AS key, count(*)::int AS count ${FROM} ${where} GROUP BY 1`,
      params,
    )
    counts.set(code, new Map(rows.map(({ key, count }) => [key, count])))
  }
  return counts
}

/** One page of the cases an indicator counts, the latest first. */
export async function listCounted(manager: EntityManager, ctx: Ctx, query: ListQuery): Promise<CountedCasePage> {
  const { page, size, limit, offset } = limits(query)
  const { where, params } = filter(query.indicator, query, ctx)
  const { moment } = indicators[query.indicator]
  const [counted] = await manager.query<{ total: number }[]>(`SELECT count(*)::int AS total ${FROM} ${where}`, params)
  const items = await manager.query<CountedCase[]>(
    `SELECT c.id, c.number, p.${nameColumn(ctx)} AS programme, p.subject AS "tierCode", t.${nameColumn(ctx)} AS "tierName", c.enterprise_id AS "enterpriseId",
       e.name AS "enterpriseName", c.park_id AS "parkId", k.name AS "parkName", c.outcome, c.decided_on_time AS "onTime",
       ${moment} AS at
     ${FROM} JOIN enterprises e ON e.id = c.enterprise_id LEFT JOIN tiers t ON t.code = p.subject LEFT JOIN parks k ON k.id = c.park_id
     ${where} ORDER BY ${moment} DESC, c.id LIMIT ${limit} OFFSET ${offset}`,
    params,
  )
  return { items, total: counted?.total ?? 0, page, size }
}
