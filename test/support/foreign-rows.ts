import type { Office } from './office.js'

/** Makes what `:id` means on a route, belonging to somebody else than the asking person, and answers the parameters. */
export type ForeignRow = (office: Office) => Promise<Readonly<Record<string, string>>>

const rows = new Map<string, ForeignRow>()

/**
 * Says how to make somebody else's row for routes, e.g. `foreignRow(['GET /api/enterprises/:id'], …)`. The law test
 * then demands that a firm user, and whoever else is named by the route's right but does not reach it, gets 404.
 */
export function foreignRow(routes: readonly string[], make: ForeignRow): void {
  for (const route of routes) {
    if (rows.has(route)) throw new Error(`${route} has two foreign rows`)
    rows.set(route, make)
  }
}

/** The registered foreign rows by `METHOD path`. */
export function foreignRows(): ReadonlyMap<string, ForeignRow> {
  return rows
}
