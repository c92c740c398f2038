import { catalogue, constraintProblems, Problem } from '#platform'
import './field-names.js'

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
  'tiers.ends-after-end': [
    '称号到 {to} 就到期，最后一天不能晚于这一天',
    'The title ends on {to}; the last day here cannot be later',
  ],
  'tiers.ends-before-start': ['生效日期早于称号起始日 {from}', 'The day lies before the title begins ({from})'],
  'tiers.same-name': ['新名称与证书名称相同', 'The new name is the one on the certificate'],
  'tiers.duty-done': ['该年度义务已办结', 'This duty has been done already'],
  'tiers.duty-not-open': ['该年度义务 {from} 起办理', 'This duty opens on {from}'],
  'tiers.no-ruleset': ['没有认定标准“{id}”', 'There is no ruleset “{id}”'],
  'tiers.ruleset-taken': ['认定标准编号“{id}”已被使用，请另取编号', 'The ruleset id “{id}” is taken; choose another'],
  'tiers.ruleset-not-draft': [
    '“{id}”已发布，不能修改；请起草新版本',
    '“{id}” is published and does not change any more; draft a new version',
  ],
  'tiers.ruleset-being-tried': [
    '这份草稿正在试运行，请等试运行结束后再改',
    'This draft is being tried on everybody; change it once the dry run has ended',
  ],
  'tiers.ruleset-untried': [
    '这份草稿还没有按现在的内容试运行过，请先试运行，看清哪些企业的结果会变，再发布',
    'This draft has not been tried as it stands; run the dry run first and see whose result would change, then publish it',
  ],
  'tiers.ruleset-own-draft': ['须由起草人以外的人发布', 'Somebody other than who drafted it must publish it'],
  'tiers.ruleset-backdated': [
    '生效日期 {from} 早于今天（{today}），请改为今天或以后',
    'It would begin on {from}, before today ({today}); let it begin today or later',
  ],
  'tiers.ruleset-dates': [
    '生效日期 {from} 不晚于已发布版本“{id}”的生效日期 {current}',
    'It would begin on {from}, not after the published version “{id}” ({current})',
  ],
  'tiers.ruleset-renamed': ['草案的编号和系列不能更改（{id}）', 'The id and the line of a draft stay as they are ({id})'],
  'tiers.ruleset-undated': ['请填写新申请或复核的生效日期', 'Say from when it judges new applications, or renewals, or both'],
  'tiers.ruleset-other-tier': ['系列“{line}”已属于另一梯队', 'The line “{line}” belongs to another tier'],
  'tiers.ruleset-wrong': ['认定标准有 {count} 处错误', 'The ruleset has {count} faults'],
  'tiers.ruleset-not-a-condition': [
    '{at}：须为 all、any、not、metric 或 lookup 之一',
    '{at}: must be exactly one of all, any, not, metric or lookup',
  ],
  'tiers.ruleset-empty-group': ['{at}：条件组不能为空', '{at}: a group needs at least one condition'],
  'tiers.ruleset-too-deep': ['{at}：嵌套超过 {most} 层', '{at}: nested deeper than {most} groups'],
  'tiers.ruleset-bad-metric': ['{at}：指标名“{metric}”不合规范', '{at}: “{metric}” is no name of a metric'],
  'tiers.ruleset-bad-operator': [
    '{at}：比较符“{op}”须为 >=、>、<=、<、==、!= 之一',
    '{at}: “{op}” is none of >=, >, <=, <, ==, !=',
  ],
  'tiers.ruleset-bad-value': ['{at}：须为数字、文字或是否', '{at}: must be a number, a text, true or false'],
  'tiers.ruleset-bad-order-operator': [
    '{at}：文字和是否只能用 == 或 !=，不能用“{op}”',
    '{at}: texts, true and false are compared with == or !=, not “{op}”',
  ],
  'tiers.ruleset-bad-bands': [
    '{at}：分档须有上限（递增，末档为 null）和取值',
    '{at}: bands need limits in rising order (null for the last) and values',
  ],
  'tiers.ruleset-id-twice': ['{at}：编号“{id}”重复', '{at}: the id “{id}” is used twice'],
  'tiers.ruleset-bad-formula': ['{at}：公式有误：{reason}', '{at}: the formula is wrong: {reason}'],
  'tiers.ruleset-measure-later': [
    '{at}：用到了后面才计算的“{measure}”，请调整顺序',
    '{at}: uses “{measure}”, which is derived later; change the order',
  ],
  'tiers.ruleset-bad-score': ['{at}：评分结构不完整', '{at}: the score is not complete here'],
  'tiers.ruleset-bad-points': ['{at}：分值须为数字', '{at}: points must be numbers'],
  'tiers.bad-facts': ['有 {count} 项数据不能采用', '{count} of the facts given cannot be used'],
  'tiers.bad-fact': [
    '“{name}”须为数字、文字、是否或由它们组成的序列',
    '“{name}” must be a number, a text, true, false or a series of these',
  ],
  'tiers.no-rules': ['该梯队没有在用的认定标准', 'No rules are in force for this tier'],
  'tiers.not-judged': ['案件尚未提交，没有判定结果', 'The case has not been submitted, so nothing has been judged'],
  'tiers.not-yours-to-override': ['只有经办人可以改判条件', 'Only who holds the case may override a condition'],
  'tiers.case-over': ['案件已办结，不能改判', 'The case is over; nothing is overridden any more'],
  'tiers.no-leaf': ['认定标准中没有条件“{leaf}”', 'The ruleset has no condition “{leaf}”'],
  'tiers.leaf-met': ['条件“{leaf}”已符合，无须改判', 'The condition “{leaf}” is met; there is nothing to override'],
  'tiers.overridden': ['条件“{leaf}”已改判', 'The condition “{leaf}” is overridden already'],
  'tiers.rule-not-met': [
    '条件“{leaf}”（{metric}）不符合，差 {gap}；须附理由和证明改判，或提请不予认定',
    'The condition “{leaf}” ({metric}) is not met, short by {gap}; override it with reason and proof, or propose refusal',
  ],
  'tiers.rule-unknown': [
    '条件“{leaf}”（{metric}）缺数据，尚不能判定；请补充数据，或附理由和证明改判',
    'The condition “{leaf}” ({metric}) is unknown for lack of data; supply it, or override it with reason and proof',
  ],
  'tiers.rule-not-judged': ['案件尚未按认定标准判定', 'The case has not been judged by its ruleset'],
  'tiers.no-scheme': ['没有积分方案“{id}”', 'There is no points scheme “{id}”'],
  'tiers.no-points': ['目前没有在用的积分方案', 'No points scheme is in force'],
  'tiers.scheme-taken': ['积分方案编号“{id}”已被使用，请另取编号', 'The id “{id}” is taken; choose another'],
  'tiers.scheme-wrong': ['积分方案有 {count} 处错误', 'The scheme has {count} faults'],
  'tiers.scheme-stage': [
    '{at}：阶段不能为空或重复，最后一个阶段不设年限',
    '{at}: stages must be there once each, the last without a limit',
  ],
  'tiers.scheme-indicator': ['{at}：指标不能为空或重复', '{at}: indicators must be there once each'],
  'tiers.scheme-weights': ['{at}：每个阶段都须有不小于 0 的权重', '{at}: every stage needs a weight of at least 0'],
  'tiers.scheme-limits': ['{at}：满分值须大于零分值', '{at}: the value for full points must be above the one for none'],
  'tiers.scheme-formula': ['{at}：公式有误：{reason}', '{at}: the formula is wrong: {reason}'],
  'tiers.no-run': ['没有这一次扫描', 'There is no such run'],
  'tiers.export-too-large': ['名单超过 {limit} 行，请先筛选', 'The list has more than {limit} rows; narrow it first'],
  'tiers.no-programme': ['“{tier}”目前没有开放的认定事项', 'There is no open programme for “{tier}”'],
  'tiers.case-open': ['已有在办案件 {number}', 'It has an open case already: {number}'],
  'tiers.title-held': ['已持有该称号（有效期至 {until}）', 'It holds the title already (until {until})'],
  'tiers.no-certificate': [
    '“{tier}”由{decidedBy}颁发证书，本系统只登记编号',
    'Certificates of “{tier}” are issued by {decidedBy}; only the number is kept here',
  ],
})

constraintProblems({
  memberships_once: () => Problem.refused('tiers.period-overlaps'),
  memberships_certificate: () => Problem.refused('tiers.certificate-taken'),
})
