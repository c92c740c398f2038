import { newId, type TxCtx } from '#platform'
import { copyRows } from '../import/copy-rows.js'

/** Writes one row of history for each field that took another value. */
export async function recordChanges(
  tx: TxCtx,
  enterpriseId: string,
  changes: readonly { field: string; from: unknown; to: unknown }[],
  source: string,
): Promise<void> {
  for (const { field, from, to } of changes) {
    await tx.manager.query(
      `INSERT INTO enterprise_changes (id, enterprise_id, field, old_value, new_value, source, changed_by, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [newId(), enterpriseId, field, textOfValue(from), textOfValue(to), source, tx.actor.id, tx.now],
    )
  }
}

/** A field of an enterprise that took another value, as the history shows both. */
export interface FieldChange {
  enterpriseId: string
  field: string
  from: string | null
  to: string | null
  source: string
}

/** Writes many rows of history in one statement. */
export async function copyChanges(tx: TxCtx, changes: readonly FieldChange[]): Promise<void> {
  await copyRows(
    tx,
    'enterprise_changes',
    ['id', 'enterprise_id', 'field', 'old_value', 'new_value', 'source', 'changed_by', 'changed_at'],
    changes.map(({ enterpriseId, field, from, to, source }) => [
      ...[newId(), enterpriseId, field, from, to, source],
      ...[tx.actor.id, tx.now],
    ]),
  )
}

/** A column's value as the history shows it; null for nothing. */
export function textOfValue(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.join('、') || null
  return String(value)
}
