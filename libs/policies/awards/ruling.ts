import type { EntityManager } from 'typeorm'
import type { Answer, Fact, Facts } from '#criteria'
import type { FactsService } from '#enterprises'
import type { Refusal } from '#lifecycle'
import type { Ctx } from '#platform'
import { type JudgedCase, type JudgedRow, judgedCase, judgeNow, openLeaves } from '#tiers'

/** What the stored ruleset of a clause says of a case, officers' overrides counted. */
export interface Ruling {
  result: Answer
  /** Conditions that still keep it from being met. */
  open: JudgedCase['open']
  /** The facts it rests on, where they were frozen with a submission. */
  frozen?: Facts
}

/**
 * The ruling on a case: that of its latest submission, else on the facts as they are now. `afresh` leaves what was frozen
 * aside, for data that were corrected since. Undefined where the ruleset is not in force.
 */
export async function rulingOf(
  manager: EntityManager,
  facts: Pick<FactsService, 'facts'>,
  row: JudgedRow,
  { now, afresh }: Pick<Ctx, 'now'> & { afresh: boolean },
): Promise<Ruling | undefined> {
  const kept = afresh ? undefined : await judgedCase(manager, row.id)
  if (kept) {
    const frozen = { asOf: kept.asOf, known: kept.facts as Record<string, Fact> }
    return { result: kept.result, open: kept.open, frozen }
  }
  const judged = await judgeNow(manager, facts, row, now)
  return judged && { result: judged.evaluation.result, open: openLeaves(judged.evaluation) }
}

/** Why a ruling keeps a clause from being given: every condition still open, each with what is missing. */
export function ruledOut({ result, open }: Ruling): Refusal[] {
  if (result === 'met') return []
  return open.map(({ leaf, metric, answer, gap }) => ({
    code: answer === 'unknown' ? 'policies.rule-unknown' : 'policies.rule-not-met',
    params: { leaf, metric, gap: gap ?? '—' },
    at: leaf,
  }))
}
