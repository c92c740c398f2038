import { Controller, Get, Query, Res } from '@nestjs/common'
import { ApiProduces, ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { May } from '#people'
import { Caller, type Ctx, UnitOfWork } from '#platform'
import { CasePage, WorklistCounts, WorklistQuery } from './worklist.dto.js'
import { WorklistQueries } from './worklist.queries.js'
import { casesAsCsv } from './worklist-export.js'

/** Lists of cases. */
@ApiTags('cases')
@Controller('cases')
export class WorklistController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly worklist: WorklistQueries,
  ) {}

  /** A page of cases with the count of the whole list. */
  @May('cases.read')
  @Get()
  page(@Caller() ctx: Ctx, @Query() query: WorklistQuery): Promise<CasePage> {
    return this.uow.read(ctx, (manager) => this.worklist.page(manager, query, ctx))
  }

  /** The numbers of the workbench, each with the filter of its list. */
  @May('cases.read')
  @Get('counts')
  async counts(@Caller() ctx: Ctx): Promise<WorklistCounts> {
    return { counts: await this.uow.read(ctx, (manager) => this.worklist.counts(manager, ctx)) }
  }

  /** The whole list as CSV; the header `x-total-count` states how many rows it holds. */
  @May('cases.read')
  @ApiProduces('text/csv')
  @Get('export.csv')
  async export(@Caller() ctx: Ctx, @Query() query: WorklistQuery, @Res() reply: FastifyReply): Promise<void> {
    const { items, total } = await this.uow.read(ctx, (manager) => this.worklist.all(manager, query, ctx))
    await reply
      .headers({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="cases.csv"',
        'x-total-count': String(total),
        'cache-control': 'no-store',
      })
      .send(casesAsCsv(items, ctx.language))
  }
}
