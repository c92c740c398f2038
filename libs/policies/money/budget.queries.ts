import type { EntityManager } from 'typeorm'
import { limits, Problem } from '#platform'
import type { AllotmentView, EntriesQuery, EntryPage, EntryView, LineView } from './budget.dto.js'

/** Budget lines of a year (all years when null), with what cases before a decision ask of them. */
export async function budgetLines(manager: EntityManager, year: number | null, id: string | null = null): Promise<LineView[]> {
  return manager.query<LineView[]>(
    `SELECT l.id, l.code, l.year, l.name, d.name AS "departmentName", l.rule,
       (l.available_fen + l.reserved_fen + l.committed_fen + l.paid_fen + l.recovered_fen)::text AS "allocatedFen",
       l.available_fen::text AS "availableFen", l.reserved_fen::text AS "reservedFen", l.committed_fen::text AS "committedFen",
       l.paid_fen::text AS "paidFen", l.recovered_fen::text AS "recoveredFen", q.n AS "askedCases", q.fen AS "askedFen"
     FROM budget_lines l LEFT JOIN departments d ON d.id = l.department_id
     CROSS JOIN LATERAL (
       SELECT count(*)::int AS n, COALESCE(sum(a.amount_fen), 0)::text AS fen FROM awards a JOIN cases c ON c.id = a.case_id
       JOIN programme_versions v ON v.id = c.programme_version_id
       WHERE a.standing = 'assessed' AND c.closed_at IS NULL AND v.options->'terms'->>'budgetLine' = l.code AND a.year = l.year) q
     WHERE ($1::int IS NULL OR l.year = $1) AND ($2::uuid IS NULL OR l.id = $2) ORDER BY l.year DESC, l.code`,
    [year, id],
  )
}

/** One line. @throws Problem missing `policies.line-missing` */
export async function budgetLine(manager: EntityManager, id: string): Promise<LineView> {
  const [line] = await budgetLines(manager, null, id)
  if (!line) throw Problem.missing('policies.line-missing')
  return line
}

/** Entries of a line, the latest first. @throws Problem missing `policies.line-missing` */
export async function budgetEntries(manager: EntityManager, lineId: string, query: EntriesQuery): Promise<EntryPage> {
  await budgetLine(manager, lineId)
  const { page, size, limit, offset } = limits(query)
  const where = `b.line_id = $1 AND ($2::uuid IS NULL OR b.case_id = $2)`
  const values = [lineId, query.caseId ?? null]
  const [{ total } = { total: 0 }] = await manager.query<{ total: number }[]>(
    `SELECT count(*)::int AS total FROM budget_entries b WHERE ${where}`,
    values,
  )
  const items = await manager.query<EntryView[]>(`${ENTRY} WHERE ${where} ORDER BY b.at DESC, b.id DESC LIMIT $3 OFFSET $4`, [
    ...values,
    ...[limit, offset],
  ])
  return { items, total, page, size }
}

/** The money of one case, the first entry first. */
export async function entriesOfCase(manager: EntityManager, caseId: string): Promise<EntryView[]> {
  return manager.query<EntryView[]>(`${ENTRY} WHERE b.case_id = $1 ORDER BY b.at, b.id`, [caseId])
}

const ENTRY = `SELECT b.id, b.kind, b.debit, b.credit, b.amount_fen::text AS "amountFen", b.case_id AS "caseId", c.number AS "caseNumber",
  b.by_case_id AS "byCaseId", b.document_number AS "documentNumber", b.reason, b.actor_name AS "actorName", b.at
FROM budget_entries b LEFT JOIN cases c ON c.id = b.case_id`

/** What a line was shared out as, in the order of its rule. */
export async function allotmentsOf(manager: EntityManager, lineId: string): Promise<AllotmentView[]> {
  return manager.query<AllotmentView[]>(
    `SELECT t.case_id AS "caseId", c.number AS "caseNumber", e.name AS "enterpriseName", t.wanted_fen::text AS "wantedFen",
       t.amount_fen::text AS "amountFen", t.place
     FROM allotments t JOIN cases c ON c.id = t.case_id JOIN enterprises e ON e.id = c.enterprise_id
     WHERE t.line_id = $1 ORDER BY t.place, c.number`,
    [lineId],
  )
}
