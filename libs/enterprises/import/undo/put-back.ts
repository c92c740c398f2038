import type { TxCtx } from '#platform'
import { queueFactsChanged } from '../../facts/facts.jobs.js'
import { PROFILE_FACTS } from '../../facts/profile-facts.js'
import { nameKey, searchTextOf } from '../../naming.js'
import { copyChanges } from '../../register/changes.js'
import type { ImportBatch } from '../import-batch.entity.js'
import type { UndoLine } from './undo-line.js'

/** The columns a field of the register's history goes back with. */
const COLUMNS_OF: Readonly<Record<string, readonly string[]>> = {
  parkId: ['park_id'],
  divisionCode: ['division_code'],
  address: ['address'],
  industryCode: ['industry_code', 'industry_letter'],
  enterpriseType: ['enterprise_type'],
  registeredCapitalFen: ['registered_capital_fen', 'registered_capital_text'],
  registeredCapitalCurrency: ['registered_capital_currency'],
  establishedOn: ['established_on'],
  businessScope: ['business_scope'],
  inside: ['inside'],
  tags: ['tags'],
  name: ['name', 'name_key'],
  uscc: ['uscc', 'search_text'],
}

/**
 * Puts fields of a batch's enterprises back, set by set, with their history; `lines` are those `judgeChanged` lets go
 * back. A former name the import kept goes with the name.
 */
export async function putBack(tx: TxCtx, batch: ImportBatch, lines: readonly UndoLine[], source: string): Promise<void> {
  if (lines.length === 0) return
  const fields = new Map<string, string[]>()
  for (const { enterpriseId, field } of lines) fields.set(enterpriseId, [...(fields.get(enterpriseId) ?? []), field as string])
  const columns = Object.entries(COLUMNS_OF).flatMap(([field, names]) =>
    names.map((name) => `${name} = CASE WHEN '${field}' = ANY (t.fields) THEN b.${name} ELSE e.${name} END`),
  )
  const touched = JSON.stringify([...fields].map(([id, each]) => ({ id, fields: each })))
  await tx.manager.query(
    `WITH t AS (
       SELECT t.id, t.fields, f.before FROM jsonb_to_recordset($1::jsonb) AS t (id uuid, fields text[])
       JOIN import_befores f ON f.enterprise_id = t.id AND f.run_id = $2 AND f.from_row = $3
     )
     UPDATE enterprises e SET ${columns.join(', ')}, updated_at = $4, version = e.version + 1
     FROM t CROSS JOIN LATERAL jsonb_populate_record(NULL::enterprises, t.before) b WHERE e.id = t.id`,
    [touched, batch.runId, batch.fromRow, tx.now],
  )
  await tx.manager.query(
    `UPDATE import_befores b SET put_back = true FROM jsonb_to_recordset($1::jsonb) AS t (id uuid, fields text[])
     WHERE b.run_id = $2 AND b.from_row = $3 AND b.enterprise_id = t.id AND b.fields <@ t.fields`,
    [touched, batch.runId, batch.fromRow],
  )
  await forgetFormerNames(
    tx,
    batch,
    lines.filter(({ field }) => field === 'name'),
  )
  await copyChanges(
    tx,
    lines.map(({ enterpriseId, field, value, becomes }) => ({
      ...{ enterpriseId, field: field as string, from: value ?? null, to: becomes ?? null, source },
    })),
  )
  queueFactsChanged(
    tx,
    lines.filter(({ field }) => PROFILE_FACTS.has(field as string)).map(({ enterpriseId }) => enterpriseId),
  )
}

/** The names that hold again are no former ones; by the import's names the enterprises are found no more. */
async function forgetFormerNames(tx: TxCtx, batch: ImportBatch, renamed: readonly UndoLine[]): Promise<void> {
  if (renamed.length === 0) return
  const ids = renamed.map(({ enterpriseId }) => enterpriseId)
  await tx.manager.query(`DELETE FROM enterprise_names WHERE id = ANY ($1::uuid[]) AND enterprise_id = ANY ($2::uuid[])`, [
    batch.formerNames,
    ids,
  ])
  const rows: { id: string; uscc: string | null; name: string; former: string[]; stock: string[] }[] = await tx.manager.query(
    `SELECT e.id, e.uscc, e.name,
       ARRAY (SELECT n.name FROM enterprise_names n WHERE n.enterprise_id = e.id ORDER BY n.id) AS former,
       ARRAY (SELECT i.value FROM enterprise_identifiers i WHERE i.enterprise_id = e.id ORDER BY i.id) AS stock
     FROM enterprises e WHERE e.id = ANY ($1::uuid[])`,
    [ids],
  )
  const texts = rows.map(({ id, uscc, name, former, stock }) => ({
    id,
    key: nameKey(name),
    searched: [searchTextOf(uscc, name, former), ...stock].join(' '),
  }))
  await tx.manager.query(
    `UPDATE enterprises e SET search_text = t.searched, name_key = t.key
     FROM jsonb_to_recordset($1::jsonb) AS t (id uuid, key text, searched text) WHERE e.id = t.id`,
    [JSON.stringify(texts)],
  )
}
