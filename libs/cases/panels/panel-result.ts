import { Exact } from '#criteria'

/** One line of a rubric: what is scored, and the most points it can get. */
export interface RubricLine {
  key: string
  label: string
  most: number
}

/** What one expert gave: points by the key of the rubric. */
export type Scores = Readonly<Record<string, number>>

/** What a panel found. Totals and means are texts with two decimals. */
export interface PanelResult {
  /** Totals by expert, in the order given. */
  totals: { expertId: string; total: string; trimmed: boolean; divergent: boolean }[]
  /** Mean of the totals; the highest and the lowest are left out from five experts on. */
  mean: string
  most: number
  /** How many totals the mean is of. */
  counted: number
  /** Somebody's total differs from the mean by more than `DIVERGENCE` of the most points. */
  divergent: boolean
}

/** From this many experts on, one highest and one lowest total are left out. */
export const TRIM_FROM = 5
/** A total this share of the most points away from the mean is pointed out; somebody must look before the result is used. */
export const DIVERGENCE = 0.2

/** Everything wrong with one expert's scores: a line without points, points below nothing or above the most, a foreign key. */
export function scoreFaults(rubric: readonly RubricLine[], scores: Scores): { key: string; code: string; most?: number }[] {
  const faults: { key: string; code: string; most?: number }[] = []
  for (const { key, most } of rubric) {
    const given = scores[key]
    if (given === undefined) faults.push({ key, code: 'cases.score-missing', most })
    else if (!(given >= 0 && given <= most)) faults.push({ key, code: 'cases.score-out-of-range', most })
  }
  for (const key of Object.keys(scores))
    if (!rubric.some((line) => line.key === key)) faults.push({ key, code: 'cases.score-unknown' })
  return faults
}

/**
 * The result of a panel whose experts have all scored every line: totals, the trimmed mean rounded half up to two
 * decimals, and whose total stands apart. Of equal totals the first one given is left out.
 */
export function panelResult(rubric: readonly RubricLine[], given: readonly { expertId: string; scores: Scores }[]): PanelResult {
  const most = rubric.reduce((sum, line) => sum.plus(line.most), new Exact(0))
  const totals = given.map(({ expertId, scores }) => ({
    expertId,
    total: rubric.reduce((sum, { key }) => sum.plus(scores[key] ?? 0), new Exact(0)),
  }))
  const out = new Set<unknown>()
  if (totals.length >= TRIM_FROM) {
    const byTotal = [...totals].sort((a, b) => a.total.comparedTo(b.total))
    out.add(byTotal[0]).add(byTotal[byTotal.length - 1])
  }
  const kept = totals.filter((one) => !out.has(one))
  const mean = kept.reduce((sum, { total }) => sum.plus(total), new Exact(0)).div(Math.max(1, kept.length))
  const limit = most.times(DIVERGENCE)
  const judged = totals.map((one) => ({
    expertId: one.expertId,
    total: one.total.toFixed(2),
    trimmed: out.has(one),
    divergent: one.total.minus(mean).abs().greaterThan(limit),
  }))
  return {
    totals: judged,
    mean: mean.toFixed(2, Exact.ROUND_HALF_UP),
    most: most.toNumber(),
    counted: kept.length,
    divergent: judged.some(({ divergent }) => divergent),
  }
}
