import { type BothLanguages, type NotificationKind, type Notifier, notificationKind } from '#people'
import type { TxCtx } from '#platform'

export const titleRunsOut = notificationKind('tiers.title-runs-out', { zh: '称号即将到期', en: 'A title runs out soon' })
export const dutyOpened = notificationKind('tiers.duty-opened', { zh: '年度义务开始办理', en: 'A yearly duty has opened' })
export const dutyDueSoon = notificationKind('tiers.duty-due-soon', { zh: '年度义务即将到期', en: 'A yearly duty is due soon' })
export const dutyMissed = notificationKind('tiers.duty-missed', { zh: '年度义务逾期', en: 'A yearly duty was missed' })

/** Tells everybody who acts for an enterprise, and the officer in charge of it. */
export async function tellEnterprise(
  tx: TxCtx,
  notifier: Notifier,
  enterpriseId: string,
  message: { kind: NotificationKind; title: BothLanguages; body?: BothLanguages; link?: string; caseId?: string },
): Promise<void> {
  const people = await tx.manager.query<{ id: string }[]>(
    `SELECT user_id AS id FROM enterprise_members WHERE enterprise_id = $1 AND until IS NULL
     UNION SELECT officer_id FROM enterprises WHERE id = $1 AND officer_id IS NOT NULL`,
    [enterpriseId],
  )
  await notifier.notify(tx, { ...message, userIds: people.map((person) => person.id) })
}
