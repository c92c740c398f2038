import { newId, type TxCtx } from '#platform'
import { queueFactsChanged } from '../../facts/facts.jobs.js'
import { againWhenTaken } from '../../figures/import/figures-writer.js'
import { copyRows } from '../copy-rows.js'
import { judgeFigures } from './judge-figures-written.js'
import type { UndoLine } from './undo-line.js'

/** Versions looked at together; a batch of wide rows writes a hundred thousand. */
const PORTION = 5000

/** The versions of a batch, a portion at a time. */
export function* portions(ids: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < ids.length; from += PORTION) yield ids.slice(from, from + PORTION)
}

/**
 * Lets the earlier values of a batch's figures hold again: a further version each, with the standing and the evidence
 * the earlier one had. A figure written by somebody else at this moment makes the unit of work run it again.
 */
export async function undoFigures(tx: TxCtx, ids: readonly string[], reason: string): Promise<UndoLine[]> {
  const judged = await judgeFigures(tx.manager, ids)
  const back = judged.filter(({ line }) => line.outcome !== 'left')
  await tx.manager.query(`DROP TABLE IF EXISTS pg_temp.figures_back`)
  await tx.manager.query(`CREATE TEMP TABLE figures_back (id uuid, written uuid, version integer) ON COMMIT DROP`)
  await copyRows(
    tx,
    'figures_back',
    ['id', 'written', 'version'],
    back.map(({ figure }) => [newId(), figure.id, figure.version + 1]),
  )
  await tx.manager
    .query(
      `INSERT INTO figures (id, enterprise_id, metric_code, period, ends_on, version, number, word, provenance, source, evidence_file_id,
         reason, recorded_by, recorded_at)
       SELECT n.id, f.enterprise_id, f.metric_code, f.period, f.ends_on, n.version, p.number, p.word, COALESCE(p.provenance, 'imported'),
         'undo', p.evidence_file_id, $1, $2, $3
       FROM figures_back n JOIN figures f ON f.id = n.written
       LEFT JOIN figures p ON p.enterprise_id = f.enterprise_id AND p.metric_code = f.metric_code AND p.period = f.period
         AND p.version = f.version - 1`,
      [reason, tx.actor.id, tx.now],
    )
    .catch(againWhenTaken)
  queueFactsChanged(
    tx,
    back.map(({ figure }) => figure.enterpriseId),
  )
  return judged.map(({ line }) => line)
}
