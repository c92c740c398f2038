import { textOf } from '#platform'
import type { FigureProvenance } from './figure.entity.js'
import type { FigureOfPeriod, MetricView } from './figures.dto.js'
import { freshnessOf } from './freshness.js'
import { flagsOf, type NumberAt } from './implausible.js'
import type { Metric } from './metric.entity.js'
import { unitsLike } from './units.js'

/** The latest version of a figure, as read for showing. */
export interface FigureNow {
  metricCode: string
  period: string
  endsOn: string
  version: number
  number: string | null
  word: string | null
  provenance: FigureProvenance
  source: string
  evidenceFileId: string | null
  reason: string | null
  recordedById: string | null
  recordedAt: Date
}

/** For whom, and beside what, a cell is shown. */
export interface Shown {
  /** YYYY-MM-DD */
  today: string
  language: 'zh' | 'en'
  names: ReadonlyMap<string, { name: string }>
  numberAt: NumberAt
}

/** A metric in the reader's language. */
export function metricView(metric: Metric, language: 'zh' | 'en'): MetricView {
  const { code, group, kind, valueType, unit, stepDays, least, most, whole, supplier } = metric
  const words = <T extends { name: string; nameEn: string }>(each: T) => (language === 'zh' ? each.name : each.nameEn)
  return {
    ...{ code, name: words(metric), group, kind, valueType, unit, stepDays, least, most, whole, supplier },
    units: valueType === 'number' ? unitsLike(unit) : [],
    choices: metric.choices.map((choice) => ({ value: choice.value, name: words(choice) })),
  }
}

/** A cell nothing was ever told of. */
export function blankCell(period: string): FigureOfPeriod {
  return {
    ...{ period, value: null, version: 0, provenance: null, source: null, evidenceFileId: null, reason: null },
    ...{ recordedBy: null, recordedAt: null, ageDays: null, stale: false, flags: [] },
  }
}

/** A figure with its standing, freshness and flags. */
export function cellOf(metric: Metric, figure: FigureNow, { today, language, names, numberAt }: Shown): FigureOfPeriod {
  const { period, version, provenance, source, evidenceFileId, reason, recordedById, recordedAt } = figure
  const value = figure.number ?? figure.word
  const fresh = value === null ? { ageDays: null, stale: false } : freshnessOf(figure.endsOn, metric.stepDays, today)
  const flags = flagsOf(metric, period, numberAt).map(({ code, params }) => ({ code, message: textOf(code, params, language) }))
  const recordedBy = recordedById ? { id: recordedById, name: names.get(recordedById)?.name ?? '' } : null
  return { ...{ period, value, version, provenance, source, evidenceFileId, reason, recordedBy, recordedAt }, ...fresh, flags }
}
