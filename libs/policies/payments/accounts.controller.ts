import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { EnterprisesService } from '#enterprises'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { PaymentAccount } from './payment-account.entity.js'
import { AccountInput, AccountOnFile } from './payments.dto.js'

/** The account an enterprise is paid on. */
@ApiTags('payments')
@Controller('enterprises/:id/payment-account')
export class AccountsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enterprises: EnterprisesService,
  ) {}

  /** The account on file. */
  @May('accounts.read')
  @Get()
  async show(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<AccountOnFile> {
    await this.enterprises.find(ctx, id)
    return this.uow.read(ctx, async (manager) => {
      const found = await manager.findOneBy(PaymentAccount, { enterpriseId: id })
      if (!found) return { account: null }
      const { accountName, bank, accountNumber, changedAt } = found
      return { account: { accountName, bank, accountNumber, changedAt } }
    })
  }

  /** Enters or changes the account; only the firm itself does. */
  @May('accounts.write')
  @Put()
  @HttpCode(204)
  async put(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: AccountInput): Promise<void> {
    await this.enterprises.find(ctx, id)
    await this.uow.run(ctx, (tx) =>
      tx.manager.upsert(PaymentAccount, { enterpriseId: id, ...input, changedBy: tx.actor.id, changedAt: tx.now }, [
        'enterpriseId',
      ]),
    )
  }
}
