import { newId, type TxCtx } from '#platform'
import { queueFactsChanged } from '../facts/facts.jobs.js'
import { PROFILE_FACTS } from '../facts/profile-facts.js'
import { localDate } from '../local-date.js'
import { searchTextOf } from '../naming.js'
import { copyChanges } from '../register/changes.js'
import { type CopyValue, copyRows } from './copy-rows.js'
import { type Difference, differencesOf, KNOWN_COLUMNS, type KnownEnterprise } from './enterprise-differences.js'
import type { Accepted, BatchOutcome, BatchPlace } from './import-plan.js'
import type { EnterpriseRow } from './judge-enterprise.js'
import { KEPT_COLUMNS, keepBefores } from './keep-befores.js'

const COLUMNS = ['id', ...KEPT_COLUMNS, 'source', 'created_at', 'updated_at'] as const

/** Columns an update takes over where the file tells something. */
const UPDATED = [
  'park_id',
  'division_code',
  'address',
  'industry_code',
  'industry_letter',
  'enterprise_type',
  'registered_capital_fen',
  'registered_capital_currency',
  'established_on',
  'business_scope',
  'inside',
  'tags',
]
const OTHER_NAME = 's.name_key <> e.name_key'
const OTHER_CAPITAL =
  '(s.registered_capital_fen, s.registered_capital_currency) IS DISTINCT FROM (e.registered_capital_fen, e.registered_capital_currency)'

type Item = { index: number; row: EnterpriseRow; known?: KnownEnterprise; differences?: Difference[] }

/**
 * Writes a batch of enterprises set by set: new ones in, changed ones over with their history, a changed name kept as
 * a former name. A row changed by somebody else meanwhile makes the unit of work run the batch again.
 */
export async function writeEnterprises(
  tx: TxCtx,
  batch: readonly Accepted<EnterpriseRow>[],
  at: BatchPlace,
): Promise<BatchOutcome> {
  const known = await knownByCode(
    tx,
    batch.map(({ row }) => row.uscc),
  )
  const items: Item[] = batch.map(({ row }, index) => ({ index, row, known: known.get(row.uscc) }))
  const remarks: BatchOutcome['remarks'] = []
  for (const item of items) {
    if (!item.known) continue
    if (item.known.status === 'merged')
      remarks.push({ index: item.index, remark: { field: 'uscc', value: item.row.uscc, code: 'import.merged' } })
    else item.differences = differencesOf(item.known, item.row)
  }
  const created = await insertNew(
    tx,
    items.filter((item) => !item.known),
    remarks,
  )
  const changed = items.filter((item) => item.differences?.length)
  const formerNames = await updateChanged(tx, changed, remarks, at)
  const updated = changed.length
  const touched = items.filter(({ differences }) => differences?.some(({ field }) => PROFILE_FACTS.has(field)))
  queueFactsChanged(tx, [...created, ...touched.flatMap(({ known: row }) => row?.id ?? [])])
  const wrote = { entered: created, formerNames, identifiers: [], figures: [] }
  return { created: created.length, updated, unchanged: batch.length - created.length - updated, remarks, wrote }
}

async function knownByCode(tx: TxCtx, codes: readonly string[]): Promise<Map<string, KnownEnterprise>> {
  const rows: KnownEnterprise[] = await tx.manager.query(`SELECT ${KNOWN_COLUMNS} FROM enterprises WHERE uscc = ANY ($1)`, [
    codes,
  ])
  return new Map(rows.map((row) => [row.uscc, row]))
}

async function insertNew(tx: TxCtx, items: readonly Item[], remarks: BatchOutcome['remarks']): Promise<string[]> {
  if (items.length === 0) return []
  const ids = items.map(() => newId())
  await copyRows(tx, 'enterprises', COLUMNS, newRows(tx, items, ids)).catch((error: { constraint?: string }) => {
    throw error.constraint === 'enterprises_uscc_key' ? changedMeanwhile() : error
  })
  const namesakes: { at: string; other: string }[] = await tx.manager.query(
    `SELECT DISTINCT ON (s.at) s.at, COALESCE(e.uscc, e.name) AS other FROM unnest($1::text[], $2::uuid[]) WITH ORDINALITY AS s (name_key, id, at)
     JOIN enterprises e ON e.name_key = s.name_key AND e.id < s.id ORDER BY s.at, e.id`,
    [items.map(({ row }) => row.nameKey), ids],
  )
  for (const { at, other } of namesakes) {
    const { index, row } = items[Number(at) - 1] as Item
    remarks.push({ index, remark: { field: 'name', value: row.name, code: 'import.same-name', params: { uscc: other } } })
  }
  return ids
}

