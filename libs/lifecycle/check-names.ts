import type { Chart, Wiring } from './chart.js'
import type { KnownNames } from './check.js'
import { targets } from './edges.js'

/** Faults in the names: every guard, condition, effect, job, input, rule, role, relation and task must be known. */
export function nameFaults(chart: Chart, wiring: Wiring<never>, known: KnownNames): string[] {
  const guards = new Set(Object.keys(wiring.guards))
  const conditions = new Set(Object.keys(wiring.conditions))
  const of = (names: Iterable<string> | undefined) => names && new Set(names)
  const effects = of(known.effects)
  const jobs = of(known.jobs)
  const inputs = of(known.inputs)
  const roles = of(known.roles)?.add('system')
  const relations = of(known.relations)
  const rules = of(known.rules)
  const tasks = of(known.tasks)
  const faults: string[] = []
  for (const [name, event] of Object.entries(chart.events)) {
    const at = `, event "${name}"`
    const whens = targets(event).flatMap(({ when }) => (when === undefined ? [] : [when]))
    const by = (event.by ?? []).map((who) => who.split(':'))
    faults.push(
      ...unknown(at, 'guard', event.guards, guards),
      ...unknown(at, 'condition', whens, conditions),
      ...unknown(at, 'effect', event.does, effects),
      ...unknown(at, 'job', event.after, jobs),
      ...unknown(at, 'input', event.input === undefined ? [] : [event.input], inputs),
      ...unknown(
        at,
        'role',
        by.map(([role = '']) => role),
        roles,
      ),
      ...unknown(
        at,
        'relation',
        by.flatMap(([, relation]) => (relation === undefined ? [] : [relation])),
        relations,
      ),
    )
  }
  for (const [name, state] of Object.entries(chart.states)) {
    const at = `, state "${name}"`
    faults.push(...unknown(at, 'deadline rule', state.deadline ? [state.deadline.rule] : [], rules))
    faults.push(...unknown(at, 'task', state.tasks, tasks))
  }
  return faults
}

function unknown(at: string, what: string, names: readonly string[] = [], known: ReadonlySet<string> | undefined): string[] {
  return known ? names.filter((name) => !known.has(name)).map((name) => `${at}: the ${what} "${name}" has no code`) : []
}
