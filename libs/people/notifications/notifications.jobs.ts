import { Injectable, type OnModuleInit } from '@nestjs/common'
import { type Ctx, JobQueue, type TxCtx, UnitOfWork } from '#platform'
import { mailDigest, mailNotification, queueDigests } from './mail-jobs.js'
import { digestText, noticeText } from './mail-texts.js'
import { Mailer } from './mailer.js'

const DIGEST_LINES = 50

interface Addressed {
  id: string
  email: string | null
  display_name: string
  language: 'zh' | 'en'
  title: string
  link: string | null
}

/** What a mail needs of a notification and its reader. */
const ADDRESSED = `
  SELECT n.id, u.email, u.display_name, u.language, CASE u.language WHEN 'en' THEN n.title_en ELSE n.title_zh END AS title, n.link
  FROM notifications n JOIN users u ON u.id = n.user_id AND u.status = 'active'`

/** Mails notifications: one by one, or as a daily digest. */
@Injectable()
export class NotificationsJobs implements OnModuleInit {
  constructor(
    private readonly queue: JobQueue,
    private readonly uow: UnitOfWork,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.queue.handle(mailNotification, (ctx, { notificationId }) => this.mailOne(ctx, notificationId))
    this.queue.handle(queueDigests, (ctx) => this.queueDigests(ctx))
    this.queue.handle(mailDigest, (ctx, { userId }) => this.mailDigest(ctx, userId))
  }

  /**
   * Mails one notification, once: the row is held while the mail leaves, so that a second run finds it marked. Only a
   * crash between sending and committing repeats it, under the same message id.
   */
  private mailOne(ctx: Ctx, notificationId: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const [row]: Addressed[] = await tx.manager.query(
        `${ADDRESSED} WHERE n.id = $1 AND n.mail = 'now' AND n.mailed_at IS NULL FOR UPDATE OF n`,
        [notificationId],
      )
      if (!row?.email) return
      const line = { title: row.title, link: this.mailer.address(row.link ?? '/notifications') }
      const text = noticeText(row.language, row.display_name, line)
      await this.mailer.send({ id: row.id, to: row.email, subject: row.title, text, date: tx.now })
      await this.mark(tx, [row.id])
    })
  }

  /** Queues one digest for each active person who has something unread for it. */
  private queueDigests(ctx: Ctx): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const rows: { user_id: string }[] = await tx.manager.query(
        `SELECT DISTINCT n.user_id FROM notifications n JOIN users u ON u.id = n.user_id
         WHERE n.mail = 'digest' AND n.mailed_at IS NULL AND n.read_at IS NULL AND u.status = 'active' AND u.email IS NOT NULL`,
      )
      for (const { user_id } of rows) tx.enqueue(mailDigest, { userId: user_id }, { singletonKey: user_id })
    })
  }

  private mailDigest(ctx: Ctx, userId: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const rows: Addressed[] = await tx.manager.query(
        `${ADDRESSED} WHERE n.user_id = $1 AND n.mail = 'digest' AND n.mailed_at IS NULL AND n.read_at IS NULL
         ORDER BY n.id FOR UPDATE OF n`,
        [userId],
      )
      const [first] = rows
      if (!first?.email) return
      const lines = rows
        .slice(0, DIGEST_LINES)
        .map(({ title, link }) => ({ title, link: this.mailer.address(link ?? '/notifications') }))
      const digest = digestText(first.language, first.display_name, lines, rows.length - lines.length)
      await this.mailer.send({ id: `digest-${rows.at(-1)?.id}`, to: first.email, ...digest, date: tx.now })
      await this.mark(
        tx,
        rows.map(({ id }) => id),
      )
    })
  }

  private async mark(tx: TxCtx, ids: readonly string[]): Promise<void> {
    await tx.manager.query('UPDATE notifications SET mailed_at = $2 WHERE id = ANY ($1::uuid[])', [ids, tx.now])
  }
}
