import type { Ctx } from '#platform'

/**
 * The same person outside the database's row-level security, for verbs about enterprises that are not theirs yet
 * (claims, invitations). Every statement of such a verb names the user or has passed `reach`.
 */
export function unconfined(ctx: Ctx): Ctx {
  const { confinedTo: _, ...actor } = ctx.actor
  return { ...ctx, actor }
}
