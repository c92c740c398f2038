import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm'
import { Enterprise } from './enterprise.entity.js'

/** What an enterprise is known by besides its credit code: `stock`, the six digits of its listing. */
@Entity('enterprise_identifiers')
@Unique('enterprise_identifiers_once', ['scheme', 'value'])
@Check('enterprise_identifiers_scheme_known', `scheme IN ('stock')`)
@Index('enterprise_identifiers_enterprise_id', ['enterpriseId'])
export class EnterpriseIdentifier {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enterprise_identifiers_pkey' }) id: string
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string
  @Column('text') scheme: 'stock'
  @Column('text') value: string
  @Column('text') source: string
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @ManyToOne(() => Enterprise)
  @JoinColumn({ name: 'enterprise_id', foreignKeyConstraintName: 'enterprise_identifiers_enterprise_id_fkey' })
  enterprise?: Relation<Enterprise>
}
