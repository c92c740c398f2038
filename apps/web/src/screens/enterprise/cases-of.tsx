import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useListAddress } from '../../parts/list/address.js'
import { List } from '../../parts/list/list.js'
import { Nothing } from '../../parts/nothing.js'
import { askCases } from '../cases/ask.js'
import { useCaseColumns } from '../cases/columns.js'

/** The cases of an enterprise, the latest first. */
export function CasesOf({ enterpriseId }: { enterpriseId: string }) {
  const { t } = useTranslation()
  const list = useListAddress({ sort: '-opened' })
  const { page, size, sort } = list
  const query = { tab: 'all', enterprise: enterpriseId, page, size, ...(sort ? { sort } : {}) }
  const cases = useQuery({ queryKey: ['cases', query], placeholderData: keepPreviousData, queryFn: () => askCases(query) })
  // The money an enterprise was given stands here at once.
  const columns = useCaseColumns()
    .filter((column) => column.key !== 'enterprise' && column.key !== 'park')
    .map((column) => (column.key === 'amount' ? { ...column, spare: false } : column))
  return (
    <List
      id="cases-of-enterprise"
      list={list}
      answer={cases}
      columns={columns}
      open={(row) => `/cases/${row.id}`}
      nothing={<Nothing title={t('register.file.casesNone')} help={t('register.file.casesNoneHelp')} />}
    />
  )
}
