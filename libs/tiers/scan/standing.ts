import { type Evaluation, type Facts, type JudgedLeaf, lacking, leavesOf, shortfall } from '#criteria'
import type { ReadyRuleset } from '../rulesets/prepared-rulesets.js'
import type { Explained } from './explained.js'

/** How an enterprise stands to a rung it does not hold. */
export type Standing = 'reachable' | 'one-short' | 'needs-person' | 'unknown' | 'further'

/** What is missing, in short: the nearest way to meet a ruleset. */
export interface Missing {
  notMet: readonly JudgedLeaf[]
  unknown: readonly JudgedLeaf[]
  /** Figures that are missing, and what only a person can answer. */
  figures: readonly string[]
  byPerson: readonly string[]
}

/** What keeps an evaluated ruleset from being met, by the nearest way. */
export function missingIn({ prepared }: ReadyRuleset, evaluation: Evaluation, facts: Facts): Missing {
  const { notMet, unknown } = shortfall(evaluation.rule)
  return { notMet, unknown, ...lacking(prepared, evaluation, facts, unknown) }
}

/**
 * The standing: met; one condition short and everything else known; nothing against it but only a person can say; unknown
 * for lack of figures; or further off. A missing figure never counts against the enterprise.
 */
export function standingOf(result: Evaluation['result'], missing: Count<'notMet' | 'unknown' | 'figures'>): Standing {
  if (result === 'met') return 'reachable'
  if (result === 'unknown') return missing.figures === 0 ? 'needs-person' : 'unknown'
  return missing.notMet === 1 && missing.unknown === 0 ? 'one-short' : 'further'
}

type Count<Of extends string> = Readonly<Record<Of, number>>

/** Each leaf that is not met or unknown in short, as the scan keeps it; a figure as of the very day has no period. */
export function inShort(evaluation: Evaluation, asOf: string): Explained {
  const open = leavesOf(evaluation.rule).filter(({ answer }) => answer !== 'met')
  return {
    leaves: Object.fromEntries(
      open.map(({ id, answer, fact }) => {
        if (fact === undefined) return [id, [answer]]
        return [id, fact.period === undefined || fact.period === asOf ? [answer, fact.value] : [answer, fact.value, fact.period]]
      }),
    ),
  }
}
