import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'

export type Grade = 'A' | 'B' | 'C' | 'D'

/** The public-credit grade of an enterprise as recorded; the latest holds. */
@Entity('credit_grades')
@Check('credit_grades_known', `grade IN ('A', 'B', 'C', 'D')`)
@Index('credit_grades_enterprise', { synchronize: false })
export class CreditGrade {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'credit_grades_pkey' }) id: string
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string
  @Column('text') grade: Grade
  @Column('text') reason: string
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy: string | null
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date
  /** The case it follows from, e.g. a breach found. */
  @Column('uuid', { name: 'case_id', nullable: true }) caseId: string | null
}
