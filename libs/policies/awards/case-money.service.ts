import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { caseRow } from '#cases'
import { FactsService } from '#enterprises'
import { type Ctx, systemActor, UnitOfWork } from '#platform'
import { paymentsOfCase } from '../payments/batches.queries.js'
import { awardFacts } from './award-facts.js'
import { AwardInstalment } from './award-instalment.entity.js'
import { AwardsService } from './awards.service.js'
import type { CaseMoney, LineOfAward, OtherAward } from './case-money.dto.js'
import { lookedAt, stepsOf } from './money-steps.js'

/** The money of a case as its page shows it: how much and why, what was looked at, where it went. */
@Injectable()
export class CaseMoneyService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly awards: AwardsService,
    private readonly facts: FactsService,
  ) {}

  /** @throws Problem missing, also when the case gives no money */
  async ofCase(ctx: Ctx, caseId: string): Promise<CaseMoney> {
    const { award, estimate } = await this.awards.ofCase(ctx, caseId)
    const row = await this.uow.read(ctx, (manager) => caseRow(ctx, manager, caseId))
    return this.uow.read({ ...ctx, actor: systemActor }, async (manager) => {
      const around = await awardFacts(manager, row, ctx, this.facts)
      const beside = around.others.filter(await isEarlier(manager, caseId))
      const gross = award?.grossFen ?? estimate.grossFen
      const year = award?.year ?? around.line?.year ?? Number(around.today.slice(0, 4))
      const amountFen = BigInt(award?.amountFen ?? estimate.amountFen ?? 0)
      return {
        ...{ award, estimate, line: await lineOf(manager, around.award?.lineId ?? around.line?.id ?? null) },
        steps: gross === null ? [] : stepsOf(ctx, around, { grossFen: BigInt(gross), amountFen, year, others: beside }),
        looked: lookedAt(ctx, around),
        others: await othersOf(manager, ctx, row.enterpriseId, caseId),
        parts: (await manager.find(AwardInstalment, { where: { caseId }, order: { number: 'ASC' } })).map(
          ({ number, amountFen, dueOn, paidAt }) => ({ number, amountFen, dueOn, paid: paidAt !== null }),
        ),
        payments: await paymentsOfCase(manager, caseId),
      }
    })
  }
}

/** Which other awards were there when this one was decided; all of them before a decision. */
async function isEarlier(manager: EntityManager, caseId: string): Promise<(other: { caseId: string }) => boolean> {
  const later = await manager.query<{ id: string }[]>(
    `SELECT o.case_id AS id FROM awards a JOIN awards o ON o.enterprise_id = a.enterprise_id AND o.decided_at > a.decided_at
     WHERE a.case_id = $1`,
    [caseId],
  )
  return (other) => !later.some(({ id }) => id === other.caseId)
}

async function lineOf(manager: EntityManager, id: string | null): Promise<LineOfAward | null> {
  const [line] = await manager.query<LineOfAward[]>(`SELECT id, name, year FROM budget_lines WHERE id = $1`, [id])
  return line ?? null
}

async function othersOf(manager: EntityManager, ctx: Ctx, enterpriseId: string, caseId: string): Promise<OtherAward[]> {
  return manager.query<OtherAward[]>(
    `SELECT a.case_id AS "caseId", c.number AS "caseNumber", ${ctx.language === 'zh' ? 'p.name' : 'p.name_en'} AS "clauseName", a.year,
       a.amount_fen::text AS "amountFen"
     FROM awards a JOIN cases c ON c.id = a.case_id JOIN programmes p ON p.id = c.programme_id
     WHERE a.enterprise_id = $1 AND a.case_id <> $2 AND a.standing IN ('reserved', 'committed', 'paid') ORDER BY a.decided_at DESC LIMIT 50`,
    [enterpriseId, caseId],
  )
}
