import { asFactValue, compute, formula } from '#criteria'
import type { Refusal } from '#lifecycle'
import type { Terms } from '../catalogue/terms.js'
import { fenOf, yuanOf } from '../money/fen.js'
import { type Figure, factsFrom } from './figures.js'

/** An award of the same enterprise that stands: reserved, committed or paid. */
export interface StandingAward {
  caseId: string
  caseNumber: string
  clauseCode: string
  year: number
  capGroup: string
  topUpGroup: string | null
  excludes: readonly string[]
  grossFen: string
  amountFen: string
}

/** Whether the figures meet the clause's own condition; unknown when one is missing. */
export function eligibility(terms: Terms, figures: readonly Figure[], asOf: string): 'met' | 'not-met' | 'unknown' {
  if (terms.eligible === undefined) return 'met'
  const answer = compute(formula(terms.eligible), factsFrom(figures, asOf))
  return answer === true ? 'met' : answer === false ? 'not-met' : 'unknown'
}

/** The amount by the clause's formula in fen, never below zero; undefined when a figure is missing or the source gives no formula. */
export function grossOf(terms: Terms, figures: readonly Figure[], asOf: string): bigint | undefined {
  if (terms.amount === undefined) return undefined
  const value = asFactValue(compute(formula(terms.amount), factsFrom(figures, asOf)))
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const fen = fenOf(value)
  return fen < 0n ? 0n : fen
}

/** Figures the clause needs that nothing supplies. */
export function missingFigures(terms: Terms, figures: readonly Figure[]): string[] {
  const reads = [terms.amount, terms.eligible].flatMap((text) => (text === undefined ? [] : formula(text).reads))
  const asked = terms.inputs.filter((input) => !input.granted).map((input) => input.name)
  return [...new Set(reads)].filter((name) => asked.includes(name) && !figures.some((figure) => figure.name === name))
}

/** What the formula gives, less what is set off, up to the cap: with each step said. */
export interface Due {
  grossFen: bigint
  /** Given before within the top-up group. */
  setOffFen: bigint
  /** Left under the cap of the year; null: no cap. */
  capLeftFen: bigint | null
  amountFen: bigint
}

/**
 * What is due beside the other awards of the enterprise. What was granted before is set off here alone: a formula that
 * would take it off itself (an input marked `granted`) is computed as if nothing had been.
 */
export function dueOf(
  terms: Terms,
  award: { clauseCode: string; grossFen: bigint; year: number },
  others: readonly StandingAward[],
): Due {
  const capGroup = terms.capGroup ?? award.clauseCode
  const used = sum(others.filter((other) => other.year === award.year && other.capGroup === capGroup))
  const capLeftFen = terms.capPerYear === undefined ? null : max(fenOf(terms.capPerYear) - used, 0n)
  const setOffFen = terms.topUpGroup === undefined ? 0n : sum(others.filter((other) => other.topUpGroup === terms.topUpGroup))
  const afterSetOff = max(award.grossFen - setOffFen, 0n)
  const amountFen = capLeftFen !== null && capLeftFen < afterSetOff ? capLeftFen : afterSetOff
  return { grossFen: award.grossFen, setOffFen, capLeftFen, amountFen }
}

/** Looked at once more before money leaves: no cap exceeded, no group given more than its highest, all awards together. */
export function beyondLimits(
  terms: Pick<Terms, 'capPerYear'>,
  award: Pick<StandingAward, 'year' | 'capGroup' | 'topUpGroup' | 'grossFen' | 'amountFen'>,
  others: readonly StandingAward[],
): Refusal[] {
  const own = BigInt(award.amountFen)
  const capped = others.filter((other) => other.year === award.year && other.capGroup === award.capGroup)
  const group = award.topUpGroup === null ? [] : others.filter((other) => other.topUpGroup === award.topUpGroup)
  const highest = group.reduce((most, one) => max(most, BigInt(one.grossFen)), BigInt(award.grossFen))
  return [
    ...(terms.capPerYear !== undefined && sum(capped) + own > fenOf(terms.capPerYear) ? [{ code: 'policies.cap-reached' }] : []),
    ...(sum(group) + own > highest ? [{ code: 'policies.nothing-more-due' }] : []),
  ]
}

/** Why money may not be given beside the other awards, whoever came first. */
export function conflictsWith(
  award: { clauseCode: string; year: number; excludes: readonly string[] },
  others: readonly StandingAward[],
): Refusal[] {
  return others
    .filter((other) => other.year === award.year)
    .filter((other) => award.excludes.includes(other.clauseCode) || other.excludes.includes(award.clauseCode))
    .map((other) => ({ code: 'policies.excluded', params: { number: other.caseNumber, amount: yuanOf(other.amountFen) } }))
}

const sum = (awards: readonly StandingAward[]) => awards.reduce((total, one) => total + BigInt(one.amountFen), 0n)
const max = (a: bigint, b: bigint) => (a > b ? a : b)
