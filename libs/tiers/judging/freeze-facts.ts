import type { Effect } from '#cases'
import type { FactsService } from '#enterprises'
import { CaseJudgement } from './case-judgement.entity.js'
import { judgeNow } from './judge-now.js'

/**
 * At each submission: the facts as they are now, the form's answers among them, are kept with the case and judged by the
 * ruleset it is pinned to. Nothing where the tier has no rules.
 */
export const freezeFacts =
  (facts: FactsService): Effect =>
  async (tx, row) => {
    const judged = await judgeNow(tx.manager, facts, row, tx.now)
    if (!judged) return
    const { pinned, asOf, facts: used, evaluation } = judged
    const [last] = await tx.manager.query<{ round: number }[]>(
      `SELECT COALESCE(max(round), 0)::int AS round FROM case_judgements WHERE case_id = $1`,
      [row.id],
    )
    await tx.manager.insert(CaseJudgement, {
      ...{ caseId: row.id, round: (last?.round ?? 0) + 1, rulesetId: pinned.id, kind: pinned.kind, asOf },
      ...{ result: evaluation.result, facts: used.known, evaluation, judgedAt: tx.now },
    } as never)
  }
