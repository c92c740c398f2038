import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'

/** What can happen to a title. */
export type MembershipEventKind =
  | 'granted'
  | 'renewal-opened'
  | 'renewed'
  | 'expired'
  | 'renamed'
  | 'suspended'
  | 'resumed'
  | 'revoked'
  | 'transferred-in'
  | 'transferred-out'
  | 'duty-done'
  | 'duty-missed'
  | 'revocation-opened'

/** One thing that happened to a title. Append-only, by grant and by trigger. */
@Entity('membership_events')
@Index('membership_events_membership', ['membershipId', 'at'])
export class MembershipEvent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'membership_events_pkey' }) id: string
  @ForeignKey('Membership', { name: 'membership_events_membership_id_fkey' })
  @Column('uuid', { name: 'membership_id' })
  membershipId: string
  @Column('text') kind: MembershipEventKind
  @Column('timestamptz') at: Date
  /** The day from which it holds, in Asia/Shanghai. */
  @Column('date', { name: 'effective_on' }) effectiveOn: string
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null
  @Column('text', { name: 'actor_name' }) actorName: string
  @Column('text', { default: '' }) reason: string
  @Column('text', { name: 'legal_basis', nullable: true }) legalBasis: string | null
  @Column('text', { name: 'document_number', nullable: true }) documentNumber: string | null
  @Column('uuid', { name: 'case_id', nullable: true }) caseId: string | null
  @Column('jsonb', { default: '{}' }) data: Record<string, unknown>
}
