import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { meNobodyOr, useOfficers, useParks, yesOrNo } from '../../parts/choices.js'
import type { Filter } from '../../parts/list/filters.js'

/** The filters of the register, by the server's names. */
export function useEnterpriseFilters(): Filter[] {
  const { t } = useTranslation()
  const parks = useParks()
  const staff = useOfficers()
  const sections = useQuery({
    queryKey: ['industries'],
    staleTime: 3_600_000,
    queryFn: () => call(api.GET('/api/industries', { params: { query: {} } })),
  })
  return [
    { key: 'q', kind: 'text', label: t('frame.search'), hint: t('register.list.q') },
    { key: 'park', kind: 'choice', label: t('register.fields.park'), ...parks },
    {
      key: 'industryLetter',
      kind: 'choice',
      label: t('register.fields.industryLetter'),
      choices: (sections.data ?? []).map(({ letter, name }) => ({ value: letter, label: `${letter} ${name}` })),
      loading: sections.isPending,
    },
    {
      key: 'status',
      kind: 'choice',
      label: t('register.fields.status'),
      choices: (['active', 'moved-out', 'deregistered', 'merged'] as const).map((value) => ({
        value,
        label: t(`register.status.${value}`),
      })),
    },
    {
      key: 'officer',
      kind: 'choice',
      label: t('register.fields.officer'),
      ...meNobodyOr(t('register.list.me'), t('register.list.noOfficer'), staff),
    },
    { key: 'tag', kind: 'text', label: t('register.fields.tags'), hint: t('register.list.tagHint') },
    {
      key: 'inside',
      kind: 'choice',
      label: t('register.fields.inside'),
      choices: yesOrNo(t('register.list.inside'), t('register.list.outside')),
    },
    { key: 'establishedFrom', to: 'establishedTo', kind: 'period', label: t('register.list.established') },
  ]
}
