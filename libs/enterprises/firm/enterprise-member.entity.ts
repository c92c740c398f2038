import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { Enterprise } from '../register/enterprise.entity.js'

export const MEMBER_ROLES = ['firm-admin', 'firm-member'] as const
export type MemberRole = (typeof MEMBER_ROLES)[number]

/** A firm user who acts for an enterprise, from when and until when. */
@Entity('enterprise_members')
@Check('enterprise_members_role_known', `role IN ('firm-admin', 'firm-member')`)
@Index('enterprise_members_current', ['enterpriseId', 'userId'], { unique: true, where: 'until IS NULL' })
@Index('enterprise_members_enterprise_id', ['enterpriseId'])
@Index('enterprise_members_user_id', ['userId'], { where: 'until IS NULL' })
export class EnterpriseMember {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enterprise_members_pkey' }) id: string
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string
  @Column('uuid', { name: 'user_id' }) userId: string
  @Column('text') role: MemberRole
  @Column('timestamptz') since: Date
  @Column('timestamptz', { nullable: true }) until: Date | null
  @ManyToOne(() => Enterprise)
  @JoinColumn({ name: 'enterprise_id', foreignKeyConstraintName: 'enterprise_members_enterprise_id_fkey' })
  enterprise?: Relation<Enterprise>
}
