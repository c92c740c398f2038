import { Controller, Get, Query } from '@nestjs/common'
import { May } from '#people'
import { Caller, type Ctx } from '#platform'
import { FiguresService } from './figures.service.js'
import { type CountedCasePage, type Figures, FiguresQuery, ListQuery } from './statistics.dto.js'

/** Figures of a quarter; every number opens its list. */
@Controller('statistics')
export class StatisticsController {
  constructor(private readonly figures: FiguresService) {}

  /** Received, decided, recognised and the on-time share of a quarter, by tier or park. */
  @Get('figures')
  @May('statistics.read')
  table(@Caller() ctx: Ctx, @Query() query: FiguresQuery): Promise<Figures> {
    return this.figures.figures(ctx, query)
  }

  /** The cases behind one figure. */
  @Get('list')
  @May('statistics.read')
  list(@Caller() ctx: Ctx, @Query() query: ListQuery): Promise<CountedCasePage> {
    return this.figures.list(ctx, query)
  }
}
