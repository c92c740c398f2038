import type { Chart, EventDef, Refusal } from '#lifecycle'
import { eventOf, targets } from '#lifecycle'
import { type Ctx, Problem } from '#platform'
import { type ClockPlan, type PlannedDeadline, planClocks } from './clock-plan.js'
import type { CorrectionList } from './corrections.dto.js'
import type { Scene } from './desk.js'
import { refusalsInWords } from './in-words.js'
import { isDecided } from './moved.js'

/** What a move with this input does to the clocks of a case, or why its days cannot be given. */
export function clocksAfter(
  ctx: Ctx,
  { row, wired, around, today, calendar }: Scene,
  { event, to, input }: { event: string; to: string; input: Record<string, unknown> | null },
): ClockPlan | Refusal {
  const move = { event, from: row.state, to }
  return planClocks(
    {
      ...{ chart: wired.chart, ...move, today, now: ctx.now, decides: isDecided(wired.chart, move) },
      ...(typeof input?.workingDays === 'number' ? { workingDays: input.workingDays } : {}),
      ...(typeof input?.dueAt === 'string' ? { dueAt: new Date(input.dueAt) } : {}),
    },
    around,
    calendar,
  )
}

/** The refusal of an event with every reason in the reader's words. */
export function notNow(ctx: Ctx, { wired, spec }: Scene, event: string, refusals: readonly Refusal[]): Problem {
  const label = eventOf(wired.chart, event)?.label[ctx.language === 'zh' ? 0 : 1] ?? event
  return Problem.refused('cases.not-now', { event: label }, refusalsInWords(ctx, wired.chart, spec, refusals))
}

/**
 * The deadline a correction notice would set if it went out now: the same days, counted and refused as sending it does.
 * @throws Problem refused `cases.not-now`, when no notice can be sent in this state or its days cannot be given
 */
export function noticeDeadline(ctx: Ctx, scene: Scene, list: CorrectionList): PlannedDeadline | null {
  const { chart } = scene.wired
  const event = returning(chart).find(([, { from }]) => from.includes(scene.row.state))
  const [name, definition] = event ?? returning(chart)[0] ?? []
  if (!event || !name || !definition) {
    const wrongState = { code: 'lifecycle.wrong-state', params: { state: scene.row.state, event: name ?? 'return' } }
    throw notNow(ctx, scene, name ?? 'return', [wrongState])
  }
  const to = targets(definition).find((target) => chart.states[target.to]?.unlocks === 'marked')?.to ?? scene.row.state
  const clocks = clocksAfter(ctx, scene, { event: name, to, input: { ...list } })
  if ('code' in clocks) throw notNow(ctx, scene, name, [clocks])
  return clocks.deadline
}

/** The events of a chart that send a correction notice. */
const returning = (chart: Chart): [string, EventDef<string>][] =>
  Object.entries(chart.events).filter(([, { input }]) => input === 'CorrectionList')
