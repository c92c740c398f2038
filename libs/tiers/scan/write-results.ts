import type { TxCtx } from '#platform'
import type { ResultRow } from './result-rows.js'

/** Results as they are sent to the database; the objects can go. */
export interface ResultsText {
  json: string
}

/** Results as text. */
export const asText = (rows: readonly ResultRow[]): ResultsText => ({ json: JSON.stringify(rows) })

/**
 * Writes results in one statement. A result that says the same as the one kept is left alone; a changed verdict keeps the
 * one before and the moment of the change.
 * @returns how many were new or different
 */
export async function writeResults(tx: TxCtx, { json }: ResultsText, asOn: string): Promise<number> {
  const [written] = await tx.manager.query<{ count: number }[]>(
    `WITH written AS (
       INSERT INTO ruleset_results AS r (ruleset_id, enterprise_id, verdict, not_met, unknown, leaf, metric, gap, gap_share,
         gap_unit, lacking, by_person, score_least, score_most, explanation, as_on, changed_at, judged_at)
       SELECT j.ruleset_id, j.enterprise_id, j.verdict, j.not_met, j.unknown, j.leaf, j.metric, j.gap, j.gap_share, j.gap_unit,
         j.lacking, j.by_person, j.score_least, j.score_most, j.explanation, $2, $3, $3
       FROM json_to_recordset($1::json) AS j (ruleset_id text, enterprise_id uuid, verdict text, not_met smallint,
         unknown smallint, leaf text, metric text, gap numeric, gap_share double precision, gap_unit text, lacking text[],
         by_person text[], score_least numeric, score_most numeric, explanation jsonb)
       ON CONFLICT (ruleset_id, enterprise_id) DO UPDATE SET verdict = excluded.verdict, not_met = excluded.not_met,
         unknown = excluded.unknown, leaf = excluded.leaf, metric = excluded.metric, gap = excluded.gap,
         gap_share = excluded.gap_share, gap_unit = excluded.gap_unit, lacking = excluded.lacking,
         by_person = excluded.by_person, score_least = excluded.score_least, score_most = excluded.score_most,
         explanation = excluded.explanation, as_on = excluded.as_on, judged_at = excluded.judged_at,
         before = CASE WHEN r.verdict = excluded.verdict THEN r.before ELSE r.verdict END,
         changed_at = CASE WHEN r.verdict = excluded.verdict THEN r.changed_at ELSE excluded.changed_at END
       WHERE (r.verdict, r.not_met, r.unknown, r.leaf, r.gap, r.lacking, r.by_person, r.score_least, r.score_most, r.explanation)
         IS DISTINCT FROM (excluded.verdict, excluded.not_met, excluded.unknown, excluded.leaf, excluded.gap,
           excluded.lacking, excluded.by_person, excluded.score_least, excluded.score_most, excluded.explanation)
       RETURNING 1)
     SELECT count(*)::int AS count FROM written`,
    [json, asOn, tx.now],
  )
  return written?.count ?? 0
}
