import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { DutiesService } from './duties.service.js'
import { DutyEvidence, type DutyPage, DutyQuery } from './memberships.dto.js'
import { listDuties } from './memberships.queries.js'

/** Yearly duties of titles. */
@Controller('duties')
export class DutiesController {
  constructor(
    private readonly duties: DutiesService,
    private readonly uow: UnitOfWork,
  ) {}

  /** Duties that have opened, the next due first. */
  @Get()
  @May('memberships.read')
  list(@Caller() ctx: Ctx, @Query() query: DutyQuery): Promise<DutyPage> {
    return this.uow.read(ctx, (manager) => listDuties(manager, ctx, query))
  }

  /** Records that a duty was done, with what shows it. */
  @Post(':id/fulfil')
  @May('duties.fulfil')
  @HttpCode(204)
  fulfil(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() body: DutyEvidence): Promise<void> {
    return this.duties.fulfil(ctx, id, body.evidence)
  }
}
