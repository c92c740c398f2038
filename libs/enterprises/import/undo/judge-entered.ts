import type { EntityManager } from 'typeorm'
import type { ImportBatch } from '../import-batch.entity.js'
import type { EnterpriseUse } from './enterprise-uses.js'
import { laterParams, type UndoLine } from './undo-line.js'

interface EnteredRow {
  id: string
  uscc: string | null
  name: string
  untouched: boolean
  parts: string | null
  by: string | null
  at: Date | null
  source: string | null
}

/**
 * Which enterprises a batch entered may leave the register: those nobody changed since (what a later import changed and
 * an undoing put back is no change) and nothing refers to. Changes nothing.
 */
export async function judgeEntered(
  manager: EntityManager,
  batch: ImportBatch,
  uses: readonly EnterpriseUse[],
): Promise<UndoLine[]> {
  if (batch.entered.length === 0) return []
  const used = uses.map(
    ({ part, table, column }) =>
      `SELECT t.${column} AS id, '${part}' AS part FROM ${table} t JOIN entered n ON n.id = t.${column}
       ${table === 'enterprise_identifiers' ? 'WHERE t.id <> ALL ($3::uuid[])' : ''}`,
  )
  const rows: EnteredRow[] = await manager.query(
    `WITH entered AS (SELECT unnest($1::uuid[]) AS id)
     SELECT e.id, e.uscc, e.name, u.parts, c.changed_by AS by, c.changed_at AS at, c.source,
       e.status = 'active' AND e.version = 1 + COALESCE(b.versions, 0) AS untouched
     FROM entered n JOIN enterprises e ON e.id = n.id
     LEFT JOIN (SELECT id, string_agg(DISTINCT part, ',') AS parts FROM (${used.join(' UNION ALL ')}) each GROUP BY id) u ON u.id = n.id
     LEFT JOIN (SELECT enterprise_id, sum(CASE WHEN put_back THEN 2 WHEN run_id = $2 THEN 1 ELSE 0 END) AS versions
       FROM import_befores JOIN entered ON entered.id = enterprise_id GROUP BY enterprise_id) b ON b.enterprise_id = n.id
     LEFT JOIN LATERAL (SELECT changed_by, changed_at, source FROM enterprise_changes c WHERE c.enterprise_id = n.id
       ORDER BY c.id DESC LIMIT 1) c ON e.version > 1
     ORDER BY e.id`,
    [batch.entered, batch.runId, batch.identifiers],
  )
  return rows.map(({ id: enterpriseId, uscc, name, untouched, parts, by, at, source }) => {
    const line = { enterpriseId, uscc, name }
    const kept = (code: string, params: UndoLine['params']): UndoLine => ({ ...line, outcome: 'left', code, params })
    if (!untouched) return kept('import.left-changed', laterParams({ by, at, source }))
    if (parts === 'figures') return kept('import.left-figures', {})
    if (parts) return kept('import.left-used', { parts })
    return { ...line, outcome: 'removed' }
  })
}
