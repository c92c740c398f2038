import type { EntityManager } from 'typeorm'
import { type Ctx, Problem, prepared } from '#platform'
import type { CaseRow } from './case-row.js'
import { Parameters, withinReach } from './case-scope.js'

/** The columns of a `CaseRow`, of `cases c`. Dates are read as text, so that no time zone touches them. */
export const CASE_COLUMNS = `c.id, c.number, c.kind, c.programme_id AS "programmeId", c.programme_version_id AS "programmeVersionId",
  c.window_id AS "windowId", c.chart_id AS "chartId", c.chart_version AS "chartVersion", c.state, c.phase,
  c.waits_on AS "waitsOn", c.outcome, c.enterprise_id AS "enterpriseId", c.park_id AS "parkId",
  c.department_id AS "departmentId", c.assignee_id AS "assigneeId", c.opened_by AS "openedBy", c.opened_at AS "openedAt",
  c.entered_at AS "enteredAt", c.submitted_at AS "submittedAt", c.decided_at AS "decidedAt", c.closed_at AS "closedAt",
  c.due_on::text AS "dueOn", c.due_at AS "dueAt", c.due_clock AS "dueClock", c.due_provisional AS "dueProvisional",
  c.decided_on_time AS "decidedOnTime", c.held, c.internal, c.amount_fen AS "amountFen", c.flags, c.answers, c.data, c.version,
  c.last_seq AS "lastSeq", c.last_hash AS "lastHash"`

/**
 * The case with this id when the actor reaches it; with `lock` nobody else moves it until the transaction ends.
 * @throws Problem missing `cases.missing`, the same for not there and not yours
 */
export async function caseRow(ctx: Ctx, manager: EntityManager, id: string, { lock = false } = {}): Promise<CaseRow> {
  const parameters = new Parameters()
  const which = `c.id = ${parameters.add(id, 'uuid')} AND ${withinReach(ctx, parameters)}`
  const [row] = await prepared<CaseRow>(
    manager,
    `SELECT ${CASE_COLUMNS} FROM cases c WHERE ${which}${lock ? ' FOR UPDATE OF c' : ''}`,
    parameters.values,
  )
  if (!row) throw Problem.missing('cases.missing')
  return row
}
