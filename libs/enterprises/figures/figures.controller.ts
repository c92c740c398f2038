import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id, textOf, UnitOfWork } from '#platform'
import {
  FactsQuery,
  FactsView,
  FigureCorrection,
  FigureHistoryPage,
  FiguresDeclaration,
  FiguresQuery,
  FiguresSaved,
  FiguresView,
  FigureVerification,
  HistoryQuery,
} from './figures.dto.js'
import { FiguresQueries } from './figures.queries.js'
import { type FiguresOutcome, FiguresService } from './figures.service.js'

/** Figures of an enterprise: read, declared, verified, corrected. */
@ApiTags('figures')
@Controller('enterprises/:id')
export class FiguresController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly figures: FiguresService,
    private readonly queries: FiguresQueries,
  ) {}

  /** The figures as a form: metric × years with unit, provenance, freshness and flags. */
  @May('enterprises.read')
  @Get('figures')
  form(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Query() query: FiguresQuery): Promise<FiguresView> {
    return this.queries.form(ctx, id, query)
  }

  /** Every version of figures: all, of a metric, or of one period; the latest first. */
  @May('enterprises.read')
  @Get('figures/history')
  history(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Query() query: HistoryQuery): Promise<FigureHistoryPage> {
    return this.queries.history(ctx, id, query)
  }

  /** The firm declares figures: all of them, or none with every error. */
  @May('figures.declare')
  @Put('figures')
  async declare(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: FiguresDeclaration): Promise<FiguresSaved> {
    return inWords(ctx, await this.uow.run(ctx, (tx) => this.figures.declare(tx, id, input.figures)))
  }

  /** An officer has seen the evidence. */
  @May('figures.verify')
  @HttpCode(200)
  @Post('figures/verify')
  async verify(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: FigureVerification): Promise<FiguresSaved> {
    return inWords(ctx, await this.uow.run(ctx, (tx) => this.figures.verify(tx, id, input)))
  }

  /** An officer puts another value and says why. */
  @May('figures.verify')
  @HttpCode(200)
  @Post('figures/correct')
  async correct(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: FigureCorrection): Promise<FiguresSaved> {
    return inWords(ctx, await this.uow.run(ctx, (tx) => this.figures.correct(tx, id, input)))
  }

  /** What criteria read of the enterprise as of a day. */
  @May('enterprises.read')
  @Get('facts')
  facts(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Query() { asOn }: FactsQuery): Promise<FactsView> {
    return this.queries.facts(ctx, id, asOn)
  }
}

function inWords(ctx: Ctx, { saved, unchanged }: FiguresOutcome): FiguresSaved {
  const flags = (all: FiguresOutcome['saved'][number]['flags']) =>
    all.map(({ code, params }) => ({ code, message: textOf(code, params, ctx.language) }))
  return { saved: saved.map((each) => ({ ...each, flags: flags(each.flags) })), unchanged }
}
