import { Injectable } from '@nestjs/common'
import { Desk } from '#cases'
import { EnterprisesService } from '#enterprises'
import { localDate } from '#lifecycle'
import { type Ctx, newId, Problem, textOf, UnitOfWork } from '#platform'
import { tierOf } from '../tiers.queries.js'
import type { Invitation, InvitationResult, InvitationRow } from './prospects.dto.js'

/** Prospects: enterprises the scan found, invited to a tier. */
@Injectable()
export class ProspectsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desk: Desk,
    private readonly enterprises: EnterprisesService,
  ) {}

  /**
   * Invites enterprises to a tier: a recognition case each, opened and invited by the caller, each in a transaction of its
   * own. Who holds the title or has an open case is skipped, so the same request can be sent again.
   * @throws Problem missing `tiers.no-tier`, refused `tiers.no-programme`
   */
  async invite(ctx: Ctx, { tier: code, enterpriseIds, reason }: Invitation): Promise<InvitationResult> {
    const [tier, programme] = await this.uow.read(ctx, async (manager) => {
      const [found] = await manager.query<{ code: string }[]>(
        `SELECT code FROM programmes WHERE kind = 'recognition' AND subject = $1 AND open`,
        [code],
      )
      return [await tierOf(manager, code), found?.code] as const
    })
    if (!programme) throw Problem.refused('tiers.no-programme', { tier: tier.name })
    const rows: InvitationRow[] = []
    for (const id of new Set(enterpriseIds)) rows.push(await this.inviteOne(ctx, { id, tier: code, programme, reason }))
    const count = (outcome: InvitationRow['outcome']) => rows.filter((row) => row.outcome === outcome).length
    return { ok: count('ok'), skipped: count('skipped'), failed: count('failed'), rows }
  }

  private async inviteOne(
    ctx: Ctx,
    { id, tier, programme, reason }: { id: string; tier: string; programme: string; reason: string | undefined },
  ): Promise<InvitationRow> {
    const blank = { enterpriseId: id, caseId: null, caseNumber: null, code: null, reason: null }
    try {
      await this.enterprises.find(ctx, id)
      return await this.uow.run(ctx, async (tx) => {
        const [known] = await tx.manager.query<{ until: string | null; caseId: string | null; number: string | null }[]>(
          `SELECT NULL::uuid AS "caseId", NULL AS number, COALESCE(m.valid_to::text, '—') AS until FROM memberships m
             WHERE m.enterprise_id = $1 AND m.tier_code = $2 AND m.status IN ('active', 'renewal-due', 'suspended', 'renewed')
               AND m.valid_from <= $4 AND COALESCE(m.valid_to, 'infinity') >= $4
           UNION ALL SELECT c.id, c.number, NULL FROM cases c JOIN programmes p ON p.id = c.programme_id
             WHERE c.enterprise_id = $1 AND p.code = $3 AND c.closed_at IS NULL LIMIT 1`,
          [id, tier, programme, localDate(tx.now)],
        )
        if (known) {
          const code = known.caseId ? 'tiers.case-open' : 'tiers.title-held'
          const params = { number: known.number, until: known.until }
          return {
            ...blank,
            ...{ outcome: 'skipped' as const, caseId: known.caseId, caseNumber: known.number, code },
            reason: textOf(code, params, tx.language),
          }
        }
        const data = { foundBy: 'scan', ...(reason ? { invitedFor: reason } : {}) }
        const { id: caseId, number } = await this.desk.openIn(tx, {
          ...{ programmeCode: programme, enterpriseId: id, startAt: 'prospect', data },
        })
        await this.desk.fireIn(tx, caseId, 'invite', { idempotencyKey: newId() })
        return { ...blank, outcome: 'ok' as const, caseId, caseNumber: number }
      })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const said = error.refusals[0]
      const text = said?.message ?? textOf(said?.code ?? error.code, said?.params ?? error.params, ctx.language)
      return { ...blank, outcome: 'failed', code: said?.code ?? error.code, reason: text }
    }
  }
}
