import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useListAddress } from '../../parts/list/address.js'
import { useSelection } from '../../parts/list/batch.js'
import { ExportButton } from '../../parts/list/export-button.js'
import { Filters } from '../../parts/list/filters.js'
import { List } from '../../parts/list/list.js'
import { Views } from '../../parts/list/views.js'
import { Nothing } from '../../parts/nothing.js'
import { Page } from '../../parts/page.js'
import { Tabs } from '../../parts/tabs.js'
import { askCases } from './ask.js'
import { CaseBatch } from './batch.js'
import { useCaseColumns } from './columns.js'
import { useCaseFilters } from './filters.js'
import { OpenCase } from './open-case.js'

const TABS = ['mine', 'done', 'opened', 'following', 'all'] as const

/** O-2, the case list: tabs, filters in the address, views, columns of one's own, batches and export. */
export function Component() {
  const { t } = useTranslation()
  const list = useListAddress({ tab: 'mine' })
  const cases = useQuery({
    queryKey: ['cases', list.query],
    placeholderData: keepPreviousData,
    queryFn: () => askCases(list.query),
  })
  const selection = useSelection(cases.data?.items)
  const columns = useCaseColumns()
  const filters = useCaseFilters()
  const tab = list.values.tab ?? 'mine'
  const bare = Object.keys(list.values).length === 1
  return (
    <Page title={t('desk.cases.title')} extra={<OpenCase />}>
      <Tabs
        active={tab}
        label={t('desk.cases.title')}
        tabs={TABS.map((key) => ({ key, label: t(`desk.cases.tabs.${key}`) }))}
        onChange={(key) => {
          selection.clear()
          list.set({ tab: key })
        }}
      />
      <Filters filters={filters} list={list} />
      <List
        id="cases"
        list={list}
        answer={cases}
        columns={columns}
        open={(row) => `/cases/${row.id}`}
        selection={selection}
        batch={<CaseBatch selection={selection} />}
        tools={
          <>
            <Views id="cases" list={list} />
            <ExportButton address="/api/cases/export.csv" meaning={list.meaning} total={cases.data?.total ?? 0} />
          </>
        }
        nothing={
          tab === 'mine' && bare ? <Nothing title={t('desk.cases.emptyMine')} help={t('desk.cases.emptyMineHelp')} /> : undefined
        }
      />
    </Page>
  )
}
