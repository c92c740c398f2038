import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { minute, yuan } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { List } from '../../parts/list/list.js'
import { Nothing } from '../../parts/nothing.js'
import type { Line } from './lines.js'

export type Entry = components['schemas']['EntryView']
const KINDS = ['allocate', 'withdraw', 'reserve', 'release', 'commit', 'revoke', 'pay', 'recover'] as const

/** The ledger of a line, the latest movement first, each with its case and what was available after it. */
export function Entries({ line }: { line: Line }) {
  const { t } = useTranslation()
  const list = useListAddress({ tab: 'entries' })
  const { tab: _tab, ...query } = list.query
  const entries = useQuery({
    queryKey: ['budget', 'line', line.id, 'entries', query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/budget-lines/{id}/entries', { params: { path: { id: line.id }, query: query as never } })),
  })
  return (
    <List
      id="budget-entries"
      list={list}
      answer={entries}
      columns={useEntryColumns()}
      tools={
        <Select
          aria-label={t('money.line.kind')}
          style={{ width: 150 }}
          value={list.values.kind}
          allowClear
          placeholder={t('money.line.kind')}
          options={KINDS.map((value) => ({ value, label: t(`money.line.kinds.${value}`) }))}
          onChange={(kind?: string) => list.set({ kind })}
        />
      }
      nothing={<Nothing title={t('money.line.noEntries')} help={t('money.line.noEntriesHelp')} />}
    />
  )
}

/** The columns of a ledger. */
export function useEntryColumns(): Column<Entry>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'at',
      title: t('money.line.at'),
      width: 142,
      always: true,
      render: (row) => <span className="figures nowrap">{minute(row.at)}</span>,
    },
    {
      key: 'kind',
      title: t('money.line.kind'),
      width: 200,
      render: (row) => (
        <>
          {t(`money.line.kinds.${row.kind}`)}{' '}
          <span className="quiet small nowrap">
            {t(`money.line.ledger.${row.debit as 'paid'}`)} → {t(`money.line.ledger.${row.credit as 'paid'}`)}
          </span>
        </>
      ),
    },
    { key: 'amount', title: t('money.line.amount'), width: 140, align: 'end', render: (row) => yuan(row.amountFen) },
    { key: 'after', title: t('money.line.after'), width: 140, align: 'end', render: (row) => yuan(row.availableAfterFen) },
    {
      key: 'case',
      title: t('money.line.case'),
      width: 230,
      render: (row) =>
        row.caseId ? (
          <>
            <Link to={`/cases/${row.caseId}?tab=money`} className="figures nowrap">
              {row.caseNumber}
            </Link>{' '}
            <span className="small">{row.enterpriseName}</span>
            {row.byCaseId && (
              <div className="small">
                {t('money.line.byCase')}{' '}
                <Link to={`/cases/${row.byCaseId}`} className="figures nowrap">
                  {row.byCaseNumber}
                </Link>
              </div>
            )}
          </>
        ) : (
          '—'
        ),
    },
    {
      key: 'document',
      title: t('money.line.document'),
      width: 200,
      render: (row) => <span className="wrap">{[row.documentNumber, row.reason].filter((text) => text).join(' · ') || '—'}</span>,
    },
    { key: 'who', title: t('money.line.who'), width: 110, render: (row) => row.actorName },
  ]
}
