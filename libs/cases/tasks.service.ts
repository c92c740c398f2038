import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { isFirm, Notifier, scopeOf } from '#people'
import { type Ctx, limits, newId, type Page, Problem, type TxCtx } from '#platform'
import { caseInReach, handsOf, Parameters, withinReach } from './case-scope.js'
import { demandAhead } from './due-ahead.js'
import { demandFirmAsked } from './firm-asked.js'
import type { FinishTask, OpenTask, TasksQuery, TaskView } from './tasks.dto.js'
import { taskNotice } from './work-notices.js'

/** The template name of the task an expert has while a panel runs; finished by submitting the points. */
export const PANEL_TASK = 'panel'
/** The template name of work opened by hand. */
export const BY_HAND = 'by-hand'

interface TaskRow {
  id: string
  template: string
  caseId: string
  assigneeId: string | null
  departmentId: string | null
  forFirm: boolean
  doneAt: Date | null
  cancelledAt: Date | null
}

/** Work on cases: listed, taken, finished, opened by hand. */
@Injectable()
export class TasksService {
  constructor(private readonly notifier: Notifier) {}

  /** Tasks by whose they are, the earliest date first; list and count come from the same condition. */
  async list(manager: EntityManager, query: TasksQuery, ctx: Ctx): Promise<Page<TaskView>> {
    const { page, size, limit, offset } = limits(query)
    const parameters = new Parameters()
    const where = this.conditions(query, ctx, parameters).join(' AND ')
    const [{ total } = { total: 0 }] = await manager.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM tasks t JOIN cases c ON c.id = t.case_id WHERE ${where}`,
      parameters.values,
    )
    const rows = await manager.query<TaskView[]>(
      `${columns(ctx)} WHERE ${where} ORDER BY t.due_on, t.opened_at, t.id
       LIMIT ${parameters.add(limit)} OFFSET ${parameters.add(offset)}`,
      parameters.values,
    )
    return { items: rows.map((row) => readBy(ctx, row)), total, page, size }
  }

  /**
   * Opens work by hand and tells whoever is to do it. It outlives the state the case is in.
   * @throws Problem invalid `cases.task-one-doer`, `cases.task-doer-missing`, `cases.due-past`; refused `cases.firm-not-asked`
   */
  async open(tx: TxCtx, caseId: string, input: OpenTask): Promise<TaskView> {
    const row = await caseInReach(tx, tx.manager, caseId)
    if ([input.assigneeId, input.departmentId, input.forFirm || undefined].filter(Boolean).length !== 1)
      throw Problem.invalid('cases.task-one-doer')
    if (input.forFirm) demandFirmAsked(row)
    demandAhead(tx, input.dueOn)
    await this.demandDoer(tx.manager, input)
    const id = newId()
    await tx.manager.query(
      `INSERT INTO tasks (id, case_id, template, title, title_en, for_firm, assignee_id, department_id, due_on, opened_by, opened_at, note)
       VALUES ($1, $2, $3, $4, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[id, caseId, BY_HAND, input.title, input.forFirm ?? false, input.assigneeId ?? null, input.departmentId ?? null],
        ...[input.dueOn ?? null, tx.actor.id, tx.now, input.note ?? ''],
      ],
    )
    await this.notifier.notify(tx, {
      userIds: input.assigneeId && input.assigneeId !== tx.actor.id ? [input.assigneeId] : [],
      kind: taskNotice,
      title: { zh: `案件 ${row.number} 有一项任务待您办理`, en: `Case ${row.number} has a task for you` },
      link: `/cases/${caseId}`,
      caseId,
    })
    return this.one(tx, id)
  }

  /**
   * Takes a task of one's department, or one nobody has.
   * @throws Problem missing `cases.task-missing`; refused `cases.task-over`, `cases.task-not-yours`, `cases.recused`.
   */
  async take(tx: TxCtx, taskId: string): Promise<TaskView> {
    const task = await this.lock(tx, taskId)
    this.demandMine(tx, task)
    await this.demandNotRecused(tx, task)
    await tx.manager.query(`UPDATE tasks SET assignee_id = $2 WHERE id = $1`, [taskId, tx.actor.id])
    return this.one(tx, taskId)
  }

  /**
   * Finishes a task with an outcome and a note.
   * @throws Problem missing `cases.task-missing`; refused `cases.task-over`, `cases.task-not-yours`, `cases.recused`, `cases.task-by-panel`;
   * invalid `cases.outcome-reserved`, `cases.opinion-note`.
   */
  async finish(tx: TxCtx, taskId: string, { outcome, note }: FinishTask): Promise<TaskView> {
    const task = await this.lock(tx, taskId)
    this.demandMine(tx, task)
    await this.demandNotRecused(tx, task)
    if (task.template === PANEL_TASK) throw Problem.refused('cases.task-by-panel')
    demandGoodOutcome(task, { outcome, note })
    await tx.manager.query(
      `UPDATE tasks SET done_at = $2, done_by = $3, outcome = $4, note = CASE WHEN $5 = '' THEN note ELSE $5 END WHERE id = $1`,
      [taskId, tx.now, tx.actor.id, outcome, note ?? ''],
    )
    return this.one(tx, taskId)
  }

  private conditions(query: TasksQuery, ctx: Ctx, parameters: Parameters): string[] {
    const whose = query.whose ?? 'mine'
    const status = query.status ?? 'open'
    const conditions: string[] = []
    if (query.caseId) conditions.push(`t.case_id = ${parameters.add(query.caseId)}`)
    if (status === 'open') conditions.push('t.done_at IS NULL AND t.cancelled_at IS NULL')
    if (status === 'done') conditions.push('t.done_at IS NOT NULL')
    if (isFirm(ctx)) conditions.push('t.for_firm')
    else if (whose === 'mine')
      conditions.push(
        `(t.assignee_id = ANY (${parameters.add(handsOf(ctx), 'uuid[]')}) OR t.assignee_id IS NULL AND t.department_id = ANY (${parameters.add(scopeOf(ctx.actor).departments, 'uuid[]')}))`,
      )
    else if (whose === 'department')
      conditions.push(`t.department_id = ANY (${parameters.add(scopeOf(ctx.actor).departments, 'uuid[]')})`)
    else if (seesOwnOnly(ctx))
      conditions.push(
        `(t.assignee_id = ANY (${parameters.add(handsOf(ctx), 'uuid[]')}) OR t.department_id = ANY (${parameters.add(scopeOf(ctx.actor).departments, 'uuid[]')}))`,
      )
    return [...conditions, withinReach(ctx, parameters)]
  }

  private async one(tx: TxCtx, id: string): Promise<TaskView> {
    const [view] = await tx.manager.query<TaskView[]>(`${columns(tx)} WHERE t.id = $1`, [id])
    if (!view) throw Problem.missing('cases.task-missing')
    return readBy(tx, view)
  }

  private async lock(tx: TxCtx, id: string): Promise<TaskRow> {
    const parameters = new Parameters()
    const which = `t.id = ${parameters.add(id)} AND ${withinReach(tx, parameters)}`
    const [task] = await tx.manager.query<TaskRow[]>(
      `SELECT t.id, t.template, t.case_id AS "caseId", t.assignee_id AS "assigneeId", t.department_id AS "departmentId", t.for_firm AS "forFirm",
         t.done_at AS "doneAt", t.cancelled_at AS "cancelledAt"
       FROM tasks t JOIN cases c ON c.id = t.case_id WHERE ${which} FOR UPDATE OF t`,
      parameters.values,
    )
    if (!task) throw Problem.missing('cases.task-missing')
    if (task.doneAt || task.cancelledAt) throw Problem.refused('cases.task-over')
    return task
  }

  private demandMine(ctx: Ctx, task: TaskRow): void {
    if (!isMine(ctx, task)) throw Problem.refused('cases.task-not-yours')
  }

  private async demandNotRecused(tx: TxCtx, task: TaskRow): Promise<void> {
    if (isFirm(tx)) return
    const found = await tx.manager.query<unknown[]>(
      `SELECT 1 FROM recusals r JOIN cases c ON c.id = $2
       WHERE r.user_id = ANY ($1::uuid[]) AND r.ended_at IS NULL AND (r.case_id = c.id OR r.enterprise_id = c.enterprise_id) LIMIT 1`,
      [handsOf(tx), task.caseId],
    )
    if (found.length) throw Problem.refused('cases.recused')
  }

  private async demandDoer(manager: EntityManager, { assigneeId, departmentId }: OpenTask): Promise<void> {
    if (!assigneeId && !departmentId) return
    const found = await manager.query<unknown[]>(
      assigneeId
        ? `SELECT 1 FROM users WHERE id = $1 AND side = 'office' AND status = 'active'`
        : `SELECT 1 FROM departments WHERE id = $1`,
      [assigneeId ?? departmentId],
    )
    if (found.length === 0) throw Problem.invalid('cases.task-doer-missing')
  }
}

