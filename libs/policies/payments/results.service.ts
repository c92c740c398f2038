import { Injectable } from '@nestjs/common'
import { Desk } from '#cases'
import { localDate } from '#lifecycle'
import { Notifier } from '#people'
import { type Ctx, FilesService, Problem, type TxCtx, UnitOfWork } from '#platform'
import { yuanOf } from '../money/fen.js'
import { paymentsFailed, tellFinance } from '../notices.js'
import { recordedAs, standing } from './batch-status.js'
import { lockBatch } from './batches.service.js'
import { Payment } from './payment.entity.js'
import { PaymentBatch } from './payment-batch.entity.js'
import type { ImportedResults, ImportedRow } from './payments.dto.js'
import { type ResultRow, readResults } from './result-file.js'
import { whyNot } from './why-not.js'

/** Ends the transaction of a line that was only tried. */
class TakenBack extends Error {
  constructor(readonly outcome: 'paid' | 'failed' | 'repeated') {
    super('tried and taken back')
  }
}

/** The treasury's answers: each line moves its own case. */
@Injectable()
export class ResultsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desk: Desk,
    private readonly files: FilesService,
    private readonly notifier: Notifier,
  ) {}

  /**
   * Takes in the result file of a released batch, each line in a transaction of its own: paid ones close their case, failed
   * ones go back with the bank's reason. The same file again changes nothing.
   * @throws Problem missing; refused `policies.batch-status`; invalid as `readResults`
   */
  import(ctx: Ctx, batchId: string, fileId: string): Promise<ImportedResults> {
    return this.take(ctx, batchId, fileId, false)
  }

  /** What `import` would do: every line is carried out and taken back. @throws Problem as `import` */
  preview(ctx: Ctx, batchId: string, fileId: string): Promise<ImportedResults> {
    return this.take(ctx, batchId, fileId, true)
  }

  private async take(ctx: Ctx, batchId: string, fileId: string, dry: boolean): Promise<ImportedResults> {
    const file = await this.uow.read(ctx, (manager) => this.files.find(ctx, manager, fileId))
    await this.uow.run(ctx, async (tx) => {
      const { status } = await lockBatch(tx, batchId)
      if (status !== 'released' && status !== 'settled') throw Problem.refused('policies.batch-status', standing(status))
    })
    const results = await readResults(await this.files.bytes(file), file.mediaType, localDate(ctx.now))
    const rows: ImportedRow[] = []
    for (const result of results) rows.push(await this.one(ctx, batchId, result, dry))
    const failed = rows.filter((row) => row.outcome === 'failed').length
    if (!dry) await this.uow.run(ctx, (tx) => this.settle(tx, batchId, failed))
    const count = (outcome: ImportedRow['outcome']) => rows.filter((row) => row.outcome === outcome).length
    return { paid: count('paid'), failed: count('failed'), repeated: count('repeated'), rejected: count(null), rows }
  }

  private async one(ctx: Ctx, batchId: string, result: ResultRow, dry: boolean): Promise<ImportedRow> {
    const { row, paymentId, reason } = result
    const about = { row, paymentId, bankReason: reason || null, ...(await this.named(ctx, batchId, paymentId)) }
    try {
      const outcome = await this.uow.run(ctx, async (tx) => {
        const recorded = await this.record(tx, batchId, result)
        if (dry) throw new TakenBack(recorded)
        return recorded
      })
      return { ...about, ok: true, outcome, reasons: [] }
    } catch (error) {
      if (error instanceof TakenBack) return { ...about, ok: true, outcome: error.outcome, reasons: [] }
      if (!(error instanceof Problem)) throw error
      return { ...about, ok: false, outcome: null, reasons: whyNot(ctx, error) }
    }
  }

  /** Whose payment it is. */
  private async named(ctx: Ctx, batchId: string, paymentId: string) {
    const [found] = await this.uow.read(ctx, (manager) =>
      manager.query<Pick<ImportedRow, 'caseNumber' | 'enterpriseName' | 'amountFen'>[]>(
        `SELECT c.number AS "caseNumber", e.name AS "enterpriseName", y.amount_fen::text AS "amountFen" FROM payments y
         JOIN cases c ON c.id = y.case_id JOIN enterprises e ON e.id = y.enterprise_id WHERE y.id = $1 AND y.batch_id = $2`,
        [paymentId, batchId],
      ),
    )
    return found ?? { caseNumber: null, enterpriseName: null, amountFen: null }
  }

  private async record(tx: TxCtx, batchId: string, result: ResultRow): Promise<'paid' | 'failed' | 'repeated'> {
    const { paymentId, outcome, reason, reference, on, amountFen } = result
    const [named] = await tx.manager.query<{ caseId: string }[]>(
      `SELECT c.id AS "caseId" FROM payments y JOIN cases c ON c.id = y.case_id WHERE y.id = $1 AND y.batch_id = $2 FOR UPDATE OF c`,
      [paymentId, batchId],
    )
    if (!named) throw Problem.invalid('policies.result-unknown', { payment: paymentId })
    const payment = await tx.manager.findOneByOrFail(Payment, { id: paymentId })
    if (amountFen !== null && amountFen !== BigInt(payment.amountFen))
      throw Problem.invalid('policies.result-amount', {
        payment: paymentId,
        given: yuanOf(amountFen),
        due: yuanOf(payment.amountFen),
      })
    if (payment.status === outcome) return 'repeated'
    if (payment.status !== 'waiting')
      throw Problem.conflict('policies.result-settled', { payment: paymentId, ...recordedAs(payment.status) })
    if (outcome === 'failed' && reason === '') throw Problem.invalid('policies.result-reason', { payment: paymentId })
    await tx.manager.update(
      Payment,
      { id: paymentId },
      { status: outcome, reason: reason || null, reference: reference || null, settledOn: on, settledAt: tx.now },
    )
    const input = { ...(reference ? { reference } : {}), ...(on ? { on } : {}), ...(reason ? { reason } : {}) }
    await this.desk.fireIn(tx, named.caseId, outcome === 'paid' ? 'recordPaid' : 'recordFailure', { input })
    return outcome
  }

  /** A batch without a waiting payment is settled; failed payments are told to finance. */
  private async settle(tx: TxCtx, batchId: string, failed: number): Promise<void> {
    const batch = await lockBatch(tx, batchId)
    const waits = await tx.manager.existsBy(Payment, { batchId, status: 'waiting' })
    if (batch.status === 'released' && !waits)
      await tx.manager.update(PaymentBatch, { id: batchId }, { status: 'settled', settledAt: tx.now })
    if (failed === 0) return
    await tellFinance(tx, this.notifier, {
      kind: paymentsFailed,
      title: { zh: `拨付批次 ${batch.number} 有 ${failed} 笔退回`, en: `${failed} payments of batch ${batch.number} failed` },
      link: `/payment-batches/${batchId}`,
    })
  }
}
