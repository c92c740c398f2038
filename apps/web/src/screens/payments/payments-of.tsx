import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { yuan } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { List } from '../../parts/list/list.js'
import { Mark } from '../../parts/mark.js'
import type { Meaning } from '../../theme.js'

export type Payment = components['schemas']['PaymentView']
const STATUSES = ['waiting', 'paid', 'failed'] as const
const MEANINGS: Readonly<Record<Payment['status'], Meaning>> = {
  waiting: 'running',
  paid: 'done',
  failed: 'late',
  cancelled: 'ended',
}

/** What the bank said to a payment. */
export function PaymentStatus({ payment }: { payment: Payment }) {
  const { t } = useTranslation()
  return (
    <>
      <Mark meaning={MEANINGS[payment.status]}>{t(`money.batch.results.${payment.status}`)}</Mark>
      {payment.reason && <div className="small wrap">{payment.reason}</div>}
    </>
  )
}

/** The payments of a batch in their order. */
export function Payments({ batchId }: { batchId: string }) {
  const { t } = useTranslation()
  const list = useListAddress()
  const payments = useQuery({
    queryKey: ['batch', batchId, 'payments', list.query],
    placeholderData: keepPreviousData,
    queryFn: () =>
      call(api.GET('/api/payment-batches/{id}/payments', { params: { path: { id: batchId }, query: list.query as never } })),
  })
  return (
    <List
      id="payments"
      list={list}
      answer={payments}
      columns={useColumns()}
      open={(row) => `/cases/${row.caseId}?tab=money`}
      tools={
        <Segmented
          value={list.values.status ?? ''}
          options={[
            { value: '', label: t('money.batch.any') },
            ...STATUSES.map((value) => ({ value, label: t(`money.batch.results.${value}`) })),
          ]}
          onChange={(status) => list.set({ status: status || undefined })}
        />
      }
    />
  )
}

function useColumns(): Column<Payment>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'case',
      title: t('money.pay.case'),
      width: 146,
      always: true,
      render: (row) => <span className="figures nowrap">{row.caseNumber}</span>,
    },
    { key: 'place', title: t('money.batch.place'), width: 60, align: 'end', narrow: 'out', render: (row) => row.place },
    { key: 'enterprise', title: t('money.pay.enterprise'), width: 210, render: (row) => row.enterpriseName },
    { key: 'amount', title: t('money.pay.amount'), width: 126, align: 'end', render: (row) => yuan(row.amountFen) },
    {
      key: 'account',
      title: t('money.batch.account'),
      width: 230,
      render: (row) => (
        <span className="wrap">
          {row.accountName}
          <br />
          <span className="quiet small">
            {row.bank} <span className="figures">{row.accountNumber}</span>
          </span>
        </span>
      ),
    },
    {
      key: 'result',
      title: t('money.batch.result'),
      width: 170,
      narrow: 'beside',
      render: (row) => <PaymentStatus payment={row} />,
    },
    { key: 'reference', title: t('money.batch.reference'), width: 120, render: (row) => row.reference ?? '—' },
    {
      key: 'on',
      title: t('money.batch.settledOn'),
      width: 105,
      render: (row) => <span className="figures nowrap">{row.settledOn ?? '—'}</span>,
    },
  ]
}
