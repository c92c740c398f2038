import type { EntityManager } from 'typeorm'
import { holds, RIGHTS, sameHands } from '#people'
import { type Ctx, textOf } from '#platform'
import { standing } from './batch-status.js'
import { batchItem } from './batches.queries.js'
import { ownDecisions } from './pay-checks.js'
import type { BatchAct, BatchItem, BatchView } from './payments.dto.js'

/** A batch with what the caller can do with it, or why not now. @throws Problem missing `policies.batch-missing` */
export async function batchView(ctx: Ctx, manager: EntityManager, id: string): Promise<BatchView> {
  const { composedById, ...batch } = await batchItem(manager, id)
  const waiting = batch.rows - batch.paid - batch.failed
  const acts: BatchAct[] = []
  const offer = (act: BatchAct['act'], codes: readonly { code: string; params?: Record<string, string> }[]) =>
    acts.push({
      act,
      allowed: codes.length === 0,
      reasons: codes.map(({ code, params }) => ({ code, message: textOf(code, params ?? {}, ctx.language) })),
    })
  const unless = (...statuses: BatchItem['status'][]) =>
    statuses.includes(batch.status) ? [] : [{ code: 'policies.batch-status', params: standing(batch.status) }]
  const isOpen = batch.status === 'composed'
  if (isOpen && holds(ctx, ...RIGHTS['payments.release'])) {
    const cases = await manager.query<{ id: string }[]>(`SELECT case_id AS id FROM payments WHERE batch_id = $1`, [id])
    const [number] = (
      await ownDecisions(
        ctx,
        manager,
        cases.map((one) => one.id),
      )
    ).values()
    offer('release', [
      ...(sameHands(ctx, composedById) ? [{ code: 'policies.batch-own' }] : []),
      ...(number === undefined ? [] : [{ code: 'policies.own-decision', params: { number } }]),
    ])
  }
  if (isOpen && holds(ctx, ...RIGHTS['payments.compose'])) offer('cancel', [])
  if (batch.status !== 'cancelled') offer('file', unless('released', 'settled'))
  if (batch.status !== 'cancelled' && holds(ctx, ...RIGHTS['payments.compose'])) offer('results', unless('released', 'settled'))
  return { ...batch, waiting: batch.status === 'cancelled' ? 0 : waiting, acts }
}
