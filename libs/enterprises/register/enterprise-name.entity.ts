import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { Enterprise } from './enterprise.entity.js'

/** A name an enterprise bore before. */
@Entity('enterprise_names')
@Index('enterprise_names_enterprise_id', ['enterpriseId'])
export class EnterpriseName {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enterprise_names_pkey' }) id: string
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string
  @Column('text') name: string
  @Column('date', { name: 'used_from', nullable: true }) usedFrom: string | null
  @Column('date', { name: 'used_until' }) usedUntil: string
  @Column('text') source: string
  @ManyToOne(() => Enterprise)
  @JoinColumn({ name: 'enterprise_id', foreignKeyConstraintName: 'enterprise_names_enterprise_id_fkey' })
  enterprise?: Relation<Enterprise>
}
