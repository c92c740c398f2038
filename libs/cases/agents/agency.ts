import type { ScopeSource } from '#people'
import { scopeOf } from '#people'
import type { Actor, Ctx } from '#platform'
import type { CaseRow } from '../case-row.js'

/** The role somebody has on the cases of an item they are an agent for; a chart never names it. */
export const AGENT = 'firm-agent'

/** How somebody acts for another firm on a case: preparing it, or preparing it and handing it in. */
export type Agency = 'prepares' | 'sends'

/** The items of others an actor is an agent for today, each `enterprise/item` with a programme or a case as item. */
export const itemsOf = (actor: Actor): readonly string[] => actor.scope.agentItems ?? []

/** What the actor is on this case: an agent, and of which kind, or nothing of the sort. A member is no agent. */
export function agencyOn(
  { actor }: Pick<Ctx, 'actor'>,
  { enterpriseId, programmeId, id }: Pick<CaseRow, 'enterpriseId' | 'programmeId'> & { id?: string },
): Agency | undefined {
  if (scopeOf(actor).enterprises.includes(enterpriseId)) return undefined
  const covers = (items: readonly string[] = []) =>
    items.includes(`${enterpriseId}/${programmeId}`) || (id !== undefined && items.includes(`${enterpriseId}/${id}`))
  if (covers(actor.scope.agentSends)) return 'sends'
  return covers(itemsOf(actor)) ? 'prepares' : undefined
}

/**
 * The roles an actor has on a case, whatever they are elsewhere: an agent those of an agent, a plain member of this
 * enterprise those of a member, even where they administer another one.
 */
export function rolesOn(ctx: Pick<Ctx, 'actor'>, row: Parameters<typeof agencyOn>[1]): readonly string[] {
  if (agencyOn(ctx, row)) return [AGENT, 'firm-member']
  const { roles, scope } = ctx.actor
  return scope['enterprises:firm-member']?.includes(row.enterpriseId) ? roles.filter((role) => role !== 'firm-admin') : roles
}

const itemsToday = (userId: string, today: string, only: string) =>
  `SELECT a.enterprise_id || '/' || COALESCE(i.programme_id, i.case_id) AS key, 'firm-member' AS role
   FROM agents a JOIN agent_items i ON i.agent_id = a.id
   WHERE a.user_id = ${userId} AND a.ended_at IS NULL AND a.until_on >= ${today}${only}`

/** Where an actor's items come from; read with every request, so an agency ends with its last day or its revocation. */
export const agentSources: readonly ScopeSource[] = [
  {
    dimension: 'agentItems',
    confines: false,
    items: true,
    select: ({ userId, today }) => itemsToday(userId, today, ''),
  },
  {
    dimension: 'agentSends',
    confines: false,
    select: ({ userId, today }) => itemsToday(userId, today, ' AND a.may_submit'),
  },
]
