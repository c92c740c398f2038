import { Injectable } from '@nestjs/common'
import { localDate } from '#lifecycle'
import { Notifier } from '#people'
import { type Ctx, Problem, type TxCtx, textOf, UnitOfWork } from '#platform'
import { firmPeople, holders, officePeople } from './case-people.queries.js'
import type { CaseRow } from './case-row.js'
import { caseRow } from './case-row.queries.js'
import { onceOnly } from './once-only.js'
import type { RemindCases, RemindedRow } from './reminders.dto.js'
import { rowKey } from './request-key.js'
import { remindedNotice } from './work-notices.js'

/** Reminding whoever cases wait on, by hand. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly notifier: Notifier,
  ) {}

  /**
   * Reminds the firm or the colleagues each case waits on, each in a transaction of its own and at most once a day. What
   * is over, was reminded of today, or is in nobody's hands is skipped and says so. A repeat under the same key is answered
   * as the first was.
   */
  async remind(ctx: Ctx, { ids, word }: RemindCases, key?: string): Promise<RemindedRow[]> {
    const rows: RemindedRow[] = []
    for (const id of ids) rows.push(await this.remindOne(ctx, id, word ?? '', rowKey(key, id)))
    return rows
  }

  private async remindOne(ctx: Ctx, id: string, word: string, key?: string): Promise<RemindedRow> {
    let number: string | null = null
    try {
      const { skipped } = await this.uow.run(ctx, async (tx) => {
        const row = await caseRow(tx, tx.manager, id, { lock: true })
        number = row.number
        return onceOnly(tx, key, { remind: id, word }, async () => ({ skipped: await this.tell(tx, row, word) }))
      })
      const reasons = skipped === null ? [] : [{ code: skipped, message: textOf(skipped, {}, ctx.language) }]
      return { id, number, result: skipped === null ? 'ok' : 'skipped', reasons }
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const { code, params } = error
      return { id, number, result: 'failed', reasons: [{ code, message: textOf(code, params, ctx.language) }] }
    }
  }

  /** Tells them; answers why nobody was told. */
  private async tell(tx: TxCtx, row: CaseRow, word: string): Promise<string | null> {
    if (row.closedAt) return 'cases.remind-over'
    const people = row.waitsOn === 'firm' ? await firmPeople(tx, row) : await inHand(tx, row)
    const userIds = people.filter((id) => id !== tx.actor.id)
    if (userIds.length === 0) return 'cases.remind-nobody'
    const today = localDate(tx.now)
    const told = await tx.manager.query<unknown[]>(
      `SELECT 1 FROM notifications WHERE case_id = $1 AND kind = $2 AND (created_at AT TIME ZONE 'Asia/Shanghai')::date = $3::date LIMIT 1`,
      [row.id, remindedNotice.name, today],
    )
    if (told.length) return 'cases.remind-today'
    const due = row.dueOn ? [`，期限 ${row.dueOn}`, `, due on ${row.dueOn}`] : ['', '']
    await this.notifier.notify(tx, {
      ...{ userIds, kind: remindedNotice, link: `/cases/${row.id}`, caseId: row.id },
      title: { zh: `${row.number}：请及时办理${due[0]}`, en: `${row.number}: please act${due[1]}` },
      ...(word ? { body: { zh: word, en: word } } : {}),
    })
    return null
  }
}

/** Whose turn it is in the office: those who decide or pay, else whoever it was given to and those who follow it. */
async function inHand(tx: TxCtx, row: CaseRow): Promise<string[]> {
  const next = await holders(tx.manager, row)
  return next.length > 0 ? next : officePeople(tx.manager, row)
}
