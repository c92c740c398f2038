import { catalogue, constraintProblems, Problem } from '#platform'
import './field-names.js'

/** What policies, budgets and payments refuse, and why. */
export const policiesProblems = catalogue({
  'policies.no-policy': ['没有这一政策条款', 'There is no such clause'],
  'policies.clause-lapsed': [
    '已于 {on} 到期，不再受理；请看有没有接续的政策',
    'It ended on {on} and takes no applications; see whether another policy follows it',
  ],
  'policies.clause-ahead': ['自 {on} 起施行，届时受理', 'It comes into force on {on}; apply then'],
  'policies.clause-offered': [
    '免申即享：不用申报，符合条件时系统会通知您确认',
    'There is nothing to apply for: you are told when you qualify, and confirm',
  ],
  'policies.clause-not-open': [
    '金额或实施细则尚未公布，暂不受理；可以先咨询服务专员',
    'The amount or its rules are not published yet, so it takes no applications; ask your officer meanwhile',
  ],
  'policies.clause-windows-over': [
    '申报窗口已经关闭，下一次开放时间尚未公布',
    'The window has closed; when it opens next is not known yet',
  ],
  'policies.clause-window': ['{at} 开始受理', 'Applications are taken from {at}'],
  'policies.terms-missing': ['缺少兑现条件（options.terms）', 'The terms are missing (options.terms)'],
  'policies.terms-mode': [
    '办理方式须为 standard、commitment、instant 或 no-application',
    'The mode must be standard, commitment, instant or no-application',
  ],
  'policies.terms-line': ['请填写预算科目代码', 'Name the budget line'],
  'policies.terms-field': ['表单中没有字段“{field}”', 'The form has no field “{field}”'],
  'policies.terms-input': ['公式使用了未定义的指标“{name}”', 'The formula reads “{name}”, which is no input of the clause'],
  'policies.terms-formula': ['公式不能使用：{why}', 'The formula cannot be used: {why}'],
  'policies.terms-group': ['扣减已兑现金额须写明同类条款组', 'Setting off what was granted needs a top-up group'],
  'policies.terms-instalments': [
    '分期比例合计须为 100%，且按时间先后排列',
    'The parts must add up to 100% and follow one another in time',
  ],
  'policies.rules-missing': ['条款“{clause}”引用的标准未生效', 'The ruleset the clause “{clause}” names is not in force'],
  'policies.rule-not-met': [
    '未达到条件“{leaf}”（{metric}，差 {gap}）',
    'The condition “{leaf}” is not met ({metric}, short by {gap})',
  ],
  'policies.rule-unknown': [
    '条件“{leaf}”缺少指标 {metric}，请补充数据或由专员核定',
    'The condition “{leaf}” lacks {metric}; enter the figure or have the officer confirm it',
  ],
  'policies.instalment-not-due': ['第 {number} 期自 {on} 起可申请', 'Part {number} may be asked for from {on} on'],
  'policies.terms-promise': [
    '告知承诺制须写明承诺书版本与内容',
    'Commitment mode needs the wording and version of the commitment',
  ],
  'policies.terms-instant': [
    '智能秒核须有可由系统判定的条件，且指标均取自已掌握数据（{name}）',
    'Instant mode needs a condition the system can decide on data it holds ({name})',
  ],
  'policies.figure-missing': ['缺少指标“{label}”', 'The figure “{labelEn}” is missing'],
  'policies.figure-unknown': ['条款中没有指标“{name}”', 'The clause has no figure “{name}”'],
  'policies.not-eligible': ['指标不符合条款“{clause}”的条件', 'The figures do not meet the condition of “{clause}”'],
  'policies.amount-unknown': ['条款“{clause}”的金额无法计算', 'The amount of “{clause}” cannot be computed'],
  'policies.nothing-due': ['按条款公式，兑现金额为零', 'By the formula nothing is due'],
  'policies.nothing-more-due': [
    '此前已按同类条款兑现，差额为零',
    'As much was given before by clauses of the same group; no difference is due',
  ],
  'policies.cap-reached': ['企业本年度兑现金额已达上限', 'The enterprise has reached the cap of the year'],
  'policies.excluded': ['与案件 {number}（{amount} 元）不得同时享受', 'May not be given beside case {number} ({amount} yuan)'],
  'policies.invoice-used': ['发票 {number} 已在案件 {caseNumber} 中使用', 'Invoice {number} was used in case {caseNumber}'],
  'policies.certificate-used': [
    '证书 {number} 已在案件 {caseNumber} 中使用',
    'Certificate {number} was used in case {caseNumber}',
  ],
  'policies.cannot-grant': ['不能兑现', 'The money cannot be given'],
  'policies.not-assessed': ['尚未测算兑现金额，请先提请审定', 'The amount has not been assessed; propose first'],
  'policies.amount-changed': [
    '测算金额为 {assessed} 元，因企业此后获得其他兑现，现为 {now} 元，请退回重新测算',
    'Assessed at {assessed} yuan; other awards since make it {now} yuan. Send it back to be assessed again',
  ],
  'policies.no-line': [
    '{year} 年没有预算科目“{line}”，请先下达预算',
    'There is no budget line “{line}” for {year}; allocate first',
  ],
  'policies.line-exhausted': [
    '预算科目“{line}”（{year} 年）可用 {available} 元，需 {wanted} 元',
    'The budget line “{line}” of {year} has {available} yuan left; {wanted} yuan are asked',
  ],
  'policies.not-allotted': [
    '预算科目“{line}”按规则统一分配，请先分配',
    'The line “{line}” is shared out by its rule; allot first',
  ],
  'policies.allotted-nothing': ['预算科目“{line}”分配结果为零', 'The line “{line}” allotted nothing to this case'],
  'policies.line-taken': ['该年度已有同一代码的预算科目', 'There is a line of this code for the year already'],
  'policies.line-missing': ['没有这一预算科目', 'There is no such budget line'],
  'policies.line-queue': ['该科目按先后顺序兑现，不需要分配', 'This line is given out in turn; there is nothing to allot'],
  'policies.withdraw-too-much': ['{wanted} 元超过可用余额 {available} 元', '{wanted} yuan are more than the {available} left'],
  'policies.credit-not-good': [
    '信用等级为 {grade}，告知承诺须为 A 或 B；请改走一般程序',
    'The credit grade is {grade}; the commitment mode needs A or B. Apply the standard way',
  ],
  'policies.promise-outdated': [
    '承诺书已更新，请阅读并签署版本 {version}',
    'The commitment has changed; read and sign version {version}',
  ],
  'policies.no-account': ['请先登记收款账户', 'Enter the account to be paid on first'],
  'policies.not-paid-by-bank': ['尚无银行到账结果', 'The bank has not confirmed a payment'],
  'policies.not-refused-by-bank': ['没有银行退回结果', 'The bank has not refused a payment'],
  'policies.payment-waiting': ['该款项正在拨付中', 'A payment of this case is on its way'],
  'policies.objection-upheld': ['公示期内有异议成立，请退回审核', 'An objection was found right; send the case back'],
  'policies.no-objection-upheld': ['没有成立的异议，不能退回', 'No objection was found right, so the case is not sent back'],
  'policies.unsent-not-over': [
    '申报窗口未关闭，未提交的申报不失效',
    'The window is still open; the unsent application does not lapse',
  ],
  'policies.not-payable': ['案件未处于待拨付状态', 'The case is not waiting to be paid'],
  'policies.in-batch-already': ['案件已在拨付批次 {batch} 中', 'The case is in batch {batch} already'],
  'policies.not-in-batch': ['案件尚未编入拨付批次', 'The case is in no payment batch yet'],
  'policies.own-decision': [
    '您（或您代班的人）审核或审定过案件 {number}，不能办理其拨付',
    'You or whom you stand in for examined or approved case {number}; somebody else must pay it',
  ],
  'policies.nothing-to-pay': ['所选案件均不能编入批次', 'None of the cases chosen can be put in a batch'],
  'policies.batch-missing': ['没有这一拨付批次', 'There is no such batch'],
  'policies.batch-own': ['编制人不能复核放行自己的批次', 'Whoever put the batch together cannot release it'],
  'policies.batch-status': ['批次{statusZh}，现在不能办理', 'The batch {statusEn}; this cannot be done now'],
  'policies.result-file': ['结果文件有误，未登记任何一行', 'The result file has faults; nothing was recorded'],
  'policies.result-columns': ['结果文件缺少列：{columns}', 'The result file lacks these columns: {columns}'],
  'policies.result-unknown': ['批次中没有付款编号 {payment}', 'The batch has no payment {payment}'],
  'policies.result-amount': ['金额 {given} 元与应付 {due} 元不一致', '{given} yuan differ from the {due} due'],
  'policies.result-settled': [
    '此前已登记为“{statusZh}”，与本文件不一致；请与银行核对',
    'It is recorded as {statusEn} already, against this file; ask the bank which holds',
  ],
  'policies.result-reason': ['退回须写明银行给的原因', 'A payment that failed needs the reason the bank gave'],
  'policies.not-a-clause': ['“{code}”不是免申即享条款', '“{code}” is not a clause given without application'],
  'policies.not-matched-by-rule': [
    '条款“{name}”没有可由系统判定的条件，或当前未生效；请由专员提交名单',
    'No rule in force decides the clause “{nameEn}”; hand in the enterprises by hand',
  ],
  'policies.award-missing': ['案件没有兑现记录', 'The case has no award'],
  'policies.commitment-missing': ['没有这一承诺事项', 'There is no such commitment'],
  'policies.commitment-checked': ['该承诺事项已核查', 'This commitment has been checked'],
  'policies.own-commitment': ['请由未审定该案件的人员核查', 'Somebody who did not approve the case must check it'],
  'policies.nothing-to-recover': ['没有可追回的款项', 'There is nothing to recover'],
  'policies.recover-too-much': ['退回金额 {given} 元超过应退 {due} 元', '{given} yuan is more than the {due} to be returned'],
})

constraintProblems({
  budget_lines_year_key: () => Problem.conflict('policies.line-taken'),
})
