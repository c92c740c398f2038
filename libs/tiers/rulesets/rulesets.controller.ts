import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common'
import { May } from '#people'
import { Caller, type Ctx, UnitOfWork } from '#platform'
import { ScanService } from '../scan/scan.service.js'
import { EvaluateService } from './evaluate.service.js'
import { EvaluationInput, type EvaluationView } from './evaluation.dto.js'
import {
  RulesetDifferenceQuery,
  type RulesetDifferenceView,
  RulesetDraft,
  type RulesetPage,
  RulesetQuery,
  type RulesetView,
} from './rulesets.dto.js'
import { differenceOf, listRulesets, rulesetView } from './rulesets.queries.js'
import { RulesetsService } from './rulesets.service.js'

/** By what enterprises are judged, and from when to when. */
@Controller('rulesets')
export class RulesetsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rulesets: RulesetsService,
    private readonly judge: EvaluateService,
    private readonly scan: ScanService,
  ) {}

  /** Versions of rulesets, line by line, the newest first; drafts for those who may write them. */
  @Get()
  @May('rulesets.read')
  list(@Caller() ctx: Ctx, @Query() query: RulesetQuery): Promise<RulesetPage> {
    return this.uow.read(ctx, (manager) => listRulesets(manager, ctx, query))
  }

  /** A version with its measures, score and rule. */
  @Get(':id')
  @May('rulesets.read')
  one(@Caller() ctx: Ctx, @Param('id') id: string): Promise<RulesetView> {
    return this.uow.read(ctx, (manager) => rulesetView(manager, ctx, id))
  }

  /** What changed from another version to this one, leaf by leaf. */
  @Get(':id/difference')
  @May('rulesets.read')
  difference(
    @Caller() ctx: Ctx,
    @Param('id') id: string,
    @Query() query: RulesetDifferenceQuery,
  ): Promise<RulesetDifferenceView> {
    return this.uow.read(ctx, (manager) => differenceOf(manager, ctx, id, query.with))
  }

  /** Drafts a version; every fault is named with its place in the tree. */
  @Post()
  @May('rulesets.write')
  async draft(@Caller() ctx: Ctx, @Body() input: RulesetDraft): Promise<RulesetView> {
    await this.uow.run(ctx, (tx) => this.rulesets.draft(tx, input))
    return this.one(ctx, input.id)
  }

  /** Replaces a draft. */
  @Put(':id')
  @May('rulesets.write')
  async redraft(@Caller() ctx: Ctx, @Param('id') id: string, @Body() input: RulesetDraft): Promise<RulesetView> {
    await this.uow.run(ctx, (tx) => this.rulesets.redraft(tx, id, input))
    return this.one(ctx, id)
  }

  /** Throws a draft away. */
  @Delete(':id')
  @May('rulesets.write')
  @HttpCode(204)
  discard(@Caller() ctx: Ctx, @Param('id') id: string): Promise<void> {
    return this.uow.run(ctx, (tx) => this.rulesets.discard(tx, id))
  }

  /** Puts a draft into force from its days; not by whoever drafted it. One in force from today judges everybody at once. */
  @Post(':id/publish')
  @May('rulesets.write')
  @HttpCode(200)
  async publish(@Caller() ctx: Ctx, @Param('id') id: string): Promise<RulesetView> {
    await this.uow.run(ctx, async (tx) => {
      const { inForce } = await this.rulesets.publish(tx, id)
      if (inForce) await this.scan.start(tx, 'scan', [id])
    })
    return this.one(ctx, id)
  }

  /** Judges an enterprise, given facts, or an enterprise with changes to its facts (what if); nothing is saved. */
  @Post(':id/evaluate')
  @May('rulesets.read')
  @HttpCode(200)
  evaluate(@Caller() ctx: Ctx, @Param('id') id: string, @Body() input: EvaluationInput): Promise<EvaluationView> {
    return this.judge.evaluate(ctx, id, input)
  }
}
