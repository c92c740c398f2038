import type { Facts } from '#criteria'
import type { TxCtx } from '#platform'
import { pointsOf, type ReadyScheme } from './points.js'

/** The points of enterprises as text, as they are sent to the database. */
export function pointsText(facts: ReadonlyMap<string, Facts>, scheme: ReadyScheme): string {
  return JSON.stringify([...facts].map(([id, each]) => ({ id, ...pointsOf(scheme, each) })))
}

/** Writes the points of enterprises in one statement; points that say the same are left alone. */
export async function writePoints(tx: TxCtx, schemeId: string, text: string, asOn: string): Promise<void> {
  await tx.manager.query(
    `INSERT INTO enterprise_points AS p (scheme_id, enterprise_id, stage, least, most, parts, as_on)
     SELECT $1, j.id, j.stage, j.least, j.most, j.parts, $3
     FROM json_to_recordset($2::json) AS j (id uuid, stage text, least numeric, most numeric, parts jsonb)
     ON CONFLICT (scheme_id, enterprise_id) DO UPDATE SET stage = excluded.stage, least = excluded.least, most = excluded.most,
       parts = excluded.parts, as_on = excluded.as_on, place = CASE WHEN p.stage = excluded.stage THEN p.place END
     WHERE (p.stage, p.least, p.most, p.parts) IS DISTINCT FROM (excluded.stage, excluded.least, excluded.most, excluded.parts)`,
    [schemeId, text, asOn],
  )
}

/** Counts the places anew, stage by stage, among the enterprises of the zone: by what is certain. */
export async function writePlaces(tx: TxCtx, schemeId: string): Promise<void> {
  await tx.manager.query(
    `UPDATE enterprise_points p SET place = r.place
     FROM (SELECT q.enterprise_id, rank() OVER (PARTITION BY q.stage ORDER BY q.least DESC)::int AS place
       FROM enterprise_points q JOIN enterprises e ON e.id = q.enterprise_id
       WHERE q.scheme_id = $1 AND q.stage <> '' AND e.status = 'active' AND e.inside) r
     WHERE p.scheme_id = $1 AND p.enterprise_id = r.enterprise_id AND p.place IS DISTINCT FROM r.place`,
    [schemeId],
  )
}
