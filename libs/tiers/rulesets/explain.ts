import { evaluate, type Facts } from '#criteria'
import { applying } from '../scan/applying.js'
import { missingIn, standingOf } from '../scan/standing.js'
import type { EvaluationView, JudgedNodeView, JudgedScoreView } from './evaluation.dto.js'
import type { ReadyRuleset } from './prepared-rulesets.js'
import type { ApplicationKind } from './ruleset.entity.js'

/** Judges facts by a ruleset and explains the result as readers see it. */
export function explain(ready: ReadyRuleset, facts: Facts, kind: ApplicationKind): EvaluationView {
  const used = applying(facts, kind === 'renewal')
  const evaluation = evaluate(ready.prepared, used)
  const missing = missingIn(ready, evaluation, used)
  return {
    rulesetId: ready.id,
    name: ready.name,
    legalBasis: ready.legalBasis,
    certainty: ready.certainty,
    asOf: facts.asOf,
    kind,
    result: evaluation.result,
    standing: standingOf(evaluation.result, {
      notMet: missing.notMet.length,
      unknown: missing.unknown.length,
      figures: missing.figures.length,
    }),
    nearestNotMet: missing.notMet.map(({ id }) => id),
    nearestUnknown: missing.unknown.map(({ id }) => id),
    lacking: [...missing.figures],
    byPerson: [...missing.byPerson],
    rule: evaluation.rule as unknown as JudgedNodeView,
    score: (evaluation.score as unknown as JudgedScoreView | undefined) ?? null,
    derived: { ...evaluation.derived },
    notMet: [...evaluation.notMet],
    unknown: [...evaluation.unknown],
    blocking: [...evaluation.blocking],
  }
}
