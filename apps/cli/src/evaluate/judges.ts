import {
  asFactValue,
  compute,
  endsIn,
  evaluate,
  type FactValue,
  factsOf,
  formula,
  type Prepared,
  prepare,
  type Ruleset,
  type SizeRow,
  smeSize,
  type YearlyCheck,
} from '#criteria'
import { judgeUscc, usccCheckCharacter } from '#enterprises'
import { type CalendarYear, WorkCalendar } from '#lifecycle'
import { referenceJson } from '#platform'
import { compareRule, type RuleExample } from './compare-rule.js'

/** What one example showed; no faults means it passed. */
export interface Outcome {
  name: string
  faults: string[]
}

const differs = (what: string, expected: unknown, got: unknown): string[] =>
  Object.is(expected, got) ? [] : [`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`]

/** Reads reference rows once, when the first example needs them. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

interface Clause {
  id: string
  /** Condition on the figures themselves; the rest of the eligibility is the clause's ruleset. */
  eligible?: string
  /** Amount in 万元. */
  amountWan: string
}

const rulesets = once(() => new Map(referenceJson<Ruleset[]>('rulesets.json').map((each) => [each.id, prepare(each)])))
const clauses = once(() => new Map(referenceJson<Clause[]>('payment-clauses.json').map((each) => [each.id, each])))
const graduation = once(() => prepare(referenceJson<Ruleset>('graduation.json')))
const checks = once(() => new Map(referenceJson<YearlyCheck[]>('yearly-checks.json').map((each) => [each.id, each])))
const sizes = once(() => referenceJson<{ bounds: Record<string, SizeRow> }>('sme-sizes.json').bounds)
const calendar = once(() => new WorkCalendar(referenceJson<CalendarYear[]>('calendar.json')))

function named<T>(of: ReadonlyMap<string, T>, kind: string, id: string): T {
  const found = of.get(id)
  if (!found) throw new Error(`there is no ${kind} "${id}"; known are ${[...of.keys()].join(', ')}`)
  return found
}

/** The judge of each list of an examples file: the differences between what an example expects and what came. */
export const judges: Readonly<Record<string, (example: never) => string[]>> = {
  examples: (example: RuleExample) => {
    const ruleset: Prepared = named(rulesets(), 'ruleset', example.ruleset)
    return compareRule(
      example,
      evaluate(ruleset, factsOf(example.inputs, String(example.inputs.applied_on ?? example.inputs.as_of ?? '1970-01-01'))),
    )
  },
  payment_examples: ({
    clause,
    inputs,
    amount_wan,
  }: {
    clause: string
    inputs: Record<string, unknown>
    amount_wan?: number
  }) => {
    const got = amountOf(named(clauses(), 'clause', clause), inputs)
    if (amount_wan === undefined) return []
    const same = got !== undefined && Math.abs(Number(got) - amount_wan) <= 1e-6
    return same ? [] : [`amount_wan: expected ${amount_wan}, got ${got ?? 'no amount (an input is missing)'}`]
  },
  graduate_examples: ({ inputs, result }: { inputs: Record<string, unknown>; result?: boolean }) => {
    const { result: answer } = evaluate(graduation(), factsOf(inputs, '1970-01-01'))
    return result === undefined ? [] : differs('result', result, answer === 'unknown' ? null : answer === 'met')
  },
  lifecycle_examples: ({
    check,
    yearly_results,
    revoked_in,
  }: {
    check: string
    yearly_results: [number, string][]
    revoked_in?: number | null
  }) =>
    revoked_in === undefined
      ? []
      : differs('revoked_in', revoked_in, endsIn(named(checks(), 'yearly check', check), yearly_results)),
  sme_size_examples: ({
    inputs,
    result,
  }: {
    inputs: { industry: string; employees?: number; revenue_wan?: number; assets_wan?: number }
    result?: string
  }) => {
    const row = sizes()[inputs.industry]
    if (!row) throw new Error(`there is no industry "${inputs.industry}"; known are ${Object.keys(sizes()).join(', ')}`)
    const size = smeSize(row, {
      employees: inputs.employees ?? null,
      revenueWan: inputs.revenue_wan ?? null,
      assetsWan: inputs.assets_wan ?? null,
    })
    return result === undefined ? [] : differs('result', result, size)
  },
  uscc_examples: ({ code, valid, check }: { code: string; valid?: boolean; check?: string }) => [
    ...(valid === undefined ? [] : differs('valid', valid, judgeUscc(code).ok)),
    ...(check === undefined ? [] : differs('check', check, usccCheckCharacter(code.slice(0, 17)))),
  ],
  working_day_examples: ({ start, working_days, due }: { start: string; working_days: number; due?: string }) =>
    due === undefined ? [] : differs('due', due, calendar().addWorkingDays(start, working_days)),
}

/** The amount in 万元: nothing for figures that are not eligible; undefined when an input of the amount is missing. */
function amountOf({ eligible, amountWan }: Clause, inputs: Record<string, unknown>): FactValue | undefined {
  const facts = factsOf(inputs, '1970-01-01')
  if (eligible && compute(formula(eligible), facts) === false) return '0'
  return asFactValue(compute(formula(amountWan), facts))
}
