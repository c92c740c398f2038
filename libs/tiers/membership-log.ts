import { queueFactsChanged } from '#enterprises'
import { localDate } from '#lifecycle'
import { newId, type TxCtx } from '#platform'
import type { MembershipEventKind } from './membership-event.entity.js'

/** What is written about something that happened to a title; who and when come from the transaction. */
export interface MembershipNote {
  membershipId: string
  kind: MembershipEventKind
  /** The day from which it holds; today in Asia/Shanghai unless told. */
  effectiveOn?: string
  reason?: string
  legalBasis?: string
  documentNumber?: string
  caseId?: string
  data?: Record<string, unknown>
}

/** Appends one event to a title's history, and says that the facts of its holder changed where titles are facts. */
export async function writeMembershipEvent(tx: TxCtx, note: MembershipNote): Promise<void> {
  const [holder] = await tx.manager.query<{ id: string }[]>(
    `INSERT INTO membership_events
       (id, membership_id, kind, at, effective_on, actor_id, actor_name, reason, legal_basis, document_number, case_id, data)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     RETURNING (SELECT m.enterprise_id FROM memberships m WHERE m.id = membership_id) AS id`,
    [
      newId(),
      note.membershipId,
      note.kind,
      tx.now,
      note.effectiveOn ?? localDate(tx.now),
      tx.actor.id,
      tx.actor.name,
      note.reason ?? '',
      note.legalBasis ?? null,
      note.documentNumber ?? null,
      note.caseId ?? null,
      note.data ?? {},
    ],
  )
  if (holder && !note.kind.startsWith('duty-')) queueFactsChanged(tx, [holder.id])
}
