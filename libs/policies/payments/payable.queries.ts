import type { EntityManager } from 'typeorm'
import { reach, Values } from '#enterprises'
import { type Ctx, limits } from '#platform'
import type { PayablePage, PayableQuery } from './payments.dto.js'

/** A committed award whose case waits on finance and has no payment on its way. */
export const PAYABLE = `a.standing = 'committed' AND c.closed_at IS NULL AND c.waits_on = 'finance'
  AND NOT EXISTS (SELECT FROM payments y WHERE y.case_id = c.id AND y.status = 'waiting')`

/** What is paid next of an award `a`: its first part not yet paid, or the whole. */
export const NEXT_FEN = `COALESCE((SELECT i.amount_fen FROM award_instalments i WHERE i.case_id = a.case_id AND i.paid_at IS NULL
  ORDER BY i.number LIMIT 1), a.amount_fen)`

/** A waiting case as the list knows it before anyone judged whether it can be paid. */
export type PayableRow = Omit<PayablePage['items'][number], 'reasons'> & { hasAccount: boolean }

/** Cases that wait to be put in a batch, the longest waiting first. */
export async function payableCases(
  manager: EntityManager,
  query: PayableQuery,
  ctx: Ctx,
): Promise<Omit<PayablePage, 'items'> & { items: PayableRow[] }> {
  const { page, size, limit, offset } = limits(query)
  const values = new Values()
  const like = query.q === undefined ? '' : values.add(`%${query.q.replace(/[\\%_]/g, '\\$&')}%`)
  const from = `FROM awards a JOIN cases c ON c.id = a.case_id JOIN enterprises e ON e.id = c.enterprise_id
    JOIN programmes p ON p.id = c.programme_id JOIN budget_lines l ON l.id = a.line_id WHERE ${PAYABLE} AND ${reach(ctx, values)}
    ${query.lineId ? `AND l.id = ${values.add(query.lineId)}` : ''} ${like && `AND (c.number ILIKE ${like} OR e.name ILIKE ${like})`}`
  const [{ total } = { total: 0 }] = await manager.query<{ total: number }[]>(
    `SELECT count(*)::int AS total ${from}`,
    values.list,
  )
  const items = await manager.query<PayableRow[]>(
    `SELECT c.id AS "caseId", c.number AS "caseNumber", e.id AS "enterpriseId", e.name AS "enterpriseName", a.clause_code AS "clauseCode",
       ${ctx.language === 'zh' ? 'p.name' : 'p.name_en'} AS "clauseName", ${NEXT_FEN}::text AS "amountFen", l.id AS "lineId", l.name AS "lineName",
       c.entered_at AS since, EXISTS (SELECT FROM payment_accounts x WHERE x.enterprise_id = e.id) AS "hasAccount",
       (l.available_fen + l.reserved_fen + l.committed_fen
         - (SELECT COALESCE(sum(y.amount_fen), 0) FROM payments y JOIN awards w ON w.case_id = y.case_id WHERE w.line_id = l.id AND y.status = 'waiting')
         - sum(${NEXT_FEN}) OVER (PARTITION BY l.id ORDER BY c.entered_at, c.id))::text AS "leftAfterFen",
       (SELECT y.reason FROM payments y WHERE y.case_id = c.id AND y.status = 'failed' ORDER BY y.id DESC LIMIT 1) AS "lastReason"
     ${from} ORDER BY c.entered_at, c.id LIMIT ${values.add(limit)} OFFSET ${values.add(offset)}`,
    values.list,
  )
  return { items, total, page, size }
}
