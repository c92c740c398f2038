import { catalogue } from '#platform'

/** What moving money between lines refuses, and the names of sums. */
export const moneyProblems = catalogue({
  'policies.summary-none': ['其他', 'Other'],
  'policies.summary-total': ['合计', 'Total'],
  'policies.step-formula': ['公式（万元）：{formula}', 'Formula (10 000 yuan): {formula}'],
  'policies.step-gross': ['按公式计算', 'By the formula'],
  'policies.step-set-off': [
    '扣减同类条款此前已兑现（{count} 件），只补差额',
    'Less what clauses of the same group gave before ({count})',
  ],
  'policies.step-cap': ['{year} 年度上限 {cap} 元，已用 {used} 元，还可兑现', 'Cap of {year} {cap} yuan, {used} used; left'],
  'policies.step-allotment': ['科目按规则分配所得', 'Share of the line by its rule'],
  'policies.step-amount': ['兑现金额', 'Given'],
  'policies.looked-excludes': [
    '与该企业其他 {count} 件有效兑现没有互斥',
    'None of the {count} other awards of the enterprise excludes it',
  ],
  'policies.looked-alone': ['该企业没有其他有效兑现，不存在互斥', 'The enterprise has no other award, so nothing excludes it'],
  'policies.looked-proofs': [
    '发票、证书未被其他案件使用：{numbers}',
    'Invoices and certificates used in no other case: {numbers}',
  ],
  'policies.transfer-same': ['请选择另一个预算科目', 'Choose another line'],
  'policies.transfer-year': [
    '只能在同一年度的科目之间调剂（{from} 年与 {to} 年）',
    'Money moves between lines of one year only ({from} and {to})',
  ],
})
