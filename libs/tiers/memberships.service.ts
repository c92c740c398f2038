import { Injectable } from '@nestjs/common'
import { localDate } from '#lifecycle'
import { scopeOf } from '#people'
import { type Ctx, Problem, UnitOfWork } from '#platform'
import type { Membership } from './membership.entity.js'
import { changeMembership, lockMembership, type MembershipChange } from './membership-changes.js'
import type { OfficeAct, Renaming, TransferOut } from './memberships.dto.js'

/** What the office may do to a title outside a case: suspend, resume, rename, transfer out. Each with reason and document. */
@Injectable()
export class MembershipsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Suspends a title in force. */
  async suspend(ctx: Ctx, id: string, act: OfficeAct): Promise<void> {
    await this.change(ctx, id, act, () => ({
      from: ['active', 'renewal-due'],
      act: ['暂停', 'suspended'],
      to: { status: 'suspended' },
      note: { kind: 'suspended' },
    }))
  }

  /** Puts a suspended title in force again. */
  async resume(ctx: Ctx, id: string, act: OfficeAct): Promise<void> {
    await this.change(ctx, id, act, () => ({
      from: ['suspended'],
      act: ['恢复', 'resumed'],
      to: { status: 'active' },
      note: { kind: 'resumed' },
    }))
  }

  /** Changes the name on the certificate; number and dates stay (国科发火〔2016〕32号 第十七条). */
  async rename(ctx: Ctx, id: string, act: Renaming): Promise<void> {
    await this.change(ctx, id, act, (title) => {
      if (title.certificateName === act.name.trim()) throw Problem.refused('tiers.same-name')
      return {
        from: ['active', 'renewal-due', 'suspended'],
        act: ['更名', 'renamed'],
        to: { certificateName: act.name.trim() },
        note: { kind: 'renamed', data: { from: title.certificateName, to: act.name.trim() } },
      }
    })
  }

  /** Ends a title here because the enterprise moved to another zone, which takes it over. */
  async transferOut(ctx: Ctx, id: string, act: TransferOut): Promise<void> {
    await this.change(ctx, id, act, (title) => {
      if (act.lastDay < title.validFrom) throw Problem.invalid('tiers.ends-before-start', { from: title.validFrom })
      if (title.validTo && act.lastDay > title.validTo) throw Problem.invalid('tiers.ends-after-end', { to: title.validTo })
      return {
        from: ['active', 'renewal-due', 'suspended'],
        act: ['迁出', 'transferred out'],
        to: { status: 'transferred-out', endedOn: act.lastDay },
        note: { kind: 'transferred-out', effectiveOn: act.lastDay, data: { toZone: act.toZone } },
      }
    })
  }

  private async change(ctx: Ctx, id: string, act: OfficeAct, plan: (title: Membership) => MembershipChange): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      const title = await lockMembership(tx, id, scopeOf(ctx.actor).parks)
      const { note, ...change } = plan(title)
      const { reason, documentNumber, version } = act
      await changeMembership(tx, title, {
        ...change,
        version,
        note: { effectiveOn: localDate(tx.now), ...note, reason, documentNumber },
      })
    })
  }
}
