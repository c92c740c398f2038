import type { Evaluation } from '#criteria'
import type { Mode } from '../catalogue/terms.js'

/**
 * How an enterprise stands to a clause: `direct` to be had by confirming or at once; `met`; `one-short`; `unknown` until
 * figures are filled in; `needs-person` where only a person can judge; `further` off; `given` already, or excluded by what
 * was given.
 */
export type ClauseStanding = 'direct' | 'met' | 'one-short' | 'needs-person' | 'unknown' | 'further' | 'given'

/** The order in which a firm reads them: what is near first. */
export const STANDINGS: readonly ClauseStanding[] = ['direct', 'met', 'one-short', 'needs-person', 'unknown', 'given', 'further']

/** What a standing is told by. */
export interface Judged {
  mode: Mode
  /** An award was offered and waits to be confirmed. */
  offered: boolean
  /** Money given before leaves nothing to give. */
  spent: boolean
  /** Nothing stands against it, and what is left only a person can answer. */
  byPerson?: boolean
  /** The condition judged; null where the clause states none that a figure decides. */
  answer: Evaluation['result'] | null
  /** Conditions on the nearest way that are not met, and those not known. */
  notMet: number
  unknown: number
  /** The amount is computed. */
  computed: boolean
}

/** The standing of an enterprise to a clause. A missing figure never counts against it. */
export function standingOf(judged: Judged): ClauseStanding {
  const { mode, offered, spent, answer, notMet, unknown, computed } = judged
  if (offered) return 'direct'
  if (spent) return 'given'
  if (answer === 'not-met') return notMet === 1 && unknown === 0 ? 'one-short' : 'further'
  if (answer === 'unknown') return judged.byPerson ? 'needs-person' : 'unknown'
  if (answer === null) return 'needs-person'
  if (!computed) return 'unknown'
  return mode === 'instant' || mode === 'no-application' ? 'direct' : 'met'
}
