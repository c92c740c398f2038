import { Injectable, type OnModuleInit } from '@nestjs/common'
import { localDate } from '#lifecycle'
import { Notifier } from '#people'
import { type Ctx, JobQueue, type TxCtx, UnitOfWork } from '#platform'
import { yuanOf } from '../money/fen.js'
import { instalmentDue, tellEnterprise } from '../notices.js'
import { tellInstalments } from './instalment-jobs.js'

interface DuePart {
  caseId: string
  caseNumber: string
  enterpriseId: string
  number: number
  amountFen: string
}

/** Tells firms of the parts of their money whose day has come; each part once. */
@Injectable()
export class InstalmentJobs implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queue: JobQueue,
    private readonly notifier: Notifier,
  ) {}

  onModuleInit(): void {
    this.queue.handle(tellInstalments, (ctx) => this.tell(ctx))
  }

  /** One transaction for each part that a firm may ask for since today and was not told of. Safe to run twice. */
  async tell(ctx: Ctx): Promise<void> {
    const due = await this.uow.read(ctx, (manager) =>
      manager.query<DuePart[]>(
        `SELECT i.case_id AS "caseId", c.number AS "caseNumber", a.enterprise_id AS "enterpriseId", i.number, i.amount_fen::text AS "amountFen"
         FROM award_instalments i JOIN awards a ON a.case_id = i.case_id JOIN cases c ON c.id = i.case_id
         WHERE i.paid_at IS NULL AND i.told_at IS NULL AND i.due_on <= $1::date AND a.paid_fen > 0 AND c.waits_on = 'firm'
         ORDER BY i.due_on, i.case_id, i.number`,
        [localDate(ctx.now)],
      ),
    )
    for (const part of due) await this.uow.run(ctx, (tx) => this.tellOne(tx, part))
  }

  private async tellOne(tx: TxCtx, part: DuePart): Promise<void> {
    const [, marked] = await tx.manager.query<[unknown[], number]>(
      `UPDATE award_instalments SET told_at = $3 WHERE case_id = $1 AND number = $2 AND told_at IS NULL`,
      [part.caseId, part.number, tx.now],
    )
    if (marked !== 1) return
    await tellEnterprise(tx, this.notifier, part.enterpriseId, {
      kind: instalmentDue,
      title: {
        zh: `案件 ${part.caseNumber} 第 ${part.number} 期（${yuanOf(part.amountFen)} 元）可以申请拨付`,
        en: `Case ${part.caseNumber}: part ${part.number} (${yuanOf(part.amountFen)} yuan) may be asked for`,
      },
      link: `/cases/${part.caseId}`,
      caseId: part.caseId,
    })
  }
}
