import type { EntityManager } from 'typeorm'
import type { FactsService } from '#enterprises'
import type { Refusal } from '#lifecycle'
import { sameHands } from '#people'
import type { Ctx } from '#platform'
import { beyondLimits } from '../awards/amount.js'
import { standsAgainst } from '../awards/assessment.js'
import type { Award } from '../awards/award.entity.js'
import { awardFacts } from '../awards/award-facts.js'

/** Caps, exclusions and proofs of a decided case looked at once more, with everything that was given since the decision. */
export async function againstPaying(ctx: Ctx, manager: EntityManager, award: Award, facts: FactsService): Promise<Refusal[]> {
  const [found] = await manager.query(
    `SELECT id, programme_id AS "programmeId", programme_version_id AS "programmeVersionId", enterprise_id AS "enterpriseId",
       entered_at AS "enteredAt", answers, data FROM cases WHERE id = $1`,
    [award.caseId],
  )
  const around = await awardFacts(manager, found, ctx, facts)
  return [...standsAgainst(around), ...beyondLimits(around.terms, award, around.others)]
}

/**
 * Cases among these that the caller, or whom they stand in for, examined, approved or offered: they do not pay them
 * (lifecycles.md, rules for all; leave cover does not lift it). Numbers by case.
 */
export async function ownDecisions(
  ctx: Ctx,
  manager: EntityManager,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const deciders = await manager.query<{ caseId: string; number: string; id: string }[]>(
    `SELECT DISTINCT c.id AS "caseId", c.number, unnest(m.actor_id || m.acted_for) AS id FROM moves m JOIN cases c ON c.id = m.case_id
     WHERE m.case_id = ANY ($1::uuid[]) AND m.event IN ('propose', 'approve', 'notify') AND m.actor_id IS NOT NULL ORDER BY c.number`,
    [caseIds],
  )
  return new Map(deciders.filter((one) => sameHands(ctx, one.id)).map(({ caseId, number }) => [caseId, number]))
}
