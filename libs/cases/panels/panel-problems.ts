import { catalogue } from '#platform'

/** What can go wrong with experts and panels. */
export const panelProblems = catalogue({
  'cases.expert-missing': ['专家库中没有此人', 'This person is not in the pool of experts'],
  'cases.expert-role': [
    '该用户没有“专家”角色，请先由管理员授予',
    'This user lacks the role “expert”; an administrator has to give it first',
  ],
  'cases.expert-tie-missing': ['没有这条关联记录', 'There is no such tie'],
  'cases.panel-missing': ['没有这个评审组，或它不在您的办理范围内', 'There is no such panel, or it is not within your reach'],
  'cases.panel-running': [
    '该案件已有一个进行中的评审组，请先结束或取消',
    'The case has a running panel; close or cancel it first',
  ],
  'cases.panel-over': ['该评审组已结束，不能再修改', 'This panel is over and cannot be changed'],
  'cases.panel-unplanned': [
    '缺少{what}：事项版本没有设定，请在抽取时填写',
    'Missing: {what}. The programme version does not set it, so give it with the draw',
  ],
  'cases.panel-pool-small': [
    '可抽取的专家不足：需要{expertise}{wanted} 名，可抽取 {there} 名；请补充专家库或减少席位',
    'Too few experts may be drawn: {wanted} of {expertise} wanted, {there} there; add experts or take fewer seats',
  ],
  'cases.panel-quotas-exceed': [
    '各专业席位之和（{quotas}）超过总席位（{seats}）',
    'The seats kept for fields ({quotas}) exceed all seats ({seats})',
  ],
  'cases.panel-witness': [
    '见证人应为另一名本局同事，不能是抽取人本人',
    'The witness is another colleague of the office, not the one who draws',
  ],
  'cases.panel-nobody-left': ['专家库中没有可替补的人选', 'Nobody is left in the pool to take the seat'],
  'cases.panel-member-missing': ['该评审组没有这个席位', 'The panel has no such seat'],
  'cases.panel-not-yours': ['您不在该评审组中', 'You do not sit on this panel'],
  'cases.panel-member-out': ['该席位已由他人替补', 'Somebody else has taken this seat'],
  'cases.panel-member-submitted': ['评分已提交，不能再修改', 'The points were submitted and cannot be changed'],
  'cases.panel-undeclared': [
    '请先声明是否存在利益冲突，再评分',
    'Declare first whether you have a conflict of interest, then score',
  ],
  'cases.panel-conflict-reason': ['请说明存在何种利益冲突', 'Say what the conflict of interest is'],
  'cases.panel-changed': [
    '您的评分已在别处保存，请刷新后再改',
    'Your points were saved elsewhere meanwhile; reload before changing them',
  ],
  'cases.panel-scores': ['评分不完整或超出范围，见下', 'The points are incomplete or out of range; see below'],
  'cases.score-missing': ['“{label}”未评分（0 至 {most} 分）', '“{label}” has no points (0 to {most})'],
  'cases.score-out-of-range': ['“{label}”应为 0 至 {most} 分', '“{label}” takes 0 to {most} points'],
  'cases.score-unknown': ['评分表中没有“{label}”', 'The rubric has no “{label}”'],
  'cases.panel-unscored': ['还有 {count} 名专家未提交评分：{names}', '{count} experts have not submitted: {names}'],
  'cases.task-by-panel': ['该任务在评审页面提交评分后完成', 'This task is finished by submitting the points on the panel’s page'],
  'cases.panel-excluded-inactive': ['已停用', 'Not in use'],
  'cases.panel-excluded-no-role': ['账号没有专家角色', 'The account lacks the role “expert”'],
  'cases.panel-excluded-employer': ['任职单位为{detail}', 'Works for {detail}'],
  'cases.panel-excluded-tie': ['与{detail}存在关联', 'Tied to {detail}'],
  'cases.panel-excluded-recused': ['已回避该企业或案件', 'Recused from the enterprise or case'],
  'cases.panel-excluded-firm-limit': [
    '近十二个月已评审该企业 {detail} 次',
    'Judged this enterprise {detail} times within twelve months',
  ],
  'cases.panel-excluded-same-case': ['曾参加本案评审组', 'Sat on an earlier panel on this case'],
})
