import { RIGHTS, type Right } from './rights.js'
import { FIRM_ROLES, type Role } from './roles.js'

type Text = readonly [zh: string, en: string]

/** What people call each right: [中文, English]. */
export const RIGHT_NAMES: Readonly<Record<Right, Text>> = {
  'users.read': ['查看用户', 'See users'],
  'users.write': ['管理用户', 'Administer users'],
  'departments.write': ['管理部门', 'Administer departments'],
  'leave.write': ['安排请假代办', 'Arrange leave cover'],
  'parks.write': ['管理园区', 'Administer parks'],
  'enterprises.read': ['查看企业', 'See enterprises'],
  'enterprises.write': ['登记和修改企业', 'Register and edit enterprises'],
  'enterprises.own': ['管理本企业成员', 'Administer members of one’s enterprise'],
  'enterprises.contacts': ['管理联系人', 'Keep contacts'],
  'enterprises.members': ['管理企业成员', 'Administer members of enterprises'],
  'agents.write': ['授权企业代办人', 'Authorise agents of enterprises'],
  'enterprises.import': ['导入企业', 'Import enterprises'],
  'imports.read': ['查看导入', 'See imports'],
  'imports.undo': ['停止和撤销导入', 'Stop and undo imports'],
  'enterprises.merge': ['合并重复企业', 'Merge duplicate enterprises'],
  'enterprises.claim': ['申请关联企业', 'Claim an enterprise'],
  'enterprises.verify': ['核实企业关联申请', 'Verify claims of enterprises'],
  'figures.declare': ['填报企业数据', 'Declare figures'],
  'figures.verify': ['核实企业数据', 'Verify figures'],
  'questions.ask': ['咨询专员', 'Ask the officer'],
  'questions.read': ['查看企业咨询', 'See questions of firms'],
  'questions.answer': ['答复企业咨询', 'Answer questions of firms'],
  'ratings.give': ['评价办理', 'Rate the handling'],
  'ratings.read': ['查看评价', 'See ratings'],
  'cases.read': ['查看案件', 'See cases'],
  'cases.open': ['发起案件', 'Open cases'],
  'cases.assign': ['分派案件', 'Assign cases'],
  'cases.fill': ['填写申报内容', 'Fill in applications'],
  'cases.supervise': ['准许再次补正', 'Allow a second correction'],
  'cases.comment': ['留言', 'Comment'],
  'cases.tasks': ['办理任务', 'Do tasks'],
  'recusals.read': ['查看回避', 'See recusals'],
  'cases.work': ['办理案件', 'Handle cases'],
  'opinions.read': ['查看部门意见', 'See opinions of departments'],
  'opinions.ask': ['征求部门意见', 'Ask departments for opinions'],
  'experts.read': ['查看专家库', 'See the pool of experts'],
  'experts.write': ['管理专家库', 'Keep the pool of experts'],
  'panels.read': ['查看专家评审', 'See panels of experts'],
  'panels.draw': ['抽取专家', 'Draw experts'],
  'panels.cancel': ['取消专家评审', 'Cancel a panel'],
  'panels.score': ['评审打分', 'Give points'],
  'programmes.read': ['查看事项', 'See programmes'],
  'programmes.write': ['配置事项', 'Set up programmes'],
  'calendar.write': ['公布工作日历', 'Publish the calendar'],
  'tiers.read': ['查看培育阶梯', 'See the ladder'],
  'rulesets.read': ['查看判定规则', 'See rulesets'],
  'rulesets.write': ['起草和发布判定规则', 'Draft and publish rulesets'],
  'scan.read': ['查看培育线索', 'See who meets the rules'],
  'scan.run': ['重新判定全部企业', 'Judge everybody again'],
  'prospects.invite': ['邀请企业申报', 'Invite enterprises'],
  'memberships.read': ['查看称号', 'See titles'],
  'memberships.write': ['管理称号', 'Administer titles'],
  'duties.fulfil': ['填报年度义务', 'Report yearly duties'],
  'budget.read': ['查看预算额度', 'See budget lines'],
  'budget.write': ['设立预算额度', 'Set up budget lines'],
  'budget.allot': ['下达和调剂预算', 'Allot and move budget'],
  'payments.read': ['查看拨付', 'See payments'],
  'payments.compose': ['编制拨付批次', 'Compose payment batches'],
  'payments.release': ['复核并放款', 'Release payment batches'],
  'accounts.read': ['查看收款账户', 'See payment accounts'],
  'accounts.write': ['填写收款账户', 'Enter the payment account'],
  'awards.match': ['匹配免申即享名单', 'Match awards without application'],
  'commitments.read': ['查看承诺事项', 'See commitments'],
  'commitments.show': ['提交承诺履行材料', 'Show how a commitment is kept'],
  'commitments.check': ['核查承诺事项', 'Check commitments'],
  'credit.write': ['登记信用等级', 'Enter credit grades'],
  'statistics.read': ['查看统计', 'See statistics'],
  'jobs.read': ['查看后台任务', 'See background jobs'],
  'jobs.retry': ['重试后台任务', 'Retry background jobs'],
  'audit.read': ['审计查询', 'Search the log'],
  'time.move': ['调整演示时间', 'Move demo time'],
}

/** What people call each role: [中文, English]. */
const ROLE_NAMES: Readonly<Record<Role, Text>> = {
  'firm-admin': ['单位管理员', 'the administrator of the enterprise'],
  'firm-member': ['企业经办人', 'a member of the enterprise'],
  officer: ['企业服务专员', 'the officer'],
  reviewer: ['审核人员', 'a reviewer'],
  expert: ['专家', 'an expert'],
  manager: ['管理者', 'a manager'],
  finance: ['财务', 'finance'],
  admin: ['系统管理员', 'an administrator'],
  auditor: ['审计人员', 'an auditor'],
}

/** The name of a right in both languages, as texts use it: `{name}` in Chinese, `{nameEn}` in English; an unknown one is its code. */
export function rightInWords(right: string): { name: string; nameEn: string } {
  const [name, nameEn] = right in RIGHT_NAMES ? RIGHT_NAMES[right as Right] : [right, right]
  return { name, nameEn }
}

/**
 * Whom somebody without a right asks, in both languages: who holds it on their own side; a firm that asks for what only the
 * office does, its officer.
 */
export function holdersInWords(right: Right, asking: readonly string[]): { who: string; whoEn: string } {
  const isFirm = (role: string) => (FIRM_ROLES as readonly string[]).includes(role)
  const holders: readonly Role[] = RIGHTS[right]
  const own = holders.filter((role) => isFirm(role) === asking.some(isFirm))
  const asked = own.length ? own : asking.some(isFirm) ? (['officer'] as const) : holders
  return {
    who: asked.map((role) => ROLE_NAMES[role][0]).join('、'),
    whoEn: asked.map((role) => ROLE_NAMES[role][1]).join(' or '),
  }
}
