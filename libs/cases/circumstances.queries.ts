import type { EntityManager } from 'typeorm'
import type { Chart, ClockName, LocalDate, Timer } from '#lifecycle'
import { prepared } from '#platform'
import { CALENDAR_STAMP } from './calendar.service.js'
import type { CaseRow } from './case-row.js'
import type { CorrectionItem } from './corrections.js'
import { OLD_CONTENT } from './corrections.queries.js'
import { contentOf } from './documents.queries.js'

/** A window of the programme. */
export interface Window {
  id: string
  opensAt: Date
  closesAt: Date
}

/** A row of the pause ledger. */
export interface SpanRow {
  id: string
  clock: ClockName
  state: string
  from: LocalDate
  to: LocalDate | null
  startedAt: string
  endedAt: string | null
  reason: string
}

/** A due date of the case. */
export interface DeadlineRow {
  id: string
  rule: string
  ruleId: string | null
  clock: ClockName
  state: string
  workingDays: number
  startsOn: LocalDate
  dueOn: LocalDate
  /** The moment, where it is kept to the minute. */
  dueAt: Date | null
  /** The moment was named, not counted. */
  named: boolean
  provisional: boolean
  timer: Timer
  paused: boolean
  met: boolean
  passed: boolean
  /** When it stopped running: met, or paused. */
  stoppedAt: Date | null
  /** Of the dated rule it was counted by; null for the closing of a window. */
  legalBasis: string | null
}

/** A dated rule in force today. */
export interface RuleRow {
  id: string
  rule: string
  workingDays: number
  until: 'day' | 'minute'
  legalBasis: string
}

/** Everything around a case that a decision may look at, read in one statement. */
export interface Circumstances {
  /** The case's own window; else the one open now, else the next, else the last. Null: taken at any time. */
  window: Window | null
  /** [event, actor, acted for], oldest first. */
  moved: readonly (readonly [event: string, actorId: string | null, actedFor: readonly string[]])[]
  recused: boolean
  openObjections: number
  openTasks: number
  correctionRounds: number
  /** A panel of experts was closed with a result. */
  panelClosed: boolean
  correctionAllowed: boolean
  /** Items of the correction that waits for an answer. */
  items: readonly CorrectionItem[]
  documents: readonly { slot: string; fileId: string; name: string; content: string }[]
  spans: readonly SpanRow[]
  deadlines: readonly DeadlineRow[]
  rules: readonly RuleRow[]
  /** Changes whenever a year of the calendar is published. */
  calendarStamp: string
  /** What this actor was answered under this idempotency key. */
  known: { requestHash: string; response: unknown } | null
}

