import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { TxCtx } from '#platform'

export type CopyValue = string | number | boolean | Date | readonly string[] | null

/** Sends rows through COPY on the transaction's own connection. `columns` are plain names of `table`. */
export async function copyRows(
  tx: TxCtx,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly CopyValue[]>,
): Promise<void> {
  const client = (await tx.manager.queryRunner?.connect()) as PoolClient
  const sink = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`))
  await pipeline(Readable.from(portions(rows)), sink)
}

/** Rows as COPY text, some hundred to a portion. */
function* portions(rows: Iterable<readonly CopyValue[]>): Generator<Buffer> {
  let text = ''
  for (const row of rows) {
    text += `${row.map(cell).join('\t')}\n`
    if (text.length < 65_536) continue
    yield Buffer.from(text)
    text = ''
  }
  if (text) yield Buffer.from(text)
}

const SPECIAL = /[\\\t\n\r]/g
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function cell(value: CopyValue): string {
  if (value === null) return '\\N'
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return cell(`{${value.map((each) => `"${each.replace(/["\\]/g, '\\$&')}"`).join(',')}}`)
  return String(value).replace(SPECIAL, (character) => ESCAPED[character] as string)
}
