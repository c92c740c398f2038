import { Exact, type Fact, type FactValue } from '#criteria'
import { freshnessOf } from '../figures/freshness.js'
import type { Metric } from '../figures/metric.entity.js'

/** The latest version of a figure, as facts are read from it. */
export interface FigureRow {
  enterpriseId: string
  metricCode: string
  period: string
  endsOn: string
  number: string | null
  word: string | null
  provenance: 'declared' | 'verified' | 'imported'
}

export type MetricRules = Pick<Metric, 'code' | 'kind' | 'valueType' | 'unit' | 'stepDays'>

/** How far back facts of years reach: the year itself and four before. */
const BACK = ['', '_prev', '_prev2', '_prev3', '_prev4']
const WINDOWS = [1, 2, 3, 5]

/**
 * The end year of an enterprise's facts (截止年): last year when any yearly figure of it is known; otherwise the year
 * before last for as long as its figures are not stale (its statements are due); otherwise last year, of which
 * nothing is known.
 */
export function endYearOf(figures: readonly FigureRow[], metrics: ReadonlyMap<string, MetricRules>, asOn: string): number {
  const last = Number(asOn.slice(0, 4)) - (asOn.slice(5) === '12-31' ? 0 : 1)
  const known = (year: number) =>
    figures.some(({ metricCode, period, endsOn, number }) => {
      const metric = metrics.get(metricCode)
      if (metric?.kind !== 'yearly' || period !== String(year) || number === null) return false
      return year === last || !freshnessOf(endsOn, metric.stepDays, asOn).stale
    })
  return known(last) || !known(last - 1) ? last : last - 1
}

/**
 * The facts an enterprise's figures give, as of a day. For a yearly metric `x_wan` and the end year: `x_wan`,
 * `x_prev_wan` … `x_prev4_wan`; `x_4y_wan`, the four years oldest first, null where unknown; `x_series_wan`, up to
 * three years, the years before the enterprise was founded left out. For a quarterly metric the latest quarter that is
 * not stale and `_prev`, the one before; for an attribute its latest value; for numbers of dated events `x_1y`, `x_2y`,
 * `x_3y`, `x_5y` (sums over those years before the day) and `x_total`. What is not known is absent.
 */
export function figureFacts(
  figures: readonly FigureRow[],
  metrics: ReadonlyMap<string, MetricRules>,
  given: { asOn: string; foundedOn: string | null },
): Record<string, Fact> {
  const endYear = endYearOf(figures, metrics, given.asOn)
  const facts: Record<string, Fact> = { end_year: { value: endYear, provenance: 'derived' } }
  const founded = given.foundedOn ? Number(given.foundedOn.slice(0, 4)) : 0
  for (const [code, rows] of byMetric(figures)) {
    const metric = metrics.get(code)
    if (!metric) continue
    if (metric.kind === 'yearly') Object.assign(facts, yearlyFacts(metric, rows, endYear, founded))
    else if (metric.kind === 'quarterly') Object.assign(facts, quarterlyFacts(metric, rows, given.asOn))
    else if (metric.kind === 'attribute') Object.assign(facts, attributeFact(metric, rows))
    else Object.assign(facts, datedFacts(metric, rows, given.asOn))
  }
  return facts
}

function byMetric(figures: readonly FigureRow[]): Map<string, FigureRow[]> {
  const groups = new Map<string, FigureRow[]>()
  for (const row of figures) {
    const group = groups.get(row.metricCode)
    if (group) group.push(row)
    else groups.set(row.metricCode, [row])
  }
  return groups
}

/** A fact's name: the word goes before the unit that ends the metric's name. */
function named(code: string, word: string): string {
  const [, stem = code, unit = ''] = /^(.*?)(_wan|_yi|_m2)?$/.exec(code) ?? []
  return `${stem}${word}${unit}`
}

function readFact(metric: MetricRules, row: FigureRow | undefined): FactValue | undefined {
  if (!row) return undefined
  if (metric.valueType === 'number') return row.number ?? undefined
  return row.word === null ? undefined : metric.valueType === 'truth' ? row.word === 'true' : row.word
}

function factOf(metric: MetricRules, row: FigureRow | undefined): Fact | undefined {
  const value = readFact(metric, row)
  if (value === undefined || !row) return undefined
  return { value, period: row.period, provenance: row.provenance, ...(metric.unit ? { unit: metric.unit } : {}) }
}

/** Several figures in one fact are as good as the weakest of them. */
function weakest(rows: readonly (FigureRow | undefined)[]): FigureRow['provenance'] {
  const all = rows.flatMap((row) => row?.provenance ?? [])
  return all.includes('declared') ? 'declared' : all.includes('imported') ? 'imported' : 'verified'
}

function yearlyFacts(metric: MetricRules, rows: readonly FigureRow[], endYear: number, founded: number): Record<string, Fact> {
  const facts: Record<string, Fact> = {}
  const at = (year: number) => rows.find(({ period, number }) => period === String(year) && number !== null)
  BACK.forEach((word, back) => {
    const fact = factOf(metric, at(endYear - back))
    if (fact) facts[named(metric.code, word)] = fact
  })
  const series = (word: string, years: number[]) => {
    const found = years.map(at)
    if (!found.some(Boolean)) return
    facts[named(metric.code, word)] = {
      value: found.map((row) => row?.number ?? null),
      period: `${years[0]}–${years.at(-1)}`,
      provenance: weakest(found),
      ...(metric.unit ? { unit: metric.unit } : {}),
    }
  }
  series(
    '_4y',
    [3, 2, 1, 0].map((back) => endYear - back),
  )
  series(
    '_series',
    [2, 1, 0].map((back) => endYear - back).filter((year) => year >= founded),
  )
  return facts
}

function quarterlyFacts(metric: MetricRules, rows: readonly FigureRow[], asOn: string): Record<string, Fact> {
  const known = rows.filter(({ number }) => number !== null).sort(later)
  const fresh = known.filter(({ endsOn }) => !freshnessOf(endsOn, metric.stepDays, asOn).stale)
  const latest = factOf(metric, fresh[0])
  if (!latest) return {}
  const before = factOf(metric, known[1])
  return { [metric.code]: latest, ...(before ? { [named(metric.code, '_prev')]: before } : {}) }
}

function attributeFact(metric: MetricRules, rows: readonly FigureRow[]): Record<string, Fact> {
  const fact = factOf(metric, [...rows].sort(later)[0])
  return fact ? { [metric.code]: fact } : {}
}

function datedFacts(metric: MetricRules, rows: readonly FigureRow[], asOn: string): Record<string, Fact> {
  const events = rows.filter(({ number }) => number !== null)
  if (metric.valueType !== 'number' || events.length === 0) return {}
  const facts: Record<string, Fact> = {}
  const sum = (word: string, since: string) => {
    const counted = events.filter(({ endsOn }) => endsOn > since)
    facts[named(metric.code, word)] = {
      value: counted.reduce((total, { number }) => total.plus(number ?? 0), new Exact(0)).toFixed(),
      period: asOn,
      provenance: weakest(events),
      ...(metric.unit ? { unit: metric.unit } : {}),
    }
  }
  for (const years of WINDOWS) sum(`_${years}y`, `${Number(asOn.slice(0, 4)) - years}${asOn.slice(4)}`)
  sum('_total', '')
  return facts
}

const later = (a: FigureRow, b: FigureRow) => (a.endsOn < b.endsOn ? 1 : a.endsOn > b.endsOn ? -1 : 0)
