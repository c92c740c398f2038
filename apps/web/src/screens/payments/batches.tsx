import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { minute, yuan } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { List } from '../../parts/list/list.js'
import { Mark } from '../../parts/mark.js'
import { Nothing } from '../../parts/nothing.js'
import type { Meaning } from '../../theme.js'

type Batch = components['schemas']['BatchItem']
const STATUSES = ['composed', 'released', 'settled', 'cancelled'] as const
const MEANINGS: Readonly<Record<Batch['status'], Meaning>> = {
  composed: 'soon',
  released: 'running',
  settled: 'done',
  cancelled: 'ended',
}

/** How a batch stands, as a mark. */
export function BatchStatus({ status }: { status: Batch['status'] }) {
  const { t } = useTranslation()
  return <Mark meaning={MEANINGS[status]}>{t(`money.batch.statuses.${status}`)}</Mark>
}

/** Payment batches, the latest first. */
export function Batches() {
  const { t } = useTranslation()
  const list = useListAddress({ tab: 'waiting' })
  const { tab: _tab, ...query } = list.query
  const batches = useQuery({
    queryKey: ['batches', query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/payment-batches', { params: { query: query as never } })),
  })
  return (
    <List
      id="payment-batches"
      list={list}
      answer={batches}
      columns={useColumns()}
      open={(row) => `/payment-batches/${row.id}`}
      tools={
        <Select
          aria-label={t('money.batch.status')}
          style={{ width: 150 }}
          value={list.values.status}
          allowClear
          placeholder={t('money.batch.status')}
          options={STATUSES.map((value) => ({ value, label: t(`money.batch.statuses.${value}`) }))}
          onChange={(status?: string) => list.set({ status })}
        />
      }
      nothing={<Nothing title={t('money.batch.none')} help={t('money.batch.noneHelp')} />}
    />
  )
}

function useColumns(): Column<Batch>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'number',
      title: t('money.batch.number'),
      width: 140,
      always: true,
      render: (row) => <span className="figures nowrap">{row.number}</span>,
    },
    {
      key: 'status',
      title: t('money.batch.status'),
      width: 100,
      narrow: 'beside',
      render: (row) => <BatchStatus status={row.status} />,
    },
    { key: 'rows', title: t('money.batch.rows'), width: 70, align: 'end', render: (row) => row.rows },
    { key: 'total', title: t('money.batch.total'), width: 140, align: 'end', render: (row) => yuan(row.totalFen) },
    { key: 'paid', title: t('money.batch.paid'), width: 80, align: 'end', render: (row) => row.paid },
    { key: 'failed', title: t('money.batch.failed'), width: 80, align: 'end', render: (row) => row.failed },
    {
      key: 'composed',
      title: t('money.batch.composedBy'),
      width: 190,
      render: (row) => (
        <>
          {row.composedBy} <span className="quiet small figures nowrap">{minute(row.composedAt)}</span>
        </>
      ),
    },
    {
      key: 'released',
      title: t('money.batch.releasedBy'),
      width: 190,
      render: (row) =>
        row.releasedBy ? (
          <>
            {row.releasedBy} <span className="quiet small figures nowrap">{minute(row.releasedAt)}</span>
          </>
        ) : (
          '—'
        ),
    },
    { key: 'note', title: t('money.pay.note'), width: 150, spare: true, render: (row) => row.note || '—' },
  ]
}
