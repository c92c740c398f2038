import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { day, yuan } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import { useSelection } from '../../parts/list/batch.js'
import type { Column } from '../../parts/list/columns.js'
import { Filters } from '../../parts/list/filters.js'
import { List } from '../../parts/list/list.js'
import { Nothing } from '../../parts/nothing.js'
import { Page } from '../../parts/page.js'
import { may, useMe } from '../../parts/session.js'
import { Tabs } from '../../parts/tabs.js'
import { CaseBatch } from '../cases/batch.js'
import { Search } from './search.js'

type Offer = components['schemas']['OfferItem']

/** Awards without application by state; offered, dropped and handed on in batches, each row by itself. */
export function Component() {
  const { t } = useTranslation()
  const me = useMe()
  const list = useListAddress({ state: '' })
  const offers = useQuery({
    queryKey: ['cases', 'offers', list.query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/awards', { params: { query: list.query as never } })),
  })
  const selection = useSelection(offers.data?.items)
  const states = offers.data?.states ?? []
  const works = may(me.data, 'cases.work')
  return (
    <Page title={t('money.offers.title')} sub={t('money.offers.sub')} extra={may(me.data, 'awards.match') && <Search />}>
      <Tabs
        active={list.values.state ?? ''}
        label={t('money.offers.state')}
        tabs={[
          { key: '', label: t('money.offers.any') },
          ...states.map(({ state, label, count }) => ({
            key: state,
            label: (
              <>
                {label} <span className="quiet figures">{count}</span>
              </>
            ),
          })),
        ]}
        onChange={(key) => {
          selection.clear()
          list.set({ state: key || undefined })
        }}
      />
      <Filters list={list} filters={[{ key: 'q', kind: 'text', label: t('frame.search'), hint: t('money.offers.q') }]} />
      <List
        id="offers"
        list={list}
        answer={offers}
        columns={useColumns()}
        open={(row) => `/cases/${row.id}?tab=money`}
        selection={works ? selection : undefined}
        batch={works && <CaseBatch selection={selection} />}
        nothing={<Nothing title={t('money.offers.none')} help={t('money.offers.noneHelp')} />}
      />
    </Page>
  )
}

function useColumns(): Column<Offer>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'number',
      title: t('money.offers.number'),
      width: 146,
      always: true,
      render: (row) => <span className="figures nowrap">{row.number}</span>,
    },
    { key: 'enterprise', title: t('money.offers.enterprise'), width: 230, render: (row) => row.enterprise.name },
    { key: 'clause', title: t('money.offers.clause'), width: 210, render: (row) => row.clauseName },
    { key: 'amount', title: t('money.offers.amount'), width: 130, align: 'end', render: (row) => yuan(row.amountFen) },
    { key: 'state', title: t('money.offers.state'), width: 150, narrow: 'beside', render: (row) => row.stateLabel },
    {
      key: 'since',
      title: t('money.offers.since'),
      width: 106,
      render: (row) => <span className="figures nowrap">{day(row.since)}</span>,
    },
    {
      key: 'due',
      title: t('money.offers.due'),
      width: 106,
      render: (row) => <span className="figures nowrap">{row.dueOn ?? '—'}</span>,
    },
  ]
}
