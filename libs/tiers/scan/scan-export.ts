import { stringify } from 'csv-stringify/sync'
import type { ScanRow } from './scan.dto.js'

const HEADERS = {
  zh: [
    '企业名称',
    '统一社会信用代码',
    '园区',
    '挂点专员',
    '区内',
    '标签',
    '结论',
    '不符合项数',
    '待查项数',
    '缺的条件',
    '指标',
    '差距',
    '单位',
    '缺的数据',
    '须人工判断',
    '得分下限',
    '得分上限',
    '称号截止',
    '在办案件',
    '变动时间',
    '判定日期',
  ],
  en: [
    ...[
      'Enterprise',
      'Credit code',
      'Park',
      'Officer',
      'Inside',
      'Tags',
      'Standing',
      'Not met',
      'Unknown',
      'Condition',
      'Metric',
    ],
    ...[
      'Gap',
      'Unit',
      'Figures missing',
      'For a person',
      'Least score',
      'Most score',
      'Title until',
      'Open case',
      'Changed',
      'As on',
    ],
  ],
} as const

const STANDINGS = {
  zh: { reachable: '全部符合', 'one-short': '只差一项', 'needs-person': '须人工判断', unknown: '缺数据', further: '差多项' },
  en: {
    reachable: 'meets all',
    'one-short': 'one short',
    'needs-person': 'needs a person',
    unknown: 'unknown',
    further: 'further off',
  },
} as const

/** A list of the scan as CSV (UTF-8 with byte order mark); cells a spreadsheet would run as a formula are quoted with `'`. */
export function scanAsCsv(rows: readonly ScanRow[], language: 'zh' | 'en'): string {
  const yes = language === 'zh' ? '是' : 'yes'
  const cells = rows.map((row) => [
    ...[row.enterpriseName, row.uscc, row.parkName ?? '', row.officerName ?? '', row.inside ? yes : '', row.tags.join('；')],
    ...[
      STANDINGS[language][row.standing],
      row.notMet,
      row.unknown,
      row.leaf ?? '',
      row.metric ?? '',
      row.gap ?? '',
      row.gapUnit ?? '',
    ],
    ...[row.lacking.join(' '), row.byPerson.join(' '), row.scoreLeast ?? '', row.scoreMost ?? '', row.heldUntil ?? ''],
    ...[row.openCaseNumber ?? '', row.changedAt.toISOString(), row.asOn],
  ])
  return stringify([[...HEADERS[language]], ...cells], { bom: true, record_delimiter: 'windows', cast: { string: harmless } })
}

/** A text a spreadsheet takes for text: one that would begin a formula gets an apostrophe before it. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text)
