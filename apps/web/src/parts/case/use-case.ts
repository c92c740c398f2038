import { useQuery } from '@tanstack/react-query'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import type { ActedOn } from '../actions/types.js'
import type { FormSection } from '../form/form.js'

export type Detail = components['schemas']['CaseDetail']

/** One case as its reader may see it, with what the reader can do. */
export function useCase(id: string) {
  return useQuery({
    queryKey: ['case', id],
    refetchInterval: 30_000,
    queryFn: () => call(api.GET('/api/cases/{id}', { params: { path: { id } } })),
  })
}

/** The form of a case's pinned version. */
export function formOf(detail: Detail): readonly FormSection[] {
  return detail.form as unknown as readonly FormSection[]
}

/** What the actions of a case need to know of it. */
export function actedOn(detail: Detail): ActedOn {
  return { id: detail.id, version: detail.version, programme: detail.programme }
}
