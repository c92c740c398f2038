import { PassThrough, type Readable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import { stringify } from 'csv-stringify/sync'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { type Ctx, Problem, UnitOfWork } from '#platform'
import { filterSql, orderSql } from './enterprise-filter.js'
import type { EnterpriseExport } from './enterprises.dto.js'
import { FROM_ENTERPRISES, ITEM_COLUMNS } from './enterprises.queries.js'
import { Values } from './reach.js'
import { safeCell } from './safe-cell.js'

/** Rows a workbook takes: it is built in memory. */
export const WORKBOOK_ROWS = 20_000
const PORTION = 1000

/** A list as a file. The headers are those an import understands, so an export can be read back. */
const COLUMNS: readonly (readonly [header: string, value: (row: Record<string, unknown>) => unknown])[] = [
  ['企业名称', (row) => row.name],
  ['统一社会信用代码', (row) => row.uscc],
  ['园区', (row) => row.parkName],
  ['区内', (row) => (row.inside ? '是' : '否')],
  ['状态', (row) => STATUS[row.status as string]],
  ['行业代码', (row) => row.industryCode],
  ['行业', (row) => row.industryName],
  ['企业类型', (row) => row.enterpriseType],
  ['注册资本', (row) => row.registeredCapitalText],
  ['成立日期', (row) => row.establishedOn],
  ['行政区划代码', (row) => row.divisionCode],
  ['注册地址', (row) => row.address],
  ['标签', (row) => (row.tags as string[]).join('；')],
]
const STATUS: Readonly<Record<string, string>> = {
  active: '在营',
  'moved-out': '已迁出',
  deregistered: '已注销',
  merged: '已合并',
}

export interface ExportFile {
  /** Rows of the file, header not counted; equal to the list's total. */
  total: number
  mediaType: string
  name: string
  content: Readable | Buffer
}

/** Writes what a filter finds to a file. */
@Injectable()
export class ExportsService {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * The enterprises of a filter as CSV (streamed, in constant memory) or workbook. Count and rows are of one moment.
   * @throws Problem refused `enterprises.export-too-large` for a workbook over 20 000 rows
   */
  async export(ctx: Ctx, filter: EnterpriseExport): Promise<ExportFile> {
    if (filter.format !== 'xlsx') return this.csv(ctx, filter)
    const rows: Record<string, unknown>[] = []
    const total = await this.walk(ctx, filter, async (count, portion) => {
      if (count > WORKBOOK_ROWS) throw Problem.refused('enterprises.export-too-large', { total: count, limit: WORKBOOK_ROWS })
      rows.push(...portion)
    })
    const sheet: SheetData = [
      COLUMNS.map(([header]) => ({ value: header, fontWeight: 'bold' as const })),
      ...rows.map((row) => COLUMNS.map(([, value]) => ({ value: String(value(row) ?? ''), type: String }))),
    ]
    const content = await writeXlsxFile(sheet, { stickyRowsCount: 1 }).toBuffer()
    return {
      total,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      name: '企业名单.xlsx',
      content,
    }
  }

  /** Answers as soon as the count is known; the rows follow while the reader takes them. */
  private csv(ctx: Ctx, filter: EnterpriseExport): Promise<ExportFile> {
    return new Promise((resolve, reject) => {
      const content = new PassThrough()
      let begun = false
      const begin = async (total: number) => {
        begun = true
        resolve({ total, mediaType: 'text/csv; charset=utf-8', name: '企业名单.csv', content })
        await push(content, `\ufeff${stringify([COLUMNS.map(([header]) => header)])}`)
      }
      this.walk(ctx, filter, async (total, portion) => {
        if (!begun) await begin(total)
        await push(content, stringify(portion.map((row) => COLUMNS.map(([, value]) => safeCell(String(value(row) ?? ''))))))
      })
        .then(async () => {
          if (!begun) await begin(0)
          content.end()
        })
        .catch((error: Error) => {
          if (!begun) reject(error)
          else content.destroy(error instanceof ReaderGone ? undefined : error)
        })
    })
  }

  /** Walks over the rows with a cursor: one statement, one moment, a portion at a time. Answers the count. */
  private async walk(
    ctx: Ctx,
    filter: EnterpriseExport,
    take: (total: number, portion: Record<string, unknown>[]) => Promise<void>,
  ): Promise<number> {
    return this.uow.run(ctx, async (tx) => {
      const values = new Values()
      const where = filterSql(tx, filter, values)
      await tx.manager.query(
        `DECLARE export NO SCROLL CURSOR FOR
         SELECT ${ITEM_COLUMNS}, e.registered_capital_text AS "registeredCapitalText", count(*) OVER ()::int AS total
         ${FROM_ENTERPRISES} WHERE ${where} ORDER BY ${orderSql()}`,
        values.list,
      )
      let total = 0
      for (;;) {
        const portion: Record<string, unknown>[] = await tx.manager.query(`FETCH ${PORTION} FROM export`)
        if (portion.length === 0) return total
        total = portion[0]?.total as number
        await take(total, portion)
      }
    })
  }
}

/** The reader went away before the end. */
class ReaderGone extends Error {}

/** Hands on a text and waits until the reader has room for more. */
async function push(content: PassThrough, text: string): Promise<void> {
  if (content.destroyed) throw new ReaderGone()
  if (content.write(text)) return
  await new Promise<void>((resolve) => {
    content.once('drain', resolve).once('close', resolve)
  })
}
