import { type Actor, Problem } from '#platform'
import { holdersInWords, rightInWords } from '../right-names.js'
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
  if (!holdsRight(actor.roles, route)) {
    const said = { ...rightInWords(route), ...holdersInWords(route, actor.roles) }
    throw Problem.forbidden('people.not-permitted', { right: route, ...said })
  }
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
  const refuse = (right: string) =>
    Problem.forbidden('people.token-not-enough', { right, ...(BEYOND[right] ?? rightInWords(right)) })
  if (request.sessionOnly) throw refuse('session')
  if (request.writes && token.readOnly) throw refuse('write')
  const needed = route === 'by-chart' ? (isFirmActor(token.actor) ? 'cases.open' : 'cases.work') : route
  if (needed === 'open' || needed === 'signed-in') return
  if (!token.scopes.includes(needed)) throw refuse(needed)
}

/** What no scope of a token covers, in words. */
const BEYOND: Readonly<Record<string, { name: string; nameEn: string }>> = {
  session: { name: '管理账号、密码和令牌', nameEn: 'Keep one’s account, password and tokens' },
  write: { name: '修改数据', nameEn: 'Change anything' },
}

function isFirmActor(actor: Actor): boolean {
  return FIRM_ROLES.some((role) => actor.roles.includes(role))
}
