import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { localDate, type WorkCalendar } from '#lifecycle'
import { isFirm } from '#people'
import { type Ctx, limits, type Page, Problem } from '#platform'
import { agencyOn } from './agents/agency.js'
import { CalendarService } from './calendar.service.js'
import { Parameters } from './case-scope.js'
import { storedChart } from './case-spec.queries.js'
import { hasPassed } from './facts.js'
import type { CaseFilter, CaseListItem, WorklistCount, WorklistQuery } from './worklist.dto.js'
import { type Days, worklistOrder, worklistWhere } from './worklist.filter.js'

/** Most rows one export holds. */
export const EXPORT_LIMIT = 50_000

/** Whose condition is the same is one number: the five of the workbench, each with the filter of its list. */
const WORKBENCH: readonly { key: string; office: CaseFilter; firm: CaseFilter }[] = [
  { key: 'waiting', office: { tab: 'mine' }, firm: { tab: 'mine' } },
  { key: 'dueToday', office: { tab: 'mine', due: 'today' }, firm: { tab: 'mine', due: 'today' } },
  { key: 'dueSoon', office: { tab: 'mine', due: 'soon' }, firm: { tab: 'mine', due: 'soon' } },
  { key: 'overdue', office: { tab: 'mine', due: 'overdue' }, firm: { tab: 'mine', due: 'overdue' } },
  { key: 'correcting', office: { tab: 'all', assignee: 'me', correcting: true }, firm: { tab: 'all', correcting: true } },
]

interface ListRow
  extends Omit<CaseListItem, 'programme' | 'enterprise' | 'park' | 'holder' | 'stateLabel' | 'daysLeft' | 'overdue'> {
  total: number
  chartId: string
  chartVersion: number
  waitsOn: string
  programmeId: string
  programmeCode: string
  programmeName: string
  programmeNameEn: string
  programmeVersion: number
  enterpriseId: string
  enterpriseName: string
  parkId: string | null
  parkName: string | null
  officerName: string | null
  departmentName: string | null
}

/** Lists of cases: pages, counts and exports, all from one filter. */
@Injectable()
export class WorklistQueries {
  constructor(private readonly calendar: CalendarService) {}

  /** A page of cases with the count of the whole list, in one statement and from one condition. */
  async page(manager: EntityManager, query: WorklistQuery, ctx: Ctx): Promise<Page<CaseListItem>> {
    const { page, size, limit, offset } = limits(query)
    const { items, total } = await this.rows(manager, query, ctx, limit, offset)
    return { items, total, page, size }
  }

  /**
   * Every case of a filter, for an export.
   * @throws Problem invalid `cases.export-too-large` beyond `EXPORT_LIMIT`
   */
  async all(manager: EntityManager, query: WorklistQuery, ctx: Ctx): Promise<{ items: CaseListItem[]; total: number }> {
    const found = await this.rows(manager, query, ctx, EXPORT_LIMIT, 0)
    if (found.total > EXPORT_LIMIT) throw Problem.invalid('cases.export-too-large', { total: found.total, max: EXPORT_LIMIT })
    return found
  }

  /** The numbers of the workbench, each with the filter whose list has that many rows; one statement. */
  async counts(manager: EntityManager, ctx: Ctx): Promise<WorklistCount[]> {
    const days = daysOf(await this.calendar.current(manager), ctx)
    const p = new Parameters()
    const numbers = WORKBENCH.map(({ key, office, firm }) => ({ key, filter: isFirm(ctx) ? firm : office }))
    const selects = numbers.map(
      ({ key, filter }) => `(SELECT count(*)::int FROM cases c WHERE ${worklistWhere(filter, ctx, days, p)}) AS "${key}"`,
    )
    const [row] = await manager.query<Record<string, number>[]>(`SELECT ${selects.join(',\n')}`, p.values)
    return numbers.map(({ key, filter }) => ({ key, count: row?.[key] ?? 0, filter }))
  }

