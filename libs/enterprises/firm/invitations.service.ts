import { Injectable } from '@nestjs/common'
import { UsersQueries } from '#people'
import { type Ctx, newId, Problem, type TxCtx, UnitOfWork } from '#platform'
import { EnterprisesService } from '../register/enterprises.service.js'
import { freshCode, hashOfCode, OtherCodes } from './codes.js'
import { EnterpriseClaim } from './enterprise-claim.entity.js'
import { EnterpriseInvitation } from './enterprise-invitation.entity.js'
import type { ClaimVerified, InvitationInput, InvitationMade, InvitationView } from './firm.dto.js'
import { demandFirmAdmin } from './firm-admins.js'
import { MembersService } from './members.service.js'
import { unconfined } from './unconfined.js'

const DAY_MS = 86_400_000

/** Codes that make their bearer a member at once. Only a hash is kept, so a code is shown once. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enterprises: EnterprisesService,
    private readonly members: MembersService,
    private readonly users: UsersQueries,
    private readonly others: OtherCodes,
  ) {}

  /** Makes a code. @throws Problem missing `enterprises.missing`, forbidden `enterprises.admin-only` */
  async invite(ctx: Ctx, enterpriseId: string, { role, days = 7 }: InvitationInput): Promise<InvitationMade> {
    return this.uow.run(unconfined(ctx), async (tx) => {
      await this.open(tx, enterpriseId)
      const code = freshCode()
      const id = newId()
      const expiresAt = new Date(tx.now.getTime() + days * DAY_MS)
      const row = { id, enterpriseId, codeHash: hashOfCode(code), role, createdBy: tx.actor.id, createdAt: tx.now, expiresAt }
      await tx.manager.insert(EnterpriseInvitation, row)
      return { id, code, expiresAt }
    })
  }

  /** The codes made for an enterprise, the latest first. */
  async list(ctx: Ctx, enterpriseId: string): Promise<InvitationView[]> {
    const rows = await this.uow.run(unconfined(ctx), async (tx) => {
      await this.open(tx, enterpriseId)
      return tx.manager.find(EnterpriseInvitation, {
        where: { enterpriseId },
        order: { createdAt: 'DESC', id: 'DESC' },
        take: 100,
      })
    })
    const names = await this.users.names(rows.flatMap((row) => [row.createdBy ?? [], row.usedBy ?? []].flat()))
    const person = (id: string | null) => (id ? { id, name: names.get(id)?.name ?? '' } : null)
    return rows.map(({ id, role, createdBy, createdAt, expiresAt, usedBy, usedAt, revokedAt }) => ({
      ...{ id, role, createdAt, expiresAt, usedAt, revokedAt },
      createdBy: person(createdBy),
      usedBy: person(usedBy),
    }))
  }

  /** Takes an unused code back. @throws Problem missing `enterprises.invitation-missing` */
  async revoke(ctx: Ctx, enterpriseId: string, id: string): Promise<void> {
    await this.uow.run(unconfined(ctx), async (tx) => {
      await this.open(tx, enterpriseId)
      const [, changed] = await tx.manager.query(
        `UPDATE enterprise_invitations SET revoked_at = $3 WHERE id = $1 AND enterprise_id = $2 AND used_at IS NULL AND revoked_at IS NULL`,
        [id, enterpriseId, tx.now],
      )
      if (changed !== 1) throw Problem.missing('enterprises.invitation-missing')
    })
  }

  /**
   * Makes the bearer of a code a member, and keeps the claim this stands for.
   * @throws Problem invalid `enterprises.invitation-invalid` (wrong, used, revoked and expired look alike), conflict
   * `enterprises.member-exists`
   */
  async redeem(ctx: Ctx, code: string): Promise<ClaimVerified> {
    return this.uow.run(unconfined(ctx), async (tx) => {
      const userId = tx.actor.id as string
      const [[used] = []] = await tx.manager.query(
        `UPDATE enterprise_invitations SET used_by = $2, used_at = $3
         WHERE code_hash = $1 AND used_at IS NULL AND revoked_at IS NULL AND expires_at > $3
         RETURNING enterprise_id, role, created_by`,
        [hashOfCode(code), userId, tx.now],
      )
      const other = used ? undefined : await this.others.redeem(tx, hashOfCode(code))
      if (other) return other
      if (!used)
        throw Problem.invalid('enterprises.invitation-invalid', {}, [{ code: 'enterprises.invitation-invalid', at: 'code' }])
      const [enterprise] = await tx.manager.query(`SELECT uscc, name, status FROM enterprises WHERE id = $1 FOR UPDATE`, [
        used.enterprise_id,
      ])
      if (enterprise.status === 'merged') throw Problem.refused('enterprises.merged')
      await this.members.join(tx, used.enterprise_id, userId, used.role)
      await tx.manager.insert(EnterpriseClaim, {
        id: newId(),
        uscc: enterprise.uscc,
        name: enterprise.name,
        enterpriseId: used.enterprise_id,
        userId,
        state: 'verified',
        reason: 'invitation',
        decidedBy: used.created_by,
        decidedAt: tx.now,
        createdAt: tx.now,
      })
      return { enterpriseId: used.enterprise_id, role: used.role }
    })
  }

  private async open(tx: TxCtx, enterpriseId: string): Promise<void> {
    await this.enterprises.lock(tx, enterpriseId)
    await demandFirmAdmin(tx, enterpriseId)
  }
}
