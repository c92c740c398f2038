import { newId, Problem, type ProblemItem, type TxCtx } from '#platform'
import { queueFactsChanged } from '../facts/facts.jobs.js'
import { localDate } from '../local-date.js'
import type { FigureProvenance } from './figure.entity.js'
import { flagsOf, type NumberAt } from './implausible.js'
import type { Metric } from './metric.entity.js'
import { PERIOD_FORMS, readPeriod } from './periods.js'
import { type FigureValue, metricInWords, readValue, sameValue } from './read-value.js'

/** A figure somebody wants to save, as it was written. */
export interface FigureEntry {
  metric: string
  period: string
  value?: string | null
  unit?: string
  /** The version that was seen; 0 for none. */
  version: number
  evidenceFileId?: string
}

/** Who says so, and why. */
export interface Saying {
  provenance: FigureProvenance
  source: string
  reason?: string
}

export interface SavedFigure {
  metric: string
  period: string
  version: number
  flags: ProblemItem[]
}

/** What holds now for one metric and period. */
export interface Current extends FigureValue {
  metricCode: string
  period: string
  version: number
  provenance: FigureProvenance
  evidenceFileId: string | null
}

interface Ready extends FigureValue {
  metric: Metric
  period: string
  endsOn: string
  version: number
  evidenceFileId: string | null
}

/** Why this writer may not put this figure; undefined when it may. */
export type Permit = (metric: Metric, current: Current | undefined) => string | undefined

/**
 * Saves figures of one enterprise, whose row the caller has locked: all of them or none. A figure that says what holds
 * already, with the same standing, is left alone.
 * @throws Problem invalid `figures.refused` or conflict `figures.stale`, with one item for each figure that is wrong
 *   (`at`: `figures.<index>.<field>`)
 */
export async function saveFigures(
  tx: TxCtx,
  enterpriseId: string,
  entries: readonly FigureEntry[],
  saying: Saying,
  permit: Permit = () => undefined,
): Promise<{ saved: SavedFigure[]; unchanged: number }> {
  const metrics = await metricsOf(
    tx,
    entries.map(({ metric }) => metric),
  )
  const current = await currentFigures(tx, enterpriseId)
  const ready = judge(entries, metrics, current, { today: localDate(tx.now), permit })
  const changed = ready.filter((each) => {
    const before = current.get(keyOf(each.metric.code, each.period))
    const same = before && sameValue(before, each) && before.provenance === saying.provenance
    return !(same && (each.evidenceFileId ?? before.evidenceFileId) === before.evidenceFileId)
  })
  await insert(tx, enterpriseId, changed, saying)
  if (changed.length) queueFactsChanged(tx, [enterpriseId])
  const now = new Map<string, FigureValue>([
    ...current,
    ...changed.map((each) => [keyOf(each.metric.code, each.period), each] as const),
  ])
  const numberAt: NumberAt = (code, period) => now.get(keyOf(code, period))?.number
  const saved = changed.map(({ metric, period, version }) => ({
    ...{ metric: metric.code, period, version: version + 1 },
    flags: flagsOf(metric, period, numberAt),
  }))
  return { saved, unchanged: ready.length - changed.length }
}

/** The latest version of each figure of an enterprise, by `keyOf`. */
export async function currentFigures(tx: Pick<TxCtx, 'manager'>, enterpriseId: string): Promise<Map<string, Current>> {
  const rows: Current[] = await tx.manager.query(
    `SELECT DISTINCT ON (metric_code, period) metric_code AS "metricCode", period, version, number::text AS number, word, provenance,
       evidence_file_id AS "evidenceFileId"
     FROM figures WHERE enterprise_id = $1 ORDER BY metric_code, period, version DESC`,
    [enterpriseId],
  )
  return new Map(rows.map((row) => [keyOf(row.metricCode, row.period), row]))
}

/** One metric and period as a key. */
export const keyOf = (metricCode: string, period: string) => `${metricCode} ${period}`

async function metricsOf(tx: TxCtx, codes: readonly string[]): Promise<Map<string, Metric>> {
  const rows: Metric[] = await tx.manager.query(
    `SELECT code, name, name_en AS "nameEn", kind, value_type AS "valueType", unit, least::text, most::text, whole, choices, supplier, jumps FROM metrics WHERE code = ANY ($1)`,
    [codes],
  )
  return new Map(rows.map((row) => [row.code, row]))
}

function judge(
  entries: readonly FigureEntry[],
  metrics: ReadonlyMap<string, Metric>,
  current: ReadonlyMap<string, Current>,
  { today, permit }: { today: string; permit: Permit },
): Ready[] {
  const wrong: ProblemItem[] = []
  const stale: ProblemItem[] = []
  const seen = new Set<string>()
  const ready = entries.flatMap((entry, i): Ready[] => {
    const refuse = (field: string, code: string, params: ProblemItem['params'] = {}) => {
      wrong.push({
        code,
        params: { ...metricInWords(metrics.get(entry.metric), entry.metric), ...params },
        at: `figures.${i}.${field}`,
      })
      return []
    }
    const metric = metrics.get(entry.metric)
    if (!metric) return refuse('metric', 'figures.metric-unknown')
    const read = readPeriod(metric.kind, entry.period)
    if (!read) return refuse('period', 'figures.period-wrong', { period: entry.period, form: PERIOD_FORMS[metric.kind] })
    const { period, endsOn } = read
    if (endsOn > today) return refuse('period', 'figures.period-ahead', { period })
    const key = keyOf(metric.code, period)
    if (seen.has(key)) return refuse('period', 'figures.twice', { period })
    seen.add(key)
    const before = current.get(key)
    const barred = permit(metric, before)
    if (barred) return refuse('metric', barred, { period })
    const value = readValue(metric, entry.value ?? null, entry.unit)
    if (!value.ok) return refuse('value', value.fault.code, value.fault.params)
    const version = before?.version ?? 0
    if (entry.version !== version) {
      const params = { ...metricInWords(metric), period, seen: entry.version, current: version }
      stale.push({ code: 'figures.stale', params, at: `figures.${i}.version` })
    }
    return [{ metric, period, endsOn, version, ...value.value, evidenceFileId: entry.evidenceFileId ?? null }]
  })
  if (wrong.length) throw Problem.invalid('figures.refused', { count: wrong.length }, wrong)
  if (stale.length) throw new Problem('conflict', 'figures.stale', stale[0]?.params ?? {}, stale)
  return ready.filter((each) => each.version > 0 || each.number !== null || each.word !== null)
}

async function insert(tx: TxCtx, enterpriseId: string, figures: readonly Ready[], saying: Saying): Promise<void> {
  if (figures.length === 0) return
  const rows = figures.map(({ metric, period, endsOn, version, number, word, evidenceFileId }) => ({
    ...{
      id: newId(),
      metric: metric.code,
      period,
      ends_on: endsOn,
      version: version + 1,
      number,
      word,
      evidence: evidenceFileId,
    },
  }))
  await tx.manager.query(
    `INSERT INTO figures (id, enterprise_id, metric_code, period, ends_on, version, number, word, provenance, source,
       evidence_file_id, reason, recorded_by, recorded_at)
     SELECT r.id, $2, r.metric, r.period, r.ends_on, r.version, r.number, r.word, $3, $4, r.evidence, $5, $6, $7
     FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, metric text, period text, ends_on date, version integer, number numeric,
       word text, evidence uuid)`,
    [JSON.stringify(rows), enterpriseId, saying.provenance, saying.source, saying.reason ?? null, tx.actor.id, tx.now],
  )
}
