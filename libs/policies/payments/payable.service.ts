import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { FactsService } from '#enterprises'
import type { Refusal } from '#lifecycle'
import { type Ctx, textOf, UnitOfWork } from '#platform'
import { Award } from '../awards/award.entity.js'
import { againstPaying, ownDecisions } from './pay-checks.js'
import { type PayableRow, payableCases } from './payable.queries.js'
import type { PayablePage, PayableQuery } from './payments.dto.js'

/** Cases that wait to be paid, each with everything that keeps the caller from putting it in a batch. */
@Injectable()
export class PayableService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly facts: FactsService,
  ) {}

  /** One page, the longest waiting first. The same is looked at again, under lock, when a batch is put together. */
  list(ctx: Ctx, query: PayableQuery): Promise<PayablePage> {
    return this.uow.read(ctx, async (manager) => {
      const page = await payableCases(manager, query, ctx)
      const own = await ownDecisions(
        ctx,
        manager,
        page.items.map((item) => item.caseId),
      )
      const items: PayablePage['items'] = []
      for (const { hasAccount, ...item } of page.items) {
        const refusals = [
          ...(hasAccount ? [] : [{ code: 'policies.no-account' }]),
          ...(own.has(item.caseId) ? [{ code: 'policies.own-decision', params: { number: item.caseNumber } }] : []),
          ...(await this.against(ctx, manager, item)),
        ]
        const reasons = refusals.map(({ code, params }: Refusal) => ({ code, message: textOf(code, params, ctx.language) }))
        items.push({ ...item, reasons })
      }
      return { ...page, items }
    })
  }

  private async against(ctx: Ctx, manager: EntityManager, { caseId }: Pick<PayableRow, 'caseId'>): Promise<Refusal[]> {
    return againstPaying(ctx, manager, await manager.findOneByOrFail(Award, { caseId }), this.facts)
  }
}
