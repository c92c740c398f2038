import { stringify } from 'csv-stringify/sync'
import { localDate } from '#lifecycle'
import type { CaseListItem } from './worklist.dto.js'

const HEADERS = {
  zh: [
    '编号',
    '企业',
    '事项',
    '版本',
    '园区',
    '环节',
    '当前持有人',
    '开办日期',
    '提交日期',
    '截止日期',
    '剩余工作日',
    '结果',
    '金额（元）',
    '标记',
  ],
  en: [
    ...[
      'Number',
      'Enterprise',
      'Programme',
      'Version',
      'Park',
      'Stage',
      'Held by',
      'Opened',
      'Submitted',
      'Due',
      'Working days left',
    ],
    ...['Outcome', 'Amount (CNY)', 'Flags'],
  ],
} as const

const OUTCOMES = { zh: { won: '通过', lost: '未通过' }, en: { won: 'won', lost: 'lost' } } as const

/** A list of cases as CSV (UTF-8 with byte order mark); cells a spreadsheet would run as a formula are quoted with `'`. */
export function casesAsCsv(items: readonly CaseListItem[], language: 'zh' | 'en'): string {
  const rows = items.map((item) => [
    item.number,
    item.enterprise.name,
    item.programme.name,
    item.programme.version,
    item.park?.name ?? '',
    item.stateLabel,
    item.holder.name ?? '',
    localDate(item.openedAt),
    item.submittedAt ? localDate(item.submittedAt) : '',
    item.dueOn ?? '',
    item.daysLeft ?? '',
    item.outcome ? OUTCOMES[language][item.outcome] : '',
    yuan(item.amountFen),
    item.flags.join(' '),
  ])
  return stringify([[...HEADERS[language]], ...rows], { bom: true, record_delimiter: 'windows', cast: { string: harmless } })
}

/** A text a spreadsheet takes for text: one that would begin a formula gets an apostrophe before it. */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
}

/** Integer fen as yuan to the cent: `123456` → `1234.56`. */
function yuan(fen: string | null): string {
  if (fen === null) return ''
  const digits = fen.replace('-', '').padStart(3, '0')
  return `${fen.startsWith('-') ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
