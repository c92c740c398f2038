import type { Chart, Timer } from './chart.js'
import { eventOf } from './edges.js'

/** Faults in the timers: a deadline needs a clock, and what its timer names must be possible there. */
export function deadlineFaults(chart: Chart): string[] {
  return Object.entries(chart.states).flatMap(([state, { clock, deadline }]) => {
    if (!deadline) return []
    const faults = timerFaults(chart, state, deadline.then)
    if (!clock) faults.unshift(`has the deadline "${deadline.rule}" but no clock to count it on`)
    return faults.map((fault) => `, state "${state}": it ${fault}`)
  })
}

function timerFaults(chart: Chart, state: string, timer: Timer): string[] {
  if (timer.do !== 'suggest' && timer.do !== 'fire') return []
  const event = eventOf(chart, timer.event)
  if (!event) return [`has a timer for "${timer.event}", which is no event`]
  const faults: string[] = []
  if (!event.from.includes(state)) faults.push(`has a timer for the event "${timer.event}", which does not leave it`)
  if (timer.do === 'fire') {
    if (!event.by?.includes('system')) faults.push(`has a timer that fires "${timer.event}", which "system" may not fire`)
    if (!timer.labelled?.[0]?.trim() || !timer.labelled[1]?.trim())
      faults.push(`has a timer that fires "${timer.event}" without a label in both languages`)
  }
  return faults
}
