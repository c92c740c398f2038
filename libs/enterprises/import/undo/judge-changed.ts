import type { EntityManager } from 'typeorm'
import type { ImportBatch } from '../import-batch.entity.js'
import { laterParams, type UndoLine } from './undo-line.js'

interface ChangedRow {
  id: string
  uscc: string | null
  name: string
  merged: boolean
  untouched: boolean
  inside: boolean
  field: string
  was: string | null
  wrote: string | null
  /** Whether this field was changed after the import. */
  later: boolean
  becameAgain: boolean
  by: string | null
  at: Date | null
  source: string | null
}

/** Two columns of one amount: neither goes back without the other. */
const CAPITAL = ['registeredCapitalFen', 'registeredCapitalCurrency']

/**
 * Which fields a batch changed go back to what they were: those nobody changed since. A later import's change that was
 * itself undone counts as none. Changes nothing.
 */
export async function judgeChanged(manager: EntityManager, batch: ImportBatch): Promise<UndoLine[]> {
  const rows: ChangedRow[] = await manager.query(
    `SELECT e.id, e.uscc, e.name, e.status = 'merged' AS merged, e.version = b.version AS untouched, e.inside, f.field,
       own.old_value AS was, own.new_value AS wrote, later.id IS NOT NULL AS later,
       later.source LIKE 'undo:%' AND later.new_value IS NOT DISTINCT FROM own.new_value AS "becameAgain",
       later.changed_by AS by, later.changed_at AS at, later.source
     FROM import_befores b CROSS JOIN LATERAL unnest(b.fields) AS f (field) JOIN enterprises e ON e.id = b.enterprise_id
     LEFT JOIN LATERAL (SELECT old_value, new_value FROM enterprise_changes c WHERE c.enterprise_id = e.id AND c.field = f.field
       AND c.id < $3 ORDER BY c.id DESC LIMIT 1) own ON true
     LEFT JOIN LATERAL (SELECT id, new_value, changed_by, changed_at, source FROM enterprise_changes c WHERE c.enterprise_id = e.id
       AND c.field = f.field AND c.id > $3 ORDER BY c.id DESC LIMIT 1) later ON true
     WHERE b.run_id = $1 AND b.from_row = $2 AND NOT b.put_back ORDER BY e.id, f.field`,
    [batch.runId, batch.fromRow, batch.mark],
  )
  const capitalChanged = new Map(rows.filter((row) => CAPITAL.includes(row.field) && isChanged(row)).map((row) => [row.id, row]))
  return rows.map((row) => {
    const { id: enterpriseId, uscc, name, field } = row
    const changed = CAPITAL.includes(field) ? capitalChanged.get(enterpriseId) : isChanged(row) ? row : undefined
    const line = { enterpriseId, uscc, name, field, value: row.wrote, becomes: row.was }
    if (row.merged) return { ...line, becomes: null, outcome: 'left', code: 'import.left-merged', params: {} }
    if (changed) return { ...line, becomes: null, outcome: 'left', code: 'import.left-field', params: laterParams(changed) }
    return { ...line, outcome: 'put-back' }
  })
}

/** A code that was given stays once the row was touched at all: others may have come to rely on it. */
function isChanged(row: ChangedRow): boolean {
  if (row.field === 'uscc') return !row.untouched || row.inside
  return row.later && !row.becameAgain
}
