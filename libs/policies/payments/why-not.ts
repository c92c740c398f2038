import { type Ctx, type Problem, type ProblemItem, textOf } from '#platform'
import type { RowReason } from './payments.dto.js'

/** Every reason of a problem in the caller's language. */
export function whyNot(ctx: Ctx, problem: Problem): RowReason[] {
  const items: readonly ProblemItem[] = problem.refusals.length
    ? problem.refusals
    : [{ code: problem.code, params: problem.params }]
  return items.map(({ code, params, message }) => ({ code, message: message ?? textOf(code, params, ctx.language) }))
}
