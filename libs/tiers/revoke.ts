import type { AdverseDecision, CaseRow } from '#cases'
import { localDate } from '#lifecycle'
import { Problem, type TxCtx } from '#platform'
import { changeMembership, lockMembership } from './membership-changes.js'
import { membershipIdOf } from './tier-facts.js'
import { earlier, later } from './validity.js'

/** Ends the title a revocation case was decided about, today, with the decision's reason and legal basis. */
export async function revokeTitle(tx: TxCtx, row: CaseRow, { reason, legalBasis }: AdverseDecision): Promise<void> {
  const id = membershipIdOf(row.data)
  if (id === null) throw Problem.refused('tiers.no-title-named')
  const title = await lockMembership(tx, id)
  const today = localDate(tx.now)
  const endedOn = later(title.validFrom, title.validTo === null ? today : earlier(title.validTo, today))
  await changeMembership(tx, title, {
    from: ['active', 'renewal-due', 'suspended', 'expired', 'renewed'],
    act: ['取消', 'revoked'],
    to: { status: 'revoked', endedOn },
    note: { kind: 'revoked', effectiveOn: today, reason, legalBasis, caseId: row.id },
  })
}
