import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { Enterprise } from '../register/enterprise.entity.js'

export const CLAIM_STATES = ['pending', 'verified', 'refused', 'cancelled'] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

/** A firm user says: this enterprise is ours. An officer verifies or refuses. */
@Entity('enterprise_claims')
@Check('enterprise_claims_state_known', `state IN ('pending', 'verified', 'refused', 'cancelled')`)
@Index('enterprise_claims_one_pending', ['uscc', 'userId'], { unique: true, where: `state = 'pending'` })
@Index('enterprise_claims_state', ['state', 'createdAt'])
@Index('enterprise_claims_user_id', ['userId'])
@Index('enterprise_claims_enterprise_id', ['enterpriseId'])
export class EnterpriseClaim {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enterprise_claims_pkey' }) id: string
  @Column('text') uscc: string
  @Column('text') name: string
  /** Null while the register does not know the code; filled on verification. */
  @Column('uuid', { name: 'enterprise_id', nullable: true }) enterpriseId: string | null
  @Column('uuid', { name: 'user_id' }) userId: string
  @Column('text', { default: 'pending' }) state: ClaimState
  @Column('text', { nullable: true }) note: string | null
  /** The proof: a stored file. */
  @Column('uuid', { name: 'file_id', nullable: true }) fileId: string | null
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null
  @Column('text', { nullable: true }) reason: string | null
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @ManyToOne(() => Enterprise)
  @JoinColumn({ name: 'enterprise_id', foreignKeyConstraintName: 'enterprise_claims_enterprise_id_fkey' })
  enterprise?: Relation<Enterprise>
}
