import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { useParks } from '../../parts/choices.js'
import { useListAddress } from '../../parts/list/address.js'
import { type Filter, Filters } from '../../parts/list/filters.js'
import { List } from '../../parts/list/list.js'
import { Views } from '../../parts/list/views.js'
import { Nothing } from '../../parts/nothing.js'
import { Page } from '../../parts/page.js'
import { useMe } from '../../parts/session.js'
import { useTierNames } from '../tiers/tier-names.js'
import { useTitleColumns } from './columns.js'

/** Who holds which title, from when to when; what expires soon. */
export function Component() {
  const { t } = useTranslation()
  const me = useMe()
  const list = useListAddress()
  const titles = useQuery({
    queryKey: ['titles', list.query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/memberships', { params: { query: list.query as never } })),
  })
  const office = me.data?.side === 'office'
  const filters = useTitleFilters().filter((filter) => office || filter.key !== 'park')
  return (
    <Page title={t('ladder.titles.title')}>
      <Filters filters={filters} list={list} />
      <List
        id="titles"
        list={list}
        answer={titles}
        columns={useTitleColumns({ linked: false })}
        open={(row) => `/titles/${row.id}`}
        tools={office && <Views id="titles" list={list} />}
        nothing={<Nothing title={t('ladder.titles.none')} help={t('ladder.titles.noneHelp')} />}
      />
    </Page>
  )
}

const STATUSES = ['active', 'renewal-due', 'suspended', 'expired', 'renewed', 'revoked', 'transferred-out'] as const

function useTitleFilters(): Filter[] {
  const { t } = useTranslation()
  return [
    { key: 'q', kind: 'text', label: t('frame.search'), hint: t('ladder.titles.q') },
    { key: 'tier', kind: 'choice', label: t('ladder.titles.tier'), ...useTierNames() },
    {
      key: 'status',
      kind: 'choice',
      label: t('ladder.titles.status'),
      choices: STATUSES.map((value) => ({ value, label: t(`ladder.titles.statuses.${value}`) })),
    },
    {
      key: 'expiringWithin',
      kind: 'choice',
      label: t('ladder.titles.expiring'),
      choices: [30, 90, 180, 365].map((count) => ({ value: String(count), label: t('ladder.titles.within', { count }) })),
    },
    { key: 'park', kind: 'choice', label: t('ladder.titles.park'), ...useParks() },
    {
      key: 'inForce',
      kind: 'choice',
      label: t('ladder.titles.inForce'),
      choices: [{ value: 'true', label: t('ladder.titles.onlyInForce') }],
    },
  ]
}
