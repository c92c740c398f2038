import { Controller, Get, Param, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { Open } from '#people'
import { Caller, type Ctx, systemActor, UnitOfWork } from '#platform'
import { Catalogue, CatalogueQuery, ClauseChoices, ClauseGuide, ClausePage, ClausesQuery } from './catalogue.dto.js'
import { catalogueOf, clauseChoices, clauseGuide, listClauses } from './catalogue.queries.js'

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

  /** Clauses in the order of packages and policies, by page. */
  @Open()
  @Get('clauses')
  clauses(@Caller() ctx: Ctx, @Query() query: ClausesQuery): Promise<ClausePage> {
    return this.uow.read({ ...ctx, actor: systemActor }, (manager) => listClauses(manager, query, ctx))
  }

  /** What clauses can be chosen by. */
  @Open()
  @Get('clause-choices')
  choices(@Caller() ctx: Ctx): Promise<ClauseChoices> {
    return this.uow.read({ ...ctx, actor: systemActor }, (manager) => clauseChoices(manager, ctx))
  }

  /** The guide page of a clause. */
  @Open()
  @Get('clauses/:code')
  guide(@Caller() ctx: Ctx, @Param('code') code: string): Promise<ClauseGuide> {
    return this.uow.read({ ...ctx, actor: systemActor }, (manager) => clauseGuide(manager, code, ctx))
  }
}
