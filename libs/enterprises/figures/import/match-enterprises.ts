import { newId, type TxCtx } from '#platform'
import { copyRows } from '../../import/copy-rows.js'
import type { BatchPlace, Remark, Wrote } from '../../import/import-plan.js'
import { keepBefores } from '../../import/keep-befores.js'
import { nameKey, searchTextOf } from '../../naming.js'
import { copyChanges } from '../../register/changes.js'
import type { FiguresRow } from './judge-figures.js'

interface Known {
  id: string
  uscc: string | null
}

/** The enterprise of each row, and what had to be written for it. */
export interface Matched {
  enterprises: (string | undefined)[]
  wrote: Pick<Wrote, 'entered' | 'identifiers'>
}

/** An enterprise that has to be entered: outside the zone, with what the file tells of it. */
interface Newcomer {
  id: string
  uscc: string | null
  stock: string | null
  name: string
}

/**
 * The enterprise of each row: by credit code, else by stock code, else entered as one outside the zone. A row's stock
 * code is noted at its enterprise; an enterprise known by its stock code alone is given the code a row tells. Undefined
 * for a row that names nobody known and no name to enter.
 */
export async function matchEnterprises(
  tx: TxCtx,
  rows: readonly FiguresRow[],
  { source, at }: { source: string; at: BatchPlace },
  remark: (index: number, remark: Remark) => void,
): Promise<Matched> {
  const byCode = await knownByCode(tx, told(rows, 'uscc'))
  const byStock = await knownByStock(tx, told(rows, 'stock'))
  const newcomers: Newcomer[] = []
  const coded: { id: string; uscc: string }[] = []
  const identified: { id: string; stock: string }[] = []
  const answer = rows.map((row, index) => {
    const coder = row.uscc ? byCode.get(row.uscc) : undefined
    const stocker = row.stock ? byStock.get(row.stock) : undefined
    const other = stocker?.uscc && row.uscc && stocker.uscc !== row.uscc
    let found = coder ?? (other ? undefined : stocker)
    if (other || (coder && stocker && coder.id !== stocker.id))
      remark(index, { field: 'stock', value: row.stock ?? '', code: 'figures.two-enterprises', params: { uscc: row.uscc } })
    const name = row.name ?? (row.stock ? `股票${row.stock}（名称待补）` : undefined)
    if (!found && name) {
      const newcomer = { id: newId(), uscc: row.uscc, stock: stocker ? null : row.stock, name }
      newcomers.push(newcomer)
      found = newcomer
      if (newcomer.stock) byStock.set(newcomer.stock, newcomer)
    } else if (found && row.uscc && found.uscc === null) {
      coded.push({ id: found.id, uscc: row.uscc })
      found.uscc = row.uscc
    }
    if (!found) {
      remark(index, { field: 'name', code: 'figures.enterprise-nameless', params: { enterprise: row.uscc ?? row.stock } })
      return undefined
    }
    if (row.uscc) byCode.set(row.uscc, found)
    if (row.stock && !byStock.has(row.stock)) {
      identified.push({ id: found.id, stock: row.stock })
      byStock.set(row.stock, found)
    }
    return found.id
  })
  await enter(tx, newcomers, source)
  const entered = newcomers.map(({ id }) => id)
  const fresh = new Set(entered)
  const old = coded.filter(({ id }) => !fresh.has(id))
  await keepBefores(
    tx,
    at,
    old.map(({ id }) => ({ id, fields: ['uscc'] })),
  )
  await giveCodes(tx, old, source)
  const identifiers = await identify(
    tx,
    [...newcomers.flatMap(({ id, stock }) => (stock ? [{ id, stock }] : [])), ...identified],
    source,
  )
  return { enterprises: answer, wrote: { entered, identifiers } }
}

const told = (rows: readonly FiguresRow[], field: 'uscc' | 'stock') => [...new Set(rows.flatMap((row) => row[field] ?? []))]

async function knownByCode(tx: TxCtx, codes: readonly string[]): Promise<Map<string, Known>> {
  const rows: (Known & { key: string })[] = await tx.manager.query(
    `SELECT uscc AS key, COALESCE(merged_into_id, id) AS id, uscc FROM enterprises WHERE uscc = ANY ($1)`,
    [codes],
  )
  return new Map(rows.map(({ key, ...known }) => [key, known]))
}

async function knownByStock(tx: TxCtx, codes: readonly string[]): Promise<Map<string, Known>> {
  const rows: (Known & { key: string })[] = await tx.manager.query(
    `SELECT i.value AS key, COALESCE(e.merged_into_id, e.id) AS id, e.uscc FROM enterprise_identifiers i
     JOIN enterprises e ON e.id = i.enterprise_id WHERE i.scheme = 'stock' AND i.value = ANY ($1)`,
    [codes],
  )
  return new Map(rows.map(({ key, ...known }) => [key, known]))
}

async function enter(tx: TxCtx, newcomers: readonly Newcomer[], source: string): Promise<void> {
  const columns = ['id', 'uscc', 'name', 'name_key', 'search_text', 'inside', 'source', 'created_at', 'updated_at']
  await copyRows(
    tx,
    'enterprises',
    columns,
    newcomers.map(({ id, uscc, stock, name }) => {
      const searched = `${searchTextOf(uscc, name)}${stock ? ` ${stock}` : ''}`
      return [id, uscc, name, nameKey(name), searched, false, source, tx.now, tx.now]
    }),
  )
}

async function giveCodes(tx: TxCtx, coded: readonly { id: string; uscc: string }[], source: string): Promise<void> {
  if (coded.length === 0) return
  await tx.manager.query(
    `UPDATE enterprises e SET uscc = c.uscc, search_text = ' ' || lower(c.uscc) || e.search_text, version = version + 1, updated_at = $2
     FROM jsonb_to_recordset($1::jsonb) AS c (id uuid, uscc text) WHERE e.id = c.id`,
    [JSON.stringify(coded), tx.now],
  )
  await copyChanges(
    tx,
    coded.map(({ id, uscc }) => ({ enterpriseId: id, field: 'uscc', from: null, to: uscc, source })),
  )
}

async function identify(tx: TxCtx, identified: readonly { id: string; stock: string }[], source: string): Promise<string[]> {
  if (identified.length === 0) return []
  const ids = identified.map(() => newId())
  await tx.manager.query(
    `INSERT INTO enterprise_identifiers (id, enterprise_id, scheme, value, source, created_at)
     SELECT r.id, r.enterprise, 'stock', r.stock, $2, $3 FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, enterprise uuid, stock text)`,
    [JSON.stringify(identified.map(({ id, stock }, i) => ({ id: ids[i], enterprise: id, stock }))), source, tx.now],
  )
  return ids
}
