import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'

/**
 * Somebody of another firm who acts for an enterprise on single items until a day, that day included (Asia/Shanghai).
 * A row is never deleted: what was done stays the act of an agent.
 */
@Entity('agents')
@Unique('agents_code_hash_key', ['codeHash'])
@Check('agents_known', '(user_id IS NULL) = (accepted_at IS NULL) AND (user_id IS NOT NULL OR code_hash IS NOT NULL)')
@Index('agents_user', ['userId'], { where: 'ended_at IS NULL' })
@Index('agents_enterprise', ['enterpriseId', 'grantedAt'])
@Index('agents_until', ['untilOn'], { where: 'ended_at IS NULL' })
export class Agent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agents_pkey' }) id: string
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string
  /** Null until somebody redeems the invitation. */
  @Column('uuid', { name: 'user_id', nullable: true }) userId: string | null
  /** May hand in what was prepared; else the firm's administrator does. */
  @Column('boolean', { name: 'may_submit' }) maySubmit: boolean
  /** The last day, as YYYY-MM-DD. */
  @Column('date', { name: 'until_on' }) untilOn: string
  @Column('text', { default: '' }) note: string
  @Column('uuid', { name: 'granted_by', nullable: true }) grantedBy: string | null
  @Column('timestamptz', { name: 'granted_at' }) grantedAt: Date
  @Column('text', { name: 'code_hash', nullable: true }) codeHash: string | null
  @Column('timestamptz', { name: 'code_expires_at', nullable: true }) codeExpiresAt: Date | null
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt: Date | null
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null
  @Column('uuid', { name: 'ended_by', nullable: true }) endedBy: string | null
  /** The last day of which the agent was told that it comes near, and that it is over; an extension is told anew. */
  @Column('date', { name: 'told_near_for', nullable: true }) toldNearFor: string | null
  @Column('date', { name: 'told_over_for', nullable: true }) toldOverFor: string | null
}
