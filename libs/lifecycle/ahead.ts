import type { Chart, Situation, Wiring } from './chart.js'
import { targets } from './edges.js'

/**
 * The states a case can still come to from where it stands, whoever acts and whatever refuses now; the one it stands in is
 * among them only when a way leads back. Where an event branches, the way taken is that of the conditions as they hold in
 * this situation, so that a step its options leave out is not ahead of it.
 */
export function ahead<F>(chart: Chart, { conditions }: Wiring<F>, situation: Situation<F>): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = [situation.state]
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    for (const event of Object.values(chart.events)) {
      if (!event.from.includes(from)) continue
      const way = targets(event).find(({ when }) => when === undefined || conditions[when]?.(situation))
      if (!way || reached.has(way.to)) continue
      reached.add(way.to)
      open.push(way.to)
    }
  }
  return reached
}
