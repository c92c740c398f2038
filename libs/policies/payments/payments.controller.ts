import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common'
import { ApiHeader, ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { May } from '#people'
import { Caller, type Ctx, Id, Problem, UnitOfWork } from '#platform'
import { standing } from './batch-status.js'
import { batchView } from './batch-view.js'
import { batchItem, listBatches, pageOfPayments, paymentsOf, treasuryRow } from './batches.queries.js'
import { BatchesService } from './batches.service.js'
import { PayableService } from './payable.service.js'
import {
  BatchesQuery,
  BatchPage,
  BatchView,
  ComposeBatch,
  Composed,
  FileFormat,
  ImportedResults,
  ImportResults,
  PayablePage,
  PayableQuery,
  PaymentPage,
  PaymentsQuery,
} from './payments.dto.js'
import { ResultsService } from './results.service.js'
import { treasuryCsv, treasuryXlsx } from './treasury-file.js'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Payments of awards in batches. */
@ApiTags('payments')
@Controller()
export class PaymentsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly batches: BatchesService,
    private readonly results: ResultsService,
    private readonly payable: PayableService,
  ) {}

  /** Cases that wait to be paid, the longest waiting first, with what the line has left after each and why one cannot be paid. */
  @May('payments.read')
  @Get('payable-cases')
  waiting(@Caller() ctx: Ctx, @Query() query: PayableQuery): Promise<PayablePage> {
    return this.payable.list(ctx, query)
  }

  /** Payment batches, the latest first. */
  @May('payments.read')
  @Get('payment-batches')
  list(@Caller() ctx: Ctx, @Query() query: BatchesQuery): Promise<BatchPage> {
    return this.uow.read(ctx, (manager) => listBatches(manager, query))
  }

  /** Puts cases in a new batch; each row says what became of it. */
  @May('payments.compose')
  @Post('payment-batches')
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'makes a repeat safe' })
  compose(@Caller() ctx: Ctx, @Body() input: ComposeBatch, @Headers('idempotency-key') key?: string): Promise<Composed> {
    return this.batches.compose(ctx, input, key)
  }

  /** A batch, how far it is, and what the caller can do with it. */
  @May('payments.read')
  @Get('payment-batches/:id')
  one(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<BatchView> {
    return this.uow.read(ctx, (manager) => batchView(ctx, manager, id))
  }

  /** The payments of a batch in their order. */
  @May('payments.read')
  @Get('payment-batches/:id/payments')
  payments(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Query() query: PaymentsQuery): Promise<PaymentPage> {
    return this.uow.read(ctx, (manager) => pageOfPayments(manager, id, query))
  }

  /** Releases a batch for the treasury; not by whoever put it together. */
  @May('payments.release')
  @Post('payment-batches/:id/release')
  @HttpCode(204)
  release(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<void> {
    return this.uow.run(ctx, (tx) => this.batches.release(tx, id))
  }

  /** Takes back a batch that was not released. */
  @May('payments.compose')
  @Post('payment-batches/:id/cancel')
  @HttpCode(204)
  cancel(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<void> {
    return this.uow.run(ctx, (tx) => this.batches.cancel(tx, id))
  }

  /** The file for the treasury, CSV unless a workbook is asked for; `x-checksum-sha256` is over its payments. */
  @May('payments.read')
  @Get('payment-batches/:id/treasury-file')
  async file(
    @Caller() ctx: Ctx,
    @Param('id', Id) id: string,
    @Query() { format }: FileFormat,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const batch = await this.uow.read(ctx, (manager) => batchItem(manager, id))
    if (!batch.checksum) throw Problem.refused('policies.batch-status', standing(batch.status))
    const rows = (await this.uow.read(ctx, (manager) => paymentsOf(manager, id))).map(treasuryRow)
    const content = format === 'xlsx' ? await treasuryXlsx(rows, batch.checksum) : treasuryCsv(rows, batch.checksum)
    await reply
      .header('content-type', format === 'xlsx' ? XLSX : 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${batch.number}.${format ?? 'csv'}"`)
      .header('x-checksum-sha256', batch.checksum)
      .send(content)
  }

  /** What taking in the treasury's answer would do, line by line; nothing is written. */
  @May('payments.compose')
  @Post('payment-batches/:id/results/preview')
  @HttpCode(200)
  preview(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() { fileId }: ImportResults): Promise<ImportedResults> {
    return this.results.preview(ctx, id, fileId)
  }

  /** Takes in the treasury's answer. */
  @May('payments.compose')
  @Post('payment-batches/:id/results')
  @HttpCode(200)
  import(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() { fileId }: ImportResults): Promise<ImportedResults> {
    return this.results.import(ctx, id, fileId)
  }
}
