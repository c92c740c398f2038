import { useQuery } from '@tanstack/react-query'
import { api, call } from '../api/call.js'
import type { Choice } from './list/filters.js'

interface Choices {
  choices: Choice[]
  loading: boolean
}

const HOUR = 3_600_000

/** The two answers of a filter that is on or off. */
export const yesOrNo = (yes: string, no: string): Choice[] => [
  { value: 'true', label: yes },
  { value: 'false', label: no },
]

/** A choice among people that begins with oneself and with nobody. */
export const meNobodyOr = (me: string, nobody: string, { choices, loading }: Choices) => ({
  choices: [{ value: 'me', label: me }, { value: 'none', label: nobody }, ...choices],
  loading,
})

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

/** The office's people who can sign in, asked for once for every choice among them. */
function useColleagues() {
  const office = useQuery({
    queryKey: ['users', 'office'],
    staleTime: HOUR,
    queryFn: () => call(api.GET('/api/users', { params: { query: { side: 'office', status: 'active', size: 200 } } })),
  })
  return { people: office.data?.items ?? [], loading: office.isPending }
}

/** Colleagues of these roles by id; of any role when none is named. */
function useByRole(roles: readonly string[] = []): Choices {
  const { people, loading } = useColleagues()
  const fit = people.filter((user) => roles.length === 0 || user.roles.some((role) => roles.includes(role)))
  return { choices: fit.map((user) => ({ value: user.id, label: user.displayName })), loading }
}

/** Officers, reviewers and managers who can hold a case. */
export const useStaff = () => useByRole(['officer', 'reviewer', 'manager'])

/** Everybody of the office who can sign in. */
export const useOffice = () => useByRole()

/** Officers who can be put in charge of an enterprise. */
export const useOfficers = () => useByRole(['officer'])

/** Everybody of the office by login, as `@login` names them in a comment. */
export function useLogins(): Choices {
  const { people, loading } = useColleagues()
  return { choices: people.map(({ login, displayName }) => ({ value: login, label: `${displayName} ${login}` })), loading }
}

/** The zone's departments. */
export function useDepartments(): Choices {
  const departments = useQuery({ queryKey: ['departments'], staleTime: HOUR, queryFn: () => call(api.GET('/api/departments')) })
  return { choices: (departments.data ?? []).map((one) => ({ value: one.id, label: one.name })), loading: departments.isPending }
}
