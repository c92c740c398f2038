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
  const known: Record<string, Fact | undefined> = Object.create(facts.known)
  for (const name of ['applied_on', 'as_of']) if (!known[name]) known[name] = day
  if (!known.is_renewal) known.is_renewal = { value: renewal }
  const complete = { asOf: facts.asOf, known }
  return { evaluation: evaluate(prepared, complete), facts: complete }
}
