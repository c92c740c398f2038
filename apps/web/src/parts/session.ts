import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { api, call, onSessionEnd } from '../api/call.js'
import { ServerProblem } from '../api/problem.js'
import type { components } from '../api/schema.js'

export type Me = components['schemas']['Me']
export type Right = Me['rights'][number]

/** Who is signed in; `null` while nobody is. */
export function useMe() {
  return useQuery({
    queryKey: ['me'],
    staleTime: 60_000,
    queryFn: async (): Promise<Me | null> => {
      try {
        return await call(api.GET('/api/session'))
      } catch (error) {
        if (error instanceof ServerProblem && error.status === 401) return null
        throw error
      }
    },
  })
}

/** Sends the page to sign-in, remembering where it was, whenever any request finds the session ended. */
export function useSessionEnd(): void {
  const navigate = useNavigate()
  const location = useLocation()
  const here = location.pathname + location.search
  useEffect(
    () =>
      onSessionEnd(() => {
        navigate(`/sign-in?ended=1&to=${encodeURIComponent(here)}`, { replace: true })
      }),
    [navigate, here],
  )
}

/** Does the person hold any of these rights? The server's own list; a page that shows less than it could is no gate. */
export function may(me: Me | null | undefined, ...rights: Right[]): boolean {
  return rights.some((right) => me?.rights.includes(right))
}

/** Somebody who only judges: no queue, no lists, nothing but the panels they were drawn for. */
export function isOnlyExpert(me: Me): boolean {
  return me.roles.length > 0 && me.roles.every((role) => role === 'expert')
}
