import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { agencyOn, caseRow } from '#cases'
import { demandFirmAdmin, EnterprisesService } from '#enterprises'
import { May } from '#people'
import { Caller, type Ctx, Id, Problem, systemActor, UnitOfWork } from '#platform'
import { MoneyOfCase } from './money-of-case.dto.js'
import { moneyOfCase } from './money-of-case.queries.js'
import { PaymentAccount } from './payment-account.entity.js'
import { AccountInput, AccountOnFile } from './payments.dto.js'

/** The account an enterprise is paid on, and what is paid on it. */
@ApiTags('payments')
@Controller()
export class AccountsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enterprises: EnterprisesService,
  ) {}

  /** The account on file; on the firm's side its administrators read it. */
  @May('accounts.read')
  @Get('enterprises/:id/payment-account')
  async show(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<AccountOnFile> {
    await this.enterprises.find(ctx, id)
    return this.uow.read(ctx, async (manager) => {
      await demandFirmAdmin({ ...ctx, manager }, id)
      const found = await manager.findOneBy(PaymentAccount, { enterpriseId: id })
      if (!found) return { account: null }
      const { accountName, bank, accountNumber, changedAt } = found
      return { account: { accountName, bank, accountNumber, changedAt } }
    })
  }

  /** What a firm reads of the money of its case: how it is computed, what it promised, parts, payments and the account. */
  @May('cases.read')
  @Get('cases/:id/payout')
  async ofCase(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<MoneyOfCase> {
    const row = await this.uow.read(ctx, (manager) => caseRow(ctx, manager, id))
    if (agencyOn(ctx, row)) throw Problem.missing('policies.award-missing')
    return this.uow.read({ ...ctx, actor: systemActor }, (manager) => moneyOfCase(manager, row, ctx))
  }

  /** Enters or changes the account; only an administrator of this very firm does. */
  @May('accounts.write')
  @Put('enterprises/:id/payment-account')
  @HttpCode(204)
  async put(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: AccountInput): Promise<void> {
    await this.enterprises.find(ctx, id)
    await this.uow.run(ctx, async (tx) => {
      await demandFirmAdmin(tx, id)
      const change = { enterpriseId: id, ...input, changedBy: tx.actor.id, changedAt: tx.now }
      await tx.manager.upsert(PaymentAccount, change, ['enterpriseId'])
    })
  }
}
