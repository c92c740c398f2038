import { useQuery } from '@tanstack/react-query'
import { api, call } from '../../api/call.js'
import { useMe } from '../../parts/session.js'

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
