import type { Chart, StateDef } from './chart.js'
import { edges, startStates, targets } from './edges.js'

/** Faults in what a chart is made of: unknown states, empty or doubled lists, branches that decide nothing. */
export function shapeFaults(chart: Chart): string[] {
  const faults: string[] = []
  const exists = (state: string) => Object.hasOwn(chart.states, state)
  if (!Number.isInteger(chart.version) || chart.version < 1) faults.push(': the version must be a whole number from 1')
  for (const state of startStates(chart)) {
    if (!exists(state)) faults.push(`: a case would start at "${state}", which is no state`)
    else if (chart.states[state]?.final) faults.push(`: a case would start at "${state}", which is final`)
  }
  for (const [name, event] of Object.entries(chart.events)) {
    const at = `, event "${name}"`
    if (!event.by?.length) faults.push(`${at}: nobody may fire it; "by" is empty`)
    if (!event.from.length) faults.push(`${at}: it leaves no state; "from" is empty`)
    for (const state of new Set(event.from)) {
      if (!exists(state)) faults.push(`${at}: it leaves "${state}", which is no state`)
      if (event.from.filter((other) => other === state).length > 1) faults.push(`${at}: it names "${state}" twice in "from"`)
    }
    for (const state of new Set(targets(event).map((target) => target.to)))
      if (!exists(state)) faults.push(`${at}: it leads to "${state}", which is no state`)
    faults.push(...branchFaults(event.to, at))
    if (event.undoes !== undefined && !Object.hasOwn(chart.events, event.undoes))
      faults.push(`${at}: it undoes "${event.undoes}", which is no event`)
  }
  return faults
}

function branchFaults(to: string | readonly { when?: string; to: string }[], at: string): string[] {
  if (typeof to === 'string') return []
  if (!to.length) return [`${at}: it leads nowhere; its list of branches is empty`]
  return to.flatMap(({ when, to: state }, i) => {
    const last = i === to.length - 1
    if (last && when !== undefined) return [`${at}: the last branch, to "${state}", must have no condition, but has "${when}"`]
    if (!last && when === undefined)
      return [`${at}: branch ${i + 1}, to "${state}", has no condition, so those after it are never tried`]
    return []
  })
}

/** Faults in how a case can move: states it never reaches, never leaves, or in which nobody can act. */
export function flowFaults(chart: Chart): string[] {
  const ways = edges(chart)
  const reached = spread(startStates(chart), (state) => ways.filter((way) => way.from === state).map((way) => way.to))
  const finals = Object.keys(chart.states).filter((state) => chart.states[state]?.final)
  const ending = spread(finals, (state) => ways.filter((way) => way.to === state).map((way) => way.from))
  return Object.entries(chart.states).flatMap(([state, definition]) => {
    const at = `, state "${state}"`
    const faults = definition.final ? finalFaults(chart, state, definition) : openFaults(chart, state, definition)
    if (!reached.has(state)) faults.unshift(': no case can ever reach it')
    if (!ending.has(state)) faults.push(': no final state can be reached from it')
    return faults.map((fault) => at + fault)
  })
}

function finalFaults(chart: Chart, state: string, definition: StateDef): string[] {
  const faults = Object.entries(chart.events)
    .filter(([, event]) => event.from.includes(state) && event.undoes === undefined)
    .map(([name]) => `: it is final, but event "${name}" leaves it without undoing anything`)
  if (definition.internal) faults.push(': it is final, but internal; a case that ends unseen stays unseen by itself')
  if (definition.clock) faults.push(`: it is final, but the clock "${definition.clock}" runs in it`)
  if (definition.deadline) faults.push(`: it is final, but has the deadline "${definition.deadline.rule}"`)
  return faults
}

function openFaults(chart: Chart, state: string, definition: StateDef): string[] {
  const person = Object.values(chart.events).some(
    (event) => event.from.includes(state) && event.by?.some((who) => who !== 'system'),
  )
  const faults = person || definition.deadline ? [] : [': it is open, but nobody can act in it and it has no deadline']
  if (definition.internal && (definition.waitsOn === 'firm' || (definition.unlocks ?? 'none') !== 'none'))
    faults.push(': it is internal to the office, but waits on the firm')
  return faults
}

/** Faults in what is examined: nothing is examined while it is the firm's move or once decided, and nothing is refused unexamined. */
export function examinationFaults(chart: Chart): string[] {
  const states = Object.entries(chart.states)
  const faults = states.flatMap(([state, { examined, final, decided, waitsOn }]) => {
    if (!examined) return []
    const at = `, state "${state}": it is examined, but `
    return [
      ...(final ? [`${at}it is final`] : []),
      ...(decided ? [`${at}it is decided already`] : []),
      ...(waitsOn === 'firm' ? [`${at}it waits on the firm`] : []),
    ]
  })
  const adverse = Object.entries(chart.events).find(([, event]) => event.adverse)
  if (adverse && !states.some(([, { examined }]) => examined))
    faults.push(`, event "${adverse[0]}": it decides against a firm, but no state of the chart is examined`)
  return faults
}

/** Everything that can be reached from some states by repeating a step. */
function spread(from: readonly string[], step: (state: string) => readonly string[]): Set<string> {
  const seen = new Set(from)
  for (const state of seen) for (const next of step(state)) seen.add(next)
  return seen
}
