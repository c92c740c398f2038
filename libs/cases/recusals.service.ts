import { Injectable } from '@nestjs/common'
import { type EntityManager, IsNull } from 'typeorm'
import { holds, sameHands, User } from '#people'
import { type Ctx, limits, newId, Problem, type TxCtx } from '#platform'
import { caseInReach } from './case-scope.js'
import { enterpriseInReach } from './opening.queries.js'
import { Recusal } from './recusal.entity.js'
import type { EndRecusal, RecordedRecusal, RecordRecusal, RecusalPage, RecusalsQuery, RecusalView } from './recusals.dto.js'

/** Who stays out of which case or enterprise. The guard `notRecused` reads it. */
@Injectable()
export class RecusalsService {
  /**
   * Records that somebody stays out: oneself, or, as a manager, somebody else of the office.
   * @throws Problem invalid `cases.recusal-about-nothing` or `cases.recusal-nobody`, forbidden `cases.recusal-of-others`, missing,
   *   refused `cases.recusal-twice`
   */
  async record(tx: TxCtx, { userId = tx.actor.id ?? '', enterpriseId, caseId, reason }: RecordRecusal): Promise<RecordedRecusal> {
    if (!enterpriseId && !caseId) throw Problem.invalid('cases.recusal-about-nothing')
    if (userId !== tx.actor.id && !holds(tx, 'manager')) throw Problem.forbidden('cases.recusal-of-others')
    const user = await tx.manager.findOneBy(User, { id: userId })
    if (user?.side !== 'office') throw Problem.invalid('cases.recusal-nobody')
    if (caseId) await caseInReach(tx, tx.manager, caseId)
    if (enterpriseId) await enterpriseInReach(tx, enterpriseId)
    const about = { userId, enterpriseId: enterpriseId ?? IsNull(), caseId: caseId ?? IsNull(), endedAt: IsNull() }
    if (await tx.manager.existsBy(Recusal, about)) throw Problem.refused('cases.recusal-twice')
    const id = newId()
    await tx.manager.insert(Recusal, {
      ...{ id, userId, reason, enterpriseId: enterpriseId ?? null, caseId: caseId ?? null },
      ...{ recordedBy: tx.actor.id, recordedAt: tx.now },
    })
    return { id }
  }

  /**
   * Lets somebody act again, with the reason; what they were kept from meanwhile stays as it is.
   * @throws Problem missing `cases.recusal-missing`; refused `cases.recusal-ended`, `cases.recusal-own`
   */
  async end(tx: TxCtx, id: string, { reason }: EndRecusal): Promise<void> {
    const recusal = await tx.manager.findOne(Recusal, { where: { id }, lock: { mode: 'pessimistic_write' } })
    if (!recusal) throw Problem.missing('cases.recusal-missing')
    if (recusal.endedAt) throw Problem.refused('cases.recusal-ended')
    if (sameHands(tx, recusal.userId)) throw Problem.refused('cases.recusal-own')
    await tx.manager.update(Recusal, { id }, { endedAt: tx.now, endedBy: tx.actor.id, endReason: reason })
  }

  /** Recusals, the latest first: a manager's or auditor's list holds everybody's, others see their own. */
  async page(manager: EntityManager, query: RecusalsQuery, ctx: Ctx): Promise<RecusalPage> {
    const { page, size, limit, offset } = limits(query)
    const whose = holds(ctx, 'manager', 'auditor', 'admin') ? (query.userId ?? null) : ctx.actor.id
    const values = [whose, query.caseId ?? null]
    const from = `FROM recusals r JOIN users u ON u.id = r.user_id LEFT JOIN cases c ON c.id = r.case_id
      LEFT JOIN enterprises e ON e.id = COALESCE(r.enterprise_id, c.enterprise_id) WHERE ($1::uuid IS NULL OR r.user_id = $1) AND ($2::uuid IS NULL OR r.case_id = $2)`
    const items = await manager.query<RecusalView[]>(
      `SELECT r.id, r.user_id AS "userId", u.display_name AS "userName", r.enterprise_id AS "enterpriseId",
         e.name AS "enterpriseName", r.case_id AS "caseId",
         c.number AS "caseNumber", r.reason, r.recorded_at AS "recordedAt", r.ended_at AS "endedAt",
         (SELECT b.display_name FROM users b WHERE b.id = r.ended_by) AS "endedByName", r.end_reason AS "endReason"
       ${from} ORDER BY r.recorded_at DESC, r.id LIMIT ${limit} OFFSET ${offset}`,
      values,
    )
    const [{ total } = { total: 0 }] = await manager.query<{ total: number }[]>(`SELECT count(*)::int AS total ${from}`, values)
    return { items, total, page, size }
  }
}
