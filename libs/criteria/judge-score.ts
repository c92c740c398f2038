import { Exact, numberOf, type Reads } from './facts.js'
import { compare } from './judge-rule.js'
import type { JudgedItem, JudgedScore, JudgedSection } from './judgement.js'
import type { Band, Score, ScoreItem, ScoreSection } from './rule.js'

/**
 * Judges a score: points of each item, section (with its cap) and in total; where figures are missing, the span of
 * points the known facts still allow.
 */
export function judgeScore(score: Score, facts: Reads): JudgedScore {
  const sections = score.sections.map((section) => judgeSection(section, facts))
  return { ...sum(sections), sections }
}

function judgeSection(section: ScoreSection, facts: Reads): JudgedSection {
  const items = section.items.map((item) => judgeItem(item, facts))
  const { total, least, most } = sum(items)
  const capped = (points: string) => (section.cap === undefined ? points : Exact.min(points, section.cap).toFixed())
  return { id: section.id, points: total === null ? null : capped(total), least: capped(least), most: capped(most), items }
}

interface Scored {
  points?: string | null
  least: string
  most: string
}

function sum(parts: readonly Scored[]): { total: string | null; least: string; most: string } {
  const add = (pick: (part: Scored) => string) => parts.reduce((all, part) => all.plus(pick(part)), new Exact(0)).toFixed()
  const known = parts.every((part) => part.points !== null && part.points !== undefined)
  return {
    total: known ? add((part) => part.points ?? '0') : null,
    least: add((part) => part.least),
    most: add((part) => part.most),
  }
}

function judgeItem(item: ScoreItem, facts: Reads): JudgedItem {
  switch (item.kind) {
    case 'band':
      return byBand(item.id, item.metric, item.bands, facts)
    case 'best_of':
      return bestOf(
        item.id,
        item.options.map(({ metric, bands }) => byBand(item.id, metric, bands, facts)),
      )
    case 'per_hit':
      return perHit(item, facts)
    case 'floor_div':
      return floorDiv(item, facts)
    case 'given':
      return given(item.id, item.metric, '0', String(item.max), facts)
    case 'expert_in_band':
      return expertInBand(item, facts)
  }
}

const fixed = (id: string, points: Exact | number, grade?: string): JudgedItem => {
  const text = new Exact(points).toFixed()
  return { id, points: text, least: text, most: text, unknown: [], ...(grade ? { grade } : {}) }
}

const open = (id: string, least: Exact | number, most: Exact | number, unknown: readonly string[]): JudgedItem => ({
  id,
  points: null,
  least: new Exact(least).toFixed(),
  most: new Exact(most).toFixed(),
  unknown,
})

/** The first band whose comparisons all hold for the metric's fact. */
function bandOf(metric: string, bands: readonly Band[], facts: Reads): Band | undefined {
  const fact = facts.fact(metric)
  if (!fact) return undefined
  const ops = { ge: '>=', gt: '>', le: '<=', lt: '<', eq: '==' } as const
  return bands.find((band) =>
    (Object.keys(ops) as (keyof typeof ops)[]).every((key) => {
      const bound = band[key]
      return bound === undefined || compare(fact, ops[key], bound) === 'met'
    }),
  )
}

function byBand(id: string, metric: string, bands: readonly Band[], facts: Reads): JudgedItem {
  const band = bandOf(metric, bands, facts)
  if (band) return fixed(id, band.points ?? 0, band.grade)
  const points = bands.map((each) => each.points ?? 0)
  return open(id, Math.min(...points), Math.max(...points), [metric])
}

/** The better of several ways; known as soon as one way reaches what no other can beat. */
function bestOf(id: string, ways: readonly JudgedItem[]): JudgedItem {
  const least = Exact.max(...ways.map((way) => way.least))
  const most = Exact.max(...ways.map((way) => way.most))
  if (least.eq(most)) return fixed(id, least)
  return open(
    id,
    least,
    most,
    ways.flatMap((way) => way.unknown),
  )
}

function perHit(item: Extract<ScoreItem, { kind: 'per_hit' }>, facts: Reads): JudgedItem {
  const values = item.metrics.map((metric) => facts.fact(metric)?.value)
  const hits = values.filter((value) => value === true).length
  const missing = item.metrics.filter((_, i) => typeof values[i] !== 'boolean')
  const points = (count: number) => Exact.min(new Exact(item.each).times(count), item.max)
  const least = points(hits)
  const most = points(hits + missing.length)
  return least.eq(most) ? fixed(item.id, least) : open(item.id, least, most, missing)
}

function floorDiv(item: Extract<ScoreItem, { kind: 'floor_div' }>, facts: Reads): JudgedItem {
  const number = numberOf(facts.fact(item.metric)?.value)
  if (!number) return open(item.id, 0, item.max, [item.metric])
  const steps = Exact.max(0, number.dividedBy(item.div).floor())
  return fixed(item.id, Exact.min(steps.times(item.each), item.max))
}

function given(id: string, metric: string, min: string, max: string, facts: Reads): JudgedItem {
  const points = numberOf(facts.fact(metric)?.value)
  if (!points) return open(id, new Exact(min), new Exact(max), [metric])
  if (points.lt(min) || points.gt(max))
    return { ...open(id, new Exact(min), new Exact(max), [metric]), fault: `${points.toFixed()} ∉ [${min}, ${max}]` }
  return fixed(id, points)
}

/** The metric fixes the band, an expert picks the points inside it; points outside the band do not count and are named. */
function expertInBand(item: Extract<ScoreItem, { kind: 'expert_in_band' }>, facts: Reads): JudgedItem {
  const band = bandOf(item.metric, item.bands, facts)
  if (!band) {
    const lows = item.bands.map((each) => each.points_min ?? 0)
    const highs = item.bands.map((each) => each.points_max ?? 0)
    return open(item.id, Math.min(...lows), Math.max(...highs), [item.metric])
  }
  const judged = given(item.id, item.points_metric, String(band.points_min ?? 0), String(band.points_max ?? 0), facts)
  const sole = band.points_min === band.points_max && judged.points === null && judged.fault === undefined
  return { ...(sole ? fixed(item.id, band.points_max ?? 0) : judged), ...(band.grade ? { grade: band.grade } : {}) }
}
