import type { Chart } from '#lifecycle'
import type { Reader } from './case-clock.js'
import type { StepView } from './case-detail.dto.js'
import type { CaseRow } from './case-row.js'
import { stateOf } from './moved.js'
import type { MoveRecord } from './moves.js'

const END = ['办结', 'Result'] as const

/**
 * The way of a case as a bar: the phases of its chart in the order they are written, the ends last, with the moments it was really
 * there, and those still ahead of it. A step is named by the state the case entered it with, else by the first state of the
 * phase that lies ahead; an end still ahead is named neutrally, because nobody knows yet which it will be.
 * @param coming the states the case can still come to (see `ahead`)
 */
export function stepsOf(
  chart: Chart,
  row: CaseRow,
  moves: readonly MoveRecord[],
  coming: ReadonlySet<string>,
  { side, language }: Reader,
): StepView[] {
  const nth = language === 'zh' ? 0 : 1
  const phases = phasesOf(chart)
  const first = moves[0] ? stateOf(chart, moves[0].toState).phase : row.phase
  const visits = new Map<string, { reachedAt: Date; leftAt: Date | null; state: string }>()
  for (const move of moves) {
    const from = move.fromState === null ? null : stateOf(chart, move.fromState).phase
    const to = stateOf(chart, move.toState).phase
    if (from === to) continue
    const left = from === null ? undefined : visits.get(from)
    if (left) left.leftAt = move.at
    visits.set(to, { reachedAt: visits.get(to)?.reachedAt ?? move.at, leftAt: null, state: move.toState })
  }
  const here = phases.indexOf(row.phase)
  const steps = phases.slice(phases.indexOf(first)).flatMap((phase): StepView[] => {
    const visit = visits.get(phase)
    const isPast = phases.indexOf(phase) < here || row.outcome !== null
    const next = Object.keys(chart.states).find((state) => coming.has(state) && stateOf(chart, state).phase === phase)
    if (!visit && phase !== row.phase && (isPast || next === undefined)) return []
    const named = stateOf(chart, visit?.state ?? next ?? row.state)
    const label = !visit && named.final ? END[nth] : named.label[side][nth]
    return [
      {
        phase,
        label,
        standing: phase === row.phase ? 'current' : isPast ? 'done' : 'ahead',
        reachedAt: visit?.reachedAt ?? null,
        leftAt: visit?.leftAt ?? null,
      },
    ]
  })
  return steps.reduce<StepView[]>(joined, [])
}

/** The phases in the order they are written; a phase in which cases only end comes last, wherever it is written. */
function phasesOf(chart: Chart): string[] {
  const states = Object.values(chart.states)
  const phases = [states.filter((state) => !state.final), states].flat().map((state) => state.phase)
  return [...new Set(phases)]
}

/** Phases that read alike, as the office's examination and decision do to a firm, are one step. */
function joined(steps: StepView[], next: StepView): StepView[] {
  const last = steps.at(-1)
  if (last?.label !== next.label) return [...steps, next]
  const standing = [last, next].find((one) => one.standing === 'current')?.standing ?? last.standing
  const reachedAt = last.reachedAt ?? next.reachedAt
  return [
    ...steps.slice(0, -1),
    { ...last, phase: standing === last.standing ? last.phase : next.phase, standing, reachedAt, leftAt: next.leftAt },
  ]
}
