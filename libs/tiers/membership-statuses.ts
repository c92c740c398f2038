import type { MembershipStatus } from './membership.entity.js'

/** What each status is called. */
export const membershipStatusTexts: Readonly<Record<MembershipStatus, readonly [zh: string, en: string]>> = {
  active: ['有效', 'in force'],
  'renewal-due': ['待复核', 'due for renewal'],
  suspended: ['暂停', 'suspended'],
  expired: ['已到期', 'expired'],
  renewed: ['已续期', 'renewed'],
  revoked: ['已取消', 'revoked'],
  'transferred-out': ['已迁出', 'transferred out'],
}

/** Statuses of a title that has not come to an end, whatever its dates say. */
export const STANDING: readonly MembershipStatus[] = ['active', 'renewal-due', 'suspended']
