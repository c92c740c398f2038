import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../../api/call.js'
import type { components } from '../../../api/schema.js'
import type { Detail } from '../../../parts/case/use-case.js'

export type MoneyOfCase = components['schemas']['MoneyOfCase']
export type CaseAward = components['schemas']['CaseAward']

/** Is the case about money of a policy, so that it has an award? */
export const isAboutMoney = ({ kind }: Pick<Detail, 'kind'>) => kind === 'policy-application' || kind === 'policy-award'

/** What a firm reads of the money of its case. */
export function useMoney(id: string) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: ['case', id, 'payout', i18n.language],
    queryFn: () => call(api.GET('/api/cases/{id}/payout', { params: { path: { id } } })),
  })
}

/** What the case gives and how it was computed. */
export function useAward(id: string) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: ['case', id, 'award', i18n.language],
    queryFn: () => call(api.GET('/api/cases/{id}/award', { params: { path: { id } } })),
  })
}
