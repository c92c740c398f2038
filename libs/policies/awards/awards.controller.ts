import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id, PageQuery, UnitOfWork } from '#platform'
import { CaseAward, MatchCandidates, Matched, MatchRunPage, SearchableClause, StartedMatch, StartMatch } from './awards.dto.js'
import { AwardsService } from './awards.service.js'
import { MatchService } from './match.service.js'

/** The money of cases. */
@ApiTags('policies')
@Controller()
export class AwardsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly awards: AwardsService,
    private readonly matches: MatchService,
  ) {}

  /** What a case gives its enterprise, how it was computed, and what the clause would give on what is known now. */
  @May('cases.read')
  @Get('cases/:id/award')
  ofCase(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<CaseAward> {
    return this.awards.ofCase(ctx, id)
  }

  /** Opens awards without application for the enterprises a scan found; each row says what became of it. */
  @May('awards.match')
  @Post('awards/candidates')
  @HttpCode(200)
  match(@Caller() ctx: Ctx, @Body() input: MatchCandidates): Promise<Matched> {
    return this.awards.match(ctx, input)
  }

  /** Looks over the register for whom a clause fits by its rule; the search runs in the background. */
  @May('awards.match')
  @Post('awards/searches')
  @HttpCode(202)
  async search(@Caller() ctx: Ctx, @Body() { clause }: StartMatch): Promise<StartedMatch> {
    return { runId: await this.uow.run(ctx, (tx) => this.matches.start(tx, clause)) }
  }

  /** The clauses that can be searched for now, in the order of the clauses. */
  @May('awards.match')
  @Get('awards/searchable-clauses')
  searchable(@Caller() ctx: Ctx): Promise<SearchableClause[]> {
    return this.uow.read(ctx, (manager) => this.matches.searchable(manager, ctx))
  }

  /** Searches with how far they are, the latest first. */
  @May('awards.match')
  @Get('awards/searches')
  searches(@Caller() ctx: Ctx, @Query() query: PageQuery): Promise<MatchRunPage> {
    return this.uow.read(ctx, (manager) => this.matches.list(manager, query, ctx))
  }
}
