import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import {
  DuplicatesPage,
  DuplicatesQuery,
  MergeLineView,
  MergePair,
  MergeProposal,
  MergesPage,
  MergesQuery,
  MergeView,
} from './merges.dto.js'
import { MergesQueries } from './merges.queries.js'
import { MergesService } from './merges.service.js'

/** Duplicates on the register, and merging them in two steps. */
@ApiTags('enterprises')
@Controller('enterprises/merges')
export class MergesController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly merges: MergesService,
    private readonly queries: MergesQueries,
  ) {}

  /** Pairs that may be one enterprise, the most alike first. */
  @May('enterprises.merge')
  @Get('duplicates')
  duplicates(@Caller() ctx: Ctx, @Query() query: DuplicatesQuery): Promise<DuplicatesPage> {
    return this.queries.duplicates(ctx, query)
  }

  /** What would move, part by part; changes nothing. */
  @May('enterprises.merge')
  @Get('preview')
  preview(@Caller() ctx: Ctx, @Query() { fromId, intoId }: MergePair): Promise<MergeLineView[]> {
    return this.merges.preview(ctx, fromId, intoId)
  }

  /** Merges, open ones unless told. */
  @May('enterprises.merge')
  @Get()
  list(@Caller() ctx: Ctx, @Query() query: MergesQuery): Promise<MergesPage> {
    return this.queries.page(ctx, query)
  }

  /** One merge. */
  @May('enterprises.merge')
  @Get(':id')
  one(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<MergeView> {
    return this.queries.one(ctx, id)
  }

  /** Proposes a merge; somebody else confirms it. */
  @May('enterprises.merge')
  @Post()
  async propose(@Caller() ctx: Ctx, @Body() { fromId, intoId, reason }: MergeProposal): Promise<MergeView> {
    const id = await this.uow.run(ctx, (tx) => this.merges.propose(tx, fromId, intoId, reason))
    return this.queries.one(ctx, id)
  }

  /** Confirms a merge that somebody else proposed; it cannot be undone. */
  @May('enterprises.merge')
  @HttpCode(200)
  @Post(':id/confirm')
  async confirm(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<MergeView> {
    await this.uow.run(ctx, (tx) => this.merges.confirm(tx, id))
    return this.queries.one(ctx, id)
  }

  /** Drops a proposal. */
  @May('enterprises.merge')
  @HttpCode(200)
  @Post(':id/cancel')
  async cancel(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<MergeView> {
    await this.uow.run(ctx, (tx) => this.merges.cancel(tx, id))
    return this.queries.one(ctx, id)
  }
}
