import { Controller, Get, Param, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { Open } from '#people'
import { Caller, type Ctx, systemActor, UnitOfWork } from '#platform'
import { Catalogue, CatalogueQuery, ClauseGuide } from './catalogue.dto.js'
import { catalogueOf, clauseGuide } from './catalogue.queries.js'

/** What the zone gives, for anyone. */
@ApiTags('policies')
@Controller('public')
export class CatalogueController {
  constructor(private readonly uow: UnitOfWork) {}

  /** Packages, policies and clauses with what they give and whether they are open. */
  @Open()
  @Get('policies')
  list(@Caller() ctx: Ctx, @Query() query: CatalogueQuery): Promise<Catalogue> {
    return this.uow.read({ ...ctx, actor: systemActor }, (manager) => catalogueOf(manager, query, ctx))
  }

  /** The guide page of a clause. */
  @Open()
  @Get('clauses/:code')
  guide(@Caller() ctx: Ctx, @Param('code') code: string): Promise<ClauseGuide> {
    return this.uow.read({ ...ctx, actor: systemActor }, (manager) => clauseGuide(manager, code, ctx))
  }
}
