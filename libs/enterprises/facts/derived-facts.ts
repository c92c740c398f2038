import { asFactValue, compute, type Fact, type Formula, formula } from '#criteria'
import { referenceJson } from '#platform'

/** A fact that is computed from others, by a formula of the criteria's language; a single name is another name for a fact. */
interface DerivedFact {
  fact: string
  formula: string
  unit?: string
}

interface Ready {
  name: string
  formula: Formula
  unit?: string
}

let ready: readonly Ready[] | undefined

/** Names of every derived fact, in order. */
export function derivedNames(): string[] {
  return derivedFormulas().map(({ name }) => name)
}

/** The formulas of `seeds/reference/facts.json`, read once, in order: a later one may use an earlier one. */
export function derivedFormulas(): readonly Ready[] {
  ready ??= referenceJson<DerivedFact[]>('facts.json').map((each) => ({
    name: each.fact,
    formula: formula(each.formula),
    ...(each.unit ? { unit: each.unit } : {}),
  }))
  return ready
}

/** Adds the derived facts to `known`; one whose inputs are missing stays as it is. */
export function addDerivedFacts(known: Record<string, Fact>, asOn: string): void {
  for (const { name, formula: each, unit } of derivedFormulas()) {
    const [only] = each.reads
    if (each.reads.length === 1 && each.text === only) {
      const same = known[only]
      if (same) known[name] = same
      continue
    }
    const value = asFactValue(compute(each, { asOf: asOn, known }))
    if (value === undefined || (Array.isArray(value) && value.every((item) => item === null))) continue
    if (known[name] && known[name].value === value) continue
    const period = each.reads.map((read) => known[read]?.period).find(Boolean)
    known[name] = { value, provenance: 'derived', ...(period ? { period } : {}), ...(unit ? { unit } : {}) }
  }
}
