import type { EntityManager } from 'typeorm'
import { limits, type PageQuery, Problem } from '#platform'
import type {
  AllotmentList,
  AllotmentView,
  EntriesQuery,
  EntryPage,
  EntryView,
  LinePage,
  LinesFilter,
  LinesQuery,
  LineView,
} from './budget.dto.js'

const LINE = `SELECT l.id, l.code, l.year, l.name, l.department_id AS "departmentId", d.name AS "departmentName", l.rule,
    (l.available_fen + l.reserved_fen + l.committed_fen + l.paid_fen + l.recovered_fen)::text AS "allocatedFen",
    l.available_fen::text AS "availableFen", l.reserved_fen::text AS "reservedFen", l.committed_fen::text AS "committedFen",
    l.paid_fen::text AS "paidFen", l.recovered_fen::text AS "recoveredFen", q.n AS "askedCases", q.fen AS "askedFen"
  FROM budget_lines l LEFT JOIN departments d ON d.id = l.department_id
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS n, COALESCE(sum(a.amount_fen), 0)::text AS fen FROM awards a JOIN cases c ON c.id = a.case_id
    JOIN programme_versions v ON v.id = c.programme_version_id
    WHERE a.standing = 'assessed' AND c.closed_at IS NULL AND v.options->'terms'->>'budgetLine' = l.code AND a.year = l.year) q`

/** Which lines `l` are meant, for values as `linesMeant` gives them. */
export const LINES_MEANT = `l.year = $1 AND ($2::text IS NULL OR l.name ILIKE $2 OR l.code ILIKE $2) AND ($3::text IS NULL OR l.rule = $3)
    AND ($4::uuid IS NULL OR l.department_id = $4)`

/** The values of `LINES_MEANT`: year, part of a name or code, rule, department. */
export function linesMeant({ year, q, rule, departmentId }: LinesFilter & { year: number }): (string | number | null)[] {
  return [year, q === undefined ? null : `%${q.replace(/[\\%_]/g, '\\$&')}%`, rule ?? null, departmentId ?? null]
}

/** Budget lines of a year, with what cases before a decision ask of them. */
export async function budgetLines(manager: EntityManager, query: LinesQuery & { year: number }): Promise<LinePage> {
  const { page, size, limit, offset } = limits(query)
  const values = linesMeant(query)
  const [{ total, years } = { total: 0, years: [] }] = await manager.query<{ total: number; years: number[] }[]>(
    `SELECT (SELECT count(*)::int FROM budget_lines l WHERE ${LINES_MEANT}) AS total,
       COALESCE((SELECT array_agg(DISTINCT l.year ORDER BY l.year DESC) FROM budget_lines l), '{}') AS years`,
    values,
  )
  const items = await manager.query<LineView[]>(`${LINE} WHERE ${LINES_MEANT} ORDER BY l.code LIMIT $5 OFFSET $6`, [
    ...values,
    ...[limit, offset],
  ])
  return { items, total, page, size, year: query.year, years }
}

/** One line. @throws Problem missing `policies.line-missing` */
export async function budgetLine(manager: EntityManager, id: string): Promise<LineView> {
  const [line] = await manager.query<LineView[]>(`${LINE} WHERE l.id = $1`, [id])
  if (!line) throw Problem.missing('policies.line-missing')
  return line
}

/** Entries of a line, the latest first, each with what was available after it. @throws Problem missing `policies.line-missing` */
export async function budgetEntries(manager: EntityManager, lineId: string, query: EntriesQuery): Promise<EntryPage> {
  await budgetLine(manager, lineId)
  const { page, size, limit, offset } = limits(query)
  const where = `($2::uuid IS NULL OR b.case_id = $2) AND ($3::text IS NULL OR b.kind = $3)`
  const values = [lineId, query.caseId ?? null, query.kind ?? null]
  const [{ total } = { total: 0 }] = await manager.query<{ total: number }[]>(
    `SELECT count(*)::int AS total FROM budget_entries b WHERE b.line_id = $1 AND ${where}`,
    values,
  )
  const items = await manager.query<EntryView[]>(
    `${entries('line_id = $1')} WHERE ${where} ORDER BY b.at DESC, b.id DESC LIMIT $4 OFFSET $5`,
    [...values, limit, offset],
  )
  return { items, total, page, size }
}

/** The money of one case, the first entry first. */
export async function entriesOfCase(manager: EntityManager, caseId: string): Promise<EntryView[]> {
  const lines = 'line_id IN (SELECT line_id FROM budget_entries WHERE case_id = $1)'
  return manager.query<EntryView[]>(`${entries(lines)} WHERE b.case_id = $1 ORDER BY b.at, b.id`, [caseId])
}

/** Entries of lines, each with the running sum of its line. */
const entries = (lines: string) => `SELECT b.id, b.kind, b.debit, b.credit, b.amount_fen::text AS "amountFen",
  b.after::text AS "availableAfterFen", b.case_id AS "caseId", c.number AS "caseNumber", e.name AS "enterpriseName",
  b.by_case_id AS "byCaseId", r.number AS "byCaseNumber", b.document_number AS "documentNumber", b.reason,
  b.actor_name AS "actorName", b.at
FROM (SELECT *, sum(CASE 'available' WHEN credit THEN amount_fen WHEN debit THEN -amount_fen ELSE 0 END)
    OVER (PARTITION BY line_id ORDER BY at, id) AS after FROM budget_entries WHERE ${lines}) b
LEFT JOIN cases c ON c.id = b.case_id LEFT JOIN enterprises e ON e.id = c.enterprise_id LEFT JOIN cases r ON r.id = b.by_case_id`

/** What a line was shared out as, in the order of its rule. @throws Problem missing `policies.line-missing` */
export async function allotmentsOf(manager: EntityManager, lineId: string, query: PageQuery): Promise<AllotmentList> {
  const { rule } = await budgetLine(manager, lineId)
  const { page, size, limit, offset } = limits(query)
  const [{ total } = { total: 0 }] = await manager.query<{ total: number }[]>(
    `SELECT count(*)::int AS total FROM allotments WHERE line_id = $1`,
    [lineId],
  )
  const items = await manager.query<AllotmentView[]>(
    `SELECT t.case_id AS "caseId", c.number AS "caseNumber", e.name AS "enterpriseName", t.wanted_fen::text AS "wantedFen",
       t.amount_fen::text AS "amountFen", t.place, a.score::text AS score
     FROM allotments t JOIN cases c ON c.id = t.case_id JOIN enterprises e ON e.id = c.enterprise_id
     JOIN awards a ON a.case_id = t.case_id
     WHERE t.line_id = $1 ORDER BY t.place, c.number LIMIT $2 OFFSET $3`,
    [lineId, limit, offset],
  )
  return { rule, items, total, page, size }
}
