import { newId, prepared, type TxCtx } from '#platform'
import type { CaseRow } from './case-row.js'
import { Parameters } from './case-scope.js'
import type { ClockPlan, PlannedDeadline } from './clock-plan.js'
import type { MoveRecord } from './moves.js'

/** A move ready to be written: the case before and after, the log row, the clocks and the answer kept under a key. */
export interface Written {
  before: CaseRow | null
  after: CaseRow
  move: MoveRecord & { hash: Buffer }
  clocks: ClockPlan
  key?: { actorId: string; key: string; requestHash: Buffer; response: object }
}

/** Writes a move and all it changes in one statement. The case must be locked, or new. */
export async function writeMove(tx: TxCtx, written: Written): Promise<void> {
  const p = new Parameters()
  const parts = [
    written.before ? updateCase(p, written.after) : insertCase(p, written.after),
    insertMove(p, written.move),
    ...spans(p, tx, written),
    ...deadlines(p, tx, written),
    ...keys(p, tx, written),
  ]
  const named = parts.map((part, i) => (part.startsWith('ended AS') ? part : `w${i} AS (${part})`))
  await prepared(tx.manager, `WITH ${named.join(',\n')} SELECT 1`, p.values)
}

/** What a move may change on a case; opening one writes the rest as well. */
function columns(p: Parameters, row: CaseRow): [string, string][] {
  return [
    ['state', p.add(row.state)],
    ['phase', p.add(row.phase)],
    ['waits_on', p.add(row.waitsOn)],
    ['outcome', p.add(row.outcome)],
    ['internal', p.add(row.internal)],
    ['window_id', p.add(row.windowId, 'uuid')],
    ['entered_at', p.add(row.enteredAt)],
    ['submitted_at', p.add(row.submittedAt)],
    ['decided_at', p.add(row.decidedAt)],
    ['closed_at', p.add(row.closedAt)],
    ['due_on', p.add(row.dueOn, 'date')],
    ['due_at', p.add(row.dueAt, 'timestamptz')],
    ['due_clock', p.add(row.dueClock)],
    ['due_provisional', p.add(row.dueProvisional)],
    ['decided_on_time', p.add(row.decidedOnTime)],
    ['flags', p.add(row.flags, 'text[]')],
    ['version', p.add(row.version)],
    ['last_seq', p.add(row.lastSeq)],
    ['last_hash', p.add(row.lastHash)],
  ]
}

function updateCase(p: Parameters, row: CaseRow): string {
  const set = columns(p, row).map(([column, value]) => `${column} = ${value}`)
  return `UPDATE cases SET ${set.join(', ')} WHERE id = ${p.add(row.id, 'uuid')}`
}

function insertCase(p: Parameters, row: CaseRow): string {
  const all: [string, string][] = [
    ['id', p.add(row.id, 'uuid')],
    ['number', p.add(row.number)],
    ['kind', p.add(row.kind)],
    ['programme_id', p.add(row.programmeId, 'uuid')],
    ['programme_version_id', p.add(row.programmeVersionId, 'uuid')],
    ['chart_id', p.add(row.chartId)],
    ['chart_version', p.add(row.chartVersion)],
    ['enterprise_id', p.add(row.enterpriseId, 'uuid')],
    ['park_id', p.add(row.parkId, 'uuid')],
    ['department_id', p.add(row.departmentId, 'uuid')],
    ['assignee_id', p.add(row.assigneeId, 'uuid')],
    ['opened_by', p.add(row.openedBy, 'uuid')],
    ['opened_at', p.add(row.openedAt)],
    ['data', p.add(row.data, 'jsonb')],
    ...columns(p, row),
  ]
  return `INSERT INTO cases (${all.map(([column]) => column).join(', ')}) VALUES (${all.map(([, value]) => value).join(', ')})`
}