/** Whoever only gives opinions or points sees their own work on a case, never what the others said. */
const seesOwnOnly = (ctx: Ctx) => ctx.actor.roles.every((role) => role === 'reviewer' || role === 'expert')

/** Is it this person's to do: assigned to them or whom they stand in for, else to their department or to nobody? */
function isMine(ctx: Ctx, task: Pick<TaskRow, 'forFirm' | 'assigneeId' | 'departmentId'>): boolean {
  if (isFirm(ctx)) return task.forFirm
  if (task.forFirm) return false
  if (task.assigneeId !== null) return handsOf(ctx).includes(task.assigneeId)
  return task.departmentId === null || scopeOf(ctx.actor).departments.includes(task.departmentId)
}

/** A task as it is read by somebody: whether it is theirs to finish. */
function readBy(ctx: Ctx, row: TaskView): TaskView {
  const isOpen = row.doneAt === null && row.cancelledAt === null
  return { ...row, mayFinish: isOpen && row.template !== PANEL_TASK && isMine(ctx, row) }
}

/** Consent by silence is the system's word; a department that does not simply agree says why. */
function demandGoodOutcome({ departmentId }: TaskRow, { outcome, note }: FinishTask): void {
  if (outcome === 'deemed-consent') throw Problem.invalid('cases.outcome-reserved')
  if (departmentId && (outcome === 'disagree' || outcome === 'conditional') && !note?.trim())
    throw Problem.invalid('cases.opinion-note')
}

const columns = (ctx: Ctx) => `
  SELECT t.id, t.case_id AS "caseId", c.number AS "caseNumber", e.name AS "enterpriseName", t.template,
    t.${ctx.language === 'zh' ? 'title' : 'title_en'} AS title, t.for_firm AS "forFirm", t.assignee_id AS "assigneeId",
    u.display_name AS "assigneeName", t.department_id AS "departmentId", d.name AS "departmentName", t.due_on::text AS "dueOn",
    t.opened_at AS "openedAt", t.done_at AS "doneAt", t.cancelled_at AS "cancelledAt", t.outcome, t.note, t.question,
    t.on_expiry IS NOT NULL AS "deemedConsent"
  FROM tasks t JOIN cases c ON c.id = t.case_id JOIN enterprises e ON e.id = c.enterprise_id
  LEFT JOIN users u ON u.id = t.assignee_id LEFT JOIN departments d ON d.id = t.department_id`
