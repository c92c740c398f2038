import { isFirm, scopeOf } from '#people'
import type { Ctx } from '#platform'

/** Collects the values of a statement and answers their placeholders. */
export class Values {
  readonly list: unknown[] = []

  /** Adds a value and answers `$n`. */
  add(value: unknown): string {
    this.list.push(value)
    return `$${this.list.length}`
  }
}

/**
 * The rows of the register this actor reaches, as a condition on `alias`: a firm its own enterprises; staff those of
 * their parks, those without a park and those they are in charge of; staff without parks, and the system, all.
 */
export function reach(ctx: Ctx, values: Values, alias = 'e'): string {
  const scope = scopeOf(ctx.actor)
  if (isFirm(ctx) || ctx.actor.confinedTo) return `${alias}.id = ANY (${values.add([...scope.enterprises])}::uuid[])`
  if (scope.parks.length === 0) return 'true'
  const parks = values.add([...scope.parks])
  return `(${alias}.park_id IS NULL OR ${alias}.park_id = ANY (${parks}::uuid[]) OR ${alias}.officer_id = ${values.add(ctx.actor.id)}::uuid)`
}
