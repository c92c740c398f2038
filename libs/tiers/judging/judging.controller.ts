import { Body, Controller, Get, Param, Post } from '@nestjs/common'
import { May } from '#people'
import { Caller, type Ctx, Id } from '#platform'
import { CaseJudgementView, OverrideInput } from './judging.dto.js'
import { JudgingService } from './judging.service.js'

/** How a case of the ladder is judged. */
@Controller('cases/:id')
export class JudgingController {
  constructor(private readonly judging: JudgingService) {}

  /** The case as it was judged at its latest submission, rule by rule, overridden conditions marked. */
  @Get('judgement')
  @May('cases.read')
  judgement(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<CaseJudgementView> {
    return this.judging.judgement(ctx, id)
  }

  /** Holds a condition to be met against or in place of the judgement, with reason and proof; answers the judgement. */
  @Post('overrides')
  @May('cases.work')
  async override(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: OverrideInput): Promise<CaseJudgementView> {
    await this.judging.override(ctx, id, input)
    return this.judging.judgement(ctx, id)
  }
}
