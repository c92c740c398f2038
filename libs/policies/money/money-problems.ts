import { catalogue } from '#platform'

/** What moving money between lines refuses, and the names of sums. */
export const moneyProblems = catalogue({
  'policies.summary-none': ['其他', 'Other'],
  'policies.summary-total': ['合计', 'Total'],
  'policies.transfer-same': ['请选择另一个预算科目', 'Choose another line'],
  'policies.transfer-year': [
    '只能在同一年度的科目之间调剂（{from} 年与 {to} 年）',
    'Money moves between lines of one year only ({from} and {to})',
  ],
})
