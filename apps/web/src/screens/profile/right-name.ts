import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'

/** A right of the rights table in the page's language; its code until the names are there. */
export function useRightName(): (right: string) => string {
  const { i18n } = useTranslation()
  const names = useQuery({
    queryKey: ['right-names', i18n.language],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => call(api.GET('/api/rights/names')),
  })
  const known = new Map<string, string>(names.data?.map(({ right, name }) => [right, name]))
  return (right) => known.get(right) ?? right
}
