import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useListAddress } from '../../parts/list/address.js'
import { useSelection } from '../../parts/list/batch.js'
import { Filters } from '../../parts/list/filters.js'
import { List } from '../../parts/list/list.js'
import { Nothing } from '../../parts/nothing.js'
import { Page } from '../../parts/page.js'
import { askCases } from '../cases/ask.js'
import { CaseBatch } from '../cases/batch.js'
import { useCaseColumns } from '../cases/columns.js'
import { useCaseFilters } from '../cases/filters.js'

const SETTLED = new Set(['waitsOn', 'outcome', 'correcting', 'phase'])

/** Cases that wait for a manager's decision; several at once, each with its own answer. */
export function Component() {
  const { t } = useTranslation()
  const list = useListAddress({ tab: 'all', waitsOn: 'manager', sort: 'due' })
  const cases = useQuery({
    queryKey: ['cases', list.query],
    placeholderData: keepPreviousData,
    queryFn: () => askCases(list.query),
  })
  const selection = useSelection(cases.data?.items)
  return (
    <Page title={t('ladder.approvals.title')} sub={t('ladder.approvals.sub')}>
      <Filters filters={useCaseFilters().filter((filter) => !SETTLED.has(filter.key))} list={list} />
      <List
        id="approvals"
        list={list}
        answer={cases}
        columns={useCaseColumns()}
        open={(row) => `/cases/${row.id}`}
        selection={selection}
        batch={<CaseBatch selection={selection} />}
        nothing={<Nothing title={t('ladder.approvals.none')} help={t('ladder.approvals.noneHelp')} />}
      />
    </Page>
  )
}
