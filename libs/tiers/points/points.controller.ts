import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { localDate } from '#lifecycle'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { EnterprisePointsView, PointsSchemeDraft, PointsSchemeView, RankingPage, RankingQuery } from './points.dto.js'
import { listSchemes, ranking, schemeView } from './points.queries.js'
import { PointsService } from './points.service.js'

/** Innovation points. */
@Controller()
export class PointsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly points: PointsService,
  ) {}

  /** Versions of the scheme, the newest first. */
  @Get('points/schemes')
  @May('rulesets.read')
  schemes(@Caller() ctx: Ctx): Promise<PointsSchemeView[]> {
    return this.uow.read(ctx, (manager) => listSchemes(manager, ctx))
  }

  /** Drafts a version. */
  @Post('points/schemes')
  @May('rulesets.write')
  async draft(@Caller() ctx: Ctx, @Body() input: PointsSchemeDraft): Promise<PointsSchemeView> {
    await this.uow.run(ctx, (tx) => this.points.draft(tx, input))
    return this.uow.read(ctx, (manager) => schemeView(manager, ctx, input.id))
  }

  /** Puts a draft into force from its day; not by whoever drafted it. */
  @Post('points/schemes/:id/publish')
  @May('rulesets.write')
  @HttpCode(200)
  async publish(@Caller() ctx: Ctx, @Param('id') id: string): Promise<PointsSchemeView> {
    await this.uow.run(ctx, (tx) => this.points.publish(tx, id))
    return this.uow.read(ctx, (manager) => schemeView(manager, ctx, id))
  }

  /** The ranking by stage. */
  @Get('points/ranking')
  @May('scan.read')
  ranking(@Caller() ctx: Ctx, @Query() query: RankingQuery): Promise<RankingPage> {
    return this.uow.read(ctx, (manager) => ranking(manager, ctx, query, localDate(ctx.now)))
  }

  /** The points of one enterprise, indicator by indicator. */
  @Get('enterprises/:id/points')
  @May('rulesets.read')
  ofEnterprise(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<EnterprisePointsView> {
    return this.points.ofEnterprise(ctx, id)
  }
}
