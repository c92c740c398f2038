import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Notifier } from '#people'
import { type Ctx, newId, Problem, type TxCtx, textOf, UnitOfWork } from '#platform'
import type { AssignCases, AssignedRow, AssignmentView, FollowerView } from './assignment.dto.js'
import { assignmentRule, type Choice, chooseAssignee } from './assignment.js'
import { caseInReach } from './case-scope.js'
import { specOf } from './case-spec.queries.js'
import type { Effect } from './kind.js'
import { onceOnly } from './once-only.js'
import { rowKey } from './request-key.js'
import { assignedNotice, followNotice } from './work-notices.js'

/** What a case needs to be given to somebody. */
interface Given {
  id: string
  number: string
  assigneeId: string | null
}

/** Effect: gives a case without officer to one, by the rule of its programme's options (`assign`). Nobody fit: it stays open. */
export const assign: Effect = async (tx, row) => {
  if (row.assigneeId) return
  const { options } = await specOf(tx.manager, row.programmeVersionId)
  const choice = await chooseAssignee(tx.manager, row, assignmentRule(options), tx.now)
  if (choice) await give(tx, row, choice, '')
}

/** Writes that a case is in somebody's hands, keeps the record of it and tells them. */
async function give(tx: TxCtx, row: Given, { userId, how }: { userId: string; how: Choice['how'] | 'hand' }, reason: string) {
  await tx.manager.query(
    `WITH given AS (UPDATE cases SET assignee_id = $3 WHERE id = $1)
     INSERT INTO case_assignments (id, case_id, from_id, to_id, how, reason, assigned_by, assigned_at)
     VALUES ($2, $1, $4, $3, $5, $6, $7, $8)`,
    [row.id, newId(), userId, row.assigneeId, how, reason, tx.actor.id, tx.now],
  )
  await new Notifier().notify(tx, {
    userIds: [userId],
    kind: assignedNotice,
    title: { zh: `案件 ${row.number} 已分派给您`, en: `Case ${row.number} is now yours` },
    link: `/cases/${row.id}`,
    caseId: row.id,
  })
}

/** Handing cases to colleagues, and who follows a case. */
@Injectable()
export class AssignmentService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly notifier: Notifier,
  ) {}

  /**
   * Hands each case to a colleague, each in its own transaction: one that cannot be handed over never stops the rest. A
   * repeat under the same key is answered as the first was.
   * @throws Problem invalid `cases.assignee-unfit` when nobody active of the office has this id.
   */
  async assign(ctx: Ctx, input: AssignCases, key?: string): Promise<AssignedRow[]> {
    await this.uow.read(ctx, (manager) => demandOffice(manager, [input.assigneeId]))
    const rows: AssignedRow[] = []
    for (const id of input.ids) rows.push(await this.assignOne(ctx, id, input, rowKey(key, id)))
    return rows
  }

  /** Every time a case changed hands, the first time first. */
  async history(manager: EntityManager, caseId: string, ctx: Ctx): Promise<AssignmentView[]> {
    await caseInReach(ctx, manager, caseId)
    return manager.query<AssignmentView[]>(
      `SELECT a.id, f.display_name AS from, t.display_name AS to, a.how, a.reason, b.display_name AS by, a.assigned_at AS at
       FROM case_assignments a LEFT JOIN users f ON f.id = a.from_id LEFT JOIN users t ON t.id = a.to_id
       LEFT JOIN users b ON b.id = a.assigned_by WHERE a.case_id = $1 ORDER BY a.assigned_at, a.id`,
      [caseId],
    )
  }

  /** Who follows a case. */
  async followers(manager: EntityManager, caseId: string, ctx: Ctx): Promise<FollowerView[]> {
    await caseInReach(ctx, manager, caseId)
    return manager.query<FollowerView[]>(
      `SELECT f.user_id AS "userId", u.display_name AS name, f.since FROM case_followers f JOIN users u ON u.id = f.user_id
       WHERE f.case_id = $1 ORDER BY f.since, f.user_id`,
      [caseId],
    )
  }

  /** Adds office users to those who follow a case, and tells them; who follows already stays. */
  async follow(tx: TxCtx, caseId: string, userIds: readonly string[]): Promise<void> {
    const row = await caseInReach(tx, tx.manager, caseId)
    await demandOffice(tx.manager, userIds)
    const added = await tx.manager.query<{ user_id: string }[]>(
      `INSERT INTO case_followers (case_id, user_id, since) SELECT $1, u, $3 FROM unnest($2::uuid[]) AS u
       ON CONFLICT DO NOTHING RETURNING user_id`,
      [caseId, userIds, tx.now],
    )
    await this.notifier.notify(tx, {
      userIds: added.map((one) => one.user_id).filter((id) => id !== tx.actor.id),
      kind: followNotice,
      title: { zh: `案件 ${row.number} 抄送给您`, en: `Case ${row.number} is copied to you` },
      link: `/cases/${row.id}`,
      caseId,
    })
  }

  /** Takes a user off those who follow a case. */
  async unfollow(tx: TxCtx, caseId: string, userId: string): Promise<void> {
    await caseInReach(tx, tx.manager, caseId)
    await tx.manager.query(`DELETE FROM case_followers WHERE case_id = $1 AND user_id = $2`, [caseId, userId])
  }

  private async assignOne(ctx: Ctx, id: string, { assigneeId, reason }: AssignCases, key?: string): Promise<AssignedRow> {
    const answer = (result: AssignedRow['result'], code?: string) => ({
      id,
      result,
      reasons: code ? [textOf(code, {}, ctx.language)] : [],
    })
    try {
      return await this.uow.run(ctx, async (tx) => {
        const row = await caseInReach(tx, tx.manager, id, { lock: true })
        return onceOnly(tx, key, { assign: id, assigneeId, reason }, async () => {
          if (row.closedAt) return answer('refused', 'cases.assign-closed')
          if (row.assigneeId === assigneeId) return answer('skipped', 'cases.assign-same')
          if (await recused(tx.manager, assigneeId, row)) return answer('refused', 'cases.assign-recused')
          await give(tx, row, { userId: assigneeId, how: 'hand' }, reason)
          return answer('ok')
        })
      })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return { id, result: 'refused', reasons: [textOf(error.code, error.params, ctx.language)] }
    }
  }
}

/** Refuses ids that are not active users of the office. */
async function demandOffice(manager: EntityManager, userIds: readonly string[]): Promise<void> {
  const [{ fit } = { fit: 0 }] = await manager.query<{ fit: number }[]>(
    `SELECT count(*)::int AS fit FROM users WHERE id = ANY ($1::uuid[]) AND side = 'office' AND status = 'active'`,
    [userIds],
  )
  if (fit !== userIds.length) throw Problem.invalid('cases.assignee-unfit')
}

async function recused(manager: EntityManager, userId: string, row: { id: string; enterpriseId: string }): Promise<boolean> {
  const found = await manager.query<unknown[]>(
    `SELECT 1 FROM recusals WHERE user_id = $1 AND ended_at IS NULL AND (case_id = $2 OR enterprise_id = $3) LIMIT 1`,
    [userId, row.id, row.enterpriseId],
  )
  return found.length > 0
}
