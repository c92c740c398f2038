import { Injectable, type OnModuleInit } from '@nestjs/common'
import { eventOf } from '#lifecycle'
import { Notification, type NotificationKind, Notifier } from '#people'
import { type Ctx, JobQueue, type TxCtx, UnitOfWork } from '#platform'
import { movedForFirm, movedForOffice } from './case-notices.js'
import { firmPeople, officePeople } from './case-people.queries.js'
import { caseRow } from './case-row.queries.js'
import type { CaseJob } from './kind.js'
import { Kinds } from './kinds.js'
import { stateOf } from './moved.js'
import { notifyFirm, notifyOffice } from './office-jobs.js'

/** Tells people what happened to a case: which case, what was done, where it stands. No content of the case. */
@Injectable()
export class NotifyJobs implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queue: JobQueue,
    private readonly kinds: Kinds,
    private readonly notifier: Notifier,
  ) {}

  onModuleInit(): void {
    this.queue.handle(notifyFirm, (ctx, data) => this.tell(ctx, data, 'firm'))
    this.queue.handle(notifyOffice, (ctx, data) => this.tell(ctx, data, 'office'))
  }

  private async tell(ctx: Ctx, { caseId, moveId, event }: CaseJob, side: 'firm' | 'office'): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      const row = await caseRow(tx, tx.manager, caseId)
      const link = `/cases/${caseId}?move=${moveId}`
      const kind = side === 'firm' ? movedForFirm : movedForOffice
      if (await isTold(tx, kind, link)) return
      const { chart } = this.kinds.wired(row.chartId, row.chartVersion)
      const done = eventOf(chart, event)?.label ?? [event, event]
      const stands = stateOf(chart, row.state).label[side]
      await this.notifier.notify(tx, {
        userIds: await (side === 'firm' ? firmPeople(tx.manager, row) : officePeople(tx.manager, row)),
        kind,
        title: { zh: `${row.number}：${done[0]}`, en: `${row.number}: ${done[1]}` },
        body: { zh: `目前：${stands[0]}`, en: `Now: ${stands[1]}` },
        link,
        caseId,
      })
    })
  }
}

/** Whether this was said before: a job that runs twice says it once. */
async function isTold(tx: TxCtx, kind: NotificationKind, link: string): Promise<boolean> {
  return tx.manager.existsBy(Notification, { kind: kind.name, link })
}
