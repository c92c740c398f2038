import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm'
import { Enterprise } from '../register/enterprise.entity.js'
import type { MemberRole } from './enterprise-member.entity.js'

/** A code that makes its bearer a member at once. Only the hash is kept; it works one time until it expires. */
@Entity('enterprise_invitations')
@Unique('enterprise_invitations_code_hash_key', ['codeHash'])
@Check('enterprise_invitations_role_known', `role IN ('firm-admin', 'firm-member')`)
@Index('enterprise_invitations_enterprise_id', ['enterpriseId'])
export class EnterpriseInvitation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enterprise_invitations_pkey' }) id: string
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string
  @Column('text', { name: 'code_hash' }) codeHash: string
  @Column('text') role: MemberRole
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date
  @Column('uuid', { name: 'used_by', nullable: true }) usedBy: string | null
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null
  @ManyToOne(() => Enterprise)
  @JoinColumn({ name: 'enterprise_id', foreignKeyConstraintName: 'enterprise_invitations_enterprise_id_fkey' })
  enterprise?: Relation<Enterprise>
}
