import { type Evaluation, evaluate, type Fact, type Facts } from '#criteria'
import type { ReadyRuleset } from '../rulesets/prepared-rulesets.js'

/**
 * Judges facts by a ruleset as of their day. The day of application and the kind of application are no figures of the
 * enterprise: they are added here, unless the facts say otherwise.
 */
export function judgeBy(
  { prepared }: Pick<ReadyRuleset, 'prepared'>,
  facts: Facts,
  renewal: boolean,
): { evaluation: Evaluation; facts: Facts } {
  const day: Fact = { value: facts.asOf }
  const known = { applied_on: day, as_of: day, is_renewal: { value: renewal } as Fact, ...facts.known }
  const complete = { asOf: facts.asOf, known }
  return { evaluation: evaluate(prepared, complete), facts: complete }
}
