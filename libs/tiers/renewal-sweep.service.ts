import { Injectable } from '@nestjs/common'
import { Desk } from '#cases'
import { localDate } from '#lifecycle'
import { Notifier } from '#people'
import { type Ctx, UnitOfWork } from '#platform'
import { eachRow } from './each-row.js'
import { Membership } from './membership.entity.js'
import { changeMembership, lockMembership } from './membership-changes.js'
import { tellEnterprise, titleRunsOut } from './notices.js'
import { openTitleCase } from './title-cases.js'

interface NearEnd {
  id: string
  enterpriseId: string
  tierCode: string
  tierName: string
  validTo: string
}

/** Offers renewal of titles that near their last day (lifecycles.md §2). */
@Injectable()
export class RenewalSweep {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desk: Desk,
    private readonly notifier: Notifier,
  ) {}

  /** Each title within its tier's days before expiry becomes due for renewal, gets a renewal case, and its firm is told. */
  async run(ctx: Ctx): Promise<void> {
    const rows = await this.uow.read(ctx, (manager) =>
      manager.query<NearEnd[]>(
        `SELECT m.id, m.enterprise_id AS "enterpriseId", m.tier_code AS "tierCode", t.name AS "tierName", m.valid_to::text AS "validTo"
         FROM memberships m JOIN tiers t ON t.code = m.tier_code
         WHERE m.status = 'active' AND m.valid_to >= $1 AND m.valid_to - t.renewal_opens_days <= $1
           AND NOT EXISTS (SELECT FROM memberships n WHERE n.previous_id = m.id)
         ORDER BY m.valid_to, m.id`,
        [localDate(ctx.now)],
      ),
    )
    await eachRow(rows, (row) => this.offer(ctx, row))
  }

  private async offer(ctx: Ctx, row: NearEnd): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      const title = await lockMembership(tx, row.id)
      if (title.status !== 'active') return
      const opened = await openTitleCase(tx, this.desk, 'renewal', row)
      await changeMembership(tx, title, {
        from: ['active'],
        act: ['开放复核', 'opened for renewal'],
        to: { status: 'renewal-due' },
        note: { kind: 'renewal-opened', caseId: opened?.id, data: { validTo: row.validTo } },
      })
      if (opened) await tx.manager.update(Membership, { id: row.id }, { renewalCaseId: opened.id })
      await tellEnterprise(tx, this.notifier, row.enterpriseId, {
        kind: titleRunsOut,
        title: {
          zh: `“${row.tierName}”将于 ${row.validTo} 到期，请申请复核`,
          en: `A title runs out on ${row.validTo}: apply for renewal`,
        },
        link: opened ? `/cases/${opened.id}` : `/memberships/${row.id}`,
        caseId: opened?.id,
      })
    })
  }
}
