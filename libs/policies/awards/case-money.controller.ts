import { Controller, Get, Param, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { CaseMoney } from './case-money.dto.js'
import { CaseMoneyService } from './case-money.service.js'
import { OfferPage, OffersQuery } from './offers.dto.js'
import { offers } from './offers.queries.js'

/** The money of a case, and awards nobody applied for. */
@ApiTags('policies')
@Controller()
export class CaseMoneyController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly money: CaseMoneyService,
  ) {}

  /** The money of a case: how the amount came about, what was looked at, the ledger and the payments. */
  @May('cases.read')
  @Get('cases/:id/money')
  ofCase(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<CaseMoney> {
    return this.money.ofCase(ctx, id)
  }

  /** Awards without application by state, who has waited longest first. */
  @May('budget.read')
  @Get('awards')
  offers(@Caller() ctx: Ctx, @Query() query: OffersQuery): Promise<OfferPage> {
    return this.uow.read(ctx, (manager) => offers(manager, query, ctx))
  }
}
