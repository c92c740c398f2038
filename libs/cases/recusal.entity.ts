import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Case } from './case.entity.js'

/** Somebody who must stay out of a case, or of everything about an enterprise. */
@Entity('recusals')
@Check('recusals_about', 'enterprise_id IS NOT NULL OR case_id IS NOT NULL')
@Index('recusals_user', ['userId'], { where: 'ended_at IS NULL' })
export class Recusal {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recusals_pkey' }) id: string
  @Column('uuid', { name: 'user_id' }) userId: string
  @Column('uuid', { name: 'enterprise_id', nullable: true }) enterpriseId: string | null
  @ForeignKey(() => Case, { name: 'recusals_case_fk' })
  @Column('uuid', { name: 'case_id', nullable: true })
  caseId: string | null
  @Column('text') reason: string
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy: string | null
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null
  @Column('uuid', { name: 'ended_by', nullable: true }) endedBy: string | null
  @Column('text', { name: 'end_reason', nullable: true }) endReason: string | null
}
