import { evaluate, type Facts, gapShare, numberOf } from '#criteria'
import type { ReadyRuleset } from '../rulesets/prepared-rulesets.js'
import { applying } from './applying.js'
import { inShort, missingIn } from './standing.js'

/** A result as the scan writes it; names as the columns of `ruleset_results`. */
export interface ResultRow {
  ruleset_id: string
  enterprise_id: string
  verdict: string
  not_met: number
  unknown: number
  leaf: string | null
  metric: string | null
  gap: string | null
  gap_share: number | null
  gap_unit: string | null
  lacking: readonly string[]
  by_person: readonly string[]
  score_least: string | null
  score_most: string | null
  explanation: object
}

/** Does the enterprise hold the tier of this ruleset? Then it is judged as a renewal. */
export function holdsTierOf({ tierCode }: Pick<ReadyRuleset, 'tierCode'>, facts: Facts): boolean {
  const held = facts.known.titles_held?.value
  return tierCode !== null && Array.isArray(held) && held.includes(tierCode)
}

/** The results of an enterprise by every ruleset given. */
export function resultsOf(enterpriseId: string, facts: Facts, rulesets: readonly ReadyRuleset[]): ResultRow[] {
  const [anew, renewed] = [applying(facts, false), applying(facts, true)]
  return rulesets.map((ruleset) => {
    const used = holdsTierOf(ruleset, facts) ? renewed : anew
    const evaluation = evaluate(ruleset.prepared, used)
    const { notMet, unknown, figures, byPerson } = missingIn(ruleset, evaluation, used)
    const [leaf] = notMet
    const gap = leaf?.gap && numberOf(leaf.gap.by) ? leaf.gap : undefined
    return {
      ruleset_id: ruleset.id,
      enterprise_id: enterpriseId,
      verdict: evaluation.result,
      not_met: notMet.length,
      unknown: unknown.length,
      leaf: leaf?.id ?? null,
      metric: leaf?.metric ?? null,
      gap: gap?.by ?? null,
      gap_share: leaf ? gapShare(leaf) : null,
      gap_unit: gap?.unit ?? null,
      lacking: figures,
      by_person: byPerson,
      score_least: evaluation.score?.least ?? null,
      score_most: evaluation.score?.most ?? null,
      explanation: inShort(evaluation, facts.asOf),
    }
  })
}
