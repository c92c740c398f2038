import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { UsersQueries } from '#people'
import { type Ctx, FilesService, newId, Problem, sayField, type TxCtx } from '#platform'
import { columnsOf, figureMap } from '../../figures/import/figure-map.js'
import { enterpriseColumns } from '../enterprise-columns.js'
import { ImportMapping } from '../import-mapping.entity.js'
import type { ImportColumn } from '../import-plan.js'
import { storedSource } from '../import-source.js'
import { inspectFile } from '../inspect-file.js'
import { comparable, findColumns, mapColumns, plainHeaders } from '../map-columns.js'
import { readRows } from '../read-rows.js'
import { ADDED_HEADERS } from '../report-workbook.js'
import type { FileColumns, FileColumnsQuery } from './file-columns.dto.js'
import { propose } from './propose.js'

/** Rows looked at for examples, and examples shown of a column. */
const LOOKED_AT = 50
const EXAMPLES = 2

/** The columns of a file before it is imported: what they are taken for, what is proposed, and what the office remembers. */
@Injectable()
export class FileColumnsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: FilesService,
    private readonly users: UsersQueries,
  ) {}

  /**
   * The columns of a stored file.
   * @throws Problem missing `files.missing`; invalid when the file cannot be read at all, as its import would say
   */
  async look(ctx: Ctx, query: FileColumnsQuery): Promise<FileColumns> {
    const fields = fieldsOf(query)
    const { header, examples } = await this.head(ctx, query.fileId)
    const remembered = await this.dataSource.manager.findOneBy(ImportMapping, {
      kind: kindOf(query),
      headersSha256: keyOf(header),
    })
    const own = remembered?.map ?? {}
    const auto = fieldsByIndex(findColumns(header, fields))
    const taken = remembered ? fieldsByIndex(findColumns(header, fields, own)) : auto
    const free = fields.filter(({ field }) => ![...taken.values()].includes(field) && own[field] === undefined)
    const unknown = header.flatMap((text, index) =>
      taken.has(index) || text === '' || isAdded(text) ? [] : [{ index, header: text, examples: examples[index] ?? [] }],
    )
    const proposals = new Map([...(remembered ? [] : propose(unknown, free))].map(([field, index]) => [index, field]))
    const missing = fields.filter(({ field, required }) => required && ![...taken.values()].includes(field))
    const saver = remembered?.savedBy ? (await this.users.names([remembered.savedBy])).get(remembered.savedBy) : undefined
    return {
      columns: header.flatMap((text, index) =>
        text === '' || isAdded(text)
          ? []
          : [
              {
                header: text,
                examples: examples[index] ?? [],
                known: auto.get(index) ?? null,
                field: taken.get(index) ?? proposals.get(index) ?? null,
                proposed: proposals.has(index),
              },
            ],
      ),
      fields: fields.map(({ field, headers, required }) => ({
        ...{ field, required: required ?? false },
        name: ctx.language === 'zh' ? (headers[0] ?? field) : sayField(field, 'en'),
      })),
      map: own,
      clear: missing.length === 0 && proposals.size === 0,
      remembered: remembered ? { by: saver?.name ?? null, at: remembered.savedAt } : null,
    }
  }

  /**
   * The key under which the office remembers these columns, once they are found in the file.
   * @throws Problem invalid `import.map-field`, `import.map-header`, `import.column-missing`
   */
  async check(ctx: Ctx, query: FileColumnsQuery, map: Readonly<Record<string, string>>): Promise<string> {
    const { header, look } = await this.head(ctx, query.fileId)
    mapColumns(header, fieldsOf(query), { own: map, look })
    return keyOf(header)
  }

  /** Remembers the columns for the next file with these headers; none: forgets what was remembered. */
  async remember(
    tx: TxCtx,
    query: FileColumnsQuery,
    headersSha256: string,
    map: Readonly<Record<string, string>>,
  ): Promise<void> {
    const kind = kindOf(query)
    if (Object.keys(map).length === 0) {
      await tx.manager.delete(ImportMapping, { kind, headersSha256 })
      return
    }
    await tx.manager.query(
      `INSERT INTO import_mappings (id, kind, headers_sha256, map, saved_by, saved_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (kind, headers_sha256) DO UPDATE SET map = EXCLUDED.map, saved_by = EXCLUDED.saved_by, saved_at = EXCLUDED.saved_at`,
      [newId(), kind, headersSha256, JSON.stringify(map), tx.actor.id, tx.now],
    )
  }

  /** The header of a file and the first values of each column. */
  private async head(ctx: Ctx, fileId: string) {
    const file = await this.files.find(ctx, this.dataSource.manager, fileId)
    const source = storedSource(this.files, file)
    const look = await inspectFile(source)
    let header: string[] | undefined
    const examples: string[][] = []
    for await (const { row, cells } of readRows(source, look, () => undefined)) {
      if (!header) header = plainHeaders(cells)
      else
        for (const [index, cell] of cells.entries()) {
          const known = examples[index] ?? []
          const value = cell.trim().slice(0, 60)
          examples[index] = value && known.length < EXAMPLES && !known.includes(value) ? [...known, value] : known
        }
      if (row >= LOOKED_AT) break
    }
    if (!header) throw Problem.invalid('import.empty', { file: file.name })
    return { header, examples, look }
  }
}

function fieldsOf({ kind, figureMap: name, period }: FileColumnsQuery): readonly ImportColumn[] {
  return kind === 'figures' ? columnsOf(figureMap(name), period !== undefined) : enterpriseColumns
}

const kindOf = ({ kind, figureMap: name }: FileColumnsQuery) => (kind === 'figures' ? `figures:${name}` : 'enterprises')

/** Headers alike but for blanks, width and case are the same; the columns a list of problems adds do not count. */
function keyOf(header: readonly string[]): string {
  const plain = header.filter((text) => !isAdded(text)).map(comparable)
  return createHash('sha256').update(JSON.stringify(plain)).digest('hex')
}

const isAdded = (header: string) => ADDED_HEADERS.includes(header)

function fieldsByIndex({ entries }: ReturnType<typeof findColumns>): Map<number, string> {
  return new Map(entries.flatMap((entry) => Object.entries(entry).map(([field, index]) => [index, field] as const)))
}
