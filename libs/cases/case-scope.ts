import type { EntityManager } from 'typeorm'
import { coversOf, isFirm, scopeOf } from '#people'
import { type Ctx, Problem, reachedKeys } from '#platform'
import { itemsOf } from './agents/agency.js'
import { Case } from './case.entity.js'

/** Collects the parameters of a statement built in parts: each value added answers its placeholder. */
export class Parameters {
  readonly values: unknown[] = []

  /** Adds a value; the type is cast so that PostgreSQL need not guess (`uuid[]`). */
  add(value: unknown, type?: string): string {
    this.values.push(value)
    return type ? `$${this.values.length}::${type}` : `$${this.values.length}`
  }
}

/** The users whose work is the actor's today: their own and that of whom they stand in for. */
export function handsOf(ctx: Ctx): string[] {
  return ctx.actor.id === null ? [] : [ctx.actor.id, ...coversOf(ctx).map((covered) => covered.userId)]
}

/**
 * The SQL condition under which the actor may see a case `c` (house.md §6): a firm its own enterprises' cases but those the
 * office still keeps to itself, its agents those of their items, an expert
 * those they have or had a task on, the office those of its parks (none set: every park) and beyond them what is assigned
 * to them, lies with their department or was given to either as a task.
 */
export function withinReach(ctx: Ctx, parameters: Parameters): string {
  const { parks, departments, enterprises } = scopeOf(ctx.actor)
  if (ctx.actor.roles.includes('system')) return 'TRUE'
  if (isFirm(ctx) || ctx.actor.confinedTo) return firmsReach(ctx, enterprises, parameters)
  const isExpert = ctx.actor.roles.every((role) => role === 'expert')
  if (!isExpert && parks.length === 0) return 'TRUE'
  const hands = parameters.add(handsOf(ctx), 'uuid[]')
  const given = `EXISTS (SELECT FROM tasks t WHERE t.case_id = c.id AND (t.assignee_id = ANY (${hands})`
  if (isExpert) return `${given}))`
  const own = parameters.add(departments, 'uuid[]')
  return `(c.park_id = ANY (${parameters.add(parks, 'uuid[]')}) OR c.assignee_id = ANY (${hands}) OR c.department_id = ANY (${own})
    OR ${given} OR t.department_id = ANY (${own}))))`
}

/** A firm's own cases, and those of the items it is an agent for; the enterprise is compared first, as its index serves. */
function firmsReach(ctx: Ctx, enterprises: readonly string[], parameters: Parameters): string {
  const own = `c.enterprise_id = ANY (${parameters.add(enterprises, 'uuid[]')})`
  if (itemsOf(ctx.actor).length === 0) return `${own} AND NOT c.internal`
  const items = parameters.add(itemsOf(ctx.actor), 'text[]')
  return `c.enterprise_id = ANY (${parameters.add(reachedKeys(ctx.actor), 'uuid[]')}) AND NOT c.internal
    AND (${own} OR c.enterprise_id || '/' || c.programme_id = ANY (${items}) OR c.enterprise_id || '/' || c.id = ANY (${items}))`
}

/**
 * The case with this id, when the actor may see it; with `lock` nobody else changes it until the transaction ends.
 * @throws Problem missing `cases.missing`, the same for not there and not yours.
 */
export async function caseInReach(
  ctx: Ctx,
  manager: EntityManager,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<Case> {
  const parameters = new Parameters()
  const which = `c.id = ${parameters.add(id)} AND ${withinReach(ctx, parameters)}`
  const found = await manager.query<unknown[]>(
    `SELECT c.id FROM cases c WHERE ${which}${lock ? ' FOR UPDATE OF c' : ''}`,
    parameters.values,
  )
  const row = found.length ? await manager.findOneBy(Case, { id }) : null
  if (!row) throw Problem.missing('cases.missing')
  return row
}
