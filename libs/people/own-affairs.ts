import type { Ctx } from '#platform'

/**
 * The same caller outside the confined database role. Only for statements over people's own tables that name the
 * user themself (own sessions, notifications, password …): these tables are closed to the confined role altogether.
 */
export function ownAffairs(ctx: Ctx): Ctx {
  const { confinedTo: _confined, ...actor } = ctx.actor
  return { ...ctx, actor }
}
