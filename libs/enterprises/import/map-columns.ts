import { Problem } from '#platform'
import type { Entry, ImportColumn } from './import-plan.js'
import type { FileLook } from './inspect-file.js'
import type { TableRow } from './read-rows.js'

/** Where the fields lie in a file: for each entry a row holds, the column index by field. */
export interface ColumnMap {
  /** The file's headers as they stand. */
  headers: readonly string[]
  /** One for an ordinary file; several where numbered headers (企业名称1, 企业名称2) put several entries in one row. */
  entries: readonly Readonly<Record<string, number>>[]
}

/**
 * Finds the columns of a plan in a header. `own` maps fields to headers of the file by hand and comes first; an empty
 * header leaves the field out. Headers
 * that end in 1, 2, 3 … hold one entry each; columns without a number belong to every entry of the row.
 * @throws Problem invalid `import.column-missing` (names the column and what the file has), `import.map-unknown`
 */
export function mapColumns(
  header: readonly string[],
  columns: readonly ImportColumn[],
  { own = {}, look }: { own?: Readonly<Record<string, string>>; look: Pick<FileLook, 'encoding' | 'brokenLines'> },
): ColumnMap {
  for (const [field, named] of Object.entries(own)) {
    if (!columns.some((column) => column.field === field))
      throw Problem.invalid('import.map-field', { field, fields: columns.map((c) => c.field).join(', ') })
    if (named !== '' && !header.map(comparable).includes(comparable(named)))
      throw Problem.invalid('import.map-header', { header: named, headers: plainHeaders(header).join('、') })
  }
  const map = findColumns(header, columns, own)
  for (const column of columns) {
    if (column.required && map.entries.some((entry) => entry[column.field] === undefined)) {
      throw Problem.invalid('import.column-missing', {
        column: column.headers[0] as string,
        headers: map.headers.join('、'),
        encoding: look.encoding.toUpperCase(),
        broken: look.brokenLines,
      })
    }
  }
  return map
}

/** Finds the columns of a plan in a header, as far as they are there. */
export function findColumns(
  header: readonly string[],
  columns: readonly ImportColumn[],
  own: Readonly<Record<string, string>> = {},
): ColumnMap {
  const headers = plainHeaders(header)
  const plain = headers.map(comparable)
  const find = (column: ImportColumn, suffix: string): number => {
    const chosen = own[column.field]
    const names = chosen === undefined ? column.headers : suffix || chosen === '' ? [] : [chosen]
    return names.map((name) => plain.indexOf(comparable(name) + suffix)).find((index) => index >= 0) ?? -1
  }
  const numbered = (suffix: string) => indexes(columns, (column) => find(column, suffix))
  const everywhere = numbered('')
  const entries: Record<string, number>[] = []
  for (let number = 1; Object.keys(numbered(String(number))).length > 0; number++) {
    entries.push({ ...everywhere, ...numbered(String(number)) })
  }
  return { headers, entries: entries.length ? entries : [everywhere] }
}

/** Headers as they read: without the byte order mark and the blanks around them. */
export const plainHeaders = (header: readonly string[]) => header.map((text) => text.replace(/^\ufeff/, '').trim())

/** The entries of a row: one, or as many as the numbered headers tell; an entry with no cell of its own is left out. */
export function entriesOf(row: TableRow, map: ColumnMap): Entry[] {
  return map.entries.map((indexes) => {
    const cells: Record<string, string> = {}
    for (const [field, index] of Object.entries(indexes)) {
      const text = row.cells[index]?.trim()
      if (text) cells[field] = text
    }
    return { row: row.row, line: row.line, cells }
  })
}

function indexes(columns: readonly ImportColumn[], find: (column: ImportColumn) => number): Record<string, number> {
  return Object.fromEntries(columns.map((column) => [column.field, find(column)] as const).filter(([, index]) => index >= 0))
}

/** A header without blanks, width and case. */
export const comparable = (header: string) =>
  header
    .replace(/^\ufeff/, '')
    .normalize('NFKC')
    .replace(/[\s_*-]+/g, '')
    .toLowerCase()
