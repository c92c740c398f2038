import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { ListAddress } from '../../parts/list/address.js'

/** Chooses the budget year; the address says nothing while it is this year. */
export function Year({ list, shown }: { list: ListAddress; shown: number | undefined }) {
  const { t } = useTranslation()
  const known = useQuery({
    queryKey: ['budget', 'years'],
    staleTime: 60_000,
    queryFn: async () => (await call(api.GET('/api/budget-lines', { params: { query: { size: 1 } } }))).years,
  })
  const years = [...new Set([...(known.data ?? []), ...(shown ? [shown] : [])])].sort((a, b) => b - a)
  return (
    <Select
      aria-label={t('money.budget.year')}
      style={{ width: 120 }}
      value={shown}
      loading={known.isPending}
      options={years.map((year) => ({ value: year, label: t('money.budget.yearOf', { year }) }))}
      onChange={(year) => list.set({ year: String(year) })}
    />
  )
}
