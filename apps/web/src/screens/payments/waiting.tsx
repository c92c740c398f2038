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
import { Mark } from '../../parts/mark.js'
import { Nothing } from '../../parts/nothing.js'
import { Reasons } from '../../parts/problem-view.js'
import { may, useMe } from '../../parts/session.js'
import { Compose } from './compose.js'

export type Payable = components['schemas']['PayableItem'] & { id: string }

/** Cases that wait to be paid: what the line has left after each, and why one cannot be put in a batch. */
export function Waiting() {
  const { t } = useTranslation()
  const me = useMe()
  const list = useListAddress({ tab: 'waiting' })
  const { tab: _tab, ...query } = list.query
  const waiting = useQuery({
    queryKey: ['payable', query],
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const page = await call(api.GET('/api/payable-cases', { params: { query: query as never } }))
      return { ...page, items: page.items.map((item): Payable => ({ ...item, id: item.caseId })) }
    },
  })
  const selection = useSelection(waiting.data?.items)
  const lines = useQuery({
    queryKey: ['budget', 'lines', 'choices'],
    queryFn: () => call(api.GET('/api/budget-lines', { params: { query: { size: 200 } } })),
  })
  const composes = may(me.data, 'payments.compose')
  return (
    <>
      <Filters
        list={list}
        filters={[
          { key: 'q', kind: 'text', label: t('frame.search'), hint: t('money.pay.q') },
          {
            key: 'lineId',
            kind: 'choice',
            label: t('money.pay.line'),
            loading: lines.isPending,
            choices: (lines.data?.items ?? []).map((line) => ({ value: line.id, label: line.name })),
          },
        ]}
      />
      <List
        id="payable"
        list={list}
        answer={waiting}
        columns={useColumns()}
        open={(row) => `/cases/${row.caseId}?tab=money`}
        selection={composes ? selection : undefined}
        batch={composes && <Compose selection={selection} />}
        nothing={<Nothing title={t('money.pay.none')} help={t('money.pay.noneHelp')} />}
      />
    </>
  )
}

function useColumns(): Column<Payable>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'case',
      title: t('money.pay.case'),
      width: 146,
      always: true,
      render: (row) => <span className="figures nowrap">{row.caseNumber}</span>,
    },
    { key: 'enterprise', title: t('money.pay.enterprise'), width: 210, render: (row) => row.enterpriseName },
    { key: 'clause', title: t('money.pay.clause'), width: 170, render: (row) => row.clauseName },
    { key: 'amount', title: t('money.pay.amount'), width: 126, align: 'end', render: (row) => yuan(row.amountFen) },
    { key: 'line', title: t('money.pay.line'), width: 150, render: (row) => row.lineName },
    {
      key: 'left',
      title: t('money.pay.leftAfter'),
      width: 140,
      align: 'end',
      render: (row) => <span title={t('money.pay.leftAfterHelp')}>{yuan(row.leftAfterFen)}</span>,
    },
    {
      key: 'since',
      title: t('money.pay.since'),
      width: 106,
      render: (row) => <span className="figures nowrap">{day(row.since)}</span>,
    },
    {
      key: 'can',
      title: t('money.pay.can'),
      width: 240,
      render: (row) => (
        <>
          {row.reasons.length === 0 ? (
            <Mark meaning="done">{t('money.pay.yes')}</Mark>
          ) : (
            <>
              <Mark meaning="late">{t('money.pay.no')}</Mark>
              <Reasons items={row.reasons} />
            </>
          )}
          {row.lastReason && <div className="small quiet wrap">{t('money.pay.lastReason', { reason: row.lastReason })}</div>}
        </>
      ),
    },
  ]
}
