import type { EntityManager } from 'typeorm'
import { type Answer, answerAgain, type Judged } from '#criteria'
import { prepared } from '#platform'
import type { EvaluationView, JudgedNodeView, OverrideView } from '../rulesets/evaluation.dto.js'
import { openLeaves } from './judge-now.js'

/** The latest judgement of a case with what officers answered against it. */
export interface JudgedCase {
  round: number
  rulesetId: string
  asOf: string
  judgedAt: Date
  /** The result with the overrides counted. */
  result: Answer
  /** The evaluation as it was judged, overridden leaves marked and answered anew. */
  evaluation: EvaluationView
  facts: Record<string, unknown>
  /** Leaves that still keep it from being met, on the nearest way. */
  open: readonly { leaf: string; metric: string; answer: Answer; gap: string | null }[]
}

interface Kept {
  round: number
  rulesetId: string
  asOf: string
  judgedAt: Date
  evaluation: EvaluationView
  facts: Record<string, unknown>
  overrides: (OverrideView & { leaf: string })[]
}

/** The latest judgement of a case; undefined before its first submission. */
export async function judgedCase(manager: EntityManager, caseId: string): Promise<JudgedCase | undefined> {
  const [kept] = await prepared<Kept>(
    manager,
    `SELECT j.round, j.ruleset_id AS "rulesetId", j.as_of::text AS "asOf", j.judged_at AS "judgedAt", j.evaluation, j.facts,
       COALESCE((SELECT json_agg(json_build_object('leaf', o.leaf, 'judged', o.judged, 'reason', o.reason, 'fileId', o.file_id,
           'byName', o.by_name, 'at', o.at) ORDER BY o.at, o.id)
         FROM case_overrides o WHERE o.case_id = j.case_id AND o.round = j.round), '[]') AS overrides
     FROM case_judgements j WHERE j.case_id = $1 ORDER BY j.round DESC LIMIT 1`,
    [caseId],
  )
  if (!kept) return undefined
  const { overrides, ...judged } = kept
  const rule = answerAgain(kept.evaluation.rule as Judged, new Map(overrides.map(({ leaf }) => [leaf, 'met'])))
  return {
    ...judged,
    result: rule.answer,
    evaluation: { ...kept.evaluation, result: rule.answer, rule: marked(rule as JudgedNodeView, overrides) },
    open: openLeaves({ rule: rule as JudgedNodeView }),
  }
}

function marked(node: JudgedNodeView, overrides: Kept['overrides']): JudgedNodeView {
  const own = overrides.find(({ leaf }) => leaf === node.id)
  if (node.kind === 'leaf' && own) {
    const { leaf: _, ...override } = own
    return { ...node, overridden: override }
  }
  return node.parts ? { ...node, parts: node.parts.map((part) => marked(part, overrides)) } : node
}
