import { Injectable } from '@nestjs/common'
import { localDate } from '#lifecycle'
import { scopeOf } from '#people'
import { type Ctx, UnitOfWork } from '#platform'
import type { TierRow } from './tiers.dto.js'

/** The ladder. */
@Injectable()
export class TiersService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Every rung, ladder by ladder from the bottom, with the number of titles in force today. */
  async ladder(ctx: Ctx): Promise<TierRow[]> {
    return this.uow.read(ctx, (manager) =>
      manager.query<TierRow[]>(
        `SELECT t.code, t.ladder, t.position, t.name, t.name_en AS "nameEn", t.authority, t.decided_by AS "decidedBy",
           t.validity_months AS "validityMonths", t.year_only AS "yearOnly", t.renewal_opens_days AS "renewalOpensDays",
           t.duty_name AS "dutyName", t.duty_month_day AS "dutyMonthDay", t.missed_duties_revoke AS "missedDutiesRevoke",
           t.requires, t.transferable, t.legal_basis AS "legalBasis", t.certainty,
           t.effective_from::text AS "effectiveFrom", t.effective_to::text AS "effectiveTo",
           (SELECT count(*)::int FROM memberships m JOIN enterprises e ON e.id = m.enterprise_id
             WHERE m.tier_code = t.code AND (cardinality($2::uuid[]) = 0 OR e.park_id = ANY ($2))
               AND m.status IN ('active', 'renewal-due', 'renewed') AND m.valid_from <= $1 AND COALESCE(m.valid_to, 'infinity') >= $1
           ) AS holders,
           '/api/memberships?inForce=true&tier=' || t.code AS list
         FROM tiers t ORDER BY array_position(ARRAY['growth', 'listing', 'green', 'carrier'], t.ladder), t.position`,
        [localDate(ctx.now), scopeOf(ctx.actor).parks],
      ),
    )
  }
}
