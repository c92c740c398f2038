import { evaluate, type Facts } from '#criteria'
import type { TxCtx } from '#platform'
import { type ReadyRuleset, readyRulesets } from '../rulesets/prepared-rulesets.js'
import { applying } from './applying.js'
import { holdsTierOf } from './result-rows.js'
import { missingIn } from './standing.js'

/**
 * Judges enterprises by a draft and by the version it would follow, and keeps those whose result would change. Without a
 * version before, everybody counts as unknown before.
 * @returns how many would change
 */
export async function writeDryRun(
  tx: TxCtx,
  runId: string,
  draft: ReadyRuleset | undefined,
  facts: ReadonlyMap<string, Facts>,
): Promise<number> {
  if (!draft) return 0
  const before = await versionBefore(tx, draft.id)
  const changes = [...facts].flatMap(([id, each]) => {
    const used = applying(each, holdsTierOf(draft, each))
    const was = before ? evaluate(before.prepared, used).result : 'unknown'
    const evaluation = evaluate(draft.prepared, used)
    if (was === evaluation.result) return []
    const { notMet, unknown } = missingIn(draft, evaluation, used)
    return [{ id, before: was, after: evaluation.result, leaves: [...notMet, ...unknown].map((leaf) => leaf.id) }]
  })
  if (changes.length)
    await tx.manager.query(
      `INSERT INTO dry_run_changes (run_id, enterprise_id, before, after, leaves)
       SELECT $1, j.id, j.before, j.after, j.leaves FROM json_to_recordset($2::json) AS j (id uuid, before text, after text, leaves text[])
       ON CONFLICT (run_id, enterprise_id) DO NOTHING`,
      [runId, JSON.stringify(changes)],
    )
  return changes.length
}

/** The latest published version of a draft's line. */
async function versionBefore(tx: TxCtx, draftId: string): Promise<ReadyRuleset | undefined> {
  const [found] = await tx.manager.query<{ id: string }[]>(
    `SELECT p.id FROM rulesets d JOIN rulesets p ON p.line = d.line AND p.status = 'published' AND p.id <> d.id
     WHERE d.id = $1 ORDER BY p.number DESC LIMIT 1`,
    [draftId],
  )
  return found ? (await readyRulesets(tx.manager, [found.id]))[0] : undefined
}
