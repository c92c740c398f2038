import { api, call } from '../../api/call.js'
import type { operations } from '../../api/schema.js'

type CasesQuery = NonNullable<operations['Worklist_page']['parameters']['query']>

/** A page of cases. Names and values of the query are the address's; the server refuses what it does not know. */
export function askCases(query: Readonly<Record<string, string | number>>) {
  return call(api.GET('/api/cases', { params: { query: query as CasesQuery } }))
}
