import type { EntityManager } from 'typeorm'
import { localDate } from '#lifecycle'
import { type Ctx, textOf } from '#platform'
import { LINES_MEANT, linesMeant } from './budget.queries.js'
import { daysOver, forecast } from './forecast.js'
import type { Summary, SummaryBy, SummaryQuery, SummaryRow } from './summary.dto.js'

type Sums = Omit<SummaryRow, 'grantedFen' | 'forecastFen' | 'shortFen' | 'name'> & { name: string | null }

/** What cases before a decision ask of lines of the year. */
const ASKED = `SELECT l.id AS line_id, a.clause_code, a.amount_fen AS fen FROM awards a JOIN cases c ON c.id = a.case_id
  JOIN programme_versions v ON v.id = c.programme_version_id
  JOIN budget_lines l ON l.code = v.options->'terms'->>'budgetLine' AND l.year = a.year
  WHERE a.standing = 'assessed' AND c.closed_at IS NULL AND l.year = $1`

const OF_LINES = (key: string, name: string) => `SELECT ${key}::text AS key, ${name} AS name,
  COALESCE(sum(l.available_fen + l.reserved_fen + l.committed_fen + l.paid_fen + l.recovered_fen), 0)::text AS "allocatedFen",
  COALESCE(sum(l.available_fen), 0)::text AS "availableFen", COALESCE(sum(l.reserved_fen), 0)::text AS "reservedFen",
  COALESCE(sum(l.committed_fen), 0)::text AS "committedFen", COALESCE(sum(l.paid_fen), 0)::text AS "paidFen",
  COALESCE(sum(l.recovered_fen), 0)::text AS "recoveredFen", COALESCE(sum(q.fen), 0)::text AS "askedFen"
FROM budget_lines l LEFT JOIN departments d ON d.id = l.department_id
LEFT JOIN (SELECT line_id, sum(fen) AS fen FROM (${ASKED}) w GROUP BY 1) q ON q.line_id = l.id
WHERE ${LINES_MEANT}`

/** Entries of cases by the policy of their clause; what nobody was promised stands in a row of its own, without policy. */
const OF_POLICIES = `WITH moved AS (
    SELECT b.case_id, x.account, x.fen FROM budget_entries b JOIN budget_lines l ON l.id = b.line_id AND l.year = $1,
      LATERAL (VALUES (b.credit, b.amount_fen), (b.debit, -b.amount_fen)) AS x (account, fen) WHERE b.case_id IS NOT NULL
  ), sums AS (
    SELECT p.policy_code AS key, m.account, m.fen FROM moved m JOIN awards a ON a.case_id = m.case_id
      LEFT JOIN policy_clauses p ON p.code = a.clause_code WHERE m.account <> 'available'
    UNION ALL SELECT p.policy_code, 'asked', w.fen FROM (${ASKED}) w LEFT JOIN policy_clauses p ON p.code = w.clause_code
  )
  SELECT s.key, CASE $2 WHEN 'zh' THEN p.name ELSE p.name_en END AS name, '0' AS "allocatedFen", '0' AS "availableFen",
    COALESCE(sum(s.fen) FILTER (WHERE account = 'reserved'), 0)::text AS "reservedFen",
    COALESCE(sum(s.fen) FILTER (WHERE account = 'committed'), 0)::text AS "committedFen",
    COALESCE(sum(s.fen) FILTER (WHERE account = 'paid'), 0)::text AS "paidFen",
    COALESCE(sum(s.fen) FILTER (WHERE account = 'recovered'), 0)::text AS "recoveredFen",
    COALESCE(sum(s.fen) FILTER (WHERE account = 'asked'), 0)::text AS "askedFen"
  FROM sums s LEFT JOIN policies p ON p.code = s.key GROUP BY s.key, p.name, p.name_en, p.position ORDER BY p.position, s.key`

/**
 * The money of a year by line, policy or department with a forecast to its end. Every split adds up to the same total,
 * which is that of the lines and so of the ledger. Money is allocated to lines; by policy, what is not promised is in no row.
 */
export async function summary(manager: EntityManager, query: SummaryQuery, ctx: Ctx): Promise<Summary> {
  const today = localDate(ctx.now)
  const year = query.year ?? Number(today.slice(0, 4))
  const by = query.by ?? 'line'
  const days = daysOver(year, today)
  const lines = linesMeant(by === 'policy' ? { year } : { ...query, year })
  const [all] = await manager.query<Sums[]>(OF_LINES('NULL', 'NULL'), lines)
  const rows = await manager.query<Sums[]>(SPLITS[by], by === 'policy' ? [year, ctx.language] : lines)
  const finished = (row: Sums, name: string): SummaryRow => {
    const granted = [row.reservedFen, row.committedFen, row.paidFen, row.recoveredFen].reduce((sum, fen) => sum + BigInt(fen), 0n)
    const by = forecast(granted, days)
    const short = by - BigInt(row.allocatedFen)
    const missing = BigInt(row.allocatedFen) > 0n && short > 0n ? short : 0n
    return { ...row, name, grantedFen: `${granted}`, forecastFen: `${by}`, shortFen: `${missing}` }
  }
  if (!all) throw new Error('a sum without a row')
  const nameless = textOf('policies.summary-none', {}, ctx.language)
  return {
    ...{ year, by, ...days },
    rows: rows.map((row) => finished(row, row.name ?? nameless)),
    total: finished(all, textOf('policies.summary-total', {}, ctx.language)),
  }
}

const SPLITS: Readonly<Record<SummaryBy, string>> = {
  line: `${OF_LINES('l.id', 'l.name')} GROUP BY l.id, l.name, l.code ORDER BY l.code`,
  department: `${OF_LINES('l.department_id', 'd.name')} GROUP BY l.department_id, d.name ORDER BY d.name NULLS LAST`,
  policy: OF_POLICIES,
}
