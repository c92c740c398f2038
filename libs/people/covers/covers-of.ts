import type { Ctx } from '#platform'

/** Somebody away for whom the actor stands in today. */
export interface CoveredPerson {
  userId: string
  name: string
}

/** Whom the actor stands in for today, in Asia/Shanghai ("代 …"). Cover lends reach, never roles. */
export function coversOf(ctx: Ctx): CoveredPerson[] {
  const names = ctx.actor.scope.coversForNames ?? []
  return (ctx.actor.scope.coversFor ?? []).map((userId, i) => ({ userId, name: names[i] ?? '' }))
}

/**
 * For separation of duties: is the actor that user, or standing in for them? Leave cover does not lift separation
 * (lifecycles.md, rules for all), so whoever stands in for the examiner has the examiner's hands.
 */
export function sameHands(ctx: Ctx, userId: string): boolean {
  return ctx.actor.id === userId || (ctx.actor.scope.coversFor ?? []).includes(userId)
}
