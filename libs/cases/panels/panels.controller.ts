import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id, PageQuery, UnitOfWork } from '#platform'
import { caseInReach } from '../case-scope.js'
import { ExpertsService } from './experts.service.js'
import { PanelScoresService } from './panel-scores.service.js'
import {
  CancelPanel,
  DeclareConflict,
  DrawPanel,
  EnterExpert,
  ExpertPage,
  ExpertsQuery,
  ExpertView,
  PanelPage,
  PanelPlan,
  PanelPreview,
  PanelView,
  RecordTie,
  ReplaceMember,
  SaveScores,
} from './panels.dto.js'
import { panelInReach, panelsOfCase, panelsOfExpert } from './panels.queries.js'
import { PanelsService } from './panels.service.js'

/** Experts and the panels drawn from them. */
@ApiTags('panels')
@Controller()
export class PanelsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly experts: ExpertsService,
    private readonly panels: PanelsService,
    private readonly scores: PanelScoresService,
  ) {}

  /** The pool of experts, with what ties them to enterprises. */
  @May('experts.read')
  @Get('experts')
  pool(@Caller() ctx: Ctx, @Query() query: ExpertsQuery): Promise<ExpertPage> {
    return this.uow.read(ctx, (manager) => this.experts.page(manager, query, ctx))
  }

  /** Puts a user with the role `expert` into the pool, or changes what it says of them. */
  @May('experts.write')
  @Put('experts/:userId')
  enter(@Caller() ctx: Ctx, @Param('userId', Id) userId: string, @Body() input: EnterExpert): Promise<ExpertView> {
    return this.uow.run(ctx, (tx) => this.experts.enter(tx, userId, input))
  }

  /** Records what ties an expert to an enterprise. */
  @May('experts.write')
  @Post('experts/:userId/ties')
  tie(@Caller() ctx: Ctx, @Param('userId', Id) userId: string, @Body() input: RecordTie): Promise<ExpertView> {
    return this.uow.run(ctx, (tx) => this.experts.tie(tx, userId, input))
  }

  /** Takes a tie away that was recorded by mistake. */
  @May('experts.write')
  @Delete('experts/:userId/ties/:tieId')
  untie(@Caller() ctx: Ctx, @Param('userId', Id) userId: string, @Param('tieId', Id) tieId: string): Promise<ExpertView> {
    return this.uow.run(ctx, (tx) => this.experts.untie(tx, userId, tieId))
  }

  /** Who may be drawn for this case and who may not, with every reason. */
  @May('panels.draw')
  @Post('cases/:id/panels/preview')
  @HttpCode(200)
  preview(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: PanelPlan): Promise<PanelPreview> {
    return this.uow.read(ctx, (manager) => this.panels.preview(manager, id, input, ctx))
  }

  /** Draws a panel for this case before a witness. */
  @May('panels.draw')
  @Post('cases/:id/panels')
  draw(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: DrawPanel): Promise<PanelView> {
    return this.uow.run(ctx, (tx) => this.panels.draw(tx, id, input))
  }

  /** Panels of this case, those that run first. */
  @May('panels.read')
  @Get('cases/:id/panels')
  ofCase(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Query() query: PageQuery): Promise<PanelPage> {
    return this.uow.read(ctx, async (manager) => {
      await caseInReach(ctx, manager, id)
      return panelsOfCase(manager, id, query, ctx)
    })
  }

  /** Panels one sits on. */
  @May('panels.score')
  @Get('panels')
  mine(@Caller() ctx: Ctx, @Query() query: PageQuery): Promise<PanelPage> {
    return this.uow.read(ctx, (manager) => panelsOfExpert(manager, query, ctx))
  }

  /** One panel: the office sees the points once it is closed, an expert their own seat. */
  @May('panels.read')
  @Get('panels/:id')
  one(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<PanelView> {
    return this.uow.read(ctx, (manager) => panelInReach(manager, id, ctx))
  }

  /** Takes somebody off; the next of the draw takes the seat. */
  @May('panels.draw')
  @Post('panels/:id/replace')
  @HttpCode(200)
  replace(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: ReplaceMember): Promise<PanelView> {
    return this.uow.run(ctx, (tx) => this.panels.replace(tx, id, input.memberId, input.reason))
  }

  /** Closes the panel: every seat has submitted; the result stands. */
  @May('panels.draw')
  @Post('panels/:id/close')
  @HttpCode(200)
  close(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<PanelView> {
    return this.uow.run(ctx, (tx) => this.panels.close(tx, id))
  }

  /** Ends the panel without a result. */
  @May('panels.cancel')
  @Post('panels/:id/cancel')
  @HttpCode(200)
  cancel(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() { reason }: CancelPanel): Promise<PanelView> {
    return this.uow.run(ctx, (tx) => this.panels.cancel(tx, id, reason))
  }

  /** An expert's word on conflicts of interest; with one, they leave the panel. */
  @May('panels.score')
  @Post('panels/:id/declaration')
  @HttpCode(204)
  declare(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: DeclareConflict): Promise<void> {
    return this.uow.run(ctx, (tx) => this.scores.declare(tx, id, input))
  }

  /** Saves one's points so far. */
  @May('panels.score')
  @Put('panels/:id/scores')
  save(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: SaveScores): Promise<PanelView> {
    return this.uow.run(ctx, (tx) => this.scores.save(tx, id, input))
  }

  /** Submits the saved points; they stand from now on. */
  @May('panels.score')
  @Post('panels/:id/submit')
  @HttpCode(200)
  submit(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<PanelView> {
    return this.uow.run(ctx, (tx) => this.scores.submit(tx, id))
  }
}
