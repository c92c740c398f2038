import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { Enterprise } from './enterprise.entity.js'

/** A person to call at an enterprise. */
@Entity('contacts')
@Index('contacts_enterprise_id', ['enterpriseId'])
export class Contact {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contacts_pkey' }) id: string
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string
  @Column('text') name: string
  @Column('text', { nullable: true }) title: string | null
  @Column('text', { nullable: true }) phone: string | null
  @Column('text', { nullable: true }) email: string | null
  @Column('boolean', { name: 'is_primary', default: false }) isPrimary: boolean
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date
  @ManyToOne(() => Enterprise)
  @JoinColumn({ name: 'enterprise_id', foreignKeyConstraintName: 'contacts_enterprise_id_fkey' })
  enterprise?: Relation<Enterprise>
}
