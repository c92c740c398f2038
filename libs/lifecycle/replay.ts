import type { Chart } from './chart.js'
import { eventOf, startStates, targets } from './edges.js'

/** A move as the log keeps it: which event led from which state to which. */
export interface LoggedMove {
  event: string
  from: string
  to: string
}

/** The state the moves lead to, or the first move that does not fit with the reason in one sentence. */
export type Replay = { ok: true; state: string } | { ok: false; at: number; move: LoggedMove; why: string }

/**
 * Follows the moves of a case through its chart. A case without moves rests where it began (`startedAt`, else the chart's
 * start); `startedAt` must be a state in which a case may begin.
 * @returns the state at the end, or the index (from 0) of the first move that does not fit
 */
export function replay(chart: Chart, moves: readonly LoggedMove[], startedAt = moves[0]?.from ?? chart.start): Replay {
  let state = startedAt
  for (const [at, move] of moves.entries()) {
    const why = misfit(chart, state, move) ?? (at === 0 ? badStart(chart, startedAt) : undefined)
    if (why) return { ok: false, at, move, why }
    state = move.to
  }
  return { ok: true, state }
}

function badStart(chart: Chart, state: string): string | undefined {
  return startStates(chart).includes(state) ? undefined : `a case of ${chart.id} may not begin at "${state}"`
}

function misfit(chart: Chart, state: string, { event, from, to }: LoggedMove): string | undefined {
  const definition = eventOf(chart, event)
  if (!definition) return `the chart ${chart.id}@${chart.version} has no event "${event}"`
  if (from !== state) return `the move "${event}" starts at "${from}", but the case stood at "${state}"`
  if (!definition.from.includes(from)) return `the event "${event}" does not leave "${from}"`
  if (!targets(definition).some((target) => target.to === to)) return `the event "${event}" does not lead to "${to}"`
  return undefined
}
