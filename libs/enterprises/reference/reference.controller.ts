import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May, SignedIn } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { ParksService } from './parks.service.js'
import { DivisionsQuery, DivisionView, IndustriesQuery, IndustryView, ParkInput, ParkView } from './reference.dto.js'
import { ReferenceQueries } from './reference.queries.js'

/** Parks, industries and divisions. */
@ApiTags('reference')
@Controller()
export class ReferenceController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: ReferenceQueries,
    private readonly parksService: ParksService,
  ) {}

  /** Every park, in order. */
  @SignedIn()
  @Get('parks')
  parks(): Promise<ParkView[]> {
    return this.queries.parks()
  }

  /** Adds a park. */
  @May('parks.write')
  @Post('parks')
  addPark(@Caller() ctx: Ctx, @Body() input: ParkInput): Promise<ParkView> {
    return this.uow.run(ctx, (tx) => this.parksService.add(tx, input))
  }

  /** Changes a park. */
  @May('parks.write')
  @Put('parks/:id')
  changePark(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: ParkInput): Promise<ParkView> {
    return this.uow.run(ctx, (tx) => this.parksService.change(tx, id, input))
  }

  /** GB/T 4754-2017 level by level, or by text. */
  @SignedIn()
  @Get('industries')
  industries(@Query() query: IndustriesQuery): Promise<IndustryView[]> {
    return this.queries.industries(query)
  }

  /** Administrative divisions by text. */
  @SignedIn()
  @Get('divisions')
  divisions(@Query() query: DivisionsQuery): Promise<DivisionView[]> {
    return this.queries.divisions(query)
  }
}
