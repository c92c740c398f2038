import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { May } from '#people'
import { Caller, type Ctx, Id, PageQuery, Problem, UnitOfWork } from '#platform'
import { batchView, listBatches, treasuryRow } from './batches.queries.js'
import { BatchesService } from './batches.service.js'
import { payableCases } from './payable.queries.js'
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
  ) {}

  /** Cases that wait to be paid, the longest waiting first. */
  @May('payments.read')
  @Get('payable-cases')
  payable(@Caller() ctx: Ctx, @Query() query: PageQuery): Promise<PayablePage> {
    return this.uow.read(ctx, (manager) => payableCases(manager, query, ctx))
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
  compose(@Caller() ctx: Ctx, @Body() input: ComposeBatch): Promise<Composed> {
    return this.batches.compose(ctx, input)
  }

  /** A batch with its payments. */
  @May('payments.read')
  @Get('payment-batches/:id')
  one(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<BatchView> {
    return this.uow.read(ctx, (manager) => batchView(manager, id))
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
    const batch = await this.uow.read(ctx, (manager) => batchView(manager, id))
    if (!batch.checksum) throw Problem.refused('policies.batch-status', { status: batch.status })
    const rows = batch.payments.map(treasuryRow)
    const content = format === 'xlsx' ? await treasuryXlsx(rows, batch.checksum) : treasuryCsv(rows, batch.checksum)
    await reply
      .header('content-type', format === 'xlsx' ? XLSX : 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${batch.number}.${format ?? 'csv'}"`)
      .header('x-checksum-sha256', batch.checksum)
      .send(content)
  }

  /** Takes in the treasury's answer. */
  @May('payments.compose')
  @Post('payment-batches/:id/results')
  @HttpCode(200)
  import(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() { fileId }: ImportResults): Promise<ImportedResults> {
    return this.results.import(ctx, id, fileId)
  }
}
