import { useQuery } from '@tanstack/react-query'
import { api, call } from '../api/call.js'
import type { Choice } from './list/filters.js'

interface Choices {
  choices: Choice[]
  loading: boolean
}

const HOUR = 3_600_000

/** The zone's parks. */
export function useParks(): Choices {
  const parks = useQuery({ queryKey: ['parks'], staleTime: HOUR, queryFn: () => call(api.GET('/api/parks')) })
  return { choices: (parks.data ?? []).map((park) => ({ value: park.id, label: park.name })), loading: parks.isPending }
}

/** Every programme by its code. */
export function useProgrammeNames(): Choices {
  const programmes = useQuery({
    queryKey: ['programmes', 'names'],
    staleTime: HOUR,
    queryFn: () => call(api.GET('/api/programmes', { params: { query: { size: 200 } } })),
  })
  const items = programmes.data?.items ?? []
  return { choices: items.map((one) => ({ value: one.code, label: one.name })), loading: programmes.isPending }
}

/** Officers, reviewers and managers who can hold a case. */
export function useStaff(): Choices {
  const staff = useQuery({
    queryKey: ['users', 'staff'],
    staleTime: HOUR,
    queryFn: () => call(api.GET('/api/users', { params: { query: { side: 'office', status: 'active', size: 200 } } })),
  })
  const items = (staff.data?.items ?? []).filter((user) =>
    user.roles.some((role) => ['officer', 'reviewer', 'manager'].includes(role)),
  )
  return { choices: items.map((user) => ({ value: user.id, label: user.displayName })), loading: staff.isPending }
}

/** Everybody of the office who can sign in. */
export function useOffice(): Choices {
  const office = useQuery({
    queryKey: ['users', 'office'],
    staleTime: HOUR,
    queryFn: () => call(api.GET('/api/users', { params: { query: { side: 'office', status: 'active', size: 200 } } })),
  })
  return {
    choices: (office.data?.items ?? []).map((user) => ({ value: user.id, label: user.displayName })),
    loading: office.isPending,
  }
}

/** Everybody of the office by login, as `@login` names them in a comment. */
export function useLogins(): Choices {
  const office = useQuery({
    queryKey: ['users', 'office'],
    staleTime: HOUR,
    queryFn: () => call(api.GET('/api/users', { params: { query: { side: 'office', status: 'active', size: 200 } } })),
  })
  return {
    choices: (office.data?.items ?? []).map((user) => ({ value: user.login, label: `${user.displayName} ${user.login}` })),
    loading: office.isPending,
  }
}

/** The zone's departments. */
export function useDepartments(): Choices {
  const departments = useQuery({ queryKey: ['departments'], staleTime: HOUR, queryFn: () => call(api.GET('/api/departments')) })
  return { choices: (departments.data ?? []).map((one) => ({ value: one.id, label: one.name })), loading: departments.isPending }
}

/** Officers who can be put in charge of an enterprise. */
export function useOfficers(): Choices {
  const officers = useQuery({
    queryKey: ['users', 'officers'],
    staleTime: HOUR,
    queryFn: () => call(api.GET('/api/users', { params: { query: { role: 'officer', status: 'active', size: 200 } } })),
  })
  return {
    choices: (officers.data?.items ?? []).map((user) => ({ value: user.id, label: user.displayName })),
    loading: officers.isPending,
  }
}