/** The one statement. $1 case, $2 programme, $3 enterprise, $4 window, $5 now, $6 today, $7 hands, $8 state, $9 rules, $10 actor, $11 key. */
const CIRCUMSTANCES = `SELECT
  (SELECT json_build_object('id', w.id, 'opensAt', w.opens_at, 'closesAt', w.closes_at) FROM programme_windows w
    WHERE w.programme_id = $2 AND ($4::uuid IS NULL OR w.id = $4)
    ORDER BY w.opens_at <= $5 AND $5 < w.closes_at DESC, w.opens_at > $5 DESC, abs(extract(epoch FROM w.opens_at - $5)) LIMIT 1) AS window,
  COALESCE((SELECT json_agg(json_build_array(m.event, m.actor_id, m.acted_for) ORDER BY m.seq) FROM moves m
    WHERE m.case_id = $1), '[]') AS moved,
  EXISTS (SELECT FROM recusals r WHERE r.user_id = ANY ($7::uuid[]) AND r.ended_at IS NULL
    AND (r.case_id = $1 OR r.enterprise_id = $3)) AS recused,
  (SELECT count(*)::int FROM objections o WHERE o.case_id = $1 AND o.settled_at IS NULL) AS "openObjections",
  (SELECT count(*)::int FROM tasks t WHERE t.case_id = $1 AND t.state = $8 AND t.done_at IS NULL AND t.cancelled_at IS NULL) AS "openTasks",
  (SELECT count(*)::int FROM corrections k WHERE k.case_id = $1) AS "correctionRounds",
  EXISTS (SELECT FROM panels p WHERE p.case_id = $1 AND p.closed_at IS NOT NULL) AS "panelClosed",
  EXISTS (SELECT FROM correction_allowances a WHERE a.case_id = $1 AND a.used_at IS NULL) AS "correctionAllowed",
  COALESCE((SELECT json_agg(json_build_object('id', i.id, 'target', i.target, 'key', i.key, 'reason', i.reason,
      'legalBasis', i.legal_basis, 'oldValue', i.old_value, 'oldContent', ${OLD_CONTENT}, 'newValue', i.new_value, 'contested', i.contested,
      'answeredAt', i.answered_at) ORDER BY i.id)
    FROM correction_items i JOIN corrections k ON k.id = i.correction_id WHERE k.case_id = $1 AND k.answered_at IS NULL), '[]') AS items,
  COALESCE((SELECT json_agg(json_build_object('slot', d.slot, 'fileId', d.file_id, 'name', d.name,
      'content', ${contentOf('d.file_id')})) FROM case_documents d
    WHERE d.case_id = $1 AND d.removed_at IS NULL), '[]') AS documents,
  COALESCE((SELECT json_agg(json_build_object('id', s.id, 'clock', s.clock, 'state', s.state, 'from', s.from_on, 'to', s.to_on,
      'startedAt', s.started_at, 'endedAt', s.ended_at, 'reason', s.reason) ORDER BY s.started_at, s.id)
    FROM clock_spans s WHERE s.case_id = $1), '[]') AS spans,
  COALESCE((SELECT json_agg(json_build_object('id', d.id, 'rule', d.rule, 'ruleId', d.rule_id, 'clock', d.clock,
      'state', d.state, 'workingDays', d.working_days, 'startsOn', d.starts_on, 'dueOn', d.due_on,
      'dueAt', d.due_at, 'named', d.named, 'stoppedAt', COALESCE(d.met_at, d.paused_at), 'provisional', d.provisional, 'timer', d.timer, 'paused', d.paused_at IS NOT NULL, 'met', d.met_at IS NOT NULL,
      'passed', d.passed_at IS NOT NULL, 'legalBasis', (SELECT r.legal_basis FROM deadline_rules r WHERE r.id = d.rule_id)) ORDER BY d.id)
    FROM deadlines d WHERE d.case_id = $1), '[]') AS deadlines,
  COALESCE((SELECT json_agg(json_build_object('id', r.id, 'rule', r.rule, 'workingDays', r.working_days,
      'until', r.until, 'legalBasis', r.legal_basis)) FROM (
    SELECT DISTINCT ON (rule) * FROM deadline_rules WHERE rule = ANY ($9::text[]) AND (programme_id = $2 OR programme_id IS NULL)
      AND effective_from <= $6::date AND (effective_to IS NULL OR effective_to >= $6::date)
    ORDER BY rule, programme_id NULLS LAST, effective_from DESC) r), '[]') AS rules,
  ${CALENDAR_STAMP} AS "calendarStamp",
  (SELECT json_build_object('requestHash', encode(i.request_hash, 'hex'), 'response', i.response) FROM idempotency_keys i
    WHERE i.actor_id = $10::uuid AND i.key = $11::text) AS known`

/** The names of the dated rules a chart counts by; the closing of a window is no rule. */
function rulesOf(chart: Chart): string[] {
  const named = Object.values(chart.states).flatMap(({ deadline }) => deadline?.rule ?? [])
  return [...new Set(named)].filter((rule) => rule !== WINDOW_RULE)
}

/** The deadline that is the closing of the case's window. */
export const WINDOW_RULE = 'window'

/** Reads what surrounds a case. For a case not yet opened `id` is a new one: it has no moves, spans or deadlines. */
export async function circumstances(
  manager: EntityManager,
  row: Pick<CaseRow, 'id' | 'programmeId' | 'enterpriseId' | 'windowId' | 'state'>,
  about: { chart: Chart; now: Date; today: LocalDate; hands: readonly string[]; actorId: string | null; key?: string },
): Promise<Circumstances> {
  const [found] = await prepared<
    Omit<Circumstances, 'window' | 'deadlines'> & {
      window: Record<'id' | 'opensAt' | 'closesAt', string> | null
      deadlines: (Omit<DeadlineRow, 'dueAt' | 'stoppedAt'> & Record<'dueAt' | 'stoppedAt', string | null>)[]
    }
  >(manager, CIRCUMSTANCES, [
    row.id,
    row.programmeId,
    row.enterpriseId,
    row.windowId,
    about.now,
    about.today,
    about.hands,
    row.state,
    rulesOf(about.chart),
    about.actorId,
    about.key ?? null,
  ])
  if (!found) throw new Error('the circumstances of a case are always one row')
  const { window, deadlines } = found
  return {
    ...found,
    window: window && { id: window.id, opensAt: new Date(window.opensAt), closesAt: new Date(window.closesAt) },
    deadlines: deadlines.map((row) => ({ ...row, dueAt: moment(row.dueAt), stoppedAt: moment(row.stoppedAt) })),
  }
}

const moment = (text: string | null): Date | null => (text === null ? null : new Date(text))
