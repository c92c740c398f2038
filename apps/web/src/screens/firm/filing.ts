import { useQuery } from '@tanstack/react-query'
import { api, call } from '../../api/call.js'
import type { CaseAction } from '../../parts/actions/types.js'
import type { Detail } from '../../parts/case/use-case.js'
import { minute } from '../../parts/format.js'

/** What the server finds wrong or missing in a case's form and documents, asked anew whenever the case changes. */
export function useCheck(id: string) {
  return useQuery({
    queryKey: ['case', id, 'check'],
    queryFn: () => call(api.POST('/api/cases/{id}/check', { params: { path: { id } } })),
  })
}

/** Where a firm works on a case now: on the whole form, on what a notice marked, or nowhere. */
export function workplaceOf(detail: Detail): 'fill' | 'correct' | undefined {
  if (detail.openCorrection && detail.waitsOn === 'firm') return 'correct'
  return detail.unlocked.length > 0 || detail.documents.some((slot) => slot.unlocked) ? 'fill' : undefined
}

/** Until when a case waits: the day, or the moment where its deadline is kept to the minute. */
export function untilWhen({ due, dueAt }: Detail['clock']): string | null {
  return dueAt ? minute(dueAt) : due
}

/** What a step that hands in may ask for besides: a commitment to be signed. */
export const SIGNED = 'PromiseSigned'

/** The step that hands in what the firm has worked on: the one that asks for nothing more, or for a signature. */
export function sendingStep(detail: Detail): CaseAction | undefined {
  if (!workplaceOf(detail)) return undefined
  return detail.actions.find((action) => (action.input === null || action.input === SIGNED) && !action.adverse)
}
