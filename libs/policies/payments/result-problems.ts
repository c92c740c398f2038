import { catalogue } from '#platform'

/** What is wrong with a bank's result file, or with one row of it. */
export const resultProblems = catalogue({
  'policies.result-kind': [
    '读不出这个文件：结果文件须为 CSV 或 XLSX，请让银行另存后重新选择',
    'This file cannot be read: the results come as CSV or XLSX; have it saved as one of them',
  ],
  'policies.result-empty': [
    '文件里没有付款结果：请选择银行填好“付款编号”“结果”的文件',
    'The file holds no results: choose the one in which the bank filled in payment number and result',
  ],
  'policies.result-row-payment': ['第 {row} 行：付款编号“{said}”无法识别', 'Row {row}: “{said}” is no payment number'],
  'policies.result-row-twice': [
    '第 {row} 行：与第 {first} 行是同一笔付款，请只留一行',
    'Row {row} names the payment of row {first} again; keep one',
  ],
  'policies.result-row-outcome': [
    '第 {row} 行：结果“{said}”无法识别，应为“成功”或“失败”',
    'Row {row}: the result “{said}” is neither paid nor failed',
  ],
  'policies.result-row-amount': [
    '第 {row} 行：金额“{said}”无法识别，应如 3000000.00',
    'Row {row}: “{said}” is no amount like 3000000.00',
  ],
  'policies.result-row-date': [
    '第 {row} 行：没有“{said}”这一天，日期应如 2026-01-31',
    'Row {row}: there is no day “{said}”; write it like 2026-01-31',
  ],
  'policies.result-row-future': ['第 {row} 行：日期 {on} 还没有到', 'Row {row}: the day {on} has not come yet'],
})
