import { useTranslation } from 'react-i18next'
import { useOfficers, useParks } from '../../parts/choices.js'
import type { Filter } from '../../parts/list/filters.js'
import type { ListName } from './lists.js'

const DAYS = [7, 30, 60, 120, 180, 365]

/** Whom the lists are about; and within how many days, where a list has days. */
export function useScanFilters(name: ListName): Filter[] {
  const { t } = useTranslation()
  const parks = useParks()
  const officers = useOfficers()
  const days: Filter = {
    key: 'within',
    kind: 'choice',
    label: t('scan.within'),
    choices: DAYS.map((count) => ({ value: String(count), label: t('scan.withinDays', { count }) })),
  }
  return [
    { key: 'q', kind: 'text', label: t('scan.search'), hint: t('scan.q') },
    { key: 'park', kind: 'choice', label: t('scan.park'), ...parks },
    {
      key: 'officer',
      kind: 'choice',
      label: t('scan.officer'),
      loading: officers.loading,
      choices: [
        { value: 'me', label: t('scan.officers.me') },
        { value: 'none', label: t('scan.officers.none') },
        ...officers.choices,
      ],
    },
    {
      key: 'held',
      kind: 'choice',
      label: t('scan.held'),
      choices: (['no', 'yes'] as const).map((value) => ({ value, label: t(`scan.helds.${value}`) })),
    },
    {
      key: 'inside',
      kind: 'choice',
      label: t('scan.inside'),
      choices: (['true', 'false'] as const).map((value) => ({ value, label: t(`scan.insides.${value}`) })),
    },
    { key: 'tag', kind: 'text', label: t('scan.tag') },
    ...(name === 'fallen' || name === 'expiring' ? [days] : []),
  ]
}
