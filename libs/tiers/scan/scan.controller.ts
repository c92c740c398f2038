import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common'
import { ApiProduces } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { rulesetView } from '../rulesets/rulesets.queries.js'
import { LadderView } from './ladder.dto.js'
import { LadderService } from './ladder.service.js'
import { Invitation, InvitationResult } from './prospects.dto.js'
import { ProspectsService } from './prospects.service.js'
import {
  DryRunPage,
  DryRunQuery,
  ScanBreakdown,
  ScanBreakdownQuery,
  ScanFilter,
  ScanPage,
  ScanQuery,
  ScanRunsPage,
  ScanRunsQuery,
  ScanRunView,
  ScanSummary,
} from './scan.dto.js'
import { dryRunChanges, listRuns, runView, scanBreakdown, scanPage, scanRows, scanSummary } from './scan.queries.js'
import { ScanService } from './scan.service.js'
import { scanAsCsv } from './scan-export.js'

/** How the whole population stands to the rules, and how one enterprise does. */
@Controller()
export class ScanController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly scan: ScanService,
    private readonly ladders: LadderService,
    private readonly prospects: ProspectsService,
  ) {}

  /** Per ruleset, how many are on each list; every count opens its list. */
  @Get('scan/summary')
  @May('scan.read')
  summary(@Caller() ctx: Ctx, @Query() query: ScanFilter): Promise<ScanSummary[]> {
    return this.uow.read(ctx, (manager) => scanSummary(manager, ctx, query))
  }

  /** For one ruleset: which condition alone is missing, which figure alone is missing, with how many enterprises each. */
  @Get('scan/breakdown')
  @May('scan.read')
  breakdown(@Caller() ctx: Ctx, @Query() query: ScanBreakdownQuery): Promise<ScanBreakdown> {
    return this.uow.read(ctx, (manager) => scanBreakdown(manager, ctx, query))
  }

  /** A list: who meets all, who is one condition short, who lacks a figure, who fell below, whose title ends. */
  @Get('scan/results')
  @May('scan.read')
  results(@Caller() ctx: Ctx, @Query() query: ScanQuery): Promise<ScanPage> {
    return this.uow.read(ctx, (manager) => scanPage(manager, ctx, query))
  }

  /** The whole list as CSV; the header `x-total-count` states how many rows it holds. */
  @Get('scan/results/export.csv')
  @May('scan.read')
  @ApiProduces('text/csv')
  async export(@Caller() ctx: Ctx, @Query() query: ScanQuery, @Res() reply: FastifyReply): Promise<void> {
    const rows = await this.uow.read(ctx, (manager) => scanRows(manager, ctx, query))
    await reply
      .headers({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="scan.csv"',
        'x-total-count': String(rows.length),
        'cache-control': 'no-store',
      })
      .send(scanAsCsv(rows, ctx.language))
  }

  /** Runs over the register, the latest first. */
  @Get('scan/runs')
  @May('scan.read')
  runs(@Caller() ctx: Ctx, @Query() query: ScanRunsQuery): Promise<ScanRunsPage> {
    return this.uow.read(ctx, (manager) => listRuns(manager, query))
  }

  /** How far a run is. */
  @Get('scan/runs/:id')
  @May('scan.read')
  run(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<ScanRunView> {
    return this.uow.read(ctx, (manager) => runView(manager, id))
  }

  /** The enterprises whose result a draft would change. */
  @Get('scan/runs/:id/changes')
  @May('scan.read')
  changes(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Query() query: DryRunQuery): Promise<DryRunPage> {
    return this.uow.read(ctx, (manager) => dryRunChanges(manager, ctx, id, query))
  }

  /** Judges everybody afresh by every ruleset in force; the worker runs it. */
  @Post('scan/runs')
  @May('scan.run')
  @HttpCode(202)
  start(@Caller() ctx: Ctx): Promise<ScanRunView> {
    return this.uow.run(ctx, async (tx) => runView(tx.manager, await this.scan.startAll(tx)))
  }

  /** Judges everybody by a version without keeping the results, and lists who would change; the worker runs it. */
  @Post('rulesets/:id/dry-run')
  @May('rulesets.write')
  @HttpCode(202)
  dryRun(@Caller() ctx: Ctx, @Param('id') id: string): Promise<ScanRunView> {
    return this.uow.run(ctx, async (tx) => {
      await rulesetView(tx.manager, tx, id)
      return runView(tx.manager, await this.scan.start(tx, 'dry-run', [id]))
    })
  }

  /** The ladder of one enterprise: each rung held, reachable, one step short, for a person to judge, or unknown, rule by rule. */
  @Get('enterprises/:id/ladder')
  @May('rulesets.read')
  ladder(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<LadderView> {
    return this.ladders.ladder(ctx, id)
  }

  /** Invites enterprises to a tier; answers row by row, and what is done is skipped when it is sent again. */
  @Post('prospects/invite')
  @May('prospects.invite')
  @HttpCode(200)
  invite(@Caller() ctx: Ctx, @Body() input: Invitation): Promise<InvitationResult> {
    return this.prospects.invite(ctx, input)
  }
}
