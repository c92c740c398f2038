import { Injectable } from '@nestjs/common'
import { newId, Problem, type TxCtx } from '#platform'
import { EnterpriseLink } from './enterprise-link.entity.js'
import { EnterprisesService } from './enterprises.service.js'
import type { LinkInput } from './links.dto.js'

/** Chains and capital between enterprises: who supplies, invests in or incubates whom. */
@Injectable()
export class LinksService {
  constructor(private readonly enterprises: EnterprisesService) {}

  /**
   * Links an enterprise to another and answers the link's id.
   * @throws Problem missing `enterprises.missing`, invalid `enterprises.link-itself`, conflict `enterprises.link-exists`
   */
  async link(tx: TxCtx, fromId: string, { kind, toId, note }: LinkInput): Promise<string> {
    if (fromId === toId) throw Problem.invalid('enterprises.link-itself', {}, [{ code: 'enterprises.link-itself', at: 'toId' }])
    for (const id of [fromId, toId].sort()) await this.enterprises.lock(tx, id)
    if (await tx.manager.existsBy(EnterpriseLink, { fromId, toId, kind })) throw Problem.conflict('enterprises.link-exists')
    const id = newId()
    const row = { id, fromId, toId, kind, note: note?.trim() || null, createdBy: tx.actor.id, createdAt: tx.now }
    await tx.manager.insert(EnterpriseLink, row)
    return id
  }

  /** Takes a link away, from either end. @throws Problem missing `enterprises.link-missing` */
  async unlink(tx: TxCtx, enterpriseId: string, linkId: string): Promise<void> {
    await this.enterprises.lock(tx, enterpriseId)
    const link = await tx.manager.findOneBy(EnterpriseLink, { id: linkId })
    if (!link || (link.fromId !== enterpriseId && link.toId !== enterpriseId)) throw Problem.missing('enterprises.link-missing')
    await tx.manager.delete(EnterpriseLink, { id: linkId })
  }
}
