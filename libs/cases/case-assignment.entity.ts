import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Case } from './case.entity.js'

/** A case was put into somebody's hands: by rule (officer in charge, park, load) or by hand with a reason. Append-only. */
@Entity('case_assignments')
@Check('case_assignments_how', `how IN ('officer', 'park', 'load', 'hand')`)
@Index('case_assignments_case', ['caseId', 'assignedAt'])
export class CaseAssignment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_assignments_pkey' }) id: string
  @ForeignKey(() => Case, { name: 'case_assignments_case_fk' })
  @Column('uuid', { name: 'case_id' })
  caseId: string
  @Column('uuid', { name: 'from_id', nullable: true }) fromId: string | null
  @Column('uuid', { name: 'to_id' }) toId: string
  @Column('text') how: 'officer' | 'park' | 'load' | 'hand'
  @Column('text', { default: '' }) reason: string
  @Column('uuid', { name: 'assigned_by', nullable: true }) assignedBy: string | null
  @Column('timestamptz', { name: 'assigned_at' }) assignedAt: Date
}
