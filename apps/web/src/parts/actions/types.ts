import type { components } from '../../api/schema.js'

/** What can be done with a case, as the server says: allowed, or refused with every reason. */
export type CaseAction = components['schemas']['ActionView']

/** The case an action is about. */
export interface ActedOn {
  id: string
  version: number
  /** Code and pinned version of its programme. */
  programme: { code: string; version: number }
}
