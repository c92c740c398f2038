import { localDate } from '#lifecycle'
import { type Ctx, Problem } from '#platform'

/**
 * Demands that a day until which somebody has time is not over.
 * @throws Problem invalid `cases.due-past`, at `dueOn`
 */
export function demandAhead(ctx: Ctx, dueOn: string | undefined): void {
  const today = localDate(ctx.now)
  if (dueOn === undefined || dueOn >= today) return
  throw Problem.invalid('cases.due-past', { today }, [{ code: 'cases.due-past', at: 'dueOn', params: { today } }])
}
