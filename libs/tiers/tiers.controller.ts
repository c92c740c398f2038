import { Controller, Get } from '@nestjs/common'
import { May } from '#people'
import { Caller, type Ctx } from '#platform'
import type { TierRow } from './tiers.dto.js'
import { TiersService } from './tiers.service.js'

/** The ladder. */
@Controller('tiers')
export class TiersController {
  constructor(private readonly tiers: TiersService) {}

  /** Every rung with validity, renewal, yearly duty, legal basis and the number of titles in force. */
  @Get()
  @May('tiers.read')
  ladder(@Caller() ctx: Ctx): Promise<TierRow[]> {
    return this.tiers.ladder(ctx)
  }
}
