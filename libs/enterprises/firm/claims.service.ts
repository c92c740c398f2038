import { Injectable } from '@nestjs/common'
import { isFirm, Notifier, notificationKind } from '#people'
import { FilesService, newId, Problem, type TxCtx } from '#platform'
import { codeAndName } from '../register/enterprise-fields.js'
import { EnterprisesService } from '../register/enterprises.service.js'
import { EnterpriseClaim } from './enterprise-claim.entity.js'
import type { MemberRole } from './enterprise-member.entity.js'
import type { ClaimInput, ClaimVerified } from './firm.dto.js'
import { MembersService } from './members.service.js'

const claimArrived = notificationKind('enterprises.claim-arrived', {
  zh: '企业关联申请待核实',
  en: 'A claim awaits verification',
})
const claimDecided = notificationKind('enterprises.claim-decided', { zh: '企业关联申请结果', en: 'Your claim was decided' })

/** A firm user says an enterprise is theirs; an officer verifies or refuses. Firm-side verbs run outside confinement. */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly enterprises: EnterprisesService,
    private readonly members: MembersService,
    private readonly notifier: Notifier,
    private readonly files: FilesService,
  ) {}

  /**
   * Claims an enterprise by its credit code and answers the claim's id. The answer is the same whether or not the
   * register knows the code, so nobody learns from it who is on the register.
   * @throws Problem invalid (code or name), forbidden `enterprises.claim-firm-only`, conflict `enterprises.claim-own` or
   * `enterprises.claim-pending`
   */
  async claim(tx: TxCtx, input: ClaimInput): Promise<string> {
    if (!isFirm(tx) || !tx.actor.id) throw Problem.forbidden('enterprises.claim-firm-only')
    const { uscc, name } = codeAndName(input)
    const [known] = await tx.manager.query(`SELECT id, officer_id FROM enterprises WHERE uscc = $1`, [uscc])
    if (known && (await this.members.present(tx, known.id, tx.actor.id))) throw Problem.conflict('enterprises.claim-own')
    const pending: unknown[] = await tx.manager.query(
      `SELECT 1 FROM enterprise_claims WHERE uscc = $1 AND user_id = $2 AND state = 'pending'`,
      [uscc, tx.actor.id],
    )
    if (pending.length) throw Problem.conflict('enterprises.claim-pending', { uscc })
    if (input.fileId) await this.files.find(tx, tx.manager, input.fileId)
    const id = newId()
    await tx.manager.insert(EnterpriseClaim, {
      id,
      uscc,
      name,
      enterpriseId: known?.id ?? null,
      userId: tx.actor.id,
      state: 'pending',
      note: input.note?.trim() || null,
      fileId: input.fileId ?? null,
      createdAt: tx.now,
    })
    if (known?.officer_id) {
      await this.notifier.notify(tx, {
        userIds: [known.officer_id],
        kind: claimArrived,
        title: { zh: `“${name}”有人申请关联，请核实`, en: `Somebody claims “${name}”: please verify` },
        link: `/enterprises/claims`,
      })
    }
    return id
  }

  /** Takes one's own pending claim back. @throws Problem missing `enterprises.claim-missing`, refused `enterprises.claim-decided` */
  async cancel(tx: TxCtx, id: string): Promise<void> {
    const claim = await this.lock(tx, id)
    if (claim.userId !== tx.actor.id) throw Problem.missing('enterprises.claim-missing')
    await this.decide(tx, claim, 'cancelled', null)
  }

  /**
   * The claim is true: its user becomes a member, the first one the administrator. A code the register does not know
   * is entered with the claimed name.
   * @throws Problem missing, refused `enterprises.claim-decided`, forbidden `enterprises.claim-own-decision`
   */
  async verify(tx: TxCtx, id: string, role?: MemberRole): Promise<ClaimVerified> {
    const claim = await this.lock(tx, id)
    const [known] = await tx.manager.query(`SELECT id FROM enterprises WHERE uscc = $1`, [claim.uscc])
    const enterprise = known
      ? await this.enterprises.lock(tx, known.id)
      : await this.enterprises.create(tx, { uscc: claim.uscc, name: claim.name, source: 'claim' })
    if (enterprise.status === 'merged') throw Problem.refused('enterprises.merged')
    const given = role ?? ((await this.members.hasAdmin(tx, enterprise.id)) ? 'firm-member' : 'firm-admin')
    await this.decide(tx, claim, 'verified', null, enterprise.id)
    await this.members.join(tx, enterprise.id, claim.userId, given)
    await this.tell(tx, claim, `您对“${enterprise.name}”的关联申请已核实`, `Your claim of “${enterprise.name}” was verified`)
    return { enterpriseId: enterprise.id, role: given }
  }

  /** The claim is not true, and why. @throws Problem as `verify` */
  async refuse(tx: TxCtx, id: string, reason: string): Promise<void> {
    const claim = await this.lock(tx, id)
    if (claim.enterpriseId) await this.enterprises.lock(tx, claim.enterpriseId)
    await this.decide(tx, claim, 'refused', reason.trim())
    await this.tell(
      tx,
      claim,
      `您对“${claim.name}”的关联申请未通过：${reason.trim()}`,
      `Your claim of “${claim.name}” was refused: ${reason.trim()}`,
    )
  }

  private async lock(tx: TxCtx, id: string): Promise<EnterpriseClaim> {
    const [seen] = await tx.manager.query(`SELECT id FROM enterprise_claims WHERE id = $1 FOR UPDATE`, [id])
    const claim = seen ? await tx.manager.findOneBy(EnterpriseClaim, { id }) : null
    if (!claim) throw Problem.missing('enterprises.claim-missing')
    return claim
  }

  private async decide(
    tx: TxCtx,
    claim: EnterpriseClaim,
    state: 'verified' | 'refused' | 'cancelled',
    reason: string | null,
    enterpriseId = claim.enterpriseId,
  ): Promise<void> {
    if (claim.state !== 'pending') throw Problem.refused('enterprises.claim-decided')
    if (state !== 'cancelled' && claim.userId === tx.actor.id) throw Problem.forbidden('enterprises.claim-own-decision')
    await tx.manager.update(
      EnterpriseClaim,
      { id: claim.id },
      { state, reason, enterpriseId, decidedBy: tx.actor.id, decidedAt: tx.now },
    )
  }

  private async tell(tx: TxCtx, claim: EnterpriseClaim, zh: string, en: string): Promise<void> {
    await this.notifier.notify(tx, { userIds: [claim.userId], kind: claimDecided, title: { zh, en }, link: '/my/enterprises' })
  }
}
