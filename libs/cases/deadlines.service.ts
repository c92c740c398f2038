import { Injectable } from '@nestjs/common'
import { eventOf, type LocalDate, localDate, type Text } from '#lifecycle'
import { type NotificationKind, Notifier } from '#people'
import { type Ctx, Log, newId, type TxCtx, UnitOfWork } from '#platform'
import { CalendarService } from './calendar.service.js'
import { recounted } from './case-clock.js'
import { deadlinePassed, dueMoved, dueSoon, escalated } from './case-notices.js'
import { firmPeople, officePeople, supervisors } from './case-people.queries.js'
import type { CaseRow } from './case-row.js'
import { caseRow } from './case-row.queries.js'
import { type DeadlineRow, WINDOW_RULE } from './circumstances.queries.js'
import { type DeadlineRef, flagCase, nearDeadlines, passedDeadlines, runningDeadlines } from './deadlines.queries.js'
import { Desk, type Scene } from './desk.js'
import { hasPassed, runningDeadline, sayDeadline } from './facts.js'
import { stateOf } from './moved.js'

/** Working days before the last day on which the holder is reminded. */
const REMIND_BEFORE = 2

/** What a sweep did: deadlines acted on, reminders sent, and those that failed and are tried again next time. */
export interface Swept {
  passed: number
  reminded: number
  failed: number
}

