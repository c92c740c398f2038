import type { Actor, Ctx } from '#platform'
import { FIRM_ROLES, type Role } from './roles.js'

/** The dimensions of `Actor.scope`. An office actor with an empty `parks` reaches every park. */
export interface Scope {
  parks: readonly string[]
  departments: readonly string[]
  enterprises: readonly string[]
}

/** The actor's scope with every dimension present. */
export function scopeOf(actor: Actor): Scope {
  return {
    parks: actor.scope.parks ?? [],
    departments: actor.scope.departments ?? [],
    enterprises: actor.scope.enterprises ?? [],
  }
}

/** Does the actor hold any of these roles? */
export function holds(ctx: Ctx, ...roles: Role[]): boolean {
  return roles.some((role) => ctx.actor.roles.includes(role))
}

/** Is the actor on the firm's side? */
export function isFirm(ctx: Ctx): boolean {
  return FIRM_ROLES.some((role) => ctx.actor.roles.includes(role))
}
