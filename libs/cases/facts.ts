import { type Doer, type LocalDate, windowStanding } from '#lifecycle'
import { isFirm, scopeOf } from '#people'
import type { Ctx } from '#platform'
import { agencyOn, rolesOn } from './agents/agency.js'
import type { CaseRow } from './case-row.js'
import { handsOf } from './case-scope.js'
import type { CaseSpec } from './case-spec.queries.js'
import type { Circumstances, DeadlineRow } from './circumstances.queries.js'
import { unansweredItems } from './corrections.js'
import { fieldsOf, formFaults, labels } from './form.js'
import { minute } from './guards.js'
import type { CommonFacts } from './kind.js'

type DoneTo = Pick<CaseRow, 'id' | 'programmeId' | 'enterpriseId' | 'assigneeId' | 'parkId' | 'departmentId'>

/** Who acts, as charts see it: their roles, the side they stand on, and how they stand to this case. */
export function doerOn(ctx: Ctx, row: DoneTo): Doer {
  const { parks, departments, enterprises } = scopeOf(ctx.actor)
  const hands = handsOf(ctx)
  const office = !isFirm(ctx) && !ctx.actor.confinedTo
  const relations = [
    ...(enterprises.includes(row.enterpriseId) || agencyOn(ctx, row) ? ['own'] : []),
    ...(office && row.assigneeId !== null && hands.includes(row.assigneeId) ? ['assigned'] : []),
    ...(office && (parks.length === 0 || row.parkId === null || parks.includes(row.parkId)) ? ['park'] : []),
    ...(office && (row.departmentId === null || departments.includes(row.departmentId)) ? ['department'] : []),
  ]
  return { id: ctx.actor.id, roles: isFirm(ctx) ? [...rolesOn(ctx, row), 'firm'] : ctx.actor.roles, relations }
}

/** Whom the actor stands in for on this case: the assigned person, when the actor is not that person. */
export function actedFor(ctx: Ctx, row: Pick<CaseRow, 'assigneeId'>): string[] {
  const { assigneeId } = row
  return assigneeId !== null && assigneeId !== ctx.actor.id && handsOf(ctx).includes(assigneeId) ? [assigneeId] : []
}

/** The deadline that runs now, overdue or not. */
export function runningDeadline(deadlines: readonly DeadlineRow[]): DeadlineRow | undefined {
  return deadlines.find((deadline) => !deadline.met && !deadline.paused)
}

/** The last day in time, with its minute where that counts. */
export function sayDeadline({ dueOn, dueAt }: Pick<DeadlineRow, 'dueOn' | 'dueAt'>): string {
  return dueAt === null ? dueOn : minute(dueAt)
}

/** Whether a deadline has passed: by the minute where it is kept so, by the day otherwise. */
export function hasPassed({ dueOn, dueAt }: Pick<DeadlineRow, 'dueOn' | 'dueAt'>, today: LocalDate, now: Date): boolean {
  return dueAt === null ? today > dueOn : now.getTime() > dueAt.getTime()
}

/**
 * What every guard may read. The form and the correction are judged only when a guard asks.
 * @param today the office's day
 */
export function commonFacts(ctx: Ctx, row: CaseRow, around: Circumstances, spec: CaseSpec, today: LocalDate): CommonFacts {
  const due = runningDeadline(around.deadlines)
  const window = around.window && {
    opensAt: around.window.opensAt,
    closesAt: around.window.closesAt,
    open: windowStanding({ opens: around.window.opensAt, closes: around.window.closesAt }, ctx.now) === 'open',
  }
  return {
    window,
    doneBy: doneBy(around.moved),
    hands: handsOf(ctx),
    recused: around.recused,
    openObjections: around.openObjections,
    openTasks: around.openTasks,
    correctionRounds: around.correctionRounds,
    correctionAllowed: around.correctionAllowed,
    panelClosed: around.panelClosed,
    deadlinePassed: due !== undefined && hasPassed(due, today, ctx.now),
    deadlineDueOn: due ? sayDeadline(due) : null,
    get formFaults() {
      return formFaults(spec.form, row.answers)
    },
    get unansweredItems() {
      const asked = new Map([...fieldsOf(spec.form), ...spec.documents].map((one) => [one.key, labels(one)]))
      return unansweredItems(around.items, { answers: row.answers, documents: around.documents }).map((key) => ({
        key,
        ...(asked.get(key) ?? { label: key, labelEn: key }),
      }))
    },
  }
}

/** By event, everyone whose hands were in it: who fired it and whom they stood in for. */
function doneBy(moved: Circumstances['moved']): Record<string, string[]> {
  const hands: Record<string, string[]> = {}
  for (const [event, actorId, actedFor] of moved) {
    hands[event] ??= []
    hands[event].push(...(actorId === null ? [] : [actorId]), ...actedFor)
  }
  return hands
}
