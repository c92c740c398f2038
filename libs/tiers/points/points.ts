import { type Computed, compute, Exact, type Facts, type Formula, FormulaError, formula } from '#criteria'

/** A stage of an enterprise's life: up to so many completed years since its founding; the last has no limit. */
export interface PointsStage {
  code: string
  name: string
  upToYears: number | null
}

/** An indicator: a formula over facts, the values that give no points and full points, and its weight in each stage. */
export interface PointsIndicator {
  id: string
  name: string
  group: string
  unit?: string
  formula: string
  /** Worth nothing at or below `zero`, the full weight at or above `full`, in between in proportion. */
  zero: number
  full: number
  weights: Readonly<Record<string, number>>
}

/** A scheme as it is stored (《“创新积分制”工作指引》 2024: three groups, eighteen indicators, weights by stage). */
export interface PointsContent {
  stages: readonly PointsStage[]
  indicators: readonly PointsIndicator[]
}

/** What an indicator gave: its value and points; null where the value is unknown. */
export interface PointsPart {
  id: string
  value: string | null
  points: string | null
  weight: number
}

/** The points of an enterprise: what is certain, and what is still possible while figures are missing. */
export interface Points {
  stage: string
  least: string
  most: string
  parts: readonly PointsPart[]
}

/** A scheme with its formulas read. */
export interface ReadyScheme {
  id: string
  content: PointsContent
  formulas: ReadonlyMap<string, Formula>
}

/** Reads a scheme's formulas. @throws FormulaError */
export function readyScheme(id: string, content: PointsContent): ReadyScheme {
  return { id, content, formulas: new Map(content.indicators.map((one) => [one.id, formula(one.formula)])) }
}

const age = formula('years(registered_on, as_of)')

/** The stage on the facts' day; undefined while the founding day is unknown. */
export function stageOf({ stages }: PointsContent, facts: Facts): string | undefined {
  const known = { ...facts.known, as_of: { value: facts.asOf } }
  const years = compute(age, { asOf: facts.asOf, known })
  if (!(years instanceof Exact)) return undefined
  return stages.find(({ upToYears }) => upToYears === null || years.lte(upToYears))?.code
}

/** The points of an enterprise, exact decimals; a missing figure leaves its points open, it never counts as zero. */
export function pointsOf({ content, formulas }: ReadyScheme, facts: Facts): Points {
  const stage = stageOf(content, facts) ?? ''
  let least = new Exact(0)
  let most = new Exact(0)
  const parts = content.indicators.map((indicator): PointsPart => {
    const weight = indicator.weights[stage] ?? 0
    const value = numberIn(compute(formulas.get(indicator.id) as Formula, facts))
    const points = stage && value ? new Exact(weight).times(shareOf(indicator, value)) : undefined
    least = least.plus(points ?? 0)
    most = most.plus(points ?? weight)
    return { id: indicator.id, value: value?.toFixed() ?? null, points: points?.toDecimalPlaces(4).toFixed() ?? null, weight }
  })
  return { stage, least: least.toDecimalPlaces(4).toFixed(), most: most.toDecimalPlaces(4).toFixed(), parts }
}

const numberIn = (value: Computed): Exact | undefined =>
  value instanceof Exact ? value : typeof value === 'boolean' ? new Exact(value ? 1 : 0) : undefined

function shareOf({ zero, full }: PointsIndicator, value: Exact): Exact {
  return Exact.max(0, Exact.min(1, value.minus(zero).dividedBy(new Exact(full).minus(zero))))
}

/** Something wrong with a scheme: where, and what. */
export interface PointsFault {
  at: string
  code: 'stage' | 'indicator' | 'weights' | 'limits' | 'formula'
  reason?: string
}

/** What is wrong with a scheme before it is saved. Empty: it is sound. */
export function pointsFaults({ stages, indicators }: PointsContent): PointsFault[] {
  const faults: PointsFault[] = []
  const codes = stages.map(({ code }) => code)
  if (codes.length === 0 || new Set(codes).size !== codes.length || stages.at(-1)?.upToYears !== null)
    faults.push({ at: 'stages', code: 'stage' })
  const ids = indicators.map(({ id }) => id)
  if (ids.length === 0 || new Set(ids).size !== ids.length) faults.push({ at: 'indicators', code: 'indicator' })
  for (const [i, { formula: text, zero, full, weights }] of indicators.entries()) {
    const at = `indicators[${i}]`
    try {
      formula(text)
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error
      faults.push({ at: `${at}.formula`, code: 'formula', reason: error.message })
    }
    if (!(full > zero)) faults.push({ at: `${at}.full`, code: 'limits' })
    if (codes.some((code) => !((weights[code] ?? -1) >= 0))) faults.push({ at: `${at}.weights`, code: 'weights' })
  }
  return faults
}
