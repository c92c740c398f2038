import type { Role } from '#people'

/** The one password of every demo login; demo logins exist in development only. */
export const DEMO_PASSWORD = 'miaopu-yanshi-2026'

/** Somebody of the demo world: no real person's name. */
export interface DemoPerson {
  login: string
  name: string
  roles: readonly Role[]
  /** Codes of parks; none: every park. */
  parks?: readonly string[]
  department?: string
  /** Firm users: the number of their enterprise in the demo register. */
  enterprise?: number
  who: string
}

export const demoPeople: readonly DemoPerson[] = [
  { login: 'officer', name: '演示专员甲', roles: ['officer'], who: '企业服务专员（全部园区）' },
  {
    login: 'officer2',
    name: '演示专员乙',
    roles: ['officer'],
    parks: ['bio-island', 'huangpu-port', 'nansha'],
    who: '企业服务专员（生物岛、黄埔港、南沙资讯科技园）',
  },
  {
    login: 'reviewer',
    name: '演示审核员',
    roles: ['reviewer'],
    department: 'development',
    who: '会审部门审核员（发展和改革局）',
  },
  { login: 'manager', name: '演示主管甲', roles: ['manager'], department: 'science', who: '主管（审定）' },
  {
    login: 'manager2',
    name: '演示主管乙',
    roles: ['manager', 'officer'],
    department: 'science',
    who: '主管兼专员（分工回避示例）',
  },
  { login: 'finance', name: '演示财务', roles: ['finance'], department: 'finance', who: '财务（编制拨付批次）' },
  { login: 'finance2', name: '演示财务乙', roles: ['finance'], department: 'finance', who: '财务（复核放行）' },
  { login: 'admin', name: '演示管理员', roles: ['admin'], who: '系统管理员' },
  { login: 'auditor', name: '演示审计员', roles: ['auditor'], who: '审计员（只读）' },
  { login: 'expert', name: '演示专家', roles: ['expert'], who: '评审专家' },
  { login: 'firm', name: '演示企业管理员', roles: ['firm-admin'], enterprise: 1, who: '企业用户：单位管理员' },
  { login: 'firm-member', name: '演示企业经办人', roles: ['firm-member'], enterprise: 1, who: '企业用户：经办人' },
  { login: 'firm2', name: '演示企业乙管理员', roles: ['firm-admin'], enterprise: 2, who: '另一家企业的单位管理员' },
  { login: 'agent', name: '演示代理记账员', roles: ['firm-member'], who: '代办人：受两家企业委托，限事项和期限' },
  { login: 'firm-agent', name: '演示代办员', roles: ['firm-admin'], who: '其余演示企业的单位管理员' },
]

/** The logins a demo start prints. */
export const demoLogins: readonly { login: string; password: string; role: string; who: string }[] = demoPeople.map(
  ({ login, roles, who }) => ({ login, password: DEMO_PASSWORD, role: roles.join(', '), who }),
)
