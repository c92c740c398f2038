import { Injectable } from '@nestjs/common'
import { Desk } from '#cases'
import { localDate } from '#lifecycle'
import { Notifier } from '#people'
import { type Ctx, newId, UnitOfWork } from '#platform'
import { eachRow } from './each-row.js'
import { Membership } from './membership.entity.js'
import { lockMembership } from './membership-changes.js'
import { writeMembershipEvent } from './membership-log.js'
import { dutyDueSoon, dutyMissed, dutyOpened, tellEnterprise } from './notices.js'
import type { Tier } from './tier.entity.js'
import { openTitleCase } from './title-cases.js'
import { dutiesOpenedBy } from './validity.js'

/** Days before its last day at which an open duty is reminded of; the zone's own practice. */
const REMIND_DAYS = 14

type Title = Pick<Tier, 'dutyName' | 'dutyMonthDay' | 'dutyOpensDays'> & {
  id: string
  enterpriseId: string
  validFrom: string
  lastDay: string | null
  recordedOn: string
}

interface DueDuty {
  id: string
  membershipId: string
  enterpriseId: string
  name: string
  year: number
  dueOn: string
}

/** Keeps the yearly duties: opens, reminds, marks missed. Revokes nothing: too many missed open a case that people decide. */
@Injectable()
export class DutySweep {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly notifier: Notifier,
    private readonly desk: Desk,
  ) {}

  /** One round, in Shanghai's days; a second round on the same day changes nothing. */
  async run(ctx: Ctx): Promise<void> {
    await this.open(ctx)
    await this.remind(ctx)
    await this.miss(ctx)
    await this.openRevocations(ctx)
  }

  private async open(ctx: Ctx): Promise<void> {
    const today = localDate(ctx.now)
    const titles = await this.uow.read(ctx, (manager) =>
      manager.query<Title[]>(
        `SELECT m.id, m.enterprise_id AS "enterpriseId", m.valid_from::text AS "validFrom",
           COALESCE(m.ended_on, m.valid_to)::text AS "lastDay",
           (m.granted_at AT TIME ZONE 'Asia/Shanghai')::date::text AS "recordedOn", t.duty_name AS "dutyName", t.duty_month_day AS "dutyMonthDay",
           t.duty_opens_days AS "dutyOpensDays"
         FROM memberships m JOIN tiers t ON t.code = m.tier_code
         WHERE t.duty_month_day IS NOT NULL AND m.valid_from <= $1 AND COALESCE(m.ended_on, m.valid_to, 'infinity') >= $1
           AND m.status <> 'revoked'
           AND (make_date(extract(year FROM $1::date)::int, left(t.duty_month_day, 2)::int, right(t.duty_month_day, 2)::int)
             - COALESCE(t.duty_opens_days, 0)) <= $1
           AND NOT EXISTS (SELECT FROM duties d WHERE d.membership_id = m.id AND d.year = extract(year FROM $1::date))
         ORDER BY m.id`,
        [today],
      ),
    )
    await eachRow(titles, (title) =>
      this.uow.run(ctx, async (tx) => {
        for (const duty of dutiesOpenedBy(title, title, today)) {
          const made = await tx.manager.query<unknown[]>(
            `INSERT INTO duties (id, membership_id, year, name, opens_on, due_on) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (membership_id, year) DO NOTHING RETURNING id`,
            [newId(), title.id, duty.year, duty.name, duty.opensOn, duty.dueOn],
          )
          if (made.length === 0 || duty.dueOn < today) continue
          await tellEnterprise(tx, this.notifier, title.enterpriseId, {
            kind: dutyOpened,
            title: { zh: `${duty.name}（${duty.year}）请于 ${duty.dueOn} 前办理`, en: `A yearly duty is due by ${duty.dueOn}` },
            link: `/memberships/${title.id}`,
          })
        }
      }),
    )
  }

  private async remind(ctx: Ctx): Promise<void> {
    const today = localDate(ctx.now)
    const rows = await this.due(ctx, `d.reminded_at IS NULL AND d.due_on >= $1 AND d.due_on - ${REMIND_DAYS} <= $1`)
    await eachRow(rows, (duty) =>
      this.uow.run(ctx, async (tx) => {
        const marked = await tx.manager.query<[unknown[], number]>(
          `UPDATE duties SET reminded_at = $2 WHERE id = $1 AND reminded_at IS NULL AND done_at IS NULL`,
          [duty.id, tx.now],
        )
        if (marked[1] === 0 || duty.dueOn < today) return
        await tellEnterprise(tx, this.notifier, duty.enterpriseId, {
          kind: dutyDueSoon,
          title: { zh: `${duty.name}（${duty.year}）${duty.dueOn} 到期，尚未办理`, en: `A yearly duty is due on ${duty.dueOn}` },
          link: `/memberships/${duty.membershipId}`,
        })
      }),
    )
  }

  private async miss(ctx: Ctx): Promise<void> {
    const rows = await this.due(ctx, `d.due_on < $1`)
    await eachRow(rows, (duty) =>
      this.uow.run(ctx, async (tx) => {
        const marked = await tx.manager.query<[unknown[], number]>(
          `UPDATE duties SET missed_at = $2 WHERE id = $1 AND missed_at IS NULL AND done_at IS NULL`,
          [duty.id, tx.now],
        )
        if (marked[1] === 0) return
        await writeMembershipEvent(tx, {
          membershipId: duty.membershipId,
          kind: 'duty-missed',
          effectiveOn: duty.dueOn,
          reason: `${duty.name}（${duty.year}）`,
          data: { dutyId: duty.id, dueOn: duty.dueOn },
        })
        await tellEnterprise(tx, this.notifier, duty.enterpriseId, {
          kind: dutyMissed,
          title: {
            zh: `${duty.name}（${duty.year}）已逾期（${duty.dueOn}）`,
            en: `A yearly duty due on ${duty.dueOn} was missed`,
          },
          link: `/memberships/${duty.membershipId}`,
        })
      }),
    )
  }

  private due(ctx: Ctx, condition: string): Promise<DueDuty[]> {
    return this.uow.read(ctx, (manager) =>
      manager.query<DueDuty[]>(
        `SELECT d.id, d.membership_id AS "membershipId", m.enterprise_id AS "enterpriseId", d.name, d.year, d.due_on::text AS "dueOn"
         FROM duties d JOIN memberships m ON m.id = d.membership_id
         WHERE d.done_at IS NULL AND d.missed_at IS NULL AND ${condition} ORDER BY d.due_on, d.id`,
        [localDate(ctx.now)],
      ),
    )
  }

  /** As many missed duties within one period as the tier bears (two for high-tech: 国科发火〔2016〕32号 第十九条) open a revocation case. */
  private async openRevocations(ctx: Ctx): Promise<void> {
    const rows = await this.uow.read(ctx, (manager) =>
      manager.query<{ id: string; enterpriseId: string; tierCode: string; missed: string[] }[]>(
        `SELECT m.id, m.enterprise_id AS "enterpriseId", m.tier_code AS "tierCode",
           array_agg(d.name || '（' || d.year || '）' ORDER BY d.year) AS missed
         FROM memberships m JOIN tiers t ON t.code = m.tier_code JOIN duties d ON d.membership_id = m.id
         WHERE t.missed_duties_revoke IS NOT NULL AND d.missed_at IS NOT NULL AND m.revocation_case_id IS NULL
           AND m.status IN ('active', 'renewal-due', 'suspended', 'renewed')
         GROUP BY m.id, t.missed_duties_revoke HAVING count(*) >= t.missed_duties_revoke ORDER BY m.id`,
      ),
    )
    await eachRow(rows, async (row) => {
      const grounds = row.missed.map((duty) => `未按期办理：${duty}`)
      await this.uow.run(ctx, async (tx) => {
        const title = await lockMembership(tx, row.id)
        if (title.revocationCaseId !== null) return
        const opened = await openTitleCase(tx, this.desk, 'revocation', row, { grounds })
        if (!opened) return
        await tx.manager.update(Membership, { id: row.id }, { revocationCaseId: opened.id })
        await writeMembershipEvent(tx, {
          membershipId: row.id,
          kind: 'revocation-opened',
          reason: grounds.join('；'),
          caseId: opened.id,
        })
      })
    })
  }
}
