import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm'
import { Case } from './case.entity.js'

/** What the firm handed in, as it was at that moment; round 1 is the first submission. */
@Entity('case_submissions')
@Unique('case_submissions_round_key', ['caseId', 'round'])
export class CaseSubmission {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_submissions_pkey' }) id: string
  @ForeignKey(() => Case, { name: 'case_submissions_case_fk' })
  @Column('uuid', { name: 'case_id' })
  caseId: string
  @Column('int') round: number
  @Column('jsonb') answers: Record<string, unknown>
  /** The documents held: slot, file, name, size. */
  @Column('jsonb') documents: object[]
  @Column('uuid', { name: 'submitted_by', nullable: true }) submittedBy: string | null
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt: Date
}
