import { stringify } from 'csv-stringify/sync'
import { yuanOf } from './fen.js'
import type { Summary, SummaryRow } from './summary.dto.js'

const HEADERS = {
  zh: ['名称', '下达', '可用', '预留', '已承诺', '已拨付', '已追回', '待审定', '预计全年', '预计缺口'],
  en: [
    ...['Name', 'Allocated', 'Available', 'Reserved', 'Committed', 'Paid', 'Recovered', 'Asked for'],
    ...['Forecast for the year', 'Forecast shortfall'],
  ],
} as const

/** The money of a year as CSV in yuan to the cent (UTF-8 with byte order mark), the total last. */
export function summaryCsv({ rows, total }: Summary, language: 'zh' | 'en'): string {
  const cells = (row: SummaryRow) => [
    /^[=+\-@\t\r]/.test(row.name) ? `'${row.name}` : row.name,
    ...[row.allocatedFen, row.availableFen, row.reservedFen, row.committedFen, row.paidFen, row.recoveredFen].map(yuanOf),
    ...[row.askedFen, row.forecastFen, row.shortFen].map(yuanOf),
  ]
  return stringify([[...HEADERS[language]], ...rows.map(cells), cells(total)], { bom: true, record_delimiter: 'windows' })
}
