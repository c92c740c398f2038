import { Controller, Get, Query, Res } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { May } from '#people'
import { Caller, type Ctx, UnitOfWork } from '#platform'
import { Summary, SummaryQuery } from './summary.dto.js'
import { summary } from './summary.queries.js'
import { summaryCsv } from './summary-export.js'

/** The money of a year at a glance. */
@ApiTags('budget')
@Controller('budget-summary')
export class SummaryController {
  constructor(private readonly uow: UnitOfWork) {}

  /** Allocated, reserved, committed, paid and recovered by line, policy or department, with a forecast to the year's end. */
  @May('budget.read')
  @Get()
  show(@Caller() ctx: Ctx, @Query() query: SummaryQuery): Promise<Summary> {
    return this.uow.read(ctx, (manager) => summary(manager, query, ctx))
  }

  /** The same as a table for spreadsheets. */
  @May('budget.read')
  @Get('export.csv')
  async export(@Caller() ctx: Ctx, @Query() query: SummaryQuery, @Res() reply: FastifyReply): Promise<void> {
    const found = await this.uow.read(ctx, (manager) => summary(manager, query, ctx))
    await reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="budget-${found.year}-${found.by}.csv"`)
      .header('x-total-count', String(found.rows.length))
      .send(summaryCsv(found, ctx.language))
  }
}
