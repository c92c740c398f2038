import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useOffice } from '../../parts/choices.js'
import { minute } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { Filters } from '../../parts/list/filters.js'
import { List } from '../../parts/list/list.js'
import { Page } from '../../parts/page.js'
import { joined } from '../../words/index.js'

type Move = components['schemas']['AuditRow']

/** The log over all cases: who did what, when, and its seal. */
export function Component() {
  const { t } = useTranslation()
  const list = useListAddress()
  const office = useOffice()
  const moves = useQuery({
    queryKey: ['moves', list.query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/moves', { params: { query: list.query as never } })),
  })
  return (
    <Page title={t('system.audit.title')} sub={t('system.audit.sub')}>
      <Filters
        list={list}
        filters={[
          { key: 'number', kind: 'text', label: t('system.audit.number') },
          { key: 'actor', kind: 'choice', label: t('system.audit.actor'), ...office },
          { key: 'from', to: 'to', kind: 'period', label: t('system.audit.period') },
          { key: 'event', kind: 'text', label: t('system.audit.event'), hint: t('system.audit.eventHint') },
          { key: 'requestId', kind: 'text', label: t('system.audit.request') },
        ]}
      />
      <List id="moves" list={list} answer={moves} columns={useColumns()} open={(row) => `/cases/${row.caseId}?tab=log`} />
    </Page>
  )
}

function useColumns(): Column<Move>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'number',
      title: t('system.audit.number'),
      width: 150,
      always: true,
      render: (row) => <span className="figures nowrap">{row.number}</span>,
    },
    {
      key: 'at',
      title: t('system.audit.at'),
      width: 150,
      render: (row) => <span className="figures nowrap">{minute(row.at)}</span>,
    },
    {
      key: 'actor',
      title: t('system.audit.actor'),
      width: 160,
      render: (row) => (
        <>
          {row.actorName || t('system.audit.system')}
          {row.actedFor.length > 0 && (
            <div className="quiet small">{t('system.audit.covered', { names: joined(row.actedFor) })}</div>
          )}
        </>
      ),
    },
    {
      key: 'move',
      title: t('system.audit.move'),
      width: 170,
      render: (row) => (
        <>
          {row.label} <code className="quiet small">{row.event}</code>
        </>
      ),
    },
    {
      key: 'change',
      title: t('system.audit.change'),
      width: 190,
      render: (row) => (row.fromLabel ? `${row.fromLabel} → ${row.toLabel}` : row.toLabel),
    },
    { key: 'enterprise', title: t('system.audit.enterprise'), width: 230, render: (row) => row.enterpriseName },
    {
      key: 'hash',
      title: t('system.audit.hash'),
      width: 130,
      spare: true,
      render: (row) => <code title={row.hash}>{row.hash.slice(0, 12)}</code>,
    },
    {
      key: 'request',
      title: t('system.audit.request'),
      width: 300,
      spare: true,
      render: (row) => <code className="small">{row.requestId}</code>,
    },
  ]
}
