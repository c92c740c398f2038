import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { List } from '../../parts/list/list.js'
import { Nothing } from '../../parts/nothing.js'

type Pair = components['schemas']['DuplicatePair'] & { id: string }
type Side = components['schemas']['MergeSide']

/** Pairs that may be one enterprise, the most alike first. */
export function Pairs() {
  const { t } = useTranslation()
  const list = useListAddress({ tab: 'pairs' })
  const { page, size } = list
  const pairs = useQuery({
    queryKey: ['duplicates', page, size],
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const answer = await call(api.GET('/api/enterprises/merges/duplicates', { params: { query: { page, size } } }))
      return { ...answer, items: answer.items.map((pair): Pair => ({ ...pair, id: `${pair.first.id}:${pair.second.id}` })) }
    },
  })
  const columns: Column<Pair>[] = [
    {
      key: 'first',
      title: t('register.duplicates.first'),
      width: 280,
      always: true,
      render: (row) => <OneSide side={row.first} />,
    },
    { key: 'second', title: t('register.duplicates.second'), width: 280, render: (row) => <OneSide side={row.second} /> },
    {
      key: 'reason',
      title: t('register.duplicates.reason'),
      width: 190,
      render: (row) => t(`register.duplicates.reasons.${row.reason}`),
    },
    {
      key: 'likeness',
      title: t('register.duplicates.likeness'),
      width: 90,
      align: 'end',
      render: (row) => `${Math.round(row.likeness * 100)}%`,
    },
    {
      key: 'merge',
      title: t('parts.list.actions'),
      width: 100,
      render: (row) => (
        <Link to={`/duplicates/merge?from=${row.second.id}&into=${row.first.id}`}>
          <Button size="small">{t('register.duplicates.propose')}</Button>
        </Link>
      ),
    },
  ]
  return (
    <List
      id="duplicates"
      list={list}
      answer={pairs}
      columns={columns}
      nothing={<Nothing title={t('register.duplicates.none')} help={t('register.duplicates.noneHelp')} />}
    />
  )
}

/** One enterprise of a pair. */
export function OneSide({ side }: { side: Side }) {
  return (
    <>
      <Link to={`/enterprises/${side.id}`} className="wrap">
        {side.name}
      </Link>
      <div className="quiet small figures">{side.uscc}</div>
    </>
  )
}