  private async rows(manager: EntityManager, query: WorklistQuery, ctx: Ctx, limit: number, offset: number) {
    const calendar = await this.calendar.current(manager)
    const p = new Parameters()
    const where = worklistWhere(query, ctx, daysOf(calendar, ctx), p) || 'TRUE'
    // What waits for one is little and found once; a long list is counted and paged by indexes of its own.
    const found = (query.tab ?? 'mine') === 'mine' ? 'MATERIALIZED' : 'NOT MATERIALIZED'
    const rows = await manager.query<(ListRow & { id: string | null })[]>(
      `WITH hits AS ${found} (SELECT c.id, c.number, c.due_on, c.opened_at FROM cases c WHERE ${where})
       SELECT total.total, listed.* FROM (SELECT count(*)::int AS total FROM hits) total
       LEFT JOIN (${LISTED}
         FROM (SELECT id, row_number() OVER () AS place FROM (
           SELECT c.id FROM hits c ORDER BY ${worklistOrder(query, p)} LIMIT ${p.add(limit)} OFFSET ${p.add(offset)}) ordered) page
         JOIN cases c ON c.id = page.id
         JOIN enterprises e ON e.id = c.enterprise_id
         JOIN programmes g ON g.id = c.programme_id
         JOIN programme_versions v ON v.id = c.programme_version_id) listed ON TRUE
       ORDER BY listed.place`,
      p.values,
    )
    const items: CaseListItem[] = []
    for (const row of rows) if (row.id !== null) items.push(await itemOf(manager, row, calendar, ctx))
    return { items, total: rows[0]?.total ?? 0 }
  }
}

const LISTED = `SELECT page.place, c.id, c.number, c.kind, c.chart_id AS "chartId", c.chart_version AS "chartVersion", c.state, c.phase,
    c.waits_on AS "waitsOn", c.opened_at AS "openedAt", c.submitted_at AS "submittedAt", c.closed_at AS "closedAt",
    c.due_on::text AS "dueOn", c.due_at AS "dueAt", c.due_provisional AS "dueProvisional", c.outcome, c.amount_fen AS "amountFen", c.flags, c.held, c.version,
    g.id AS "programmeId", g.code AS "programmeCode", g.name AS "programmeName", g.name_en AS "programmeNameEn",
    v.number AS "programmeVersion", e.id AS "enterpriseId", e.name AS "enterpriseName", c.park_id AS "parkId",
    (SELECT k.name FROM parks k WHERE k.id = c.park_id) AS "parkName",
    (SELECT u.display_name FROM users u WHERE u.id = c.assignee_id) AS "officerName",
    (SELECT d.name FROM departments d WHERE d.id =
      COALESCE(c.department_id, (SELECT u.department_id FROM users u WHERE u.id = c.assignee_id))) AS "departmentName"`

function daysOf(calendar: WorkCalendar, ctx: Ctx): Days {
  const today = localDate(ctx.now)
  return { today, now: ctx.now, soon: calendar.addWorkingDays(today, 2) }
}

async function itemOf(manager: EntityManager, row: ListRow, calendar: WorkCalendar, ctx: Ctx): Promise<CaseListItem> {
  const chart = await storedChart(manager, row.chartId, row.chartVersion)
  const firm = isFirm(ctx)
  const label = chart.states[row.state]?.label[firm ? 'firm' : 'office'][ctx.language === 'zh' ? 0 : 1]
  const { id, number, kind, state, phase, openedAt, submittedAt, closedAt, dueOn, dueAt, dueProvisional, outcome } = row
  const { amountFen, flags, held, version } = row
  const today = localDate(ctx.now)
  const running = dueOn === null || closedAt ? null : { dueOn, dueAt }
  const heldBy = row.waitsOn === 'firm' || row.waitsOn === 'nobody' ? null : firm ? row.departmentName : row.officerName
  return {
    ...{ id, number, kind, state, phase, openedAt, submittedAt, closedAt, dueOn, dueAt, dueProvisional, outcome },
    ...{ amountFen: agencyOn(ctx, row) ? null : amountFen, flags, held, version },
    stateLabel: label ?? state,
    programme: {
      id: row.programmeId,
      code: row.programmeCode,
      name: ctx.language === 'zh' ? row.programmeName : row.programmeNameEn,
      version: row.programmeVersion,
    },
    enterprise: { id: row.enterpriseId, name: row.enterpriseName },
    park: row.parkId && row.parkName ? { id: row.parkId, name: row.parkName } : null,
    holder: { waitsOn: row.waitsOn, name: heldBy },
    daysLeft: running ? calendar.workingDaysBetween(today, running.dueOn) : null,
    overdue: running !== null && hasPassed(running, today, ctx.now),
  }
}
