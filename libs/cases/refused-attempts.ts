import { type Ctx, newId, Problem, systemActor, type UnitOfWork } from '#platform'

const watched = new Set(['cases.recused'])

/** Has steps that are refused for these reasons kept, for whoever looks at risks. */
export function watchRefusals(...codes: readonly string[]): void {
  for (const code of codes) watched.add(code)
}

/**
 * Keeps a refused step whose reasons are watched, in a transaction of its own: that of the step is undone. One row for each
 * person, case, step and reason; a repeat is counted.
 */
export async function keepRefused(uow: UnitOfWork, ctx: Ctx, caseId: string, event: string, error: unknown): Promise<void> {
  if (!(error instanceof Problem) || error.kind !== 'refused' || ctx.actor.id === null) return
  const { id: actorId, name } = ctx.actor
  const reasons = error.refusals.filter(({ code }) => watched.has(code))
  if (reasons.length === 0) return
  await uow.run({ ...ctx, actor: systemActor }, async (tx) => {
    for (const { code, params } of reasons)
      await tx.manager.query(
        `INSERT INTO refused_attempts AS r (id, case_id, event, code, params, actor_id, actor_name, first_at, last_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)
         ON CONFLICT (case_id, actor_id, event, code) DO UPDATE SET times = r.times + 1, last_at = EXCLUDED.last_at, params = EXCLUDED.params`,
        [newId(), caseId, event, code, JSON.stringify(params ?? {}), actorId, name, tx.now],
      )
  })
}
