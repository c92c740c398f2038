import type { CaseRow } from '#cases'
import { dateOf, dayNumber, localDate } from '#lifecycle'
import { newId, Problem, type TxCtx } from '#platform'
import { nextCertificateNumber } from './certificate-number.js'
import type { Acceptance } from './decisions.dto.js'
import { Membership } from './membership.entity.js'
import { writeMembershipEvent } from './membership-log.js'
import type { Tier } from './tier.entity.js'
import { membershipIdOf, subjectOf } from './tier-facts.js'
import { tierOfProgramme } from './tiers.queries.js'
import { lastDay, later } from './validity.js'

/** What a new title rests on; whatever is left out follows from the tier. Dates are days in Asia/Shanghai. */
export interface Grant {
  enterpriseId: string
  tier: Tier
  validFrom: string
  validTo?: string | null
  subject?: string
  certificateNumber?: string
  documentNumber?: string
  originZone?: string
  caseId?: string
  previousId?: string
}

/**
 * Gives an enterprise a title for a period and writes it into the title's history. The zone's own tiers get the next
 * certificate number.
 * @returns the new title's id
 * @throws Problem `tiers.period-overlaps` when the enterprise holds this title in part of the period
 */
export async function grant(tx: TxCtx, given: Grant): Promise<string> {
  const { tier, enterpriseId, validFrom } = given
  const validTo = given.validTo === undefined ? lastDay(tier, validFrom) : given.validTo
  const subject = given.subject ?? ''
  await refuseOverlap(tx, { enterpriseId, tierCode: tier.code, subject, validFrom, validTo })
  const certificateNumber =
    given.certificateNumber ??
    (tier.certificateScheme === 'own' ? await nextCertificateNumber(tx, tier, Number(validFrom.slice(0, 4))) : null)
  const [enterprise] = await tx.manager.query<{ name: string }[]>(`SELECT name FROM enterprises WHERE id = $1`, [enterpriseId])
  const id = newId()
  await tx.manager.insert(Membership, {
    id,
    enterpriseId,
    tierCode: tier.code,
    subject,
    validFrom,
    validTo,
    endedOn: null,
    status: 'active',
    certificateNumber,
    certificateName: enterprise?.name ?? '',
    authorityDocument: given.documentNumber ?? null,
    originZone: given.originZone ?? null,
    caseId: given.caseId ?? null,
    previousId: given.previousId ?? null,
    renewalCaseId: null,
    revocationCaseId: null,
    grantedAt: tx.now,
    version: 1,
  })
  await writeMembershipEvent(tx, {
    membershipId: id,
    kind: given.originZone ? 'transferred-in' : 'granted',
    effectiveOn: validFrom,
    documentNumber: given.documentNumber,
    caseId: given.caseId,
    data: { validFrom, validTo, certificateNumber, ...(given.originZone ? { originZone: given.originZone } : {}) },
  })
  return id
}

async function refuseOverlap(
  tx: TxCtx,
  at: { enterpriseId: string; tierCode: string; subject: string; validFrom: string; validTo: string | null },
): Promise<void> {
  const [other] = await tx.manager.query<{ from: string; to: string | null }[]>(
    `SELECT valid_from::text AS from, COALESCE(ended_on, valid_to)::text AS to FROM memberships
     WHERE enterprise_id = $1 AND tier_code = $2 AND subject = $3
       AND daterange(valid_from, COALESCE(ended_on, valid_to), '[]') && daterange($4, $5, '[]') LIMIT 1`,
    [at.enterpriseId, at.tierCode, at.subject, at.validFrom, at.validTo],
  )
  if (other) throw Problem.refused('tiers.period-overlaps', { from: other.from, to: other.to })
}

/** Grants the title a recognition case was about: dates and number as the authority gave them, or from today by the zone. */
export async function grantRecognised(tx: TxCtx, row: CaseRow, input: Partial<Acceptance> | undefined): Promise<void> {
  const tier = await tierOfProgramme(tx.manager, row.programmeId)
  await grant(tx, {
    enterpriseId: row.enterpriseId,
    tier,
    subject: subjectOf(row.answers),
    validFrom: input?.validFrom ?? localDate(tx.now),
    validTo: input?.validTo,
    certificateNumber: input?.certificateNumber,
    documentNumber: input?.documentNumber,
    caseId: row.id,
  })
}

/** Grants the period after the one a renewal case was about; the old one is marked renewed. */
export async function grantRenewed(tx: TxCtx, row: CaseRow, input: Partial<Acceptance> | undefined): Promise<void> {
  const previous = await tx.manager.findOneByOrFail(Membership, { id: membershipIdOf(row.data) ?? row.id })
  const tier = await tierOfProgramme(tx.manager, row.programmeId)
  const dayAfter = previous.validTo === null ? localDate(tx.now) : dateOf(dayNumber(previous.validTo) + 1)
  const id = await grant(tx, {
    enterpriseId: row.enterpriseId,
    tier,
    subject: previous.subject,
    validFrom: input?.validFrom ?? later(dayAfter, localDate(tx.now)),
    validTo: input?.validTo,
    certificateNumber: input?.certificateNumber,
    documentNumber: input?.documentNumber,
    caseId: row.id,
    previousId: previous.id,
  })
  if (previous.status !== 'expired')
    await tx.manager.update(Membership, { id: previous.id }, { status: 'renewed', version: previous.version + 1 })
  await writeMembershipEvent(tx, { membershipId: previous.id, kind: 'renewed', caseId: row.id, data: { next: id } })
}

/** Takes over a title of another zone with its number and dates, as the firm's form and certificate state them. */
export async function grantTransferred(tx: TxCtx, row: CaseRow, input: { documentNumber?: string } | undefined): Promise<void> {
  const tier = await tierOfProgramme(tx.manager, row.programmeId)
  const { certificateNumber, validFrom, validTo, originZone } = row.answers as Record<string, string>
  await grant(tx, {
    enterpriseId: row.enterpriseId,
    tier,
    validFrom: validFrom ?? localDate(tx.now),
    validTo,
    certificateNumber,
    originZone,
    documentNumber: input?.documentNumber,
    caseId: row.id,
  })
}
