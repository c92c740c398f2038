import { Injectable, type OnModuleInit } from '@nestjs/common'
import { eventOf } from '#lifecycle'
import { Notification, type NotificationKind, Notifier } from '#people'
import { type Ctx, JobQueue, type TxCtx, UnitOfWork } from '#platform'
import { movedForFirm, movedForOffice, waitsForYou } from './case-notices.js'
import { firmPeople, holders, officePeople } from './case-people.queries.js'
import type { CaseRow } from './case-row.js'
import { caseRow } from './case-row.queries.js'
import type { CaseJob } from './kind.js'
import { Kinds } from './kinds.js'
import { stateOf } from './moved.js'
import { notifyFirm, notifyHolder, notifyOffice } from './office-jobs.js'

const TOLD = {
  firm: { kind: movedForFirm, people: firmPeople },
  office: { kind: movedForOffice, people: (tx: TxCtx, row: CaseRow) => officePeople(tx.manager, row) },
  holder: { kind: waitsForYou, people: (tx: TxCtx, row: CaseRow) => holders(tx.manager, row) },
} as const

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
    this.queue.handle(notifyHolder, (ctx, data) => this.tell(ctx, data, 'holder'))
    this.queue.handle(notifyOffice, (ctx, data) => this.tell(ctx, data, 'office'))
  }

  private async tell(ctx: Ctx, { caseId, moveId, event }: CaseJob, whom: 'firm' | 'office' | 'holder'): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      const row = await caseRow(tx, tx.manager, caseId)
      const link = `/cases/${caseId}?move=${moveId}`
      const { kind, people } = TOLD[whom]
      if (await isTold(tx, kind, link)) return
      const { chart } = this.kinds.wired(row.chartId, row.chartVersion)
      const done = eventOf(chart, event)?.label ?? [event, event]
      const stands = stateOf(chart, row.state).label[whom === 'firm' ? 'firm' : 'office']
      await this.notifier.notify(tx, {
        userIds: await people(tx, row),
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
