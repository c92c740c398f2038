import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Breadcrumb } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, Navigate } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { minute } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { List } from '../../parts/list/list.js'
import { Mark } from '../../parts/mark.js'
import { Nothing } from '../../parts/nothing.js'
import { Page } from '../../parts/page.js'

type Counted = components['schemas']['CountedCase']

/** The cases behind one figure of the overview: as many as the figure says. */
export function Component() {
  const { t } = useTranslation()
  const list = useListAddress({ quarter: '', indicator: '', tier: '', park: '' })
  const { quarter = '', indicator = '' } = list.values
  const cases = useQuery({
    queryKey: ['counted', list.query],
    enabled: quarter !== '' && indicator !== '',
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/statistics/list', { params: { query: list.query as never } })),
  })
  const figures = useQuery({
    queryKey: ['figures', quarter, 'tier'],
    enabled: /^\d{4}Q[1-4]$/.test(quarter),
    queryFn: () => call(api.GET('/api/statistics/figures', { params: { query: { quarter, by: 'tier' } } })),
  })
  const columns = useColumns()
  const label = figures.data?.indicators.find((one) => one.code === indicator)
  if (!quarter || !indicator) return <Navigate to="/overview" replace />
  const told = t('ladder.overview.quarterOf', { year: quarter.slice(0, 4), n: quarter.slice(5) })
  return (
    <>
      <Breadcrumb
        items={[
          { title: <Link to={`/overview?quarter=${quarter}`}>{t('ladder.overview.title')}</Link> },
          { title: label?.label ?? indicator },
        ]}
      />
      <Page title={t('ladder.counted.sub', { indicator: label?.label ?? indicator, quarter: told })} sub={label?.definition}>
        <List
          id="counted"
          list={list}
          answer={cases}
          columns={columns}
          open={(row) => `/cases/${row.id}`}
          nothing={<Nothing title={t('ladder.counted.none')} />}
        />
      </Page>
    </>
  )
}

function useColumns(): Column<Counted>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'number',
      title: t('ladder.counted.number'),
      width: 146,
      always: true,
      render: (row) => <span className="figures nowrap">{row.number}</span>,
    },
    { key: 'enterprise', title: t('ladder.counted.enterprise'), width: 220, render: (row) => row.enterpriseName },
    { key: 'programme', title: t('ladder.counted.programme'), width: 200, render: (row) => row.programme },
    { key: 'tier', title: t('ladder.counted.tier'), width: 120, render: (row) => row.tierName ?? '—' },
    { key: 'park', title: t('ladder.counted.park'), width: 120, render: (row) => row.parkName ?? '—' },
    {
      key: 'outcome',
      title: t('ladder.counted.outcome'),
      width: 90,
      render: (row) =>
        row.outcome ? <Mark meaning={row.outcome === 'won' ? 'done' : 'ended'}>{t(`ladder.counted.${row.outcome}`)}</Mark> : '—',
    },
    {
      key: 'onTime',
      title: t('ladder.counted.onTime'),
      width: 90,
      render: (row) => (row.onTime === null ? '—' : t(row.onTime ? 'frame.yes' : 'frame.no')),
    },
    {
      key: 'at',
      title: t('ladder.counted.at'),
      width: 150,
      render: (row) => <span className="figures nowrap">{minute(row.at)}</span>,
    },
  ]
}
