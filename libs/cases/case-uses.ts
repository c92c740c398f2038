import type { EnterpriseUse } from '#enterprises'

/** Rows of the desk about an enterprise. */
export const caseUses: readonly EnterpriseUse[] = [
  { part: 'cases', labelZh: '案件', labelEn: 'cases', table: 'cases', column: 'enterprise_id' },
  { part: 'recusals', labelZh: '回避登记', labelEn: 'recusals', table: 'recusals', column: 'enterprise_id' },
  { part: 'expert-ties', labelZh: '专家关联', labelEn: 'ties of experts', table: 'expert_ties', column: 'enterprise_id' },
  { part: 'agents', labelZh: '代办机构', labelEn: 'agents', table: 'agents', column: 'enterprise_id' },
]
