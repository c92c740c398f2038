import { Decimal } from 'decimal.js'

/** Exact decimals for everything that is compared: 34 digits, no binary rounding. */
export const Exact = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_EVEN })
export type Exact = Decimal

/** Where a figure comes from. */
export type Provenance = 'declared' | 'verified' | 'imported' | 'derived' | 'scored'

/** A value as facts hold it: a decimal (as text or number), a text, a truth value, a date `YYYY-MM-DD`, or a series oldest → newest. */
export type FactValue = number | string | boolean | readonly (number | string | null)[]

/** One known fact; an absent one is unknown, never a refusal. */
export interface Fact {
  value: FactValue
  /** The period the figure is of: `2025`, `2026Q1`, or a date. */
  period?: string
  provenance?: Provenance
  /** 万元, 人, 件, %, … for wording the gap. */
  unit?: string
}

/** The least and the most a value can still be while something it rests on is unknown; exact decimals as text. */
export interface Span {
  least: string
  most: string
}

/** What criteria read: facts by metric name, at a date. */
export interface Facts {
  asOf: string
  known: Readonly<Record<string, Fact | undefined>>
  /** For values not known but bounded (a score with points still to be given): between what they lie. */
  spans?: Readonly<Record<string, Span>>
}

/** Facts as rules, scores and formulas read them, one by one. */
export interface Reads {
  asOf: string
  fact(name: string): Fact | undefined
  spans?: Facts['spans']
}

/** Reads facts as they stand at each reading. */
export function reads({ asOf, known, spans }: Facts): Reads {
  return { asOf, fact: (name) => known[name], ...(spans ? { spans } : {}) }
}

/** Facts from bare values, as worked examples and simulations write them; null and undefined are unknown. */
export function factsOf(values: Readonly<Record<string, unknown>>, asOf: string): Facts {
  const known: Record<string, Fact> = {}
  for (const [metric, value] of Object.entries(values))
    if (value !== null && value !== undefined) known[metric] = { value: value as FactValue }
  return { asOf, known }
}

/** A fact's number as an exact decimal, or undefined when it is not a number. */
export function numberOf(value: FactValue | undefined): Exact | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined
  if (typeof value === 'string' && !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value)) return undefined
  return exactOf(value)
}

const READ = 20_000
const read = new Map<number | string, Exact>()

/** A number as an exact decimal. The last ones read are kept: a population is judged by the same few thresholds and figures. */
export function exactOf(value: number | string): Exact {
  const known = read.get(value)
  if (known) return known
  const exact = new Exact(value)
  if (read.size >= READ) read.clear()
  read.set(value, exact)
  return exact
}
