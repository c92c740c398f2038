import type { components } from '../../api/schema.js'
import { type Condition, conditionOf, leavesOf } from './conditions.js'

type Ruleset = Pick<components['schemas']['RulesetView'], 'derived' | 'rule' | 'score'>

/** What a ruleset reads of an enterprise. */
export interface Inputs {
  /** Every fact it reads, those of the rule first. */
  all: string[]
  /** The facts on which these conditions rest. */
  behind(leaves: readonly string[]): string[]
}

/** The facts a ruleset reads: figures asked for directly, and those its measures are computed from. */
export function inputsOf({ derived, rule, score }: Ruleset): Inputs {
  const leaves = leavesOf(conditionOf(rule))
  const down = (name: string, within: readonly string[] = []): string[] => {
    const formula = derived[name]
    if (formula === undefined || within.includes(name)) return GIVEN.has(name) ? [] : [name]
    return namesIn(formula).flatMap((each) => down(each, [...within, name]))
  }
  const of = (some: readonly Condition[]) => [
    ...new Set(some.flatMap(({ metric = '', bands }) => [...down(metric), ...(bands ? down(bands.by) : [])])),
  ]
  const scored = Object.values((score?.as ?? {}) as Record<string, string>)
  const items = metricsIn(score).flatMap((name) => down(name))
  const own = (names: readonly string[]) => names.filter((name) => !scored.includes(name))
  return {
    all: own([...new Set([...of(leaves), ...items])]),
    behind: (ids) => {
      const some = leaves.filter((leaf) => ids.includes(leaf.id))
      const names = of(some)
      return own(names.some((name) => scored.includes(name)) ? [...new Set([...names, ...items])] : names)
    },
  }
}

/** Given by the day it is judged as of, not by the enterprise. */
const GIVEN = new Set(['applied_on', 'as_of', 'is_renewal'])

/** Names a formula reads; what stands before a bracket is a function. */
function namesIn(formula: string): string[] {
  const plain = formula.replace(/"[^"]*"/g, '')
  return [...plain.matchAll(/[a-z_][a-z0-9_]*(?!\w*\s*\()/gi)].map(([name]) => name).filter((name) => !WORDS.has(name))
}
const WORDS = new Set(['and', 'or', 'not', 'true', 'false', 'null'])

/** Metrics named anywhere in a score. */
function metricsIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(metricsIn)
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) => {
    if ((key === 'metric' || key === 'points_metric') && typeof value === 'string') return [value]
    if (key === 'metrics' && Array.isArray(value)) return value.map(String)
    return metricsIn(value)
  })
}
