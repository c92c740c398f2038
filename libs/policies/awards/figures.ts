import { Exact, type Fact, type Facts, type FactValue } from '#criteria'
import type { ClauseInput } from '../catalogue/terms.js'

/** A figure as the award keeps it: what was used, and whose word it is. */
export interface Figure {
  name: string
  value: FactValue
  source: 'declared' | 'examined' | 'held'
  note?: string
}

/** Where the figures of a case come from. */
export interface FigureSources {
  answers: Readonly<Record<string, unknown>>
  /** Keys of the form that hold money in fen. */
  moneyFields: readonly string[]
  /** What an examiner found instead. */
  examined?: readonly { name: string; value: FactValue; note?: string }[]
  held?: Facts
}

/** The figures a clause reads: an examiner's word before the firm's, the firm's before the register's. */
export function figuresOf(inputs: readonly ClauseInput[], sources: FigureSources): Figure[] {
  return inputs.flatMap((input): Figure[] => {
    const { name } = input
    const examined = sources.examined?.find((one) => one.name === name)
    if (examined) return [{ name, value: examined.value, source: 'examined', ...(examined.note ? { note: examined.note } : {}) }]
    const declared = declaredValue(input.fields ?? [], sources)
    if (declared !== undefined) return [{ name, value: declared, source: 'declared' }]
    const held = input.held === undefined ? undefined : sources.held?.known[input.held]
    return held === undefined ? [] : [{ name, value: held.value, source: 'held' }]
  })
}

/** Figures as the formulas read them. */
export function factsFrom(figures: readonly Figure[], asOf: string): Facts {
  const known = Object.fromEntries(figures.map(({ name, value }): [string, Fact] => [name, { value }]))
  return { asOf, known }
}

function declaredValue(fields: readonly string[], { answers, moneyFields }: FigureSources): FactValue | undefined {
  const values = fields.map((field) => {
    const answer = answers[field]
    if (answer === undefined || answer === null || answer === '') return null
    return moneyFields.includes(field) ? new Exact(String(answer)).dividedBy(1_000_000).toFixed() : (answer as FactValue)
  })
  if (values.length === 0 || values.every((value) => value === null)) return undefined
  return values.length === 1 ? (values[0] ?? undefined) : (values as (string | number | null)[])
}
