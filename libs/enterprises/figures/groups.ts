/** The parts of the form, in order, with their names. */
export const METRIC_GROUPS: readonly { code: string; name: string; nameEn: string }[] = [
  { code: 'finance', name: '财务', nameEn: 'Finance' },
  { code: 'rd', name: '研发', nameEn: 'R&D' },
  { code: 'staff', name: '人员', nameEn: 'Staff' },
  { code: 'ip', name: '知识产权', nameEn: 'Intellectual property' },
  { code: 'market', name: '专业与市场', nameEn: 'Field and market' },
  { code: 'funding', name: '融资', nameEn: 'Funding' },
  { code: 'credit', name: '信用与合规', nameEn: 'Credit and compliance' },
  { code: 'quarterly', name: '季度', nameEn: 'Quarterly' },
  { code: 'carrier', name: '孵化载体', nameEn: 'Carriers' },
  { code: 'expert', name: '专家评分', nameEn: 'Expert points' },
]
