import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { GiveRating, RatingOfCase, RatingPage, RatingsQuery } from './ratings.dto.js'
import { RatingsService } from './ratings.service.js'

/** How firms rate the handling of their cases. */
@ApiTags('ratings')
@Controller()
export class RatingsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ratings: RatingsService,
  ) {}

  /** The rating of a case, and whether one may give it. */
  @May('cases.read')
  @Get('cases/:id/rating')
  ofCase(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<RatingOfCase> {
    return this.ratings.ofCase(ctx, id)
  }

  /** Rates the handling of a case that has ended, or changes the rating within its days. */
  @May('ratings.give')
  @Put('cases/:id/rating')
  give(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: GiveRating): Promise<RatingOfCase> {
    return this.uow.run(ctx, (tx) => this.ratings.give(tx, id, input))
  }

  /** Ratings within reach, the latest first. */
  @May('ratings.read')
  @Get('ratings')
  page(@Caller() ctx: Ctx, @Query() query: RatingsQuery): Promise<RatingPage> {
    return this.ratings.page(ctx, query)
  }
}
