import { createHash } from 'node:crypto'
import { stringify } from 'csv-stringify/sync'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { yuanOf } from '../money/fen.js'

/** A payment as the treasury is told of it. */
export interface TreasuryRow {
  id: string
  place: number
  caseNumber: string
  clause: string
  enterprise: string
  accountName: string
  bank: string
  accountNumber: string
  amountFen: string
}

const HEADER = ['序号', '付款编号', '案件编号', '事项', '企业名称', '账户名称', '开户银行', '账号', '金额（元）']
/** Columns the result file adds. */
export const RESULT_COLUMNS = {
  id: '付款编号',
  amount: '金额（元）',
  outcome: '结果',
  reason: '原因',
  reference: '流水号',
  on: '日期',
} as const

/** SHA-256 over what is paid to whom, row by row in order; both files of a batch are made of these rows. */
export function checksumOf(rows: readonly TreasuryRow[]): string {
  const text = rows
    .map((row) => [row.id, row.accountName, row.bank, row.accountNumber, row.amountFen].join('\u001f'))
    .join('\u001e')
  return createHash('sha256').update(text).digest('hex')
}

/** The file for the treasury as CSV (UTF-8 with byte order mark); the last line carries count, total and checksum. */
export function treasuryCsv(rows: readonly TreasuryRow[], checksum: string): string {
  return stringify([HEADER, ...rows.map(cells), footer(rows, checksum)], { bom: true, record_delimiter: 'windows' })
}

/** The same as a workbook. Accounts and amounts are texts, so that no program rounds them. */
export function treasuryXlsx(rows: readonly TreasuryRow[], checksum: string): Promise<Buffer> {
  const sheet: SheetData = [
    HEADER.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...[...rows.map(cells), footer(rows, checksum)].map((row) => row.map((value) => ({ value, type: String }))),
  ]
  return writeXlsxFile(sheet, { stickyRowsCount: 1 }).toBuffer()
}

function cells(row: TreasuryRow): string[] {
  const texts = [row.caseNumber, row.clause, row.enterprise, row.accountName, row.bank].map(harmless)
  return [String(row.place), row.id, ...texts, row.accountNumber, yuanOf(row.amountFen)]
}

function footer(rows: readonly TreasuryRow[], checksum: string): string[] {
  const total = rows.reduce((sum, row) => sum + BigInt(row.amountFen), 0n)
  return ['合计', checksum, `${rows.length} 笔`, '', '', '', '', '', yuanOf(total)]
}

/** A text a spreadsheet takes for text. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
