import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, call, tellSessionEnd } from '../api/call.js'
import { ServerProblem } from '../api/problem.js'
import type { components } from '../api/schema.js'
import { forgetKept } from './kept.js'

export type Me = components['schemas']['Me']
export type Right = Me['rights'][number]

/** Who is signed in; `null` while nobody is. Whoever was signed in until now stays, for the page to ask them in again. */
export function useMe() {
  return useQuery({
    queryKey: ['me'],
    staleTime: 60_000,
    queryFn: async ({ client }): Promise<Me | null> => {
      try {
        return await call(api.GET('/api/session'))
      } catch (error) {
        if (!(error instanceof ServerProblem && error.status === 401)) throw error
        const known = client.getQueryData<Me | null>(['me']) ?? null
        if (known) tellSessionEnd()
        return known
      }
    },
  })
}

const LEFT = ['signed out']

/** Forgets whoever was signed in, with everything they saw and wrote; the frame then goes to the sign-in page. */
export function useLeave(): () => void {
  const client = useQueryClient()
  return () => {
    forgetKept()
    client.setQueryData(LEFT, true)
    client.setQueryData(['me'], null)
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' && queryKey[0] !== LEFT[0] })
  }
}

/** Where whoever is not signed in goes: to the sign-in page, which afterwards leads back here unless they left on purpose. */
export function useSignInAddress(here: string): string {
  const left = useQueryClient().getQueryData(LEFT) === true
  return left || here === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(here)}`
}

/** Does the person hold any of these rights? The server's own list; a page that shows less than it could is no gate. */
export function may(me: Me | null | undefined, ...rights: Right[]): boolean {
  return rights.some((right) => me?.rights.includes(right))
}

/** Somebody who only judges: no queue, no lists, nothing but the panels they were drawn for. */
export function isOnlyExpert(me: Me): boolean {
  return me.roles.length > 0 && me.roles.every((role) => role === 'expert')
}
