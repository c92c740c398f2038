import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { type Ctx, newId, Problem, type TxCtx, UnitOfWork } from '#platform'
import { cleanName } from '../naming.js'
import { EnterprisesService } from '../register/enterprises.service.js'
import { EnterpriseMerge } from './enterprise-merge.entity.js'
import { type MergeLine, MergeParts } from './merge-parts.js'

/** Merging two rows of the register in two steps: one person proposes with a preview, another confirms. */
@Injectable()
export class MergesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enterprises: EnterprisesService,
    private readonly parts: MergeParts,
  ) {}

  /** What would move, part by part. @throws Problem missing, invalid `enterprises.merge-itself` */
  async preview(ctx: Ctx, fromId: string, intoId: string): Promise<MergeLine[]> {
    demandTwo(fromId, intoId)
    await this.enterprises.find(ctx, fromId)
    await this.enterprises.find(ctx, intoId)
    return this.uow.read(ctx, (manager) => this.count(manager, fromId, intoId))
  }

  /**
   * Proposes that `fromId` goes into `intoId`, and keeps what would move as the proposer saw it. Answers the id.
   * @throws Problem missing, invalid, refused `enterprises.merged`, conflict `enterprises.merge-open`
   */
  async propose(tx: TxCtx, fromId: string, intoId: string, reason: string): Promise<string> {
    demandTwo(fromId, intoId)
    const given = cleanName(reason)
    if (!given) throw Problem.invalid('enterprises.reason-missing', {}, [{ code: 'enterprises.reason-missing', at: 'reason' }])
    await this.lockBoth(tx, fromId, intoId)
    if (await tx.manager.existsBy(EnterpriseMerge, { fromId, state: 'proposed' }))
      throw Problem.conflict('enterprises.merge-open')
    const id = newId()
    const preview = await this.count(tx.manager, fromId, intoId)
    const row = {
      id,
      fromId,
      intoId,
      state: 'proposed' as const,
      reason: given,
      preview,
      proposedBy: tx.actor.id,
      proposedAt: tx.now,
    }
    await tx.manager.insert(EnterpriseMerge, row)
    return id
  }

  /**
   * Confirms: everything moves, the one row stays as merged and leads to the other, its name becomes a former name.
   * @throws Problem missing, refused `enterprises.merge-decided`, `enterprises.merge-changed` (more or less would move
   * than the proposer saw), forbidden `enterprises.merge-two-people`
   */
  async confirm(tx: TxCtx, id: string): Promise<MergeLine[]> {
    const merge = await this.lock(tx, id)
    if (merge.proposedBy === tx.actor.id) throw Problem.forbidden('enterprises.merge-two-people')
    const { fromId, intoId } = merge
    await this.lockBoth(tx, fromId, intoId)
    const now = await this.count(tx.manager, fromId, intoId)
    const changed = now.find((line) => line.count !== (merge.preview.find((then) => then.part === line.part)?.count ?? 0))
    if (changed) {
      const then = merge.preview.find((line) => line.part === changed.part)?.count ?? 0
      const part = tx.language === 'en' ? changed.labelEn : changed.labelZh
      throw Problem.refused('enterprises.merge-changed', { part, then, now: changed.count })
    }
    const moved: MergeLine[] = []
    for (const part of this.parts.all()) {
      const { labelZh, labelEn } = part
      moved.push({ part: part.part, labelZh, labelEn, count: await part.move(tx, fromId, intoId) })
    }
    await this.enterprises.mergeInto(tx, fromId, intoId, merge.reason)
    await tx.manager.query(
      `UPDATE enterprise_merges SET state = 'cancelled', decided_at = $2
       WHERE state = 'proposed' AND id <> $3 AND (from_id = $1 OR into_id = $1)`,
      [fromId, tx.now, id],
    )
    await tx.manager.update(EnterpriseMerge, { id }, { state: 'confirmed', moved, decidedBy: tx.actor.id, decidedAt: tx.now })
    return moved
  }

  /** Drops a proposal. @throws Problem missing, refused `enterprises.merge-decided` */
  async cancel(tx: TxCtx, id: string): Promise<void> {
    await this.lock(tx, id)
    await tx.manager.update(EnterpriseMerge, { id }, { state: 'cancelled', decidedBy: tx.actor.id, decidedAt: tx.now })
  }

  private async count(manager: EntityManager, fromId: string, intoId: string): Promise<MergeLine[]> {
    const lines: MergeLine[] = []
    for (const { part, labelZh, labelEn, count } of this.parts.all()) {
      lines.push({ part, labelZh, labelEn, count: await count(manager, fromId, intoId) })
    }
    return lines
  }

  /** The open proposal, locked, if both rows are within reach. */
  private async lock(tx: TxCtx, id: string): Promise<EnterpriseMerge> {
    const [seen] = await tx.manager.query(`SELECT id FROM enterprise_merges WHERE id = $1 FOR UPDATE`, [id])
    const merge = seen ? await tx.manager.findOneBy(EnterpriseMerge, { id }) : null
    if (!merge) throw Problem.missing('enterprises.merge-missing')
    await this.enterprises.find(tx, merge.fromId)
    await this.enterprises.find(tx, merge.intoId)
    if (merge.state !== 'proposed') throw Problem.refused('enterprises.merge-decided')
    return merge
  }

  private async lockBoth(tx: TxCtx, fromId: string, intoId: string): Promise<void> {
    for (const id of [fromId, intoId].sort()) {
      const row = await this.enterprises.lock(tx, id)
      if (row.status === 'merged') throw Problem.refused('enterprises.merged')
    }
  }
}

function demandTwo(fromId: string, intoId: string): void {
  if (fromId === intoId)
    throw Problem.invalid('enterprises.merge-itself', {}, [{ code: 'enterprises.merge-itself', at: 'intoId' }])
}
