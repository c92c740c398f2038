import type { Role } from '#people'
import type { Office } from './office.js'

/** Somebody else's row behind every route under a path. */
export interface ForeignRow {
  /** A path with parameters, e.g. `/api/cases/:id`: holds for it and for everything below it, whatever the method. */
  under: string
  /** Roles that may use these routes at all, but do not reach this row: each gets 404. */
  strangers: readonly Role[]
  /**
   * Makes the row, belonging to somebody who is none of the strangers, and answers the path's parameters. Strangers of the
   * office work for park 1, strangers of a firm have an enterprise there: a row of park 0 is foreign to all of them.
   */
  make: (office: Office) => Promise<Readonly<Record<string, string>>>
}

const foreign: ForeignRow[] = []
const shared = new Map<string, string>()

/** Says how to make somebody else's row; the law test then sends the strangers there. */
export function foreignRow(row: ForeignRow): void {
  if (foreign.some(({ under }) => under === row.under)) throw new Error(`${row.under} has two foreign rows`)
  foreign.push(row)
}

/** Says that the rows under a path belong to nobody in particular, and why. */
export function sharedRows(under: string, reason: string): void {
  shared.set(under, reason)
}

/** Every declared foreign row. */
export function foreignRows(): readonly ForeignRow[] {
  return foreign
}

/** Is it said whose rows stand behind this path? */
export function isSettled(path: string): boolean {
  return [...foreign.map(({ under }) => under), ...shared.keys()].some((under) => isUnder(path, under))
}

/** Is the path this one or below it? */
export function isUnder(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}/`)
}
