import type { EntityManager } from 'typeorm'
import { type Ctx, nameColumn, Problem } from '#platform'
import type { PublicProgress, PublicStep } from './progress.dto.js'

/** Eight hexadecimal digits of the case and the secret of this office; nobody can tell it from the number. */
const CODE = `(SELECT upper(left(encode(sha256((s.secret::text || c.id::text)::bytea), 'hex'), 8)) FROM progress_secrets s)`

/** The progress code of a case. */
export async function codeOf(manager: EntityManager, caseId: string): Promise<string> {
  const [row] = await manager.query<{ code: string }[]>(`SELECT ${CODE} AS code FROM cases c WHERE c.id = $1`, [caseId])
  if (!row) throw Problem.missing('cases.missing')
  return row.code
}

/**
 * How far a case is, as anybody with its number and code may know. A draft that was never sent is nobody's business.
 * @throws Problem missing `cases.progress-unknown`
 */
export async function publicProgress(
  manager: EntityManager,
  { number, code }: { number: string; code: string },
  ctx: Pick<Ctx, 'language'>,
): Promise<PublicProgress> {
  const [row] = await manager.query<(PublicProgress & { id: string })[]>(
    `SELECT c.id, c.number, g.${nameColumn(ctx)} AS programme, d.name AS "departmentName",
       left(e.name, 2) || '****' || right(e.name, 4) AS enterprise, c.phase, c.waits_on AS "waitsOn", c.submitted_at AS "submittedAt",
       c.due_on::text AS "dueOn", c.closed_at IS NOT NULL AS closed
     FROM cases c JOIN programmes g ON g.id = c.programme_id JOIN enterprises e ON e.id = c.enterprise_id
     LEFT JOIN departments d ON d.id = COALESCE(c.department_id, g.department_id)
     WHERE c.number = $1 AND c.submitted_at IS NOT NULL AND ${CODE} = $2`,
    [number, code],
  )
  if (!row) throw Problem.missing('cases.progress-unknown')
  const { id, ...progress } = row
  const steps = await manager.query<PublicStep[]>(
    `SELECT s.phase, min(m.at) AS "reachedAt" FROM moves m
     JOIN chart_states s ON s.chart_id = m.chart_id AND s.chart_version = m.chart_version AND s.state = m.to_state
     WHERE m.case_id = $1 GROUP BY s.phase ORDER BY min(m.seq)`,
    [id],
  )
  return { ...progress, steps }
}
