import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm'

/** Where a title stands. `renewed` and `expired` ran out; `revoked` and `transferred-out` were ended early. */
export const MEMBERSHIP_STATUSES = [
  'active',
  'renewal-due',
  'suspended',
  'expired',
  'renewed',
  'revoked',
  'transferred-out',
] as const
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number]

/** One period in which an enterprise holds a tier. Periods of one tier never overlap for one enterprise. */
@Entity('memberships')
@Check(
  'memberships_status_known',
  `status IN ('active', 'renewal-due', 'suspended', 'expired', 'renewed', 'revoked', 'transferred-out')`,
)
@Check('memberships_order', `valid_to IS NULL OR valid_to >= valid_from`)
@Check(
  'memberships_ended',
  `(ended_on IS NOT NULL) = (status IN ('revoked', 'transferred-out')) AND (ended_on IS NULL OR ended_on >= valid_from)`,
)
@Exclusion(
  'memberships_once',
  `USING gist (enterprise_id WITH =, tier_code WITH =, subject WITH =, daterange(valid_from, COALESCE(ended_on, valid_to), '[]') WITH &&)`,
)
@Index('memberships_certificate', ['tierCode', 'certificateNumber', 'validFrom'], {
  unique: true,
  where: 'certificate_number IS NOT NULL',
})
@Index('memberships_case', ['caseId'], { unique: true, where: 'case_id IS NOT NULL' })
@Index('memberships_enterprise', { synchronize: false })
@Index('memberships_tier', ['tierCode', 'validFrom'])
@Index('memberships_expiry', ['validTo'], { where: `status IN ('active', 'renewal-due', 'suspended')` })
export class Membership {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'memberships_pkey' }) id: string
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string
  @ForeignKey('Tier', { name: 'memberships_tier_code_fkey' })
  @Column('text', { name: 'tier_code' })
  tierCode: string
  /** What of the enterprise holds the title, where it is not the enterprise itself (a green project); else empty. */
  @Column('text', { default: '' }) subject: string
  @Column('date', { name: 'valid_from' }) validFrom: string
  /** The last day; null where the title has no end. */
  @Column('date', { name: 'valid_to', nullable: true }) validTo: string | null
  /** The last day of a title ended early. */
  @Column('date', { name: 'ended_on', nullable: true }) endedOn: string | null
  @Column('text') status: MembershipStatus
  @Column('text', { name: 'certificate_number', nullable: true }) certificateNumber: string | null
  /** The enterprise's name as the certificate carries it. */
  @Column('text', { name: 'certificate_name' }) certificateName: string
  /** Number of the deciding body's document. */
  @Column('text', { name: 'authority_document', nullable: true }) authorityDocument: string | null
  /** The zone that gave the title, when it was taken over from there. */
  @Column('text', { name: 'origin_zone', nullable: true }) originZone: string | null
  @Column('uuid', { name: 'case_id', nullable: true }) caseId: string | null
  /** The period this one renews. */
  @ForeignKey('Membership', { name: 'memberships_previous_id_fkey' })
  @Column('uuid', { name: 'previous_id', nullable: true })
  previousId: string | null
  @Column('uuid', { name: 'renewal_case_id', nullable: true }) renewalCaseId: string | null
  @Column('uuid', { name: 'revocation_case_id', nullable: true }) revocationCaseId: string | null
  @Column('timestamptz', { name: 'granted_at' }) grantedAt: Date
  @Column('integer', { default: 1 }) version: number
}