/** Rows one by one, so that their pinyin is found while the database takes those before. */
function* newRows(tx: TxCtx, items: readonly Item[], ids: readonly string[]): Generator<CopyValue[]> {
  for (const [i, { row }] of items.entries()) {
    const full = { ...row, inside: row.inside ?? row.insideIfNew, tags: row.tags ?? [] }
    yield valuesOf(tx, ids[i] as string, full, searchTextOf(row.uscc, row.name))
  }
}

/** Answers the keys of the former names it kept. */
async function updateChanged(
  tx: TxCtx,
  items: readonly Item[],
  remarks: BatchOutcome['remarks'],
  at: BatchPlace,
): Promise<string[]> {
  if (items.length === 0) return []
  await stage(
    tx,
    items.map(({ row, known }) => valuesOf(tx, (known as KnownEnterprise).id, row, searchTextOf(row.uscc, row.name))),
  )
  const locked: { id: string; version: number }[] = await tx.manager.query(
    `SELECT e.id, e.version FROM enterprises e JOIN staged_enterprises s ON s.id = e.id ORDER BY e.id FOR UPDATE OF e`,
  )
  const versions = new Map(locked.map(({ id, version }) => [id, version]))
  if (items.some(({ known }) => versions.get(known?.id as string) !== known?.version)) throw changedMeanwhile()
  const formerNames = await keepFormerNames(tx, items, remarks)
  const touched = items.map(({ known, differences }) => ({
    id: (known as KnownEnterprise).id,
    fields: (differences as Difference[]).map(({ field }) => field),
  }))
  await keepBefores(tx, at, touched)
  await tx.manager.query(
    `UPDATE enterprises e SET ${UPDATED.map((column) => `${column} = COALESCE(s.${column}, e.${column})`).join(', ')},
       name = CASE WHEN ${OTHER_NAME} THEN s.name ELSE e.name END, name_key = s.name_key,
       search_text = CASE WHEN ${OTHER_NAME} THEN s.search_text || e.search_text ELSE e.search_text END,
       registered_capital_text =
         CASE WHEN s.registered_capital_fen IS NOT NULL AND ${OTHER_CAPITAL} THEN s.registered_capital_text ELSE e.registered_capital_text END,
       updated_at = s.updated_at, version = e.version + 1
     FROM staged_enterprises s WHERE s.id = e.id`,
  )
  const changes = items.flatMap(({ known, differences, row }) =>
    (differences as Difference[]).map((change) => ({
      ...change,
      enterpriseId: (known as KnownEnterprise).id,
      source: row.source,
    })),
  )
  await copyChanges(tx, changes)
  return formerNames
}

async function keepFormerNames(tx: TxCtx, items: readonly Item[], remarks: BatchOutcome['remarks']): Promise<string[]> {
  const renamed = items.filter(({ known, row }) => known?.nameKey !== row.nameKey)
  if (renamed.length === 0) return []
  const ids = renamed.map(() => newId())
  const names = renamed.map(({ index, known, row }, i) => {
    remarks.push({
      index,
      remark: { field: 'name', value: row.name, code: 'import.renamed', params: { from: known?.name ?? '', to: row.name } },
    })
    return [
      ids[i] as string,
      known?.id ?? '',
      known?.name ?? '',
      known?.lastRenamedOn ?? known?.establishedOn ?? null,
      localDate(tx.now),
      row.source,
    ]
  })
  await copyRows(tx, 'enterprise_names', ['id', 'enterprise_id', 'name', 'used_from', 'used_until', 'source'], names)
  return ids
}

/** Puts rows into a table of this transaction's own, of the register's shape. */
async function stage(tx: TxCtx, rows: readonly (readonly CopyValue[])[]): Promise<void> {
  await tx.manager.query(`DROP TABLE IF EXISTS pg_temp.staged_enterprises`)
  await tx.manager.query(
    `CREATE TEMP TABLE staged_enterprises ON COMMIT DROP AS SELECT ${COLUMNS.join(', ')} FROM enterprises WITH NO DATA`,
  )
  await copyRows(tx, 'staged_enterprises', COLUMNS, rows)
  await tx.manager.query(`ANALYZE staged_enterprises`)
}

function valuesOf(tx: TxCtx, id: string, row: EnterpriseRow, searchText: string): CopyValue[] {
  return [
    id,
    row.uscc,
    row.name,
    row.nameKey,
    searchText,
    row.parkId,
    row.divisionCode,
    row.address,
    row.industryCode,
    row.industryLetter,
    row.enterpriseType,
    row.capital?.amountFen ?? null,
    row.capital?.currency ?? null,
    row.capitalText,
    row.establishedOn,
    row.businessScope,
    row.inside,
    row.tags,
    row.source,
    tx.now,
    tx.now,
  ]
}

/** A serialisation failure, which the unit of work answers by running the batch again on what is there now. */
function changedMeanwhile(): Error {
  return Object.assign(new Error('an enterprise of this batch was changed meanwhile'), { code: '40001' })
}
