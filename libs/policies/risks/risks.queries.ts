import type { EntityManager } from 'typeorm'
import { reach, Values } from '#enterprises'
import { localDate } from '#lifecycle'
import { type Ctx, limits, textOf } from '#platform'
import { HITS, LOOK_BACK_DAYS } from './risk-rules.js'
import { RISK_KINDS, type RiskCounts, type RiskItem, type RiskKind, type RiskPage, type RisksQuery } from './risks.dto.js'

type Found = Omit<RiskItem, 'id' | 'text'> & { code: string; params: Record<string, string | number> }

/** A mark holds while the hit has not come again since. */
const LOOKED = 'k.marked_at IS NOT NULL AND k.marked_at >= h.at'

function from(kind: RiskKind, ctx: Ctx, values: Values): string {
  values.add(localDate(ctx.now))
  values.add(new Date(ctx.now.getTime() - LOOK_BACK_DAYS * 86_400_000))
  return `FROM (${HITS[kind]}) h JOIN cases c ON c.id = h.case_id JOIN enterprises e ON e.id = c.enterprise_id
    LEFT JOIN risk_marks k ON k.kind = ${values.add(kind)} AND k.key = h.key
    LEFT JOIN users o ON o.id = COALESCE(c.assignee_id, e.officer_id) LEFT JOIN users u ON u.id = k.marked_by
    WHERE $1::date IS NOT NULL AND $2::timestamptz IS NOT NULL AND ${reach(ctx, values)}`
}

/** Hits of a kind within reach, the latest first. */
export async function risks(manager: EntityManager, query: RisksQuery, ctx: Ctx): Promise<RiskPage> {
  const { page, size, limit, offset } = limits(query)
  const kind = query.kind ?? 'double-benefit'
  const status = query.status ?? 'open'
  const values = new Values()
  let found = from(kind, ctx, values)
  if (status !== 'any') found += ` AND COALESCE(${LOOKED}, false) = ${status === 'looked'}`
  if (query.q) {
    const like = values.add(`%${query.q.replace(/[\\%_]/g, '\\$&')}%`)
    found += ` AND (c.number ILIKE ${like} OR e.name ILIKE ${like})`
  }
  const [{ total } = { total: 0 }] = await manager.query<{ total: number }[]>(
    `SELECT count(*)::int AS total ${found}`,
    values.list,
  )
  const items = await manager.query<Found[]>(
    `${ITEM} ${found} ORDER BY h.at DESC, h.key LIMIT ${values.add(limit)} OFFSET ${values.add(offset)}`,
    values.list,
  )
  return {
    items: items.map(({ code, params, ...item }) => ({
      ...item,
      ...{ kind, id: `${kind} ${item.key}`, text: textOf(code, params, ctx.language) },
    })),
    ...{ total, page, size },
  }
}

const ITEM = `SELECT h.key, h.code, h.params, h.at, c.id AS "caseId", c.number AS "caseNumber", e.id AS "enterpriseId",
  e.name AS "enterpriseName", o.display_name AS "ownerName",
  CASE WHEN ${LOOKED} THEN json_build_object('word', k.word, 'by', u.display_name, 'at', k.marked_at) END AS mark`

/** How many hits of each kind nobody has looked at, with the rule of each. */
export async function riskCounts(manager: EntityManager, ctx: Ctx): Promise<RiskCounts> {
  const kinds: RiskCounts['kinds'] = []
  for (const kind of RISK_KINDS) {
    const values = new Values()
    const [row] = await manager.query<{ open: number }[]>(
      `SELECT count(*)::int AS open ${from(kind, ctx, values)} AND NOT COALESCE(${LOOKED}, false)`,
      values.list,
    )
    kinds.push({ kind, open: row?.open ?? 0, rule: textOf(`policies.rule-${kind}`, {}, ctx.language) })
  }
  return { kinds }
}

/** Is there such a hit within reach? */
export async function isHit(manager: EntityManager, kind: RiskKind, key: string, ctx: Ctx): Promise<boolean> {
  const values = new Values()
  const found = await manager.query<unknown[]>(`SELECT 1 ${from(kind, ctx, values)} AND h.key = ${values.add(key)}`, values.list)
  return found.length > 0
}
