import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { Commitment } from '../../parts/case/commitment-acts.js'
import { useOwedColumns } from '../../parts/case/commitments.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { Filters } from '../../parts/list/filters.js'
import { List } from '../../parts/list/list.js'
import { Nothing } from '../../parts/nothing.js'
import { Page } from '../../parts/page.js'
import { Tabs } from '../../parts/tabs.js'

const STATUSES = ['open', 'due', 'kept', 'breached', 'any'] as const
const KINDS = ['address', 'staff', 'output', 'listing', 'conditions'] as const

/** What firms owe for money they were given, the next to be checked first, and checking it. */
export function Component() {
  const { t } = useTranslation()
  const list = useListAddress({ status: 'open' })
  const status = STATUSES.find((one) => one === list.values.status) ?? 'open'
  const owed = useQuery({
    queryKey: ['commitments', list.query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/commitments', { params: { query: list.query as never } })),
  })
  return (
    <Page title={t('money.owed.title')} sub={t('money.owed.sub')}>
      <Tabs
        active={status}
        label={t('money.owed.title')}
        tabs={STATUSES.map((key) => ({ key, label: t(`money.owed.statuses.${key}`) }))}
        onChange={(key) => list.set({ status: key })}
      />
      <Filters
        list={list}
        filters={[
          { key: 'q', kind: 'text', label: t('frame.search'), hint: t('money.owed.q') },
          {
            key: 'kind',
            kind: 'choice',
            label: t('money.owed.kind'),
            choices: KINDS.map((value) => ({ value, label: t(`money.owed.kinds.${value}`) })),
          },
        ]}
      />
      <List
        id="commitments"
        list={list}
        answer={owed}
        columns={useColumns()}
        open={(row) => `/cases/${row.caseId}?tab=commitments`}
        nothing={<Nothing title={t('money.owed.none')} help={t('money.owed.noneHelp')} />}
      />
    </Page>
  )
}

function useColumns(): Column<Commitment>[] {
  const { t } = useTranslation()
  const owed = useOwedColumns()
  return [
    {
      key: 'case',
      title: t('money.owed.case'),
      width: 146,
      always: true,
      render: (row) => <span className="figures nowrap">{row.caseNumber}</span>,
    },
    { key: 'enterprise', title: t('money.owed.enterprise'), width: 190, render: (row) => row.enterpriseName },
    ...owed,
  ]
}
