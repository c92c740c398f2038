import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Case } from './case.entity.js'

/** A supervisor's leave, with a reason, for a further correction notice to raise what the first could have raised. */
@Entity('correction_allowances')
export class CorrectionAllowance {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'correction_allowances_pkey' }) id: string
  @ForeignKey(() => Case, { name: 'correction_allowances_case_fk' })
  @Column('uuid', { name: 'case_id' })
  caseId: string
  @Column('uuid', { name: 'allowed_by' }) allowedBy: string
  @Column('text') reason: string
  @Column('timestamptz', { name: 'allowed_at' }) allowedAt: Date
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null
}
