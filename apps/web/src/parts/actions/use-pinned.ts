import { useQuery } from '@tanstack/react-query'
import { api, call } from '../../api/call.js'
import type { ActedOn } from './types.js'

/** The programme version a case is pinned to: a later one changes nothing for it. */
export function usePinned({ programme: { code, version } }: ActedOn) {
  return useQuery({
    queryKey: ['programme', code, version],
    queryFn: () => call(api.GET('/api/programmes/{code}/versions/{number}', { params: { path: { code, number: version } } })),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
