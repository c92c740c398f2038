import type { Action, Chart, Decision, Doer, EventDef, Refusal, Situation, Wiring } from './chart.js'
import { eventOf, targets } from './edges.js'

/**
 * Whether a doer is among those named: a role alone (`officer`), or a role with a relation to the case
 * (`officer:assigned`), which needs both.
 */
export function passes(by: readonly string[], doer: Doer): boolean {
  return by.some((who) => {
    const [role = '', relation] = who.split(':')
    return doer.roles.includes(role) && (relation === undefined || doer.relations.includes(relation))
  })
}

/**
 * Whether an event may happen now, and where it leads; otherwise every reason against it, in a stable order: who, documents
 * (as the chart lists them), guards (as the chart lists them). In a wrong state only that is answered.
 * Codes: `lifecycle.unknown-event`, `lifecycle.wrong-state`, `lifecycle.not-permitted`, `lifecycle.document-missing`, and
 * those of the guards. Throws when a guard or condition has no code, which `check` refuses at start.
 */
export function decide<F>(chart: Chart, wiring: Wiring<F>, situation: Situation<F>, event: string): Decision {
  const from = situation.state
  const definition = eventOf(chart, event)
  if (!definition) return refuse(event, from, [{ code: 'lifecycle.unknown-event', params: { event } }])
  if (!definition.from.includes(from))
    return refuse(event, from, [{ code: 'lifecycle.wrong-state', params: { state: from, event } }])
  const refusals = [
    ...whoRefuses(definition, event, situation.doer),
    ...documentsRefuse(definition, situation.documents),
    ...guardsRefuse(chart, wiring, situation, definition),
  ]
  if (refusals.length) return refuse(event, from, refusals)
  const to = leadsTo(chart, wiring, situation, event, definition)
  return { ok: true, event, from, to, does: definition.does ?? [], after: definition.after ?? [] }
}

/**
 * What can be done in a situation: `decide` for every event that leaves the state, in the chart's order.
 * `permittedOnly` leaves out what this doer may not do at all, so that a page shows only its own buttons.
 */
export function available<F>(
  chart: Chart,
  wiring: Wiring<F>,
  situation: Situation<F>,
  { permittedOnly = false }: { permittedOnly?: boolean } = {},
): Action[] {
  return Object.entries(chart.events)
    .filter(([, { from, by }]) => from.includes(situation.state) && (!permittedOnly || passes(by, situation.doer)))
    .map(([event, { label, input, adverse }]) => {
      const decision = decide(chart, wiring, situation, event)
      return {
        event,
        label,
        allowed: decision.ok,
        refusals: decision.ok ? [] : decision.refusals,
        ...(input === undefined ? {} : { input }),
        ...(adverse === undefined ? {} : { adverse }),
      }
    })
}

function refuse(event: string, from: string, refusals: readonly Refusal[]): Decision {
  return { ok: false, event, from, refusals }
}

function whoRefuses({ by }: EventDef<string>, event: string, doer: Doer): Refusal[] {
  return passes(by, doer) ? [] : [{ code: 'lifecycle.not-permitted', params: { event, by: by.join(', ') } }]
}

function documentsRefuse({ needs = [] }: EventDef<string>, documents: readonly string[]): Refusal[] {
  return needs
    .filter((document) => !documents.includes(document))
    .map((document) => ({ code: 'lifecycle.document-missing', params: { document }, at: document }))
}

function guardsRefuse<F>(chart: Chart, { guards }: Wiring<F>, situation: Situation<F>, event: EventDef<string>): Refusal[] {
  return (event.guards ?? []).flatMap((name) => {
    const answer = code(chart, 'guard', guards, name)(situation)
    return answer === undefined ? [] : 'code' in answer ? [answer] : [...answer]
  })
}

function leadsTo<F>(
  chart: Chart,
  wiring: Wiring<F>,
  situation: Situation<F>,
  event: string,
  definition: EventDef<string>,
): string {
  for (const { when, to } of targets(definition))
    if (when === undefined || code(chart, 'condition', wiring.conditions, when)(situation)) return to
  throw new Error(`chart ${chart.id}@${chart.version}, event "${event}": no branch holds and the last one has a condition`)
}

function code<T>(chart: Chart, what: string, registered: Readonly<Record<string, T>>, name: string): T {
  const found = Object.hasOwn(registered, name) ? registered[name] : undefined
  if (found === undefined) throw new Error(`chart ${chart.id}@${chart.version}: ${what} "${name}" has no code`)
  return found
}
