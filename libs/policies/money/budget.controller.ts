import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { localDate } from '#lifecycle'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import {
  Allocation,
  AllotmentList,
  AllotRequest,
  CreateLine,
  EntriesQuery,
  EntryPage,
  LineList,
  LinesQuery,
  LineView,
} from './budget.dto.js'
import { allotmentsOf, budgetEntries, budgetLine, budgetLines } from './budget.queries.js'
import { BudgetService } from './budget.service.js'

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
  async list(@Caller() ctx: Ctx, @Query() { year }: LinesQuery): Promise<LineList> {
    const of = year ?? Number(localDate(ctx.now).slice(0, 4))
    return { items: await this.uow.read(ctx, (manager) => budgetLines(manager, of)) }
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
  async allocate(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: Allocation): Promise<LineView> {
    return this.uow.run(ctx, async (tx) => {
      await this.budget.allocate(tx, id, input)
      return budgetLine(tx.manager, id)
    })
  }

  /** Shares out the line among the cases that wait for a decision, by its rule. */
  @May('budget.allot')
  @Post(':id/allotment')
  @HttpCode(200)
  async allot(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() { caseIds }: AllotRequest): Promise<AllotmentList> {
    return this.uow.run(ctx, async (tx) => {
      await this.budget.allot(tx, id, caseIds)
      return { rule: (await budgetLine(tx.manager, id)).rule, items: await allotmentsOf(tx.manager, id) }
    })
  }

  /** What the line was shared out as. */
  @May('budget.read')
  @Get(':id/allotment')
  async allotment(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<AllotmentList> {
    return this.uow.read(ctx, async (manager) => ({
      rule: (await budgetLine(manager, id)).rule,
      items: await allotmentsOf(manager, id),
    }))
  }
}
