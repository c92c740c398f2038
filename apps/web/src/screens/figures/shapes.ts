import type { components } from '../../api/schema.js'

export type FiguresView = components['schemas']['FiguresView']
export type MetricFigures = components['schemas']['MetricFigures']
export type Metric = components['schemas']['MetricView']
export type Figure = components['schemas']['FigureOfPeriod']

/** One figure's place: metric and period. */
export const keyOf = (metric: string, period: string) => `${metric} ${period}`

/** The id of a figure's field on the page. */
export const fieldId = (key: string) => `figure-${key.replace(/[^\w-]/g, '-')}`

/** Units in which money is shown and typed. */
export const MONEY = ['元', '千元', '万元'] as const
export type Money = (typeof MONEY)[number]

/** The unit a metric is shown and typed in: the money unit chosen for the page, per cent for fractions, else its own. */
export function shownUnit({ unit, units }: Pick<Metric, 'unit' | 'units'>, money: Money): string {
  if (units.includes(money)) return money
  return unit === '' && units.includes('%') ? '%' : unit
}

/** Cells of one metric by period, oldest first, of which only the latest known can be out of date: a past year is simply past. */
export function latestStale(cells: readonly Figure[]): Figure[] {
  const latest = cells.findLastIndex((cell) => cell.value !== null)
  return cells.map((cell, i) => (cell.stale && i !== latest ? { ...cell, stale: false } : cell))
}