/** What the timers do. A timer reminds, escalates or suggests; only a labelled `fire` of the chart moves a case. */
@Injectable()
export class DeadlinesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desk: Desk,
    private readonly calendar: CalendarService,
    private readonly notifier: Notifier,
    private readonly log: Log,
  ) {}

  /** Acts on every passed deadline and reminds of the near ones, each in a transaction of its own. Safe to run twice. */
  async sweep(ctx: Ctx): Promise<Swept> {
    const today = localDate(ctx.now)
    const passed = await this.uow.read(ctx, (manager) => passedDeadlines(manager, today, ctx.now))
    const acted = await this.each(ctx, passed, (tx, scene, deadline) => this.pass(tx, scene, deadline, today))
    const near = await this.uow.read(ctx, async (manager) => {
      const calendar = await this.calendar.current(manager)
      return nearDeadlines(manager, today, calendar.addWorkingDays(today, REMIND_BEFORE))
    })
    const told = await this.each(ctx, near, (tx, scene, deadline) => this.remind(tx, scene, deadline))
    return { passed: acted.done, reminded: told.done, failed: acted.failed + told.failed }
  }

  /**
   * Counts every running deadline by the calendar as it is now; a date that moves is written down with `reason` and the
   * people of the case are told. Answers how many moved. Safe to run twice.
   */
  async recount(ctx: Ctx, reason: Text): Promise<{ moved: number; failed: number }> {
    const running = await this.uow.read(ctx, runningDeadlines)
    const { done, failed } = await this.each(ctx, running, (tx, scene, deadline) => this.move(tx, scene, deadline, reason))
    return { moved: done, failed }
  }

  /** Runs `act` for each deadline that still runs, under the lock of its case; one that fails never stops the rest. */
  private async each(
    ctx: Ctx,
    found: readonly DeadlineRef[],
    act: (tx: TxCtx, scene: Scene, deadline: DeadlineRow) => Promise<boolean>,
  ): Promise<{ done: number; failed: number }> {
    let done = 0
    let failed = 0
    for (const { id, caseId } of found) {
      try {
        const acted = await this.uow.run(ctx, async (tx) => {
          const row = await caseRow(tx, tx.manager, caseId, { lock: true })
          const scene = await this.desk.scene(tx, tx.manager, row)
          const deadline = runningDeadline(scene.around.deadlines)
          return deadline?.id === id ? act(tx, scene, deadline) : false
        })
        if (acted) done++
      } catch (error) {
        failed++
        this.log.error({ caseId, deadlineId: id, err: error }, 'a deadline could not be handled; it is tried again next time')
      }
    }
    return { done, failed }
  }

  private async pass(tx: TxCtx, scene: Scene, deadline: DeadlineRow, today: LocalDate): Promise<boolean> {
    const { row, wired } = scene
    const { timer } = deadline
    if (deadline.passed || !hasPassed(deadline, today, tx.now)) return false
    if (timer.do === 'fire') {
      await this.desk.fireIn(tx, row.id, timer.event, { input: { note: timer.labelled[0] } })
      await tx.manager.query(`UPDATE deadlines SET passed_at = $2 WHERE id = $1`, [deadline.id, tx.now])
      return true
    }
    await tx.manager.query(`UPDATE deadlines SET passed_at = $2 WHERE id = $1`, [deadline.id, tx.now])
    if (timer.do === 'suggest') {
      await flagCase(tx.manager, row.id, 'suggested')
      const label = eventOf(wired.chart, timer.event)?.label ?? [timer.event, timer.event]
      await this.tell(tx, scene, deadlinePassed, [
        `期限已满，可办理“${label[0]}”`,
        `The period is over; “${label[1]}” is possible now`,
      ])
      return true
    }
    const due = sayDeadline(deadline)
    await flagCase(tx.manager, row.id, 'overdue')
    await this.tell(tx, scene, deadlinePassed, [`期限 ${due} 已过`, `The deadline of ${due} has passed`])
    if (timer.do === 'escalate') {
      const above = await supervisors(tx.manager, row)
      await this.say(tx, row, above, escalated, [`期限 ${due} 已过，请督办`, `Overdue since ${due}; please look into it`])
    }
    return true
  }

  private async remind(tx: TxCtx, scene: Scene, deadline: DeadlineRow): Promise<boolean> {
    const told = await tx.manager.query<unknown[]>(
      `WITH told AS (UPDATE deadlines SET reminded_at = $2 WHERE id = $1 AND reminded_at IS NULL RETURNING 1) SELECT 1 FROM told`,
      [deadline.id, tx.now],
    )
    if (told.length === 0) return false
    const due = sayDeadline(deadline)
    await this.tell(tx, scene, dueSoon, [`期限 ${due}，请及时办理`, `Due on ${due}; please act in time`])
    return true
  }

  private async move(tx: TxCtx, { row, wired, around, today }: Scene, deadline: DeadlineRow, reason: Text): Promise<boolean> {
    if (deadline.rule === WINDOW_RULE) return false
    const calendar = await this.calendar.current(tx.manager)
    const due = recounted(wired.chart, around, deadline, calendar, today)
    if (!due || (due.dueOn === deadline.dueOn && due.provisional === deadline.provisional)) return false
    await tx.manager.query(
      `WITH moved AS (
         UPDATE deadlines SET due_on = $2::date, due_at = $6, provisional = $3, passed_at = CASE WHEN $2::date >= $4::date THEN NULL ELSE passed_at END WHERE id = $1
       ) UPDATE cases SET due_on = $2::date, due_at = $6, due_provisional = $3,
           flags = CASE WHEN $2::date >= $4::date THEN array_remove(array_remove(flags, 'overdue'), 'suggested') ELSE flags END WHERE id = $5`,
      [deadline.id, due.dueOn, due.provisional, today, row.id, due.dueAt],
    )
    if (due.dueOn === deadline.dueOn) return true
    await tx.manager.query(
      `INSERT INTO deadline_changes (id, case_id, deadline_id, from_on, to_on, reason, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), row.id, deadline.id, deadline.dueOn, due.dueOn, reason[0], tx.now],
    )
    const people = [...(await officePeople(tx.manager, row)), ...(row.waitsOn === 'firm' ? await firmPeople(tx, row) : [])]
    await this.say(tx, row, people, dueMoved, [
      `${reason[0]}，期限由 ${deadline.dueOn} 调整为 ${due.dueOn}`,
      `${reason[1]}: the due date moved from ${deadline.dueOn} to ${due.dueOn}`,
    ])
    return true
  }

  /** Tells whoever the case waits on: the firm's people, or its officer and those who follow it. */
  private async tell(tx: TxCtx, { row, wired }: Scene, kind: NotificationKind, text: Text): Promise<void> {
    const firm = stateOf(wired.chart, row.state).waitsOn === 'firm'
    await this.say(tx, row, firm ? await firmPeople(tx, row) : await officePeople(tx.manager, row), kind, text)
  }

  private async say(tx: TxCtx, row: CaseRow, userIds: string[], kind: NotificationKind, text: Text): Promise<void> {
    const title = { zh: `${row.number}：${text[0]}`, en: `${row.number}: ${text[1]}` }
    await this.notifier.notify(tx, { userIds, kind, title, link: `/cases/${row.id}`, caseId: row.id })
  }
}
