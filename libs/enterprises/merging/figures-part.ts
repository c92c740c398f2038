import type { TxCtx } from '#platform'
import { newId } from '#platform'
import { queueFactsChanged } from '../facts/facts.jobs.js'
import type { MergePart } from './merge-parts.js'

/** Latest versions of the row that goes which the row that stays knows nothing of. */
const ADDED = `SELECT DISTINCT ON (f.metric_code, f.period) f.* FROM figures f
  WHERE f.enterprise_id = $1 AND NOT EXISTS (
    SELECT FROM figures o WHERE o.enterprise_id = $2 AND o.metric_code = f.metric_code AND o.period = f.period)
  ORDER BY f.metric_code, f.period, f.version DESC`

/** Figures in a merge: versions are never moved; what the other row does not know is copied to it with its provenance. */
export const figuresPart: MergePart = {
  part: 'figures',
  labelZh: '指标数据',
  labelEn: 'figures',
  async count(manager, fromId, intoId) {
    const [row] = await manager.query(`SELECT count(*) FROM (${ADDED}) AS added`, [fromId, intoId])
    return Number(row.count)
  },
  async move(tx: TxCtx, fromId, intoId) {
    const rows: { id: string }[] = await tx.manager.query(`SELECT id FROM (${ADDED}) AS added`, [fromId, intoId])
    await tx.manager.query(
      `INSERT INTO figures (id, enterprise_id, metric_code, period, ends_on, version, number, word, provenance, source,
         evidence_file_id, reason, recorded_by, recorded_at)
       SELECT p.new, $2, f.metric_code, f.period, f.ends_on, 1, f.number, f.word, f.provenance, f.source, f.evidence_file_id,
         f.reason, f.recorded_by, f.recorded_at
       FROM jsonb_to_recordset($1::jsonb) AS p (old uuid, new uuid) JOIN figures f ON f.id = p.old`,
      [JSON.stringify(rows.map(({ id }) => ({ old: id, new: newId() }))), intoId],
    )
    queueFactsChanged(tx, [fromId, intoId])
    return rows.length
  },
}
