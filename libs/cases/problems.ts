import { lifecycleTexts } from '#lifecycle'
import { catalogue, constraintProblems, Problem } from '#platform'
import './field-names.js'

/** What can go wrong at the desk: opening and moving a case, its clocks, the calendar and the log. */
export const deskProblems = catalogue({
  'cases.missing': ['没有这个案件，或它不在您的办理范围内', 'There is no such case, or it is not within your reach'],
  'cases.enterprise-missing': [
    '没有这家企业，或它不在您的办理范围内',
    'There is no such enterprise, or it is not within your reach',
  ],
  'cases.programme-missing': [
    '没有事项“{code}”，请从事项目录中选择',
    'There is no programme “{code}”; choose one from the catalogue',
  ],
  'cases.programme-closed': ['事项“{code}”目前不受理新申请', 'The programme “{code}” takes no new applications at present'],
  'cases.no-version': [
    '事项“{code}”在{on}没有已发布的版本，请先发布',
    'The programme “{code}” has no published version on {on}; publish one first',
  ],
  'cases.office-begins': [
    '此类案件由园区发起，企业不能自行申请',
    'Cases of this kind are begun by the office; a firm cannot apply for them',
  ],
  'cases.bad-start': [
    '该事项的案件不能从“{state}”开始，可选：{states}',
    'A case of this programme may not begin at “{state}”; choose among: {states}',
  ],
  'cases.already-open': [
    '该企业已有一个在办的同类案件（{number}），请在该案件中办理',
    'The enterprise already has an open case of this programme ({number}); go on there',
  ],
  'cases.not-now': ['“{event}”现在不能办理，原因见下', '“{event}” is not possible now; the reasons follow'],
  'cases.stale': [
    '此案件已由{by}于{at}办理了“{event}”，请刷新页面后再操作',
    '{by} moved this case (“{event}”) at {at}; reload the page and try again',
  ],
  'cases.key-required': [
    '请求头缺少 Idempotency-Key，请为每次操作生成一个唯一的编号',
    'The header Idempotency-Key is missing; send a unique key with every action',
  ],
  'cases.key-shape': [
    'Idempotency-Key 应为 1 至 200 个可见的 ASCII 字符',
    'Idempotency-Key must be 1 to 200 printable ASCII characters',
  ],
  'cases.key-reused': [
    '编号“{key}”已用于另一次操作，请换一个新的编号',
    'The key “{key}” was used for another request; send a new one',
  ],
  'cases.text-unstorable': [
    '提交的内容含有无法保存的字符（空字符或不完整的字符），请删除后重试',
    'The input holds characters that cannot be stored (NUL or half characters); remove them',
  ],
  'cases.reason-required': ['请填写“{field}”', 'Fill in “{field}”'],
  'cases.rule-missing': [
    '没有现行的期限规定“{rule}”，请管理员补录后再办理',
    'There is no deadline rule “{rule}” in force; have the administrator record it first',
  ],
  'cases.too-many-days': [
    '期限不得超过{most}个工作日，您填写了{days}个',
    'The deadline may be {most} working days at most; you wrote {days}',
  ],
  'cases.moment-not-kept': [
    '期限“{rule}”按天计，不能指定时刻；请填写工作日数',
    'The deadline “{rule}” is kept by the day; give working days, not a moment',
  ],
  'cases.moment-outside': ['指定的时刻须晚于现在，且不得晚于 {latest}', 'The moment must lie ahead, and no later than {latest}'],
  'cases.panel-minutes-missing': ['本事项须经专家评审，请附评审意见', 'This programme has an expert panel; add its minutes'],
  'cases.window-closed': [
    '申报窗口未开放（{opens} 至 {closes}），请在窗口期内提交',
    'The window is not open ({opens} to {closes}); submit while it is',
  ],
  'cases.recused': ['您已回避此案件，不能办理', 'You are recused from this case'],
  'cases.same-hands': [
    '办理“{event}”的人不能再办理这一步（代他人办理也不行），请由其他人办理',
    'Whoever did “{event}” may not take this step, nor may their stand-in; have somebody else do it',
  ],
  'cases.objection-open': ['还有 {count} 件异议未处理，请先处理', '{count} objections are not settled yet; settle them first'],
  'cases.tasks-open': ['还有 {count} 项任务未完成，请先完成', '{count} tasks are not done yet; finish them first'],
  'cases.item-unanswered': [
    '“{label}”还没有修改，也没有说明理由，请处理后再提交',
    '“{labelEn}” is neither changed nor contested; deal with it first',
  ],
  'cases.deadline-running': ['期限未满（至 {until}），请期满后再办理', 'The period runs until {until}; wait until it is over'],
  'cases.second-round': [
    '已发过 {rounds} 次补正通知；再次补正须先由主管说明理由并批准',
    '{rounds} correction notices went out already; a further one needs a supervisor’s leave with a reason',
  ],
  'cases.option-off': ['本事项未设“{option}”环节', 'This programme does not use the step “{option}”'],
  'cases.year-missing': ['没有{year}年的日历', 'There is no calendar for {year}'],
  'cases.bad-calendar': ['日历有误，没有公布', 'The calendar has faults and was not published'],
  'cases.calendar-stray': ['{date} 不在 {year} 年', '{date} is no day of {year}'],
  'cases.calendar-twice': ['{date} 写了两次，请只留一行', '{date} is written twice; keep one'],
  'cases.recusal-about-nothing': ['请指明回避的企业或案件', 'Name the enterprise or the case to stay out of'],
  'cases.recusal-of-others': ['只有管理者可以为他人登记回避', 'Only a manager may record that somebody else stays out'],
  'cases.recusal-nobody': ['没有这位工作人员', 'There is nobody of the office with this id'],
})

catalogue(lifecycleTexts)

constraintProblems({
  idempotency_keys_pkey: () => Problem.conflict('cases.key-reused', { key: '' }),
})
