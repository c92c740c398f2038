import type { TxCtx } from '#platform'
import type { BatchPlace } from './import-plan.js'

/** The register's columns an import changes; what an undoing puts back. */
export const KEPT_COLUMNS = [
  'uscc',
  'name',
  'name_key',
  'search_text',
  'park_id',
  'division_code',
  'address',
  'industry_code',
  'industry_letter',
  'enterprise_type',
  'registered_capital_fen',
  'registered_capital_currency',
  'registered_capital_text',
  'established_on',
  'business_scope',
  'inside',
  'tags',
] as const

/** Keeps what enterprises are before this batch changes these fields of them. */
export async function keepBefores(
  tx: TxCtx,
  { runId, fromRow }: BatchPlace,
  touched: readonly { id: string; fields: readonly string[] }[],
): Promise<void> {
  if (touched.length === 0) return
  const columns = KEPT_COLUMNS.map((column) => `'${column}', e.${column}`).join(', ')
  await tx.manager.query(
    `INSERT INTO import_befores (run_id, from_row, enterprise_id, version, fields, before)
     SELECT $1, $2, e.id, e.version + 1, t.fields, jsonb_strip_nulls(jsonb_build_object(${columns}))
     FROM jsonb_to_recordset($3::jsonb) AS t (id uuid, fields text[]) JOIN enterprises e ON e.id = t.id`,
    [runId, fromRow, JSON.stringify(touched)],
  )
}
