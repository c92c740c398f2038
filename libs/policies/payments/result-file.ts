import { isUtf8 } from 'node:buffer'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { isDate } from '#criteria'
import { Problem, type ProblemItem } from '#platform'
import { RESULT_COLUMNS } from './treasury-file.js'

/** One line of the bank's answer. */
export interface ResultRow {
  /** Line of the file, the header being 1. */
  row: number
  paymentId: string
  outcome: 'paid' | 'failed'
  /** Integer fen, when the file names it. */
  amountFen: bigint | null
  reason: string
  reference: string
  on: string | null
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const PAID = /^(成功|已到账|已支付|支付成功|paid|success)$/i
const FAILED = /^(失败|退回|退票|支付失败|failed|returned)$/i
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Reads the treasury's answer from CSV (UTF-8 or GB18030) or XLSX: columns 付款编号, 结果 (成功/失败), and as given 金额（元）,
 * 原因, 流水号, 日期. Lines without a payment number and a result (totals, blanks) are passed over. `today` is the office's
 * day, `YYYY-MM-DD`: no bank paid later than that.
 * @throws Problem invalid `policies.result-kind`; `policies.result-columns`; `policies.result-empty`; `policies.result-file`
 *   naming everything wrong with every row
 */
export async function readResults(file: Readable, mediaType: string, today: string): Promise<ResultRow[]> {
  const lines = await linesOf(await buffer(file), mediaType)
  const header = (lines[0] ?? []).map((name) => name.trim().normalize('NFKC'))
  const column = (name: string) => header.indexOf(name.normalize('NFKC'))
  const missing = [RESULT_COLUMNS.id, RESULT_COLUMNS.outcome].filter((name) => column(name) < 0)
  if (missing.length) throw Problem.invalid('policies.result-columns', { columns: missing.join('、') })
  const faults: ProblemItem[] = []
  const firstRow = new Map<string, number>()
  const rows = lines.slice(1).flatMap((line, i): ResultRow[] => {
    const cell = (name: string) => (line[column(name)] ?? '').trim()
    const row = i + 2
    const fault = (code: string, params: Record<string, string | number> = {}) =>
      faults.push({ code: `policies.result-row-${code}`, params: { row, ...params }, at: String(row) })
    const paymentId = cell(RESULT_COLUMNS.id).toLowerCase()
    const said = cell(RESULT_COLUMNS.outcome)
    if (!UUID.test(paymentId)) {
      if (said !== '') fault('payment', { said: cell(RESULT_COLUMNS.id) })
      return []
    }
    const first = firstRow.get(paymentId)
    if (first === undefined) firstRow.set(paymentId, row)
    else fault('twice', { first })
    const outcome = PAID.test(said) ? 'paid' : FAILED.test(said) ? 'failed' : null
    const amountFen = fenOfYuan(cell(RESULT_COLUMNS.amount))
    const on = dayOf(cell(RESULT_COLUMNS.on))
    if (outcome === null) fault('outcome', { said })
    if (amountFen === undefined) fault('amount', { said: cell(RESULT_COLUMNS.amount) })
    if (on === undefined) fault('date', { said: cell(RESULT_COLUMNS.on) })
    else if (on !== null && on > today) fault('future', { on })
    const [reason, reference] = [cell(RESULT_COLUMNS.reason), cell(RESULT_COLUMNS.reference)]
    return [{ row, paymentId, outcome: outcome ?? 'failed', amountFen: amountFen ?? null, reason, reference, on: on ?? null }]
  })
  if (faults.length) throw Problem.invalid('policies.result-file', {}, faults)
  if (rows.length === 0) throw Problem.invalid('policies.result-empty')
  return rows
}

/** The cells of a file line by line. @throws Problem invalid `policies.result-kind` when it is no table that can be read */
async function linesOf(bytes: Buffer, mediaType: string): Promise<string[][]> {
  try {
    if (mediaType.startsWith('text/'))
      return parse(textOf(bytes), { bom: true, relax_column_count: true, skip_empty_lines: true }) as string[][]
    if (mediaType === XLSX) return ((await readSheet(bytes)) as unknown[][]).map((line) => line.map((cell) => cellText(cell)))
  } catch {}
  throw Problem.invalid('policies.result-kind')
}

/** Text in UTF-8, or as banks in China still write it. */
const textOf = (bytes: Buffer) => new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'gb18030').decode(bytes)

/** A day as banks write it (2026-01-31, 2026/1/31, 20260131) as `YYYY-MM-DD`: null when blank, undefined when there is no such day. */
function dayOf(written: string): string | null | undefined {
  if (written === '') return null
  const {
    year,
    month = '',
    date = '',
  } = /^(?<year>\d{4})(?<mark>[-/.]?)(?<month>\d{1,2})\k<mark>(?<date>\d{1,2})$/.exec(written)?.groups ?? {}
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDate(day) ? day : undefined
}

/** Yuan as written to integer fen: null when blank, undefined when it is no amount. */
function fenOfYuan(written: string): bigint | null | undefined {
  const text = written.replaceAll(',', '')
  if (text === '') return null
  const match = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text)
  return match ? BigInt(match[1] ?? '') * 100n + BigInt((match[2] ?? '').padEnd(2, '0') || '0') : undefined
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return cell === null || cell === undefined ? '' : String(cell)
}
