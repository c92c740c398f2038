import { newId, type TxCtx } from '#platform'
import { queueFactsChanged } from '../../facts/facts.jobs.js'
import { copyRows } from '../../import/copy-rows.js'
import type { Accepted, BatchOutcome, BatchPlace, Remark } from '../../import/import-plan.js'
import type { Metric } from '../metric.entity.js'
import { metricInWords } from '../read-value.js'
import { flagBatch } from './flag-batch.js'
import type { FiguresRow } from './judge-figures.js'
import { matchEnterprises } from './match-enterprises.js'

/** What became of one row's figures. */
interface RowOutcome {
  at: number
  fresh: boolean
  changed: boolean
  kept: string[]
  /** Keys of the versions written. */
  written: string[]
}

/**
 * Writes a batch of rows set by set. A figure takes a new version when the file tells something else than the figure
 * holds, with two exceptions: what an officer verified stays (and is remarked on), and what this source said before
 * and says again never comes back over a later word, unless that word is an undoing. Implausible figures are written
 * and remarked on.
 */
export async function writeFigures(
  tx: TxCtx,
  batch: readonly Accepted<FiguresRow>[],
  { metrics, source, at: place }: { metrics: ReadonlyMap<string, Metric>; source: string; at: BatchPlace },
): Promise<BatchOutcome> {
  const rows = batch.map(({ row }) => row)
  const remarks: BatchOutcome['remarks'] = []
  const remark = (index: number, each: Remark) => void remarks.push({ index, remark: each })
  const matched = await matchEnterprises(tx, rows, { source, at: place }, remark).catch(againWhenTaken)
  const enterprises = firstOnly(rows, matched.enterprises, remark)
  await stage(tx, rows, enterprises)
  const outcomes: RowOutcome[] = await tx.manager
    .query(
      `WITH looked AS MATERIALIZED (
         SELECT s.*, f.version AS was, f.provenance = 'verified' AND s.number IS DISTINCT FROM f.number AS kept,
           f.version IS NULL OR (f.provenance <> 'verified' AND (s.number, s.word) IS DISTINCT FROM (f.number, f.word)
             AND ((s.number, s.word) IS DISTINCT FROM (o.number, o.word) OR o.version IS NULL OR f.source = 'undo')) AS taken
         FROM staged_figures s
         LEFT JOIN LATERAL (SELECT version, number, word, provenance, source FROM figures f WHERE f.enterprise_id = s.enterprise_id
           AND f.metric_code = s.metric_code AND f.period = s.period ORDER BY version DESC LIMIT 1) f ON true
         LEFT JOIN LATERAL (SELECT version, number, word FROM figures o WHERE f.version IS NOT NULL AND o.enterprise_id = s.enterprise_id
           AND o.metric_code = s.metric_code AND o.period = s.period AND o.source = $1 ORDER BY version DESC LIMIT 1) o ON true
       ), written AS (
         INSERT INTO figures (id, enterprise_id, metric_code, period, ends_on, version, number, word, provenance, source, recorded_by, recorded_at)
         SELECT id, enterprise_id, metric_code, period, ends_on, COALESCE(was, 0) + 1, number, word, 'imported', $1, $2, $3
         FROM looked WHERE taken
       )
       SELECT at, bool_and(was IS NULL) AS fresh, bool_or(taken) AS changed, COALESCE(array_agg(metric_code) FILTER (WHERE kept), '{}') AS kept,
         COALESCE(array_agg(id::text) FILTER (WHERE taken), '{}') AS written
       FROM looked GROUP BY at`,
      [source, tx.actor.id, tx.now],
    )
    .catch(againWhenTaken)
  for (const { at, kept } of outcomes)
    for (const metric of kept)
      remark(at, { field: metric, code: 'figures.import-verified', params: metricInWords(metrics.get(metric), metric) })
  await flagBatch(tx, rows, enterprises, metrics, remark)
  const changed = outcomes.filter((each) => each.changed)
  queueFactsChanged(
    tx,
    changed.flatMap(({ at }) => enterprises[at] ?? []),
  )
  const wrote = { ...matched.wrote, formerNames: [], figures: outcomes.flatMap(({ written }) => written) }
  const created = changed.filter(({ fresh }) => fresh).length
  return { created, updated: changed.length - created, unchanged: batch.length - changed.length, remarks, wrote }
}

/** An enterprise that rows name by different codes is told once for a period: the first row's word stands. */
function firstOnly(
  rows: readonly FiguresRow[],
  enterprises: readonly (string | undefined)[],
  remark: (index: number, remark: Remark) => void,
): (string | undefined)[] {
  const seen = new Map<string, number>()
  return enterprises.map((enterprise, at) => {
    const { period, uscc, stock } = rows[at] as FiguresRow
    const first = enterprise && seen.get(`${enterprise} ${period}`)
    if (enterprise && first === undefined) seen.set(`${enterprise} ${period}`, at)
    if (first === undefined) return enterprise
    remark(at, { field: 'period', value: period, code: 'figures.told-before', params: { enterprise: uscc ?? stock, period } })
    return undefined
  })
}

/** Puts the batch's figures into a table of this transaction's own. */
async function stage(tx: TxCtx, rows: readonly FiguresRow[], enterprises: readonly (string | undefined)[]): Promise<void> {
  await tx.manager.query(`DROP TABLE IF EXISTS pg_temp.staged_figures`)
  await tx.manager.query(
    `CREATE TEMP TABLE staged_figures (id uuid, enterprise_id uuid, metric_code text, period text, ends_on date, number numeric,
       word text, at integer) ON COMMIT DROP`,
  )
  const columns = ['id', 'enterprise_id', 'metric_code', 'period', 'ends_on', 'number', 'word', 'at']
  await copyRows(
    tx,
    'staged_figures',
    columns,
    rows.flatMap(({ period, endsOn, figures }, at) => {
      const enterprise = enterprises[at]
      if (!enterprise) return []
      return figures.map(({ metric, number, word }) => [newId(), enterprise, metric, period, endsOn, number, word, at])
    }),
  )
  await tx.manager.query(`ANALYZE staged_figures`)
}

/** Somebody entered the same enterprise or figure meanwhile: the unit of work runs the batch again on what is there now. */
export function againWhenTaken(error: { constraint?: string }): never {
  const taken = ['enterprises_uscc_key', 'enterprise_identifiers_once', 'figures_version_once'].includes(error.constraint ?? '')
  throw taken ? Object.assign(new Error('a figure of this batch was changed meanwhile'), { code: '40001' }) : error
}
