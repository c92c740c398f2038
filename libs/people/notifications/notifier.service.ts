import { Injectable } from '@nestjs/common'
import { newId, type TxCtx } from '#platform'
import type { BothLanguages, NotificationKind } from './kinds.js'
import { mailNotification } from './mail-jobs.js'

/** What is to be said, to whom. */
export interface Message {
  /** Ids of users; repeated ids and disabled users are left out. */
  userIds: readonly string[]
  /** As declared by `notificationKind`. */
  kind: NotificationKind
  title: BothLanguages
  body?: BothLanguages
  /** Path within the application, e.g. `/cases/…`. */
  link?: string
  caseId?: string
}

/** Tells people something, by the channels each prefers. */
@Injectable()
export class Notifier {
  /**
   * Writes one notification for each recipient inside the caller's transaction and queues the mails of those who want
   * one at once; nothing is sent before the commit. Works under a confined actor too.
   * @returns how many mails were queued
   */
  async notify(tx: TxCtx, message: Message): Promise<number> {
    const recipients = [...new Set(message.userIds)]
    if (recipients.length === 0) return 0
    const { kind, title, body } = message
    const rows: { notification_id: string }[] = await tx.manager.query(
      `SELECT notification_id FROM write_notifications($1::uuid[], $2::uuid[], $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        recipients.map(() => newId()),
        recipients,
        kind.name,
        title.zh,
        title.en,
        body?.zh ?? '',
        body?.en ?? '',
        message.link ?? null,
        message.caseId ?? null,
        tx.now,
        kind.defaults['in-app'],
        kind.defaults['e-mail'],
        kind.defaults.digest,
      ],
    )
    for (const { notification_id } of rows) tx.enqueue(mailNotification, { notificationId: notification_id })
    return rows.length
  }
}
