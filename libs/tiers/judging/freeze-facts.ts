import type { Effect } from '#cases'
import type { FactsService } from '#enterprises'
import { localDate } from '#lifecycle'
import { explain } from '../rulesets/explain.js'
import { readyRulesets } from '../rulesets/prepared-rulesets.js'
import { withAnswers } from './answers-as-facts.js'
import { CaseJudgement } from './case-judgement.entity.js'
import { pinnedRuleset } from './pinned-ruleset.js'

/**
 * At each submission: the facts as they are now, the form's answers among them, are kept with the case and judged by the
 * ruleset it is pinned to. Nothing where the tier has no rules.
 */
export const freezeFacts =
  (facts: FactsService): Effect =>
  async (tx, row) => {
    const pinned = await pinnedRuleset(tx.manager, row, tx.now)
    const [ready] = pinned ? await readyRulesets(tx.manager, [pinned.id]) : []
    if (!pinned || !ready) return
    const asOf = localDate(tx.now)
    const own = (await facts.facts(tx.manager, [row.enterpriseId], asOf)).get(row.enterpriseId)
    const used = withAnswers(own ?? { asOf, known: {} }, row.answers)
    const evaluation = explain(ready, used, pinned.kind)
    const [last] = await tx.manager.query<{ round: number }[]>(
      `SELECT COALESCE(max(round), 0)::int AS round FROM case_judgements WHERE case_id = $1`,
      [row.id],
    )
    await tx.manager.insert(CaseJudgement, {
      ...{ caseId: row.id, round: (last?.round ?? 0) + 1, rulesetId: ready.id, kind: pinned.kind, asOf },
      ...{ result: evaluation.result, facts: used.known, evaluation, judgedAt: tx.now },
    } as never)
  }
