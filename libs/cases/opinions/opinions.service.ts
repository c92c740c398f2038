import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { localDate } from '#lifecycle'
import { Notifier, notificationKind, scopeOf } from '#people'
import { type Ctx, Log, newId, Problem, type TxCtx, UnitOfWork } from '#platform'
import { CalendarService } from '../calendar.service.js'
import { caseInReach, Parameters, withinReach } from '../case-scope.js'
import { demandExamined } from '../examined.js'
import { Kinds } from '../kinds.js'
import { mergedOpinion } from './merged-opinion.js'
import type { AskOpinions, OpinionsView } from './opinions.dto.js'
import { opinionsOf } from './opinions.queries.js'

/** The template name of an opinion asked for by hand. */
export const OPINION = 'opinion'
const WORKING_DAYS = 5

/** Your department is asked for an opinion, is reminded, or was silent too long. */
export const opinionNotice = notificationKind('cases.opinion', { zh: '会审意见', en: 'Opinions of departments' })

/** Joint review (O3): departments asked in parallel, each on its own clock; silence is consent only where that was said, and is labelled. */
@Injectable()
export class OpinionsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly calendar: CalendarService,
    private readonly notifier: Notifier,
    private readonly log: Log,
    private readonly kinds: Kinds,
  ) {}

  /**
   * Asks departments about a case. They belong to the state the case is in: it waits for them, and they end with it.
   * @throws Problem missing `cases.missing`; refused `cases.examination-over`, `cases.not-examined`; invalid `cases.task-doer-missing`, conflict `cases.opinion-asked`
   */
  async ask(tx: TxCtx, caseId: string, input: AskOpinions): Promise<OpinionsView> {
    const row = await caseInReach(tx, tx.manager, caseId, { lock: true })
    demandExamined(this.kinds, row)
    const ids = input.departments.map(({ departmentId }) => departmentId)
    const there = await tx.manager.query<{ id: string; name: string; asked: boolean }[]>(
      `SELECT d.id, d.name, EXISTS (SELECT FROM tasks t WHERE t.case_id = $2 AND t.department_id = d.id AND t.state = $3
         AND t.done_at IS NULL AND t.cancelled_at IS NULL) AS asked FROM departments d WHERE d.id = ANY ($1::uuid[])`,
      [ids, caseId, row.state],
    )
    if (there.length < ids.length) throw Problem.invalid('cases.task-doer-missing')
    const twice = there.find(({ asked }) => asked)
    if (twice) throw Problem.conflict('cases.opinion-asked', { department: twice.name })
    const calendar = await this.calendar.current(tx.manager)
    const workingDays = input.workingDays ?? WORKING_DAYS
    const dueOn = calendar.addWorkingDays(localDate(tx.now), workingDays)
    for (const { departmentId, question = '' } of input.departments)
      await tx.manager.query(
        `INSERT INTO tasks (id, case_id, template, state, title, title_en, department_id, due_on, opened_by, opened_at, question,
           working_days, on_expiry) VALUES ($1, $2, $3, $4, '出具会审意见', 'Give an opinion', $5, $6, $7, $8, $9, $10, $11)`,
        [
          ...[newId(), caseId, OPINION, row.state, departmentId, dueOn, tx.actor.id, tx.now, question, workingDays],
          input.deemedConsent === false ? null : 'deemed-consent',
        ],
      )
    await this.tell(tx, caseId, await reviewersOf(tx.manager, ids), [
      `案件 ${row.number} 请贵部门于 ${dueOn} 前出具意见`,
      `Case ${row.number}: please give your opinion by ${dueOn}`,
    ])
    return this.of(tx.manager, caseId, tx)
  }

  /** Tells the departments that owe an opinion since the case entered a state; once for each. */
  async tellAsked(ctx: Ctx, caseId: string, state: string): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      const open = await tx.manager.query<{ id: string; number: string; departmentId: string; dueOn: string | null }[]>(
        `SELECT t.id, c.number, t.department_id AS "departmentId", t.due_on::text AS "dueOn" FROM tasks t JOIN cases c ON c.id = t.case_id
         WHERE t.case_id = $1 AND t.state = $2 AND t.department_id IS NOT NULL AND t.template <> $3
           AND t.done_at IS NULL AND t.cancelled_at IS NULL AND t.told_at IS NULL ORDER BY t.id FOR UPDATE OF t`,
        [caseId, state, OPINION],
      )
      for (const { id, number, departmentId, dueOn } of open) {
        await tx.manager.query(`UPDATE tasks SET told_at = $2 WHERE id = $1`, [id, tx.now])
        await this.tell(tx, caseId, await reviewersOf(tx.manager, [departmentId]), [
          `案件 ${number} 请贵部门${dueOn ? `于 ${dueOn} 前` : ''}出具意见`,
          `Case ${number}: please give your opinion${dueOn ? ` by ${dueOn}` : ''}`,
        ])
      }
    })
  }

  /**
   * The joint review of a case. Whoever only reviews sees their own departments' parts, and no merged opinion.
   * @throws Problem missing `cases.missing`
   */
  async of(manager: EntityManager, caseId: string, ctx: Ctx): Promise<OpinionsView> {
    await caseInReach(ctx, manager, caseId)
    const onlyOwn = ctx.actor.roles.every((role) => role === 'reviewer')
    const rows = await opinionsOf(manager, caseId, onlyOwn ? scopeOf(ctx.actor).departments : null)
    const calendar = await this.calendar.current(manager)
    const today = localDate(ctx.now)
    const items = rows.map((row) => ({
      ...row,
      daysLeft: row.state === 'open' && row.dueOn ? calendar.workingDaysBetween(today, row.dueOn) : null,
      overdue: row.state === 'open' && row.dueOn !== null && today > row.dueOn,
    }))
    return { items, merged: onlyOwn ? '' : mergedOpinion(items, ctx.language) }
  }

  /**
   * Reminds the department of an opinion it still owes.
   * @throws Problem missing `cases.task-missing`, refused `cases.task-over`, `cases.opinion-not-asked`
   */
  async remind(tx: TxCtx, taskId: string): Promise<OpinionsView> {
    const p = new Parameters()
    const [task] = await tx.manager.query<
      { caseId: string; number: string; departmentId: string | null; dueOn: string | null; over: boolean }[]
    >(
      `SELECT t.case_id AS "caseId", c.number, t.department_id AS "departmentId", t.due_on::text AS "dueOn",
         t.done_at IS NOT NULL OR t.cancelled_at IS NOT NULL AS over
       FROM tasks t JOIN cases c ON c.id = t.case_id WHERE t.id = ${p.add(taskId)} AND ${withinReach(tx, p)} FOR UPDATE OF t`,
      p.values,
    )
    if (!task) throw Problem.missing('cases.task-missing')
    if (task.over) throw Problem.refused('cases.task-over')
    if (!task.departmentId) throw Problem.refused('cases.opinion-not-asked')
    await tx.manager.query(`UPDATE tasks SET reminded_at = $2 WHERE id = $1`, [taskId, tx.now])
    const until = task.dueOn ?? '—'
    await this.tell(tx, task.caseId, await reviewersOf(tx.manager, [task.departmentId]), [
      `催办：案件 ${task.number} 的意见请于 ${until} 前出具`,
      `Reminder: your opinion on case ${task.number} is due by ${until}`,
    ])
    return this.of(tx.manager, task.caseId, tx)
  }

  /**
   * Takes silence for consent where that was said and the last day is over; each in a transaction of its own, labelled, and
   * the officer is told. Safe to run twice. Answers how many.
   */
  async sweep(ctx: Ctx): Promise<{ deemed: number; failed: number }> {
    const found = await this.uow.read(ctx, (manager) =>
      manager.query<{ id: string }[]>(
        `SELECT id FROM tasks WHERE on_expiry = 'deemed-consent' AND done_at IS NULL AND cancelled_at IS NULL AND due_on < $1 ORDER BY due_on, id`,
        [localDate(ctx.now)],
      ),
    )
    const swept = { deemed: 0, failed: 0 }
    for (const { id } of found) {
      try {
        if (await this.uow.run(ctx, (tx) => this.deem(tx, id))) swept.deemed++
      } catch (error) {
        swept.failed++
        this.log.error({ taskId: id, err: error }, 'a silent department could not be recorded; it is tried again next time')
      }
    }
    return swept
  }

  /** Counts the days of every open task again, after a calendar was published. Answers how many moved. Safe to run twice. */
  async recount(ctx: Ctx): Promise<number> {
    return this.uow.run(ctx, async (tx) => {
      const calendar = await this.calendar.current(tx.manager)
      const open = await tx.manager.query<{ id: string; openedAt: Date; workingDays: number }[]>(
        `SELECT id, opened_at AS "openedAt", working_days AS "workingDays" FROM tasks
         WHERE working_days IS NOT NULL AND done_at IS NULL AND cancelled_at IS NULL ORDER BY id FOR UPDATE`,
      )
      const due = open.map(({ id, openedAt, workingDays }) => ({
        id,
        due: calendar.addWorkingDays(localDate(openedAt), workingDays),
      }))
      const moved = await tx.manager.query<unknown[]>(
        `WITH moved AS (UPDATE tasks t SET due_on = n.due FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, due date)
           WHERE t.id = n.id AND t.due_on IS DISTINCT FROM n.due RETURNING 1) SELECT 1 FROM moved`,
        [JSON.stringify(due)],
      )
      return moved.length
    })
  }

  private async deem(tx: TxCtx, taskId: string): Promise<boolean> {
    const [done] = await tx.manager.query<{ caseId: string; number: string; assigneeId: string | null; department: string }[]>(
      `WITH deemed AS (UPDATE tasks SET done_at = $2, outcome = 'deemed-consent', note = $3
         WHERE id = $1 AND done_at IS NULL AND cancelled_at IS NULL RETURNING case_id, department_id)
       SELECT c.id AS "caseId", c.number, c.assignee_id AS "assigneeId", d.name AS department
       FROM deemed JOIN cases c ON c.id = deemed.case_id JOIN departments d ON d.id = deemed.department_id`,
      [taskId, tx.now, '逾期未答复，系统登记为视为同意'],
    )
    if (!done) return false
    await this.tell(tx, done.caseId, done.assigneeId ? [done.assigneeId] : [], [
      `案件 ${done.number}：${done.department}逾期未答复，视为同意`,
      `Case ${done.number}: ${done.department} did not answer in time and is deemed to agree`,
    ])
    return true
  }

  private async tell(tx: TxCtx, id: string, userIds: readonly string[], [zh, en]: readonly [string, string]): Promise<void> {
    await this.notifier.notify(tx, {
      userIds: [...userIds],
      kind: opinionNotice,
      title: { zh, en },
      link: `/cases/${id}`,
      caseId: id,
    })
  }
}

/** Whoever gives opinions for these departments. */
async function reviewersOf(manager: EntityManager, departments: readonly string[]): Promise<string[]> {
  const found = await manager.query<{ id: string }[]>(
    `SELECT u.id FROM users u WHERE u.department_id = ANY ($1::uuid[]) AND u.status = 'active'
       AND EXISTS (SELECT FROM user_roles r WHERE r.user_id = u.id AND r.role = 'reviewer') ORDER BY u.id`,
    [departments],
  )
  return found.map(({ id }) => id)
}
