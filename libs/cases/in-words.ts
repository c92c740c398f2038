import { type Chart, eventOf, inWords, type Refusal } from '#lifecycle'
import { isFirm } from '#people'
import type { Ctx, ProblemItem } from '#platform'
import type { CaseSpec } from './case-spec.queries.js'

/** Refusals with the names of events, states and documents replaced by the words the reader knows them by. */
export function refusalsInWords(ctx: Ctx, chart: Chart, spec: CaseSpec, refusals: readonly Refusal[]): ProblemItem[] {
  const side = ctx.language === 'zh' ? 0 : 1
  return refusals.map((refusal) => {
    const spoken = inWords(chart, refusal, ctx.language, isFirm(ctx) ? 'firm' : 'office')
    const params = { ...spoken.params }
    if (typeof params.event === 'string') params.event = eventOf(chart, params.event)?.label[side] ?? params.event
    if (typeof params.document === 'string')
      params.document = spec.documents.find((slot) => slot.key === params.document)?.label[side] ?? params.document
    return { ...spoken, params }
  })
}
