import { Controller, Get, Param, Query, Res } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { handOver, PaperFormat, PapersService } from '#cases'
import { May } from '#people'
import { Caller, type Ctx, Id } from '#platform'

/** The sheet of a payment batch as a paper. */
@ApiTags('payments')
@Controller('payment-batches/:id/paper')
export class PaymentSheetController {
  constructor(private readonly papers: PapersService) {}

  /** The sheet issued when the batch was released, as PDF or Word. */
  @May('payments.read')
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  @Get()
  async file(
    @Caller() ctx: Ctx,
    @Param('id', Id) id: string,
    @Query() { format }: PaperFormat,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await handOver(reply, await this.papers.fileOfSubject(ctx, id, format ?? 'pdf'))
  }
}
