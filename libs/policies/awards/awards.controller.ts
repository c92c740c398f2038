import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id } from '#platform'
import { CaseAward, MatchCandidates, Matched } from './awards.dto.js'
import { AwardsService } from './awards.service.js'

/** The money of cases. */
@ApiTags('policies')
@Controller()
export class AwardsController {
  constructor(private readonly awards: AwardsService) {}

  /** What a case gives its enterprise, how it was computed, and what the clause would give on what is known now. */
  @May('cases.read')
  @Get('cases/:id/award')
  ofCase(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<CaseAward> {
    return this.awards.ofCase(ctx, id)
  }

  /** Opens awards without application for the enterprises a scan found; each row says what became of it. */
  @May('awards.match')
  @Post('awards/candidates')
  @HttpCode(200)
  match(@Caller() ctx: Ctx, @Body() input: MatchCandidates): Promise<Matched> {
    return this.awards.match(ctx, input)
  }
}
