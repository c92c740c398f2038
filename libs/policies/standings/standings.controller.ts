import { Controller, Get, Param, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id } from '#platform'
import { StandingPage, StandingsQuery } from './standings.dto.js'
import { StandingsService } from './standings.service.js'

/** What one enterprise can have. */
@ApiTags('policies')
@Controller('enterprises/:id/policies')
export class StandingsController {
  constructor(private readonly standings: StandingsService) {}

  /** Every clause in force with how the enterprise stands to it, rule by rule; what is near first. */
  @May('rulesets.read')
  @Get()
  list(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Query() query: StandingsQuery): Promise<StandingPage> {
    return this.standings.list(ctx, id, query)
  }
}
