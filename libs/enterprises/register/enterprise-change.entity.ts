import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { Enterprise } from './enterprise.entity.js'

/** One field of an enterprise that took another value: who, when, from what to what, and where it came from. */
@Entity('enterprise_changes')
@Index('enterprise_changes_enterprise_id', ['enterpriseId', 'changedAt'])
export class EnterpriseChange {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enterprise_changes_pkey' }) id: string
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string
  @Column('text') field: string
  @Column('text', { name: 'old_value', nullable: true }) oldValue: string | null
  @Column('text', { name: 'new_value', nullable: true }) newValue: string | null
  @Column('text') source: string
  @Column('uuid', { name: 'changed_by', nullable: true }) changedBy: string | null
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date
  @ManyToOne(() => Enterprise)
  @JoinColumn({ name: 'enterprise_id', foreignKeyConstraintName: 'enterprise_changes_enterprise_id_fkey' })
  enterprise?: Relation<Enterprise>
}
