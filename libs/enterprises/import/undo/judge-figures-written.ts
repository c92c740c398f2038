import type { EntityManager } from 'typeorm'
import { laterParams, type UndoLine } from './undo-line.js'

/** A version an import wrote, what stood before it, and what stands now. */
export interface WrittenFigure {
  id: string
  enterpriseId: string
  uscc: string | null
  name: string
  metric: string
  period: string
  /** The latest version there is. */
  version: number
  value: string | null
  was: string | null
  merged: boolean
  /** Somebody wrote a later version. */
  later: boolean
  by: string | null
  at: Date | null
  source: string | null
}

/**
 * What becomes of versions of figures an import wrote. A figure with a later version stays; else its earlier value holds
 * again, or none where there was none. Versions are never taken away: what goes back is written as a further one.
 */
export async function judgeFigures(
  manager: EntityManager,
  ids: readonly string[],
): Promise<{ figure: WrittenFigure; line: UndoLine }[]> {
  const figures: WrittenFigure[] = await manager.query(
    `SELECT f.id, f.enterprise_id AS "enterpriseId", e.uscc, e.name, f.metric_code AS metric, f.period,
       COALESCE(l.version, f.version) AS version, COALESCE(f.number::text, f.word) AS value, COALESCE(p.number::text, p.word) AS was,
       e.status = 'merged' AS merged, l.recorded_by AS by, l.recorded_at AS at, l.source,
       l.version IS NOT NULL AND NOT (l.source = 'undo' AND (l.number, l.word) IS NOT DISTINCT FROM (f.number, f.word)) AS later
     FROM unnest($1::uuid[]) AS n (id) JOIN figures f ON f.id = n.id JOIN enterprises e ON e.id = f.enterprise_id
     LEFT JOIN figures p ON p.enterprise_id = f.enterprise_id AND p.metric_code = f.metric_code AND p.period = f.period
       AND p.version = f.version - 1
     LEFT JOIN LATERAL (SELECT version, number, word, source, recorded_by, recorded_at FROM figures o WHERE o.enterprise_id = f.enterprise_id
       AND o.metric_code = f.metric_code AND o.period = f.period AND o.version > f.version ORDER BY version DESC LIMIT 1) l ON true
     ORDER BY f.id`,
    [ids],
  )
  return figures.map((figure) => ({ figure, line: lineOf(figure) }))
}

function lineOf(figure: WrittenFigure): UndoLine {
  const { enterpriseId, uscc, name, metric: field, period, value, was } = figure
  const line = { enterpriseId, uscc, name, field, period, value }
  if (figure.merged) return { ...line, outcome: 'left', code: 'import.left-merged', params: {} }
  if (figure.later) return { ...line, outcome: 'left', code: 'import.left-figure', params: laterParams(figure) }
  return was === null ? { ...line, outcome: 'removed' } : { ...line, becomes: was, outcome: 'put-back' }
}
