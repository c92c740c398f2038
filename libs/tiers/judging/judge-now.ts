import type { EntityManager } from 'typeorm'
import type { CaseRow } from '#cases'
import { type Facts, type Judged, shortfall } from '#criteria'
import type { FactsService } from '#enterprises'
import { localDate } from '#lifecycle'
import type { EvaluationView } from '../rulesets/evaluation.dto.js'
import { explain } from '../rulesets/explain.js'
import { readyRulesets } from '../rulesets/prepared-rulesets.js'
import { withAnswers } from './answers-as-facts.js'
import type { JudgedCase } from './judged-case.js'
import { type PinnedRuleset, pinnedRuleset } from './pinned-ruleset.js'

/** What the judgement of a case needs to know of it. */
export type JudgedRow = Pick<CaseRow, 'id' | 'kind' | 'programmeId' | 'programmeVersionId' | 'enterpriseId' | 'answers'>

/** A judgement just made, with the facts it rests on. */
export interface FreshJudgement {
  pinned: PinnedRuleset
  asOf: string
  facts: Facts
  evaluation: EvaluationView
}

/**
 * Judges a case by the ruleset it is pinned to, on the facts as they are now with the form's answers among them. Undefined
 * where it has no rules. Keeps nothing.
 */
export async function judgeNow(
  manager: EntityManager,
  facts: Pick<FactsService, 'facts'>,
  row: JudgedRow,
  now: Date,
): Promise<FreshJudgement | undefined> {
  const pinned = await pinnedRuleset(manager, row, now)
  const [ready] = pinned ? await readyRulesets(manager, [pinned.id]) : []
  if (!pinned || !ready) return undefined
  const asOf = localDate(now)
  const own = (await facts.facts(manager, [row.enterpriseId], asOf)).get(row.enterpriseId)
  const used = withAnswers(own ?? { asOf, known: {} }, row.answers)
  return { pinned, asOf, facts: used, evaluation: explain(ready, used, pinned.kind) }
}

/** The conditions that still keep an evaluation from being met, on the nearest way. */
export function openLeaves({ rule }: Pick<EvaluationView, 'rule'>): JudgedCase['open'] {
  const { notMet, unknown } = shortfall(rule as Judged)
  return [...notMet, ...unknown].map(({ id, metric, answer, gap }) => ({ leaf: id, metric, answer, gap: gap?.by ?? null }))
}
