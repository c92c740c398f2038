import type { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { Problem } from '#platform'
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

const PAID = /^(成功|已到账|已支付|支付成功|paid|success)$/i
const FAILED = /^(失败|退回|退票|支付失败|failed|returned)$/i
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Reads the treasury's answer from CSV or XLSX: columns 付款编号, 结果 (成功/失败), and as given 金额（元）, 原因, 流水号, 日期.
 * Lines without a payment number (totals, blanks) are passed over.
 * @throws Problem invalid `policies.result-columns`; `policies.result-unreadable` naming every bad row
 */
export async function readResults(file: Readable, mediaType: string): Promise<ResultRow[]> {
  const lines = mediaType.startsWith('text/')
    ? (parse(await text(file), { bom: true, relax_column_count: true, skip_empty_lines: true }) as string[][])
    : ((await readSheet(await buffer(file))) as unknown[][]).map((line) => line.map((cell) => cellText(cell)))
  const header = (lines[0] ?? []).map((name) => name.trim().normalize('NFKC'))
  const column = (name: string) => header.indexOf(name.normalize('NFKC'))
  const missing = [RESULT_COLUMNS.id, RESULT_COLUMNS.outcome].filter((name) => column(name) < 0)
  if (missing.length) throw Problem.invalid('policies.result-columns', { columns: missing.join('、') })
  const faults: { code: string; params: { row: number; why: string }; at: string }[] = []
  const rows = lines.slice(1).flatMap((line, i): ResultRow[] => {
    const cell = (name: string) => (line[column(name)] ?? '').trim()
    const row = i + 2
    const paymentId = cell(RESULT_COLUMNS.id).toLowerCase()
    if (!UUID.test(paymentId)) return []
    const said = cell(RESULT_COLUMNS.outcome)
    const outcome = PAID.test(said) ? 'paid' : FAILED.test(said) ? 'failed' : null
    const amountFen = fenOfYuan(cell(RESULT_COLUMNS.amount))
    const on = cell(RESULT_COLUMNS.on).replaceAll('/', '-')
    if (outcome === null) faults.push(fault(row, `结果“${said}”无法识别，应为 成功 或 失败`))
    if (amountFen === undefined) faults.push(fault(row, '金额格式不正确'))
    if (on !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(on)) faults.push(fault(row, '日期应为 2026-01-31 的格式'))
    const [reason, reference] = [cell(RESULT_COLUMNS.reason), cell(RESULT_COLUMNS.reference)]
    return [{ row, paymentId, outcome: outcome ?? 'failed', amountFen: amountFen ?? null, reason, reference, on: on || null }]
  })
  if (faults.length) throw Problem.invalid('policies.result-file', {}, faults)
  return rows
}

const fault = (row: number, why: string) => ({ code: 'policies.result-unreadable', params: { row, why }, at: String(row) })

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
