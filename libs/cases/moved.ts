import { type Chart, eventOf, type StateDef } from '#lifecycle'
import { holds } from '#people'
import { newId, type TxCtx } from '#platform'
import { rolesOn } from './agents/agency.js'
import type { CaseRow } from './case-row.js'
import type { ClockPlan } from './clock-plan.js'
import { type MoveRecord, moveHash } from './moves.js'
import type { VersionInForce } from './opening.queries.js'

/** Flags the desk takes away when a case moves on: they were about the state it left. */
const OF_THE_STATE = ['overdue', 'suggested', 'due-soon']

/** The event of the first move of every case. */
export const OPEN = 'open'

type Hashed = MoveRecord & { hash: Buffer }

/**
 * Whether a move decides a case: it enters a decided state or ends won, from one that was not decided, or is lost by an
 * adverse decision. Withdrawn or lapsed is not decided.
 */
export function isDecided(chart: Chart, { event, from, to }: { event: string; from: string | null; to: string }): boolean {
  const { final, decided } = stateOf(chart, to)
  if (final === 'lost') return eventOf(chart, event)?.adverse === true
  const wasDecided = from !== null && stateOf(chart, from).decided === true
  return !wasDecided && (decided === true || final === 'won')
}

/** A case about to be opened: nothing has happened to it. An officer who opens it is its officer. */
export function newCase(
  tx: TxCtx,
  version: VersionInForce,
  enterprise: { id: string; parkId: string | null },
  given: Pick<CaseRow, 'number' | 'state' | 'data'>,
): CaseRow {
  return {
    ...given,
    id: newId(),
    kind: version.kind,
    programmeId: version.programmeId,
    programmeVersionId: version.versionId,
    windowId: null,
    chartId: version.chartId,
    chartVersion: version.chartVersion,
    phase: '',
    waitsOn: '',
    outcome: null,
    enterpriseId: enterprise.id,
    parkId: enterprise.parkId,
    departmentId: version.departmentId,
    assigneeId: holds(tx, 'officer') ? tx.actor.id : null,
    openedBy: tx.actor.id,
    openedAt: tx.now,
    enteredAt: tx.now,
    submittedAt: null,
    decidedAt: null,
    closedAt: null,
    dueOn: null,
    dueAt: null,
    dueClock: null,
    dueProvisional: false,
    decidedOnTime: null,
    held: false,
    internal: true,
    amountFen: null,
    flags: [],
    answers: {},
    version: 0,
    lastSeq: 0,
    lastHash: null,
  }
}

/** The next row of a case's log, hashed over the one before it. */
export function recordOf(
  tx: TxCtx,
  about: {
    before: Pick<CaseRow, 'id' | 'enterpriseId' | 'programmeId' | 'lastSeq' | 'lastHash'> & { state: string | null }
    chart: Chart
    event: string
    to: string
    input: Record<string, unknown> | null
    actedFor: readonly string[]
  },
): Hashed {
  const { before, chart, event, to, input, actedFor } = about
  const move: MoveRecord = {
    id: newId(),
    caseId: before.id,
    seq: before.lastSeq + 1,
    event,
    chartId: chart.id,
    chartVersion: chart.version,
    fromState: before.state,
    toState: to,
    actorId: tx.actor.id,
    actorName: tx.actor.name,
    actorRoles: rolesOn(tx, before),
    actedFor,
    at: tx.now,
    input,
    requestId: tx.requestId,
    prevHash: before.lastHash,
  }
  return { ...move, hash: moveHash(move) }
}

/** The case as it stands after a move; everything follows from the tags of the state entered. */
export function afterMove(tx: TxCtx, about: { before: CaseRow; chart: Chart; move: Hashed; clocks: ClockPlan }): CaseRow {
  const { before, chart, move, clocks } = about
  const entered = stateOf(chart, move.toState)
  const stays = move.fromState === move.toState
  const decided = isDecided(chart, { event: move.event, from: move.fromState, to: move.toState })
  const outcome = entered.final ?? null
  const isOver = outcome !== null || entered.decided === true
  return {
    ...before,
    state: move.toState,
    phase: entered.phase,
    waitsOn: entered.waitsOn ?? 'nobody',
    outcome,
    internal: before.internal && (entered.internal === true || (outcome !== null && move.fromState !== null)),
    windowId: clocks.windowId ?? before.windowId,
    enteredAt: stays ? before.enteredAt : tx.now,
    submittedAt: before.submittedAt ?? (isSubmitted(chart, move) ? tx.now : null),
    decidedAt: decided ? tx.now : isOver ? before.decidedAt : null,
    closedAt: outcome ? (before.closedAt ?? tx.now) : null,
    dueOn: clocks.deadline?.dueOn ?? null,
    dueAt: clocks.deadline?.dueAt ?? null,
    dueClock: clocks.deadline?.clock ?? null,
    dueProvisional: clocks.deadline?.provisional ?? false,
    decidedOnTime: decided ? (clocks.onTime ?? null) : isOver ? before.decidedOnTime : null,
    flags: stays ? before.flags : before.flags.filter((flag) => !OF_THE_STATE.includes(flag)),
    version: before.version + 1,
    lastSeq: move.seq,
    lastHash: move.hash,
  }
}

/** A case is submitted when it leaves a state in which the firm may edit everything for an open one in which it may not. */
function isSubmitted(chart: Chart, move: MoveRecord): boolean {
  if (move.fromState === null || stateOf(chart, move.fromState).unlocks !== 'all') return false
  const entered = stateOf(chart, move.toState)
  return entered.final === undefined && entered.unlocks !== 'all'
}

/** The definition of a state. Throws when the chart has none of that name. */
export function stateOf(chart: Chart, state: string): StateDef {
  const found = chart.states[state]
  if (!found) throw new Error(`chart ${chart.id}@${chart.version} has no state "${state}"`)
  return found
}
