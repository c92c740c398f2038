import type { EnterpriseUse } from '#enterprises'

/** Rows of policies and money about an enterprise. */
export const policiesUses: readonly EnterpriseUse[] = [
  { part: 'awards', labelZh: '兑现', labelEn: 'awards', table: 'awards', column: 'enterprise_id' },
  { part: 'accounts', labelZh: '收款账户', labelEn: 'payment accounts', table: 'payment_accounts', column: 'enterprise_id' },
  { part: 'payments', labelZh: '付款', labelEn: 'payments', table: 'payments', column: 'enterprise_id' },
  { part: 'commitments', labelZh: '承诺', labelEn: 'commitments', table: 'commitments', column: 'enterprise_id' },
  { part: 'promises', labelZh: '承诺书', labelEn: 'signed promises', table: 'signed_promises', column: 'enterprise_id' },
  { part: 'credit', labelZh: '信用等级', labelEn: 'credit grades', table: 'credit_grades', column: 'enterprise_id' },
]
