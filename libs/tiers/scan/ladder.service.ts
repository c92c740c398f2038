import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { EnterprisesService, FactsService } from '#enterprises'
import { localDate } from '#lifecycle'
import { type Ctx, nameColumn, UnitOfWork } from '#platform'
import { explain } from '../rulesets/explain.js'
import { readyRulesets } from '../rulesets/prepared-rulesets.js'
import type { HeldTitle, LadderRung, LadderView } from './ladder.dto.js'

/** The ladder of one enterprise: each rung rule by rule, judged from the facts as they are now. */
@Injectable()
export class LadderService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enterprises: EnterprisesService,
    private readonly facts: FactsService,
  ) {}

  /** Every rung with its standing. @throws Problem missing for an enterprise that is not there or not yours */
  async ladder(ctx: Ctx, enterpriseId: string): Promise<LadderView> {
    await this.enterprises.find(ctx, enterpriseId)
    return this.uow.read(ctx, async (manager) => {
      const asOf = localDate(ctx.now)
      const rungs = await rungsOf(manager, ctx, enterpriseId, asOf)
      const ids = [...new Set(rungs.flatMap(({ rulesetId }) => rulesetId ?? []))]
      const ready = new Map((await readyRulesets(manager, ids)).map((one) => [one.id, one]))
      const facts = (await this.facts.facts(manager, [enterpriseId], asOf)).get(enterpriseId) ?? { asOf, known: {} }
      return { enterpriseId, asOf, rungs: rungs.map((rung) => rungView(rung, ready.get(rung.rulesetId ?? ''), facts)) }
    })
  }
}

type RungRow = Omit<LadderRung, 'standing' | 'evaluation' | 'held'> & { held: HeldTitle | null; rulesetId: string | null }

function rungView(
  { rulesetId: _, ...rung }: RungRow,
  ruleset: Parameters<typeof explain>[0] | undefined,
  facts: Parameters<typeof explain>[1],
): LadderRung {
  const evaluation = ruleset ? explain(ruleset, facts, rung.held ? 'renewal' : 'new') : null
  return { ...rung, evaluation, standing: rung.held ? 'held' : (evaluation?.standing ?? 'no-rules') }
}

/** The rungs with title, ruleset, programme and open case, in one statement. A title held goes by the rules of renewal. */
function rungsOf(manager: EntityManager, ctx: Ctx, enterpriseId: string, today: string): Promise<RungRow[]> {
  return manager.query(
    `SELECT t.code AS "tierCode", t.name AS "tierName", t.name_en AS "tierNameEn", t.ladder, t.position, t.authority,
       t.decided_by AS "decidedBy", t.certainty, h.held, r.id AS "rulesetId",
       CASE WHEN cardinality(t.requires) = 0 OR EXISTS (SELECT FROM memberships m WHERE m.enterprise_id = $1
           AND m.tier_code = ANY (t.requires) AND m.status IN ('active', 'renewal-due', 'renewed') AND m.valid_from <= $2
           AND COALESCE(m.valid_to, 'infinity') >= $2) THEN '{}'
         ELSE ARRAY(SELECT x.${nameColumn(ctx)} FROM tiers x WHERE x.code = ANY (t.requires) ORDER BY x.position) END AS requires,
       p.code AS "programmeCode", COALESCE(p.code IS NOT NULL AND p.open AND (NOT EXISTS (SELECT FROM programme_windows w
           WHERE w.programme_id = p.id) OR EXISTS (SELECT FROM programme_windows w WHERE w.programme_id = p.id
           AND w.opens_at <= $3 AND $3 < w.closes_at)), false) AS "openNow",
       c.id AS "openCaseId", c.number AS "openCaseNumber"
     FROM tiers t
     LEFT JOIN LATERAL (SELECT json_build_object('membershipId', m.id, 'validFrom', m.valid_from, 'validTo', m.valid_to,
         'status', m.status) AS held FROM memberships m WHERE m.enterprise_id = $1 AND m.tier_code = t.code
         AND m.status IN ('active', 'renewal-due', 'suspended', 'renewed') AND m.valid_from <= $2
         AND COALESCE(m.valid_to, 'infinity') >= $2 ORDER BY m.valid_to DESC NULLS FIRST LIMIT 1) h ON true
     LEFT JOIN LATERAL (SELECT r.id FROM rulesets r WHERE r.tier_code = t.code AND r.decides AND r.status = 'published'
         AND CASE WHEN h.held IS NULL THEN r.new_from <= $2 AND COALESCE(r.new_to, 'infinity') >= $2
           ELSE r.renewal_from <= $2 AND COALESCE(r.renewal_to, 'infinity') >= $2 END LIMIT 1) r ON true
     LEFT JOIN programmes p ON p.subject = t.code AND p.kind = CASE WHEN h.held IS NULL THEN 'recognition' ELSE 'renewal' END
     LEFT JOIN LATERAL (SELECT c.id, c.number FROM cases c WHERE c.enterprise_id = $1 AND c.programme_id = p.id
         AND c.closed_at IS NULL LIMIT 1) c ON true
     ORDER BY array_position(ARRAY['growth', 'listing', 'green', 'carrier'], t.ladder), t.position`,
    [enterpriseId, today, ctx.now],
  )
}
