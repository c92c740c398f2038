import type { Chart, EventDef } from './chart.js'

/** One way a case can go: an event leads from a state to a state. */
export interface Edge {
  from: string
  event: string
  to: string
  /** The named condition of the branch; absent on a plain target and on the last branch. */
  when?: string
}

/** The states an event may lead to with the condition of each, in the order in which they are tried. */
export function targets(event: EventDef<string>): readonly { to: string; when?: string }[] {
  return typeof event.to === 'string' ? [{ to: event.to }] : event.to
}

/** Every edge of a chart, in the order it is written: what the database's foreign keys and the diagram are made from. */
export function edges(chart: Chart): Edge[] {
  return Object.entries(chart.events).flatMap(([event, definition]) =>
    definition.from.flatMap((from) => targets(definition).map((target) => ({ from, event, ...target }))),
  )
}

/** The definition of an event, or nothing; names every object carries (`toString`) are no events. */
export function eventOf(chart: Chart, event: string): EventDef<string> | undefined {
  return Object.hasOwn(chart.events, event) ? chart.events[event] : undefined
}

/** The states in which a case of this chart may begin. */
export function startStates(chart: Chart): readonly string[] {
  return [chart.start, ...(chart.mayStartAt ?? [])]
}
