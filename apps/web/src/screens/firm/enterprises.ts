import { useQuery } from '@tanstack/react-query'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useMe } from '../../parts/session.js'

type Agency = components['schemas']['AgencyView']

export interface OwnEnterprise {
  id: string
  name: string
}

/** The enterprises a firm's user acts for. */
export function useOwnEnterprises(): OwnEnterprise[] {
  const me = useMe()
  const own = useQuery({
    queryKey: ['enterprises', 'own'],
    enabled: me.data?.side === 'firm' && me.data.scope.enterprises.length > 0,
    queryFn: () => call(api.GET('/api/enterprises', { params: { query: { size: 50 } } })),
  })
  return own.data?.items ?? []
}

/** For whom one acts as an agent today. */
export function useAgencies(): readonly Agency[] {
  const me = useMe()
  const asked = useQuery({
    queryKey: ['agencies'],
    enabled: me.data?.side === 'firm',
    queryFn: () => call(api.GET('/api/agencies')),
  })
  return asked.data ?? []
}

/** For whom one can begin a programme: one's own enterprises, and those one is an agent of for it. */
export function useEnterprisesFor(code: string): OwnEnterprise[] {
  const own = useOwnEnterprises()
  const agencies = useAgencies()
  const others = agencies
    .filter((one) => one.items.some((item) => item.programmeCode === code && item.caseId === null))
    .map((one) => ({ id: one.enterpriseId, name: one.enterpriseName }))
  const all = new Map([...own, ...others].map((one) => [one.id, one]))
  return [...all.values()]
}