function insertMove(p: Parameters, move: Written['move']): string {
  const values = [
    p.add(move.id, 'uuid'),
    p.add(move.caseId, 'uuid'),
    p.add(move.seq),
    p.add(move.event),
    p.add(move.chartId),
    p.add(move.chartVersion),
    p.add(move.fromState),
    p.add(move.toState),
    p.add(move.actorId, 'uuid'),
    p.add(move.actorName),
    p.add(move.actorRoles, 'text[]'),
    p.add(move.actedFor, 'uuid[]'),
    p.add(move.at),
    p.add(move.input, 'jsonb'),
    p.add(move.requestId),
    p.add(move.prevHash),
    p.add(move.hash),
  ]
  return `INSERT INTO moves (id, case_id, seq, event, chart_id, chart_version, from_state, to_state, actor_id, actor_name,
    actor_roles, acted_for, at, input, request_id, prev_hash, hash) VALUES (${values.join(', ')})`
}

/** Ends the running span and begins the next: the insert waits for the update, as at most one may run. */
function spans(p: Parameters, tx: TxCtx, { before, after, move, clocks: { turn } }: Written): string[] {
  if (!turn || !(before || turn.clock)) return []
  const id = p.add(after.id, 'uuid')
  const on = p.add(turn.on, 'date')
  const now = p.add(tx.now, 'timestamptz')
  const ended = before
    ? [`ended AS (UPDATE clock_spans SET to_on = ${on}, ended_at = ${now} WHERE case_id = ${id} AND to_on IS NULL RETURNING id)`]
    : []
  if (!turn.clock) return ended
  const values = [p.add(newId(), 'uuid'), id, p.add(turn.clock, 'text'), p.add(after.state, 'text'), on, now]
  const cause = [p.add(move.event, 'text'), p.add(move.id, 'uuid')]
  const waits = before ? ' WHERE (SELECT count(*) FROM ended) >= 0' : ''
  return [
    ...ended,
    `INSERT INTO clock_spans (id, case_id, clock, state, from_on, started_at, reason, move_id)
     SELECT ${[...values, ...cause].join(', ')}${waits}`,
  ]
}

function deadlines(p: Parameters, tx: TxCtx, { before, after, clocks }: Written): string[] {
  if (!clocks.turn) return []
  const now = () => p.add(tx.now, 'timestamptz')
  const ended = (how: 'met' | 'paused') => clocks.ends.filter((end) => end.how === how).map((end) => end.id)
  const ends = (['met', 'paused'] as const)
    .filter((how) => before && ended(how).length)
    .map((how) => `UPDATE deadlines SET ${how}_at = ${now()} WHERE id = ANY (${p.add(ended(how), 'uuid[]')})`)
  const next = clocks.deadline
  if (!next) return ends
  return [...ends, next.id ? resume(p, { ...next, id: next.id }) : begin(p, after.id, next)]
}

function resume(p: Parameters, next: PlannedDeadline & { id: string }): string {
  return `UPDATE deadlines SET paused_at = NULL, met_at = NULL, reminded_at = NULL, state = ${p.add(next.state)}, due_on = ${p.add(next.dueOn, 'date')},
    due_at = ${p.add(next.dueAt, 'timestamptz')}, named = ${p.add(next.named)},
    provisional = ${p.add(next.provisional)}, timer = ${p.add(next.timer, 'jsonb')} WHERE id = ${p.add(next.id, 'uuid')}`
}

function begin(p: Parameters, caseId: string, next: PlannedDeadline): string {
  const values = [
    p.add(newId(), 'uuid'),
    p.add(caseId, 'uuid'),
    p.add(next.rule),
    p.add(next.ruleId, 'uuid'),
    p.add(next.clock),
    p.add(next.state),
    p.add(next.workingDays),
    p.add(next.startsOn, 'date'),
    p.add(next.dueOn, 'date'),
    p.add(next.dueAt, 'timestamptz'),
    p.add(next.named),
    p.add(next.provisional),
    p.add(next.timer, 'jsonb'),
  ]
  return `INSERT INTO deadlines (id, case_id, rule, rule_id, clock, state, working_days, starts_on, due_on, due_at, named, provisional, timer)
    VALUES (${values.join(', ')})`
}

function keys(p: Parameters, tx: TxCtx, { key }: Written): string[] {
  if (!key) return []
  const values = [p.add(key.actorId, 'uuid'), p.add(key.key), p.add(key.requestHash), p.add(key.response, 'jsonb'), p.add(tx.now)]
  return [`INSERT INTO idempotency_keys (actor_id, key, request_hash, response, created_at) VALUES (${values.join(', ')})`]
}
