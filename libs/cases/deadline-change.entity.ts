import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Case } from './case.entity.js'
import { Deadline } from './deadline.entity.js'

/** A due date that moved because the calendar did, and why. */
@Entity('deadline_changes')
@Index('deadline_changes_case', ['caseId', 'changedAt'])
export class DeadlineChange {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'deadline_changes_pkey' }) id: string
  @ForeignKey(() => Case, { name: 'deadline_changes_case_fk' })
  @Column('uuid', { name: 'case_id' })
  caseId: string
  @ForeignKey(() => Deadline, { name: 'deadline_changes_deadline_fk' })
  @Column('uuid', { name: 'deadline_id' })
  deadlineId: string
  @Column('date', { name: 'from_on' }) fromOn: string
  @Column('date', { name: 'to_on' }) toOn: string
  @Column('text') reason: string
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date
}
