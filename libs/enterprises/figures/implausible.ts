import { Exact } from '#criteria'
import type { ProblemItem } from '#platform'
import type { Metric } from './metric.entity.js'
import { yearBefore } from './periods.js'

/** A number of this enterprise, or undefined when it is not known. */
export type NumberAt = (metricCode: string, period: string) => string | null | undefined

/** One figure that cannot be above another of the same period. */
const CEILINGS: Readonly<Record<string, readonly [ceiling: string, code: string]>> = {
  rd_wan: ['revenue_wan', 'figures.rd-over-revenue'],
  rd_quarter_wan: ['revenue_quarter_wan', 'figures.rd-over-revenue'],
  rd_staff: ['employees', 'figures.rd-staff-over-staff'],
  rd_staff_quarter: ['employees_quarter', 'figures.rd-staff-over-staff'],
}

const TENFOLD = 10

/**
 * Why a figure deserves a second look: ten times or a tenth of the year before, R&D above revenue, R&D staff above
 * staff. Flags warn and never refuse; they are judged anew whenever a figure is shown, so a correction clears them.
 */
export function flagsOf(metric: Pick<Metric, 'code' | 'jumps'>, period: string, numberAt: NumberAt): ProblemItem[] {
  const own = exact(numberAt(metric.code, period))
  if (!own || !(metric.jumps || metric.code in CEILINGS)) return []
  const flags: ProblemItem[] = []
  const earlier = yearBefore(period)
  const before = metric.jumps && earlier ? exact(numberAt(metric.code, earlier)) : undefined
  if (before?.isPositive() && own.isPositive() && !before.isZero() && !own.isZero()) {
    const ratio = own.dividedBy(before)
    if (ratio.gte(TENFOLD) || ratio.lte(new Exact(1).dividedBy(TENFOLD)))
      flags.push({
        code: 'figures.jump',
        params: { before: before.toFixed(), times: `${ratio.toSignificantDigits(3).times(100).toFixed()}%` },
      })
  }
  const [ceiling, code] = CEILINGS[metric.code] ?? []
  const limit = ceiling ? exact(numberAt(ceiling, period)) : undefined
  if (code && limit && own.gt(limit)) flags.push({ code, params: { value: own.toFixed(), limit: limit.toFixed() } })
  return flags
}

/** Metrics that can be flagged, or that others are flagged by. */
export function canMatter(metric: Pick<Metric, 'code' | 'jumps'>): boolean {
  return (
    metric.jumps ||
    Object.entries(CEILINGS)
      .flatMap(([code, [ceiling]]) => [code, ceiling])
      .includes(metric.code)
  )
}

/** Metrics whose flags may change when this one does: itself and those it is the ceiling of. */
export function flaggedWith(metricCode: string): string[] {
  const under = Object.entries(CEILINGS).filter(([, [ceiling]]) => ceiling === metricCode)
  return [metricCode, ...under.map(([code]) => code)]
}

const exact = (text: string | null | undefined): Exact | undefined =>
  text === null || text === undefined ? undefined : new Exact(text)
