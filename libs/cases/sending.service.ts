import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Notifier } from '#people'
import { Problem, type TxCtx } from '#platform'
import { caseInReach } from './case-scope.js'
import { SendRequest } from './send-request.entity.js'
import type { SendRequestView } from './sending.dto.js'
import { sendNotice } from './work-notices.js'

/** What a firm's people ask of their administrator, who alone hands a case in (screens, F-5). */
@Injectable()
export class SendingService {
  constructor(private readonly notifier: Notifier) {}

  /**
   * Asks the firm's administrators to check the case and hand it in; asking again while it has not moved on tells nobody twice.
   * @throws Problem missing `cases.missing`; refused `cases.not-with-firm`, `cases.no-firm-admin`
   */
  async ask(tx: TxCtx, caseId: string): Promise<SendRequestView> {
    const row = await caseInReach(tx, tx.manager, caseId, { lock: true })
    if (row.waitsOn !== 'firm' || row.closedAt) throw Problem.refused('cases.not-with-firm')
    if (tx.actor.confinedTo) await tx.manager.query('RESET ROLE')
    const asked = await sendRequest(tx.manager, row)
    if (asked) return asked
    const admins = await tx.manager.query<{ userId: string }[]>(
      `SELECT user_id AS "userId" FROM enterprise_members WHERE enterprise_id = $1 AND role = 'firm-admin' AND until IS NULL AND user_id <> $2`,
      [row.enterpriseId, tx.actor.id],
    )
    if (admins.length === 0) throw Problem.refused('cases.no-firm-admin')
    await tx.manager.upsert(
      SendRequest,
      { caseId, caseVersion: row.version, askedBy: tx.actor.id ?? '', askedByName: tx.actor.name, askedAt: tx.now },
      ['caseId'],
    )
    await this.notifier.notify(tx, {
      userIds: admins.map(({ userId }) => userId),
      kind: sendNotice,
      title: {
        zh: `${tx.actor.name}请您核对并提交 ${row.number}`,
        en: `${tx.actor.name} asks you to check ${row.number} and hand it in`,
      },
      link: `/cases/${caseId}`,
      caseId,
    })
    return { byName: tx.actor.name, at: tx.now }
  }
}

/** What was asked of the firm's administrators while the case stood as it stands. */
export async function sendRequest(manager: EntityManager, row: { id: string; version: number }): Promise<SendRequestView | null> {
  const found = await manager.findOneBy(SendRequest, { caseId: row.id, caseVersion: row.version })
  return found && { byName: found.askedByName, at: found.askedAt }
}
