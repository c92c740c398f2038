import { Injectable } from '@nestjs/common'
import { localDate } from '#lifecycle'
import { scopeOf } from '#people'
import { type Ctx, Problem, UnitOfWork } from '#platform'
import { writeMembershipEvent } from './membership-log.js'

/** Yearly duties of titles. */
@Injectable()
export class DutiesService {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Records that a duty was done, by the firm or by the office. Done after it was missed, it stays counted as missed.
   * @throws Problem `tiers.no-duty`, `tiers.duty-done`, `tiers.duty-not-open`
   */
  async fulfil(ctx: Ctx, id: string, evidence: string): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      const [duty] = await tx.manager.query<
        { membershipId: string; name: string; year: number; opensOn: string; done: boolean }[]
      >(
        `SELECT d.membership_id AS "membershipId", d.name, d.year, d.opens_on::text AS "opensOn", d.done_at IS NOT NULL AS done
         FROM duties d JOIN memberships m ON m.id = d.membership_id JOIN enterprises e ON e.id = m.enterprise_id
         WHERE d.id = $1 AND (cardinality($2::uuid[]) = 0 OR e.park_id = ANY ($2)) FOR UPDATE OF d`,
        [id, scopeOf(ctx.actor).parks],
      )
      if (!duty) throw Problem.missing('tiers.no-duty')
      if (duty.done) throw Problem.refused('tiers.duty-done')
      if (localDate(tx.now) < duty.opensOn) throw Problem.refused('tiers.duty-not-open', { from: duty.opensOn })
      await tx.manager.query(`UPDATE duties SET done_at = $2, done_by = $3, evidence = $4 WHERE id = $1`, [
        id,
        tx.now,
        tx.actor.id,
        evidence,
      ])
      await writeMembershipEvent(tx, {
        membershipId: duty.membershipId,
        kind: 'duty-done',
        reason: `${duty.name}（${duty.year}）`,
        data: { dutyId: id, evidence },
      })
    })
  }
}
