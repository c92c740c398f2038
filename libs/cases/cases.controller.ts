import { Body, Controller, Get, Headers, HttpCode, Param, Post } from '@nestjs/common'
import { ApiHeader, ApiTags } from '@nestjs/swagger'
import { ByChart, May } from '#people'
import { Caller, type Ctx, Id } from '#platform'
import { ClockCard } from './case-clock.dto.js'
import { CaseDetail, MoveView } from './case-detail.dto.js'
import { BatchResult, FireBatch, FiredEvent, FireEvent, OpenCase, OpenedCase } from './cases.dto.js'
import { CasesService } from './cases.service.js'
import { Desk } from './desk.js'
import { keyIfGiven, requestKey } from './request-key.js'

/** One case: open it, look at it, move it. */
@ApiTags('cases')
@Controller('cases')
export class CasesController {
  constructor(
    private readonly desk: Desk,
    private readonly cases: CasesService,
  ) {}

  /** Opens a case of a programme for an enterprise. */
  @May('cases.open')
  @Post()
  open(@Caller() ctx: Ctx, @Body() body: OpenCase): Promise<OpenedCase> {
    return this.desk.open(ctx, body)
  }

  /** Fires one event on up to 2 000 cases; each is a transaction of its own, and the answer says what became of each. */
  @ByChart()
  @Post('batch')
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'makes a repeat of the batch safe' })
  batch(@Caller() ctx: Ctx, @Body() body: FireBatch, @Headers('idempotency-key') key?: string): Promise<BatchResult> {
    return this.cases.batch(ctx, body, keyIfGiven(key))
  }

  /** A case with everything its page shows: steps, actions with their reasons, clock, form and documents. */
  @May('cases.read')
  @Get(':id')
  detail(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<CaseDetail> {
    return this.cases.detail(ctx, id)
  }

  /** The log of a case, the first move first. */
  @May('cases.read')
  @Get(':id/moves')
  moves(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<MoveView[]> {
    return this.cases.moves(ctx, id)
  }

  /** Whose clock runs, how much is used, until when and why that day. */
  @May('cases.read')
  @Get(':id/clock')
  clock(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<ClockCard> {
    return this.cases.clock(ctx, id)
  }

  /** Moves a case by an event. A repeat under the same key is answered as the first request was. */
  @ByChart()
  @Post(':id/events/:event')
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'unique for each intended move' })
  fire(
    @Caller() ctx: Ctx,
    @Param('id', Id) id: string,
    @Param('event') event: string,
    @Body() { input, version }: FireEvent,
    @Headers('idempotency-key') key?: string,
  ): Promise<FiredEvent> {
    return this.desk.fire(ctx, id, event, { input, version, idempotencyKey: requestKey(key) })
  }
}
