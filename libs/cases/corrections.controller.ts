import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { AllowCorrection, ContestItem, CorrectionList, CorrectionView, SubmissionDifference } from './corrections.dto.js'
import { CorrectionsService } from './corrections.service.js'

/** Correction notices of a case; issuing one is an event of the case. */
@ApiTags('cases')
@Controller('cases/:id')
export class CorrectionsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly corrections: CorrectionsService,
  ) {}

  /** Every notice, the first round first. */
  @May('cases.read')
  @Get('corrections')
  list(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<CorrectionView[]> {
    return this.uow.read(ctx, (manager) => this.corrections.list(manager, id, ctx))
  }

  /** Shows a notice exactly as the firm would see it; nothing is sent. */
  @May('cases.work')
  @Post('corrections/preview')
  @HttpCode(200)
  preview(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() list: CorrectionList): Promise<CorrectionView> {
    return this.uow.read(ctx, (manager) => this.corrections.preview(manager, id, list, ctx))
  }

  /** Lets one further notice raise what the first could have raised. */
  @May('cases.supervise')
  @Post('correction-allowance')
  @HttpCode(204)
  allow(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: AllowCorrection): Promise<void> {
    return this.uow.run(ctx, (tx) => this.corrections.allow(tx, id, input))
  }

  /** The firm leaves an item of the open notice as it is and says why. */
  @May('cases.fill')
  @Put('corrections/items/:item/contest')
  contest(
    @Caller() ctx: Ctx,
    @Param('id', Id) id: string,
    @Param('item', Id) item: string,
    @Body() { text }: ContestItem,
  ): Promise<CorrectionView> {
    return this.uow.run(ctx, (tx) => this.corrections.contest(tx, id, item, text))
  }

  /** What a submission changed against the one before. */
  @May('cases.read')
  @Get('submissions/:round/difference')
  difference(
    @Caller() ctx: Ctx,
    @Param('id', Id) id: string,
    @Param('round', ParseIntPipe) round: number,
  ): Promise<SubmissionDifference> {
    return this.uow.read(ctx, (manager) => this.corrections.difference(manager, id, round, ctx))
  }
}
