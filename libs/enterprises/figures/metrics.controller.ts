import { Controller, Get } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { SignedIn } from '#people'
import { Caller, type Ctx } from '#platform'
import { MetricGroupView } from './figures.dto.js'
import { FiguresQueries } from './figures.queries.js'

/** What can be known of enterprises. */
@ApiTags('figures')
@Controller('figures/metrics')
export class MetricsController {
  constructor(private readonly queries: FiguresQueries) {}

  /** Every metric, by the groups of the form. */
  @SignedIn()
  @Get()
  list(@Caller() ctx: Ctx): Promise<MetricGroupView[]> {
    return this.queries.catalogue(ctx)
  }
}
