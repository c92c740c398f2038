import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiHeader, ApiTags } from '@nestjs/swagger'
import { onceOnly } from '#cases'
import { localDate } from '#lifecycle'
import { May } from '#people'
import { Caller, type Ctx, Id, PageQuery, UnitOfWork } from '#platform'
import {
  Allocation,
  AllotmentList,
  AllotmentPreview,
  AllotRequest,
  CreateLine,
  EntriesQuery,
  EntryPage,
  LinePage,
  LinesQuery,
  LineView,
  Transfer,
} from './budget.dto.js'
import { allotmentsOf, budgetEntries, budgetLine, budgetLines } from './budget.queries.js'
import { BudgetService } from './budget.service.js'

const REPEAT = { name: 'Idempotency-Key', required: false, description: 'makes a repeat safe' }

/** Budget lines and their ledger. */
@ApiTags('budget')
@Controller('budget-lines')
export class BudgetController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly budget: BudgetService,
  ) {}

  /** Lines of a year, this year unless told. */
  @May('budget.read')
  @Get()
  list(@Caller() ctx: Ctx, @Query() query: LinesQuery): Promise<LinePage> {
    const year = query.year ?? Number(localDate(ctx.now).slice(0, 4))
    return this.uow.read(ctx, (manager) => budgetLines(manager, { ...query, year }))
  }

  /** Opens a line. */
  @May('budget.write')
  @Post()
  async create(@Caller() ctx: Ctx, @Body() input: CreateLine): Promise<LineView> {
    return this.uow.run(ctx, async (tx) => budgetLine(tx.manager, await this.budget.create(tx, input)))
  }

  /** One line. */
  @May('budget.read')
  @Get(':id')
  one(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<LineView> {
    return this.uow.read(ctx, (manager) => budgetLine(manager, id))
  }

  /** Every movement of a line's money, the latest first. */
  @May('budget.read')
  @Get(':id/entries')
  entries(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Query() query: EntriesQuery): Promise<EntryPage> {
    return this.uow.read(ctx, (manager) => budgetEntries(manager, id, query))
  }

  /** Allocates money to a line, or takes back what is not promised. */
  @May('budget.write')
  @Post(':id/allocations')
  @ApiHeader(REPEAT)
  async allocate(
    @Caller() ctx: Ctx,
    @Param('id', Id) id: string,
    @Body() input: Allocation,
    @Headers('idempotency-key') key?: string,
  ): Promise<LineView> {
    return this.uow.run(ctx, (tx) =>
      onceOnly(tx, key, { allocate: id, ...input }, async () => {
        await this.budget.allocate(tx, id, input)
        return budgetLine(tx.manager, id)
      }),
    )
  }

  /** Moves what is not promised to another line of the same year. */
  @May('budget.write')
  @Post(':id/transfers')
  @ApiHeader(REPEAT)
  async transfer(
    @Caller() ctx: Ctx,
    @Param('id', Id) id: string,
    @Body() input: Transfer,
    @Headers('idempotency-key') key?: string,
  ): Promise<LineView> {
    return this.uow.run(ctx, (tx) =>
      onceOnly(tx, key, { transfer: id, ...input }, async () => {
        await this.budget.transfer(tx, id, input)
        return budgetLine(tx.manager, id)
      }),
    )
  }

  /** What the line would be shared out as now; nothing is written. */
  @May('budget.read')
  @Post(':id/allotment/preview')
  @HttpCode(200)
  preview(
    @Caller() ctx: Ctx,
    @Param('id', Id) id: string,
    @Body() { caseIds }: AllotRequest,
    @Query() query: PageQuery,
  ): Promise<AllotmentPreview> {
    return this.uow.read(ctx, (manager) => this.budget.preview(manager, id, query, caseIds))
  }

  /** Shares out the line among the cases that wait for a decision, by its rule. */
  @May('budget.allot')
  @Post(':id/allotment')
  @HttpCode(200)
  async allot(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() { caseIds }: AllotRequest): Promise<AllotmentList> {
    return this.uow.run(ctx, async (tx) => {
      await this.budget.allot(tx, id, caseIds)
      return allotmentsOf(tx.manager, id, {})
    })
  }

  /** What the line was shared out as. */
  @May('budget.read')
  @Get(':id/allotment')
  allotment(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Query() query: PageQuery): Promise<AllotmentList> {
    return this.uow.read(ctx, (manager) => allotmentsOf(manager, id, query))
  }
}
