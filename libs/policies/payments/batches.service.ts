import { Injectable } from '@nestjs/common'
import { caseRow, Desk, issue, onceOnly } from '#cases'
import { FactsService } from '#enterprises'
import { localDate } from '#lifecycle'
import { Notifier, sameHands } from '#people'
import { type Ctx, newId, Problem, type TxCtx, UnitOfWork } from '#platform'
import { Award } from '../awards/award.entity.js'
import { nextPart } from '../awards/instalments.js'
import { lockEnterpriseMoney } from '../awards/money-locks.js'
import { batchWaits, tellFinance } from '../notices.js'
import { paymentSheet, paymentSheetOf } from '../papers/payment-sheet.js'
import { standing } from './batch-status.js'
import { paymentsOf, treasuryRow } from './batches.queries.js'
import { againstPaying, ownDecisions } from './pay-checks.js'
import { PAYABLE } from './payable.queries.js'
import { Payment } from './payment.entity.js'
import { PaymentAccount } from './payment-account.entity.js'
import { PaymentBatch } from './payment-batch.entity.js'
import type { ComposeBatch, Composed, RowResult } from './payments.dto.js'
import { checksumOf } from './treasury-file.js'
import { whyNot } from './why-not.js'

interface PayableCase {
  id: string
  number: string
  enterpriseId: string
  payable: boolean
  batch: string | null
  entersBatch: boolean
}

/** Payment batches: put together by one person, released by another; neither decided on the cases. */
@Injectable()
export class BatchesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desk: Desk,
    private readonly facts: FactsService,
    private readonly notifier: Notifier,
  ) {}

  /**
   * Puts cases in a new batch, each in a transaction of its own: exclusions, caps, proofs and the account are looked at
   * once more; what cannot be paid is left out and says why. Finance is told that the batch waits for release. A repeat
   * under the same key goes on with the same batch.
   * @throws Problem refused `policies.nothing-to-pay` when nothing was left
   */
  async compose(ctx: Ctx, { caseIds, note }: ComposeBatch, key?: string): Promise<Composed> {
    const batch = await this.uow.run(ctx, (tx) => onceOnly(tx, key, { caseIds, note }, () => openBatch(tx, note ?? '')))
    const rows: RowResult[] = []
    for (const caseId of new Set(caseIds)) rows.push(await this.addOne(ctx, batch, caseId))
    const added = rows.filter((row) => row.ok).length
    if (added) {
      await this.uow.run(ctx, (tx) =>
        tellFinance(tx, this.notifier, {
          kind: batchWaits,
          title: {
            zh: `拨付批次 ${batch.number}（${added} 笔）待复核放行`,
            en: `Payment batch ${batch.number} (${added} rows) waits for release`,
          },
          link: `/payment-batches/${batch.id}`,
        }),
      )
      return { ...batch, rows }
    }
    await this.uow.run(ctx, (tx) => tx.manager.delete(PaymentBatch, { id: batch.id }))
    const reasons = rows.flatMap(({ caseId, reasons: why }) => why.map(({ code, message }) => ({ code, message, at: caseId })))
    throw Problem.refused('policies.nothing-to-pay', {}, reasons)
  }

  private async addOne(ctx: Ctx, batch: OpenedBatch, caseId: string): Promise<RowResult> {
    let caseNumber: string | null = null
    try {
      await this.uow.run(ctx, async (tx) => {
        const row = await lockCase(tx, caseId)
        caseNumber = row.number
        if (row.batch !== batch.number) await this.add(tx, batch.id, row)
      })
      return { caseId, caseNumber, ok: true, reasons: [] }
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return { caseId, caseNumber, ok: false, reasons: whyNot(ctx, error) }
    }
  }

  private async add(tx: TxCtx, batchId: string, row: PayableCase): Promise<void> {
    if (row.batch) throw Problem.refused('policies.in-batch-already', { batch: row.batch })
    if (!row.payable) throw Problem.refused('policies.not-payable')
    await refuseOwnDecision(tx, [row.id])
    await lockEnterpriseMoney(tx, row.enterpriseId)
    const award = await tx.manager.findOneByOrFail(Award, { caseId: row.id })
    const against = await againstPaying(tx, tx.manager, award, this.facts)
    if (against.length) throw Problem.refused('policies.cannot-grant', {}, against)
    const part = await nextPart(tx.manager, award)
    const account = await tx.manager.findOneBy(PaymentAccount, { enterpriseId: row.enterpriseId })
    if (!account) throw Problem.refused('policies.no-account')
    const [batch] = await tx.manager.query<{ rows: number }[]>(
      `WITH grown AS (UPDATE payment_batches SET rows = rows + 1, total_fen = total_fen + $2 WHERE id = $1 AND status = 'composed' RETURNING rows)
       SELECT rows FROM grown`,
      [batchId, part.amountFen],
    )
    if (!batch) throw Problem.refused('policies.batch-status', standing('released'))
    const { accountName, bank, accountNumber } = account
    await tx.manager.insert(Payment, {
      ...{ id: newId(), batchId, place: batch.rows, caseId: row.id, enterpriseId: row.enterpriseId },
      ...{ instalment: part.number, amountFen: part.amountFen, accountName, bank, accountNumber, status: 'waiting' },
    })
    if (row.entersBatch) await this.desk.fireIn(tx, row.id, 'putInBatch')
  }

  /**
   * Releases a batch for the treasury; by another person than put it together, and by nobody who decided on its cases.
   * @throws Problem missing; refused `policies.batch-own`, `policies.batch-status`, `policies.own-decision`
   */
  async release(tx: TxCtx, id: string): Promise<void> {
    const batch = await lockBatch(tx, id)
    if (batch.status !== 'composed') throw Problem.refused('policies.batch-status', standing(batch.status))
    if (sameHands(tx, batch.composedBy)) throw Problem.refused('policies.batch-own')
    const payments = await paymentsOf(tx.manager, id)
    await refuseOwnDecision(
      tx,
      payments.map((payment) => payment.caseId),
    )
    const checksum = checksumOf(payments.map(treasuryRow))
    await tx.manager.update(PaymentBatch, { id }, { status: 'released', releasedBy: tx.actor.id, releasedAt: tx.now, checksum })
    await issue(tx, paymentSheet, paymentSheetOf({ ...batch, checksum }, payments, localDate(tx.now)), { subjectId: id })
  }

  /** Takes back a batch that was not released; its cases wait for another. @throws Problem missing; refused `policies.batch-status` */
  async cancel(tx: TxCtx, id: string): Promise<void> {
    const batch = await lockBatch(tx, id)
    if (batch.status !== 'composed') throw Problem.refused('policies.batch-status', standing(batch.status))
    await tx.manager.update(Payment, { batchId: id }, { status: 'cancelled' })
    await tx.manager.update(PaymentBatch, { id }, { status: 'cancelled', cancelledBy: tx.actor.id, cancelledAt: tx.now })
  }
}

