import { catalogue } from '#platform'

/** What risks say of themselves, and the rule of each kind. */
export const riskProblems = catalogue({
  'policies.risk-missing': ['没有这一风险提示，或已不再成立', 'There is no such hit, or it no longer holds'],
  'policies.risk-invoice': ['发票 {number} 同时用于案件 {caseNumber}', 'Invoice {number} is used in case {caseNumber} too'],
  'policies.risk-certificate': [
    '证书 {number} 同时用于案件 {caseNumber}',
    'Certificate {number} is used in case {caseNumber} too',
  ],
  'policies.risk-excluded': [
    '与案件 {caseNumber} 互斥，却同年兑现',
    'Given in the same year as case {caseNumber}, which excludes it',
  ],
  'policies.risk-outlier': [
    '专家{expert}给 {total} 分，平均 {mean} 分（满分 {most}）',
    '{expert} gave {total}; the mean is {mean} of {most}',
  ],
  'policies.risk-quick': [
    '{by} 在上一步之后 {minutes} 分钟内作出决定（{at}）',
    '{by} decided {minutes} min after the step before ({at})',
  ],
  'policies.risk-hours': ['{by} 在非工作时间作出决定（{at}）', '{by} decided outside working hours ({at})'],
  'policies.risk-recused': ['{by} 已回避，仍试图办理（{times} 次）', '{by} is recused and tried all the same ({times} times)'],
  'policies.risk-overdue': [
    '应于 {on} 核查，已逾期 {days} 天：{wordingZh}',
    'To be checked on {on}, {days} days overdue: {wordingEn}',
  ],
  'policies.rule-double-benefit': [
    '同一发票或证书用于两个有效兑现；互斥条款同年兑现；因重复享受被系统拦下的申请。',
    'The same invoice or certificate in two awards that stand; clauses that exclude each other given in one year; attempts the system refused for it.',
  ],
  'policies.rule-outlier-score': [
    '已关闭的专家评审中，个人总分与平均分相差超过满分的 20%。近 365 天。',
    'In closed panels, a total more than 20% of the most points away from the mean. Last 365 days.',
  ],
  'policies.rule-unusual-approval': [
    '主管的决定（同意、不予、责令退回）距上一步不足 10 分钟，或在工作日 08:30–18:00 之外作出；工作日按国务院日历，含调休。近 365 天。',
    'A decision (approve, refuse, order) less than 10 minutes after the step before, or outside 08:30–18:00 of a working day by the State Council calendar. Last 365 days.',
  ],
  'policies.rule-recused': [
    '已登记回避的人试图办理该案件，被系统拒绝。近 365 天。',
    'A recused person tried to handle the case and was refused. Last 365 days.',
  ],
  'policies.rule-overdue-commitment': ['到了核查日仍未核查的承诺事项。', 'Commitments not checked by their day.'],
})
