import type { EnterpriseUse } from '#enterprises'

/** Titles keep an enterprise on the register; results and points are reckoned from it and go with it. */
export const titleUses: readonly EnterpriseUse[] = [
  { part: 'titles', labelZh: '称号', labelEn: 'titles', table: 'memberships', column: 'enterprise_id' },
  { part: 'results', labelZh: '认定结果', labelEn: 'results', table: 'ruleset_results', column: 'enterprise_id', derived: true },
  {
    part: 'dry-runs',
    labelZh: '试算结果',
    labelEn: 'dry runs',
    table: 'dry_run_changes',
    column: 'enterprise_id',
    derived: true,
  },
  { part: 'points', labelZh: '积分', labelEn: 'points', table: 'enterprise_points', column: 'enterprise_id', derived: true },
]