type OpenedBatch = Pick<PaymentBatch, 'id' | 'number'>

async function openBatch(tx: TxCtx, note: string): Promise<OpenedBatch> {
  const [{ next } = { next: '' }] = await tx.manager.query<{ next: string }[]>(
    `SELECT lpad(n::text, greatest(4, length(n::text)), '0') AS next FROM nextval('payment_batch_numbers') AS n`,
  )
  const batch = { id: newId(), number: `BF-${localDate(tx.now).slice(0, 4)}-${next}` }
  await tx.manager.insert(PaymentBatch, {
    ...batch,
    ...{ status: 'composed', note, rows: 0, totalFen: '0', composedBy: tx.actor.id ?? '', composedAt: tx.now },
  })
  return batch
}

/** The batch under lock. @throws Problem missing `policies.batch-missing` */
export async function lockBatch(tx: TxCtx, id: string): Promise<PaymentBatch> {
  const batch = await tx.manager.findOne(PaymentBatch, { where: { id }, lock: { mode: 'pessimistic_write' } })
  if (!batch) throw Problem.missing('policies.batch-missing')
  return batch
}

/** The case under lock, and how it stands once the lock is held. @throws Problem missing `cases.missing` */
async function lockCase(tx: TxCtx, id: string): Promise<PayableCase> {
  await caseRow(tx, tx.manager, id, { lock: true })
  const [row] = await tx.manager.query<PayableCase[]>(
    `SELECT c.id, c.number, c.enterprise_id AS "enterpriseId",
       COALESCE((SELECT ${PAYABLE} FROM awards a WHERE a.case_id = c.id), false) AS payable,
       (SELECT b.number FROM payments y JOIN payment_batches b ON b.id = y.batch_id
         WHERE y.case_id = c.id AND (y.status = 'waiting' OR y.status = 'paid' AND c.closed_at IS NOT NULL)
         ORDER BY y.id DESC LIMIT 1) AS batch,
       EXISTS (SELECT FROM chart_edges x WHERE x.chart_id = c.chart_id AND x.chart_version = c.chart_version
         AND x.event = 'putInBatch' AND x.from_state = c.state) AS "entersBatch"
     FROM cases c WHERE c.id = $1`,
    [id],
  )
  if (!row) throw Problem.missing('cases.missing')
  return row
}

/** @throws Problem refused `policies.own-decision`, naming the first case the caller decided on */
async function refuseOwnDecision(tx: TxCtx, caseIds: readonly string[]): Promise<void> {
  const [number] = (await ownDecisions(tx, tx.manager, caseIds)).values()
  if (number !== undefined) throw Problem.refused('policies.own-decision', { number })
}
