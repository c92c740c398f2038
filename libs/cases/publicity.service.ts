import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { localDate } from '#lifecycle'
import { Notifier, sameHands } from '#people'
import { type Ctx, limits, nameColumn, newId, type Page, Problem, systemActor, type TxCtx, UnitOfWork } from '#platform'
import { caseInReach, Parameters, withinReach } from './case-scope.js'
import type {
  FileObjection,
  ObjectionReceipt,
  ObjectionsQuery,
  ObjectionView,
  PublicityItem,
  PublicityQuery,
  SettleObjection,
} from './publicity.dto.js'
import { objectionNotice } from './work-notices.js'

/** The event whose doer proposed the decision; charts use this name (see the guard `notTheProposer`). */
const PROPOSE = 'propose'
/** A case is on public notice while it waits on the public. */
const ON_NOTICE = `c.closed_at IS NULL AND c.waits_on = 'public'`

/** Public notices and the objections to them. An objection holds only its own case (guard `noOpenObjection`). */
@Injectable()
export class PublicityService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly notifier: Notifier,
  ) {}

  /**
   * Cases on public notice today, the latest first, for anyone: name, programme and dates; the middle of the credit code
   * is hidden. The office reads on the public's behalf, as the public itself reaches no case.
   */
  async list(query: PublicityQuery, ctx: Ctx): Promise<Page<PublicityItem>> {
    const { page, size, limit, offset } = limits(query)
    const p = new Parameters()
    const programme = query.programme === undefined ? '' : ` AND g.code = ${p.add(query.programme)}`
    const where = `${ON_NOTICE} AND (c.due_on IS NULL OR c.due_on >= ${p.add(localDate(ctx.now), 'date')})${programme}`
    const from = `FROM cases c JOIN programmes g ON g.id = c.programme_id JOIN enterprises e ON e.id = c.enterprise_id WHERE ${where}`
    return this.uow.read({ ...ctx, actor: systemActor }, async (manager) => {
      const [{ total } = { total: 0 }] = await manager.query<{ total: number }[]>(
        `SELECT count(*)::int AS total ${from}`,
        p.values,
      )
      const items = await manager.query<PublicityItem[]>(
        `SELECT c.id AS "caseId", c.number, g.${nameColumn(ctx)} AS programme, e.name AS "enterpriseName",
           left(e.uscc, 6) || repeat('*', 8) || right(e.uscc, 4) AS uscc, c.entered_at AS since, c.due_on::text AS until
         ${from} ORDER BY c.entered_at DESC, c.id LIMIT ${p.add(limit)} OFFSET ${p.add(offset)}`,
        p.values,
      )
      return { items, total, page, size }
    })
  }

  /**
   * Receives an objection from anyone against a case on public notice, up to the last day, and tells its officer. The
   * office may still record one that came in time by letter until the notice is closed.
   * @throws Problem missing `cases.objection-no-publicity`
   */
  async object(ctx: Ctx, input: FileObjection): Promise<ObjectionReceipt> {
    const recordedBy = ctx.actor.confinedTo ? null : ctx.actor.id
    return this.uow.run({ ...ctx, actor: systemActor }, async (tx) => {
      const [row] = await tx.manager.query<{ number: string; assigneeId: string | null }[]>(
        `SELECT c.number, c.assignee_id AS "assigneeId" FROM cases c
         WHERE c.id = $1 AND ${ON_NOTICE} AND ($3 OR c.due_on IS NULL OR c.due_on >= $2::date) FOR UPDATE`,
        [input.caseId, localDate(ctx.now), recordedBy !== null],
      )
      if (!row) throw Problem.missing('cases.objection-no-publicity')
      const id = newId()
      await tx.manager.query(
        `INSERT INTO objections (id, case_id, text, contact, received_at, recorded_by) VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, input.caseId, input.text, input.contact, tx.now, recordedBy],
      )
      await this.notifier.notify(tx, {
        userIds: row.assigneeId ? [row.assigneeId] : [],
        kind: objectionNotice,
        title: { zh: `案件 ${row.number} 的公示收到异议`, en: `An objection to the notice of case ${row.number}` },
        link: `/cases/${input.caseId}`,
        caseId: input.caseId,
      })
      return { id, receivedAt: tx.now }
    })
  }

  /** Objections within reach, the oldest first. */
  async objections(manager: EntityManager, query: ObjectionsQuery, ctx: Ctx): Promise<Page<ObjectionView>> {
    const { page, size, limit, offset } = limits(query)
    const p = new Parameters()
    const status = query.status ?? 'open'
    const conditions = [
      withinReach(ctx, p),
      ...(status === 'any' ? [] : [`o.settled_at IS ${status === 'open' ? '' : 'NOT '}NULL`]),
      ...(query.caseId ? [`o.case_id = ${p.add(query.caseId)}`] : []),
    ]
    const from = `FROM objections o JOIN cases c ON c.id = o.case_id JOIN enterprises e ON e.id = c.enterprise_id
      LEFT JOIN users u ON u.id = o.settled_by WHERE ${conditions.join(' AND ')}`
    const [{ total } = { total: 0 }] = await manager.query<{ total: number }[]>(`SELECT count(*)::int AS total ${from}`, p.values)
    const items = await manager.query<ObjectionView[]>(
      `SELECT o.id, o.case_id AS "caseId", c.number AS "caseNumber", e.name AS "enterpriseName", o.text, o.contact,
         o.received_at AS "receivedAt", o.settled_at AS "settledAt", u.display_name AS "settledBy", o.upheld, o.finding
       ${from} ORDER BY o.received_at, o.id LIMIT ${p.add(limit)} OFFSET ${p.add(offset)}`,
      p.values,
    )
    return { items, total, page, size }
  }

  /**
   * Settles an objection with a finding; not by whoever proposed the decision, nor by their stand-in.
   * @throws Problem missing `cases.objection-missing`; refused `cases.objection-settled`, `cases.objection-own-proposal`,
   * `cases.recused`
   */
  async settle(tx: TxCtx, id: string, { upheld, finding }: SettleObjection): Promise<void> {
    const [objection] = await tx.manager.query<{ caseId: string; settledAt: Date | null }[]>(
      `SELECT case_id AS "caseId", settled_at AS "settledAt" FROM objections WHERE id = $1 FOR UPDATE`,
      [id],
    )
    if (!objection) throw Problem.missing('cases.objection-missing')
    const row = await caseInReach(tx, tx.manager, objection.caseId)
    if (objection.settledAt) throw Problem.refused('cases.objection-settled')
    const proposers = await tx.manager.query<{ id: string }[]>(
      `SELECT DISTINCT unnest(actor_id || acted_for) AS id FROM moves WHERE case_id = $1 AND event = $2 AND actor_id IS NOT NULL`,
      [row.id, PROPOSE],
    )
    if (proposers.some((one) => sameHands(tx, one.id))) throw Problem.refused('cases.objection-own-proposal')
    const recused = await tx.manager.query<unknown[]>(
      `SELECT 1 FROM recusals WHERE user_id = $1 AND ended_at IS NULL AND (case_id = $2 OR enterprise_id = $3) LIMIT 1`,
      [tx.actor.id, row.id, row.enterpriseId],
    )
    if (recused.length) throw Problem.refused('cases.recused')
    await tx.manager.query(`UPDATE objections SET settled_at = $2, settled_by = $3, upheld = $4, finding = $5 WHERE id = $1`, [
      ...[id, tx.now, tx.actor.id, upheld, finding],
    ])
  }
}
