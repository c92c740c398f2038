import { catalogue, constraintProblems, Problem } from '#platform'

/** What the ladder refuses, and why. */
export const tiersProblems = catalogue({
  'tiers.no-tier': ['没有梯队“{tier}”，请从梯队列表中选择', 'There is no tier “{tier}”; choose one of the ladder'],
  'tiers.no-membership': ['没有这一称号记录', 'There is no such title'],
  'tiers.no-duty': ['没有这一年度义务', 'There is no such duty'],
  'tiers.required-tier-missing': [
    '申请“{tier}”须先持有有效的：{required}',
    'To apply for “{tier}” one of these must be held, in force: {required}',
  ],
  'tiers.held-already': [
    '企业已持有“{tier}”（有效期至 {until}），不能重复认定',
    'The enterprise already holds “{tier}” (until {until}); it cannot be recognised again',
  ],
  'tiers.title-not-standing': ['原称号已{status}，不能继续办理', 'The title is {status}; this cannot go on'],
  'tiers.title-still-runs': ['原称号尚未到期（{until}）', 'The title has not run out yet ({until})'],
  'tiers.no-title-named': ['案件没有指明称号', 'The case names no title'],
  'tiers.criterion-unconfirmed': ['条件“{label}”尚未逐项确认', 'The criterion “{labelEn}” has not been confirmed'],
  'tiers.criterion-unknown': ['事项中没有条件“{key}”', 'The programme has no criterion “{key}”'],
  'tiers.criterion-not-met': [
    '条件“{label}”确认为不符合，不能提请认定；可改为提请不予认定',
    'The criterion “{labelEn}” is not met, so approval cannot be proposed; propose refusal instead',
  ],
  'tiers.criterion-twice': ['条件“{key}”重复确认', 'The criterion “{key}” is confirmed twice'],
  'tiers.panel-minutes-missing': ['本事项须经专家评审，请附评审意见', 'This programme has an expert panel; add its minutes'],
  'tiers.objection-upheld': ['公示期内有异议成立，请退回审核', 'An objection was found right; send the case back to review'],
  'tiers.no-objection-upheld': ['没有成立的异议，不能退回', 'No objection was found right, so the case is not sent back'],
  'tiers.unsent-not-over': [
    '申报窗口未关闭，未提交的申报不失效',
    'The window is still open, so the unsent application does not lapse',
  ],
  'tiers.period-overlaps': [
    '与该企业同一称号的另一有效期重叠，请核对起止日期',
    'The period overlaps another of the same title of this enterprise; check the dates',
  ],
  'tiers.both-hold': [
    '两家企业同期都持有“{tier}”（{from} 至 {to}），请先核实并撤销其中一个',
    'Both enterprises hold “{tier}” at the same time ({from} to {to}); settle which is right first',
  ],
  'tiers.certificate-taken': ['证书编号已登记给另一企业，请核对', 'The certificate number is taken by another title; check it'],
  'tiers.not-in-force': ['称号当前状态为“{status}”，不能{act}', 'The title is {status}; it cannot be {actEn} now'],
  'tiers.changed-meanwhile': [
    '该称号已被他人修改，请刷新后重试',
    'The title was changed by someone else meanwhile; reload and try again',
  ],
  'tiers.ends-before-start': ['生效日期早于称号起始日 {from}', 'The day lies before the title begins ({from})'],
  'tiers.same-name': ['新名称与证书名称相同', 'The new name is the one on the certificate'],
  'tiers.duty-done': ['该年度义务已办结', 'This duty has been done already'],
  'tiers.duty-not-open': ['该年度义务 {from} 起办理', 'This duty opens on {from}'],
  'tiers.no-certificate': [
    '“{tier}”由{decidedBy}颁发证书，本系统只登记编号',
    'Certificates of “{tier}” are issued by {decidedBy}; only the number is kept here',
  ],
})

constraintProblems({
  memberships_once: () => Problem.refused('tiers.period-overlaps'),
  memberships_certificate: () => Problem.refused('tiers.certificate-taken'),
})
