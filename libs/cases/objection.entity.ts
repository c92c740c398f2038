import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Case } from './case.entity.js'

/** An objection received during publicity; it holds only its own case. */
@Entity('objections')
@Index('objections_open', ['caseId'], { where: 'settled_at IS NULL' })
export class Objection {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'objections_pkey' }) id: string
  @ForeignKey(() => Case, { name: 'objections_case_fk' })
  @Column('uuid', { name: 'case_id' })
  caseId: string
  @Column('text') text: string
  @Column('text') contact: string
  @Column('timestamptz', { name: 'received_at' }) receivedAt: Date
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy: string | null
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null
  @Column('uuid', { name: 'settled_by', nullable: true }) settledBy: string | null
  @Column('boolean', { nullable: true }) upheld: boolean | null
  @Column('text', { nullable: true }) finding: string | null
}
