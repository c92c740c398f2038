import { type BothLanguages, type NotificationKind, type Notifier, notificationKind } from '#people'
import type { TxCtx } from '#platform'

export const commitmentDue = notificationKind('policies.commitment-due', {
  zh: '承诺事项即将核查',
  en: 'A commitment is checked soon',
})
export const awardsMatched = notificationKind('policies.awards-matched', {
  zh: '免申即享匹配到企业',
  en: 'A clause without application fits enterprises',
})
export const instalmentDue = notificationKind('policies.instalment-due', {
  zh: '下期资金可以申请',
  en: 'The next part of the money may be asked for',
})
export const batchWaits = notificationKind('policies.batch-waits', { zh: '拨付批次待复核', en: 'A payment batch waits' })
export const paymentsFailed = notificationKind('policies.payments-failed', { zh: '拨付有退回', en: 'Payments failed' })

/** Tells finance, but not whoever did it. */
export async function tellFinance(
  tx: TxCtx,
  notifier: Notifier,
  message: { kind: NotificationKind; title: BothLanguages; link: string },
): Promise<void> {
  const people = await tx.manager.query<{ id: string }[]>(
    `SELECT user_id AS id FROM user_roles WHERE role = 'finance' AND user_id IS DISTINCT FROM $1`,
    [tx.actor.id],
  )
  await notifier.notify(tx, { ...message, userIds: people.map((person) => person.id) })
}

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
