import { useTranslation } from 'react-i18next'
import type { components } from '../../api/schema.js'
import type { Column } from '../../parts/list/columns.js'
import { Mark } from '../../parts/mark.js'
import { CertaintyTag } from '../programme-admin/certainty-tag.js'

export type RulesetRow = components['schemas']['RulesetRow']

/** From when to when rules are applied. */
export function useSpan(): (from: string | null, to: string | null) => string {
  const { t } = useTranslation()
  return (from, to) => {
    if (from === null) return t('rulesets.never')
    return to === null ? t('rulesets.fromOn', { from }) : t('rulesets.fromTo', { from, to })
  }
}

/** The columns of the list of rulesets. */
export function useRulesetColumns(): Column<RulesetRow>[] {
  const { t } = useTranslation()
  const span = useSpan()
  return [
    { key: 'name', title: t('rulesets.name'), width: 230, always: true, render: (row) => row.name },
    {
      key: 'status',
      title: t('rulesets.status'),
      width: 90,
      narrow: 'beside',
      render: (row) => <Mark meaning={row.status === 'draft' ? 'soon' : 'done'}>{t(`rulesets.statuses.${row.status}`)}</Mark>,
    },
    { key: 'tier', title: t('rulesets.tier'), width: 140, render: (row) => row.tierName ?? '—' },
    {
      key: 'new',
      title: t('rulesets.forNew'),
      width: 190,
      render: (row) => <span className="figures">{span(row.newFrom, row.newTo)}</span>,
    },
    {
      key: 'renewal',
      title: t('rulesets.forRenewal'),
      width: 190,
      render: (row) => <span className="figures">{span(row.renewalFrom, row.renewalTo)}</span>,
    },
    {
      key: 'certainty',
      title: t('rulesets.certainty'),
      width: 90,
      render: (row) => <CertaintyTag certainty={row.certainty} />,
    },
    { key: 'basis', title: t('rulesets.basis'), width: 200, render: (row) => <span className="wrap">{row.legalBasis}</span> },
    {
      key: 'decides',
      title: t('rulesets.decides'),
      width: 130,
      spare: true,
      render: (row) => (row.decides ? t('frame.yes') : t('rulesets.comparison')),
    },
    { key: 'number', title: t('rulesets.number'), width: 90, spare: true, align: 'end', render: (row) => row.number },
  ]
}
