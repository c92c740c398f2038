import type { Fact, Facts } from '#criteria'

/**
 * Facts as an application made on their day reads them. The day and the kind of application are no figures of the
 * enterprise: they are added here, unless the facts say otherwise.
 * @param renewal the enterprise holds the tier already
 */
export function applying(facts: Facts, renewal: boolean): Facts {
  const day: Fact = { value: facts.asOf }
  const { as_of = day, applied_on = day, is_renewal = { value: renewal } } = facts.known
  return { ...facts, known: { ...facts.known, as_of, applied_on, is_renewal } }
}
