import type { Fact, Span } from './facts.js'
import type { Comparison, RuleValue } from './rule.js'

/** Met, not met, or unknown: a missing figure is unknown, never a refusal. */
export type Answer = 'met' | 'not-met' | 'unknown'

/** What is missing to meet a numeric condition, in the figure's own unit. */
export interface Gap {
  metric: string
  /** `more`: the figure must rise by `by`; `less`: it must fall by `by`. */
  direction: 'more' | 'less'
  /** Exact decimal as text, positive (zero only for a strict bound that is just reached). */
  by: string
  /** The bound itself is not enough: strictly beyond it. */
  beyond: boolean
  unit?: string
  /** For conditions on elapsed days: not before this date. */
  notBefore?: string
}

/** A leaf judged: the figure used, the threshold, the gap, or what is unknown and who can supply it. */
export interface JudgedLeaf {
  kind: 'leaf'
  id: string
  label?: string
  answer: Answer
  metric: string
  op: Comparison
  /** Absent when it is looked up by a figure that is unknown. */
  threshold?: RuleValue
  /** For a looked-up threshold: the figure that chose the band. */
  chosenBy?: { metric: string; fact?: Fact }
  fact?: Fact
  /** Where the value is not known but bounded: what it can still be. */
  span?: Span
  gap?: Gap
  /** Metrics that are missing. */
  unknown: readonly string[]
  /** Undetermined by nature: only a person can answer. */
  byPerson: boolean
}

export interface JudgedGroup {
  kind: 'all' | 'any' | 'not'
  id: string
  label?: string
  answer: Answer
  parts: readonly Judged[]
}
export type Judged = JudgedLeaf | JudgedGroup

/** A score item judged: points, or the span still possible while figures are missing. */
export interface JudgedItem {
  id: string
  points: string | null
  /** Least and most points the known facts still allow. */
  least: string
  most: string
  grade?: string
  unknown: readonly string[]
  /** What is wrong with given points (outside their band, above the maximum). */
  fault?: string
}
export interface JudgedSection {
  id: string
  points: string | null
  least: string
  most: string
  items: readonly JudgedItem[]
}
export interface JudgedScore {
  total: string | null
  least: string
  most: string
  sections: readonly JudgedSection[]
}

/** All leaves of a judged tree, in order. */
export function leavesOf(judged: Judged): JudgedLeaf[] {
  return nodesOf(judged).filter((node) => node.kind === 'leaf')
}

/** Every node of a judged tree, parents before their parts. */
export function nodesOf(judged: Judged): Judged[] {
  const nodes: Judged[] = []
  const visit = (node: Judged): void => {
    nodes.push(node)
    if (node.kind !== 'leaf') for (const part of node.parts) visit(part)
  }
  visit(judged)
  return nodes
}
