import { stringify } from 'csv-stringify/sync'
import type { DataSource } from 'typeorm'
import { type ProblemParams, textOf } from '#platform'
import { safeCell } from '../register/safe-cell.js'

const OUTCOMES = {
  rejected: ['未导入', 'rejected'],
  duplicate: ['重复', 'duplicate'],
  warning: ['提醒', 'warning'],
} as const

interface RejectRow {
  id: string
  row_number: number
  line: number
  outcome: keyof typeof OUTCOMES
  column_name: string | null
  value: string | null
  code: string
  params: ProblemParams
}

/** The report of a run as CSV (with a byte order mark, for spreadsheets), in portions and in the order of the file. */
export async function* reportCsv(dataSource: DataSource, runId: string, language: 'zh' | 'en' = 'zh'): AsyncGenerator<string> {
  const zh = language === 'zh'
  const header = zh
    ? ['行号', '数据行', '结果', '列', '值', '代码', '说明']
    : ['line', 'row', 'outcome', 'column', 'value', 'code', 'reason']
  yield `\ufeff${stringify([header])}`
  let after: [number, string] = [0, '00000000-0000-0000-0000-000000000000']
  for (;;) {
    const rows: RejectRow[] = await dataSource.query(
      `SELECT id, row_number, line, outcome, column_name, value, code, params FROM import_rejects
       WHERE run_id = $1 AND (row_number, id) > ($2, $3) ORDER BY row_number, id LIMIT 2000`,
      [runId, ...after],
    )
    if (rows.length === 0) return
    yield stringify(
      rows.map((r) => [
        r.line,
        r.row_number,
        OUTCOMES[r.outcome][zh ? 0 : 1],
        safeCell(r.column_name ?? ''),
        safeCell(r.value ?? ''),
        r.code,
        safeCell(textOf(r.code, r.params, language)),
      ]),
    )
    const last = rows.at(-1) as RejectRow
    after = [last.row_number, last.id]
  }
}
