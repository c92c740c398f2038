import type { JointOpinion, PanelOptions } from '#cases'
import { FormulaError, formula } from '#criteria'
import type { Text } from '#lifecycle'
import type { ProblemItem } from '#platform'

/** How a clause is applied for. */
export type Mode = 'standard' | 'commitment' | 'instant' | 'no-application'
export type CommitmentKind = 'address' | 'staff' | 'output' | 'listing' | 'conditions'

/** A figure the formulas of a clause read, by its name there. */
export interface ClauseInput {
  name: string
  label: Text
  /** Keys of the form it is filled in by; several make a series in this order. Money (fen) is read in 万元. */
  fields?: readonly string[]
  /** Name of a fact the register holds; it speaks where the form says nothing. */
  held?: string
  /** What was granted already within the top-up group; set off by the product itself. */
  granted?: true
}

/** What of the form may be used for money once: among all clauses (`*`), or within this one. */
export interface OnceOnly {
  field: string
  kind: 'invoice' | 'certificate'
  within: '*' | 'clause'
}

/** What a firm owes after it was paid, or after approval where it promised the conditions. */
export interface OwedCommitment {
  kind: CommitmentKind
  wording: Text
  /** Months from payment (from approval for `conditions`) to the check. */
  afterMonths: number
}

/**
 * The money side of a clause, kept under `terms` in the options of its programme version. Amounts are in 万元, as the
 * documents write them; they become integer fen when an award is assessed.
 */
export interface Terms {
  mode: Mode
  /** Amount in 万元. Absent: the source gives none that is known, and nothing can be applied for. */
  amount?: string
  /** What is given, as the source says it. */
  says?: Text
  /** Condition on the figures; the same formula language. */
  eligible?: string
  inputs: readonly ClauseInput[]
  /** Code of the budget line; the year is that of the decision. */
  budgetLine: string
  /** Most a firm is given in a year, 万元, within `capGroup` (the clause itself unless named). */
  capPerYear?: number
  capGroup?: string
  /** Only the highest of this group is given; what was given before is set off (差额补足). */
  topUpGroup?: string
  /** Clauses that may not be given for the same year beside this one. */
  excludes?: readonly string[]
  once?: readonly OnceOnly[]
  owed?: readonly OwedCommitment[]
  /** Paid in parts: shares in per cent that add up to 100, each asked for so many months after approval. */
  instalments?: readonly { share: number; afterMonths: number }[]
  /** Commitment mode: what is signed, and under which version. */
  promise?: { version: string; wording: Text; checkAfterMonths: number }
}

/** Options of a policy programme version: steps that are switched, and the terms. */
export interface PolicyOptions {
  preCheck?: boolean
  publicity?: boolean
  /** Departments asked for an opinion at the examination: codes, or with a question and a clock of their own. */
  opinions?: readonly JointOpinion[]
  /** A panel of experts scores before the proposal; `panel` plans it. */
  expertPanel?: boolean
  panel?: PanelOptions
  terms: Terms
}

/** The terms of a programme version's options. Throws when there are none, which publishing does not let pass. */
export function termsOf(options: Readonly<Record<string, unknown>>): Terms {
  if (!options.terms) throw new Error('this programme version has no terms of a policy clause')
  return options.terms as Terms
}

const MODES: readonly string[] = ['standard', 'commitment', 'instant', 'no-application']

/** Everything that keeps options from being those of a clause: formulas that cannot be read, figures nothing supplies. */
export function termsFaults(options: Readonly<Record<string, unknown>>, fields: readonly string[]): ProblemItem[] {
  const terms = options.terms as Partial<Terms> | undefined
  if (!terms || typeof terms !== 'object') return [{ code: 'policies.terms-missing', at: 'options.terms' }]
  const at = (part: string) => `options.terms.${part}`
  const inputs = Array.isArray(terms.inputs) ? terms.inputs : []
  const faults: ProblemItem[] = []
  if (!MODES.includes(String(terms.mode))) faults.push({ code: 'policies.terms-mode', at: at('mode') })
  if (!terms.budgetLine) faults.push({ code: 'policies.terms-line', at: at('budgetLine') })
  for (const part of ['amount', 'eligible'] as const) faults.push(...formulaFaults(terms[part], inputs, at(part)))
  for (const field of [...inputs.flatMap((input) => input.fields ?? []), ...(terms.once ?? []).map((one) => one.field)])
    if (!fields.includes(field)) faults.push({ code: 'policies.terms-field', params: { field }, at: at('inputs') })
  if (inputs.some((input) => input.granted) && !terms.topUpGroup)
    faults.push({ code: 'policies.terms-group', at: at('topUpGroup') })
  if (terms.instalments && !isWhole(terms.instalments)) faults.push({ code: 'policies.terms-instalments', at: at('instalments') })
  if (terms.mode === 'commitment' && !terms.promise) faults.push({ code: 'policies.terms-promise', at: at('promise') })
  if (terms.mode === 'instant') {
    const declared = inputs.find((input) => !input.held && !input.granted)
    if (!terms.eligible || declared)
      faults.push({ code: 'policies.terms-instant', params: { name: declared?.name ?? '' }, at: at('eligible') })
  }
  return faults
}

/** Parts add up to the whole, each a share, in the order of their days; no-application awards are paid whole. */
function isWhole(instalments: NonNullable<Terms['instalments']>): boolean {
  const shares = instalments.map(({ share }) => share)
  const months = instalments.map(({ afterMonths }) => afterMonths)
  return (
    shares.every((share) => share > 0) &&
    Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100) < 1e-9 &&
    months.every((month, i) => Number.isInteger(month) && month >= (months[i - 1] ?? 0))
  )
}

function formulaFaults(text: string | undefined, inputs: readonly ClauseInput[], at: string): ProblemItem[] {
  if (text === undefined) return []
  try {
    const unknown = formula(text).reads.filter((name) => !inputs.some((input) => input.name === name))
    return unknown.map((name) => ({ code: 'policies.terms-input', params: { name }, at }))
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error
    return [{ code: 'policies.terms-formula', params: { why: error.message }, at }]
  }
}
