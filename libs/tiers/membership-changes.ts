import { Problem, type TxCtx } from '#platform'
import { Membership, type MembershipStatus } from './membership.entity.js'
import type { MembershipEventKind } from './membership-event.entity.js'
import { type MembershipNote, writeMembershipEvent } from './membership-log.js'
import { membershipStatusTexts } from './membership-statuses.js'

/** Locks a title of an enterprise the actor reaches. @throws Problem `tiers.no-membership`, also for rows out of scope */
export async function lockMembership(tx: TxCtx, id: string, parks: readonly string[] = []): Promise<Membership> {
  const [row] = await tx.manager.query<{ id: string }[]>(
    `SELECT m.id FROM memberships m JOIN enterprises e ON e.id = m.enterprise_id
     WHERE m.id = $1 AND (cardinality($2::uuid[]) = 0 OR e.park_id = ANY ($2)) FOR UPDATE OF m`,
    [id, parks],
  )
  if (!row) throw Problem.missing('tiers.no-membership')
  return tx.manager.findOneByOrFail(Membership, { id })
}

/** What a title is changed to, and how that is written down. */
export interface MembershipChange {
  /** Statuses from which this may happen. */
  from: readonly MembershipStatus[]
  /** The act in words, for the refusal: [中文, English]. */
  act: readonly [zh: string, en: string]
  to: Partial<Pick<Membership, 'status' | 'endedOn' | 'certificateName'>>
  note: Omit<MembershipNote, 'membershipId'> & { kind: MembershipEventKind }
  /** The version the caller saw; absent: whatever is there. */
  version?: number
}

/**
 * Changes a locked title and appends the event.
 * @throws Problem `tiers.changed-meanwhile` on another version, `tiers.not-in-force` from another status
 */
export async function changeMembership(tx: TxCtx, title: Membership, change: MembershipChange): Promise<void> {
  if (change.version !== undefined && change.version !== title.version) throw Problem.conflict('tiers.changed-meanwhile')
  if (!change.from.includes(title.status)) {
    const [zh, en] = membershipStatusTexts[title.status]
    const status = tx.language === 'zh' ? zh : en
    throw Problem.refused('tiers.not-in-force', { status, act: change.act[0], actEn: change.act[1] })
  }
  await tx.manager.update(Membership, { id: title.id }, { ...change.to, version: title.version + 1 })
  await writeMembershipEvent(tx, { membershipId: title.id, ...change.note })
}
