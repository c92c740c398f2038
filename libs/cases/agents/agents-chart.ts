import type { Chart, EventDef } from '#lifecycle'
import type { Wired } from '../kinds.js'
import { AGENT, type Agency } from './agency.js'

const drawn = new WeakMap<Chart, Chart>()

/**
 * The chart as an agent meets it. One who prepares stands where a member of the firm stands. One who may also hand in is let
 * to the steps that hand in documents the firm's administrator may take; nothing else of an administrator is theirs.
 */
export function wiredFor(agency: Agency | undefined, wired: Wired): Wired {
  if (agency !== 'sends') return wired
  const known = drawn.get(wired.chart)
  const chart = known ?? { ...wired.chart, events: mapped(wired.chart.events) }
  if (!known) drawn.set(wired.chart, chart)
  return { ...wired, chart }
}

function mapped(events: Chart['events']): Chart['events'] {
  const lent = (event: EventDef<string>) => event.by.includes('firm-admin:own') && (event.needs?.length ?? 0) > 0
  return Object.fromEntries(
    Object.entries(events).map(([name, event]) => [name, lent(event) ? { ...event, by: [...event.by, `${AGENT}:own`] } : event]),
  )
}
