import type { Evaluation, Prepared } from './evaluate.js'
import { Exact, type Facts } from './facts.js'
import { type Judged, type JudgedLeaf, leavesOf } from './judgement.js'

/** What keeps a ruleset from being met, by the nearest way: the leaves to mend and those to find out. */
export interface Shortfall {
  notMet: readonly JudgedLeaf[]
  unknown: readonly JudgedLeaf[]
}

const NOTHING: Shortfall = { notMet: [], unknown: [] }

/**
 * The nearest way to meet a judged tree. Of several ways (`any`) the one with the fewest leaves not met counts, then the
 * one with the fewest unknown, then the one with the smallest gaps: an enterprise that fails one of two alternatives at one
 * figure is one condition short.
 */
export function shortfall(judged: Judged): Shortfall {
  if (judged.answer === 'met') return NOTHING
  if (judged.kind === 'leaf')
    return judged.answer === 'unknown' ? { notMet: [], unknown: [judged] } : { notMet: [judged], unknown: [] }
  if (judged.kind === 'all') {
    const parts = judged.parts.map(shortfall)
    return { notMet: parts.flatMap(({ notMet }) => notMet), unknown: parts.flatMap(({ unknown }) => unknown) }
  }
  if (judged.kind === 'any') {
    const [first = NOTHING, ...rest] = judged.parts.map(shortfall)
    return rest.reduce((best, each) => (nearer(each, best) ? each : best), first)
  }
  return judged.answer === 'unknown'
    ? { notMet: [], unknown: leavesOf(judged).filter(({ answer }) => answer === 'unknown') }
    : { notMet: leavesOf(judged).filter(({ answer }) => answer === 'met'), unknown: [] }
}

function nearer(a: Shortfall, b: Shortfall): boolean {
  if (a.notMet.length !== b.notMet.length) return a.notMet.length < b.notMet.length
  if (a.unknown.length !== b.unknown.length) return a.unknown.length < b.unknown.length
  return far(a) < far(b)
}

const far = ({ notMet }: Shortfall): number => notMet.reduce((sum, leaf) => sum + (gapShare(leaf) ?? Number.POSITIVE_INFINITY), 0)

/** The gap of a leaf as a share of its threshold, so that unlike figures can be put in order; null where it has none. */
export function gapShare({ gap, threshold }: JudgedLeaf): number | null {
  if (!gap || typeof threshold !== 'number') return null
  return threshold === 0 ? Number(gap.by) : new Exact(gap.by).dividedBy(threshold).abs().toNumber()
}

/**
 * The inputs that, once known, could settle these leaves: measures and scores are followed down to the figures and points
 * they rest on. `byPerson` are those only a person can answer: points an expert gives, and leaves marked so.
 */
export function lacking(
  { ruleset, formulas }: Prepared,
  { score }: Evaluation,
  facts: Facts,
  leaves: readonly JudgedLeaf[],
): { figures: readonly string[]; byPerson: readonly string[] } {
  const figures = new Set<string>()
  const byPerson = new Set<string>()
  const given = new Set(
    (ruleset.score?.sections ?? []).flatMap(({ items }) =>
      items.flatMap((item) =>
        item.kind === 'given' ? [item.metric] : item.kind === 'expert_in_band' ? [item.points_metric] : [],
      ),
    ),
  )
  const seen = new Set<string>()
  const follow = (metric: string, person: boolean): void => {
    if (seen.has(metric)) return
    seen.add(metric)
    const part = Object.entries(ruleset.score?.as ?? {}).find(([, name]) => name === metric)?.[0]
    const sections = score?.sections.filter(({ id }) => part === 'total' || id === part) ?? []
    if (part && sections.length) {
      for (const item of sections.flatMap(({ items }) => items)) for (const each of item.unknown) follow(each, person)
      return
    }
    const reads = formulas
      .find(({ name }) => name === metric)
      ?.formula.reads.filter((name) => !facts.known[name] && name !== metric)
    if (reads?.length) for (const each of reads) follow(each, person)
    else if (person || given.has(metric)) byPerson.add(metric)
    else figures.add(metric)
  }
  for (const leaf of leaves) for (const metric of leaf.unknown) follow(metric, leaf.byPerson)
  return { figures: [...figures], byPerson: [...byPerson] }
}
