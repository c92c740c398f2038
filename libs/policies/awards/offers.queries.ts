import type { EntityManager } from 'typeorm'
import { reach, Values } from '#enterprises'
import type { Chart } from '#lifecycle'
import { type Ctx, limits } from '#platform'
import { awardCharts } from './award-chart.js'
import { AWARD_STATES, type OfferItem, type OfferPage, type OffersQuery } from './offers.dto.js'

const FROM = `FROM cases c JOIN enterprises e ON e.id = c.enterprise_id JOIN programmes p ON p.id = c.programme_id
  LEFT JOIN awards a ON a.case_id = c.id`

/** Awards without application within reach by state, who has waited longest first, with the count of every state. */
export async function offers(manager: EntityManager, query: OffersQuery, ctx: Ctx): Promise<OfferPage> {
  const { page, size, limit, offset } = limits(query)
  const values = new Values()
  const where = [`c.kind = 'policy-award'`, reach(ctx, values)]
  if (query.clause) where.push(`p.code = ${values.add(query.clause)}`)
  if (query.q) {
    const like = values.add(`%${query.q.replace(/[\\%_]/g, '\\$&')}%`)
    where.push(`(c.number ILIKE ${like} OR e.name ILIKE ${like})`)
  }
  const counted = await manager.query<{ state: string; count: number }[]>(
    `SELECT c.state, count(*)::int AS count ${FROM} WHERE ${where.join(' AND ')} GROUP BY c.state`,
    values.list,
  )
  const count = (state: string) => counted.find((one) => one.state === state)?.count ?? 0
  if (query.state) where.push(`c.state = ${values.add(query.state)}`)
  const items = await manager.query<Omit<OfferItem, 'stateLabel'>[]>(
    `SELECT c.id, c.number, c.kind, c.state, json_build_object('id', e.id, 'name', e.name) AS enterprise, p.code AS "clauseCode",
       ${ctx.language === 'zh' ? 'p.name' : 'p.name_en'} AS "clauseName", a.amount_fen::text AS "amountFen", c.entered_at AS since, c.due_on::text AS "dueOn"
     ${FROM} WHERE ${where.join(' AND ')} ORDER BY c.entered_at, c.id LIMIT ${values.add(limit)} OFFSET ${values.add(offset)}`,
    values.list,
  )
  const nth = ctx.language === 'zh' ? 0 : 1
  const states: Chart['states'] = awardCharts.at(-1)?.states ?? {}
  const label = (state: string) => states[state]?.label.office[nth] ?? state
  return {
    items: items.map((item) => ({ ...item, stateLabel: label(item.state) })),
    total: query.state ? count(query.state) : counted.reduce((sum, one) => sum + one.count, 0),
    ...{ page, size },
    states: AWARD_STATES.map((state) => ({ state, label: label(state), count: count(state) })),
  }
}
