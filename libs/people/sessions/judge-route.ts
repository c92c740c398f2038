import { type Actor, Problem } from '#platform'
import { RIGHTS, type Right, type RouteRight } from '../rights.js'
import { FIRM_ROLES, type Role } from '../roles.js'

/** The rights these roles hold together, in the order of the table. */
export function rightsOf(roles: readonly string[]): Right[] {
  return (Object.keys(RIGHTS) as Right[]).filter((right) => holdsRight(roles, right))
}

/** Do these roles hold the right? */
export function holdsRight(roles: readonly string[], right: Right): boolean {
  return (RIGHTS[right] as readonly Role[]).some((role) => roles.includes(role))
}

/**
 * Demands that the actor's roles hold what the route declares. `signed-in` and `by-chart` ask for no right here.
 * @throws Problem forbidden `people.not-permitted`
 */
export function demandRight(actor: Actor, route: RouteRight): void {
  if (route === 'open' || route === 'signed-in' || route === 'by-chart') return
  if (!(route in RIGHTS) || !holdsRight(actor.roles, route)) throw Problem.forbidden('people.not-permitted', { right: route })
}

/**
 * Demands that a token may be used here: its scopes name the right (a case's events need `cases.work`, for a firm
 * `cases.open`), a read-only token changes nothing, and a person's own keys and password are out of reach.
 * @throws Problem forbidden `people.token-not-enough`
 */
export function demandTokenCovers(
  token: { scopes: readonly string[]; readOnly: boolean; actor: Actor },
  route: RouteRight,
  request: { writes: boolean; sessionOnly: boolean },
): void {
  const refuse = (right: string) => Problem.forbidden('people.token-not-enough', { right })
  if (request.sessionOnly) throw refuse('session')
  if (request.writes && token.readOnly) throw refuse('write')
  const needed = route === 'by-chart' ? (isFirmActor(token.actor) ? 'cases.open' : 'cases.work') : route
  if (needed === 'open' || needed === 'signed-in') return
  if (!token.scopes.includes(needed)) throw refuse(needed)
}

function isFirmActor(actor: Actor): boolean {
  return FIRM_ROLES.some((role) => actor.roles.includes(role))
}
