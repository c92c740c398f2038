import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { type Ctx, limits, Problem, type TxCtx } from '#platform'
import { allNotificationKinds, type Channel, notificationKindOf } from './kinds.js'
import type {
  NotificationPreferenceChange,
  NotificationPreferenceView,
  NotificationsPage,
  NotificationsQuery,
  NotificationView,
} from './notifications.dto.js'

/** One's own notifications and what one wants to hear of. */
@Injectable()
export class NotificationsService {
  constructor(private readonly dataSource: DataSource) {}

  /** One page, latest first, in the reader's language. */
  async page(ctx: Ctx, query: NotificationsQuery): Promise<NotificationsPage> {
    const { page, size, limit, offset } = limits(query)
    const where = `user_id = $1 AND in_app AND ($2::boolean IS NOT TRUE OR read_at IS NULL)`
    const filter = [ctx.actor.id, query.unread ?? false]
    const [counted]: { total: number }[] = await this.dataSource.query(
      `SELECT count(*)::int AS total FROM notifications WHERE ${where}`,
      filter,
    )
    const language = ctx.language === 'en' ? 'en' : 'zh'
    const items: NotificationView[] = await this.dataSource.query(
      `SELECT id, kind, title_${language} AS title, body_${language} AS body, link, case_id AS "caseId",
         created_at AS "createdAt", read_at AS "readAt"
       FROM notifications WHERE ${where} ORDER BY id DESC LIMIT $3 OFFSET $4`,
      [...filter, limit, offset],
    )
    return { items, total: counted?.total ?? 0, page, size }
  }

  /** How many are unread. */
  async unread(ctx: Ctx): Promise<number> {
    const [row]: { unread: number }[] = await this.dataSource.query(
      'SELECT count(*)::int AS unread FROM notifications WHERE user_id = $1 AND in_app AND read_at IS NULL',
      [ctx.actor.id],
    )
    return row?.unread ?? 0
  }

  /**
   * Marks one as read; marking again changes nothing.
   * @throws Problem missing `people.notification-missing` when it is not there or not one's own
   */
  async read(tx: TxCtx, id: string): Promise<void> {
    const [, found]: [unknown, number] = await tx.manager.query(
      'UPDATE notifications SET read_at = COALESCE(read_at, $3) WHERE user_id = $1 AND id = $2',
      [tx.actor.id, id, tx.now],
    )
    if (!found) throw Problem.missing('people.notification-missing')
  }

  /** Marks all as read. */
  async readAll(tx: TxCtx): Promise<void> {
    await tx.manager.query('UPDATE notifications SET read_at = $2 WHERE user_id = $1 AND read_at IS NULL', [tx.actor.id, tx.now])
  }

  /** What the reader hears of, by kind: their own wish, else the kind's default. */
  async preferences(ctx: Ctx): Promise<NotificationPreferenceView[]> {
    const rows: { kind: string; channel: Channel; wanted: boolean }[] = await this.dataSource.query(
      'SELECT kind, channel, wanted FROM notification_preferences WHERE user_id = $1',
      [ctx.actor.id],
    )
    const wish = new Map(rows.map((row) => [`${row.kind}|${row.channel}`, row.wanted]))
    return allNotificationKinds().map((kind) => {
      const of = (channel: Channel) => wish.get(`${kind.name}|${channel}`) ?? kind.defaults[channel]
      return { kind: kind.name, label: kind.label[ctx.language], inApp: of('in-app'), eMail: of('e-mail'), digest: of('digest') }
    })
  }

  /**
   * Stores wishes.
   * @throws Problem invalid `people.notification-kind-unknown`
   */
  async prefer(tx: TxCtx, changes: readonly NotificationPreferenceChange[]): Promise<void> {
    const last = new Map(changes.map((change) => [`${change.kind}|${change.channel}`, change]))
    for (const { kind } of changes) {
      if (notificationKindOf(kind)) continue
      throw Problem.invalid('people.notification-kind-unknown', { kind }, [
        { code: 'people.notification-kind-unknown', params: { kind }, at: 'kind' },
      ])
    }
    const rows = [...last.values()]
    await tx.manager.query(
      `INSERT INTO notification_preferences (user_id, kind, channel, wanted)
       SELECT $1, kind, channel, wanted FROM unnest($2::text[], $3::text[], $4::boolean[]) AS p (kind, channel, wanted)
       ON CONFLICT (user_id, kind, channel) DO UPDATE SET wanted = EXCLUDED.wanted`,
      [tx.actor.id, rows.map((r) => r.kind), rows.map((r) => r.channel), rows.map((r) => r.wanted)],
    )
  }
}
