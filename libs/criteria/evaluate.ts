import type { Fact, Facts, Reads, Span } from './facts.js'
import { asFactValue, computeFrom, type Formula, formula } from './formula.js'
import { judgeRule } from './judge-rule.js'
import { judgeScore } from './judge-score.js'
import { type Answer, type Judged, type JudgedScore, leavesOf, nodesOf } from './judgement.js'
import type { Ruleset } from './rule.js'

/** A whole ruleset judged over facts. */
export interface Evaluation {
  ruleset: string
  result: Answer
  rule: Judged
  score?: JudgedScore
  /** Derived measures by name; null where an input is missing. */
  derived: Readonly<Record<string, string | boolean | null>>
  /** Ids of nodes not met, of nodes unknown, and of those that by themselves keep the whole from being met. */
  notMet: readonly string[]
  unknown: readonly string[]
  blocking: readonly string[]
  /** Metrics that, once known, could settle what is unknown. */
  missing: readonly string[]
}

/** A ruleset made ready: its formulas read once. */
export interface Prepared {
  ruleset: Ruleset
  formulas: readonly { name: string; formula: Formula }[]
}

/**
 * Reads a ruleset's formulas.
 * @throws FormulaError when one cannot be used.
 */
export function prepare(ruleset: Ruleset): Prepared {
  return { ruleset, formulas: Object.entries(ruleset.derived ?? {}).map(([name, text]) => ({ name, formula: formula(text) })) }
}

/**
 * Judges facts by a ruleset: derives measures, scores, judges the rule and explains it.
 * Pure: the same facts give the same evaluation, on every machine and at every time.
 */
export function evaluate({ ruleset, formulas }: Prepared, facts: Facts): Evaluation {
  const given = givenIn(facts)
  const own = new Map<string, Fact>()
  const seen: Reads = { asOf: facts.asOf, fact: (name) => own.get(name) ?? given.get(name) }
  const derived: Record<string, string | boolean | null> = {}
  for (const { name, formula: each } of formulas) {
    const value = asFactValue(computeFrom(each, seen))
    if (value !== undefined) own.set(name, { ...seen.fact(name), value, provenance: 'derived' })
    derived[name] = value === undefined ? null : (value as string | boolean)
  }
  const score = ruleset.score && judgeScore(ruleset.score, seen)
  const spans: Record<string, Span> = {}
  for (const [part, metric] of Object.entries(ruleset.score?.as ?? {})) {
    const scored = part === 'total' ? score : score?.sections.find(({ id }) => id === part)
    const points = part === 'total' ? score?.total : score?.sections.find(({ id }) => id === part)?.points
    if (points !== null && points !== undefined) own.set(metric, { value: points, provenance: 'scored', unit: '分' })
    else if (scored) spans[metric] = { least: scored.least, most: scored.most }
    derived[metric] = points ?? null
  }
  const rule = judgeRule(ruleset.rule, { ...seen, spans })
  const nodes = nodesOf(rule).filter((node) => !node.id.startsWith('rule'))
  return {
    ruleset: ruleset.id,
    result: rule.answer,
    rule,
    ...(score ? { score } : {}),
    derived,
    notMet: nodes.filter(({ answer }) => answer === 'not-met').map(({ id }) => id),
    unknown: nodes.filter(({ answer }) => answer === 'unknown').map(({ id }) => id),
    blocking: blockers(rule).map(({ id }) => id),
    missing: [...new Set(leavesOf(rule).flatMap((leaf) => leaf.unknown))],
  }
}

const givens = new WeakMap<Facts, ReadonlyMap<string, Fact>>()

/** What is known in facts, by name; kept, because the facts of one enterprise are judged by every ruleset there is. */
function givenIn(facts: Facts): ReadonlyMap<string, Fact> {
  const kept = givens.get(facts)
  if (kept) return kept
  const given = new Map<string, Fact>()
  for (const [name, fact] of Object.entries(facts.known)) if (fact) given.set(name, fact)
  givens.set(facts, given)
  return given
}

/** The nodes, not met or unknown, that by themselves keep the whole from being met: those reached through `all` alone. */
function blockers(node: Judged): Judged[] {
  if (node.answer === 'met') return []
  return node.kind === 'all' ? node.parts.flatMap(blockers) : [node]
}
