import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Case } from './case.entity.js'

/** Work on a case for one person or department: opened by a state's template, or by hand. */
@Entity('tasks')
@Check('tasks_on_expiry', `on_expiry IN ('deemed-consent')`)
@Index('tasks_case', ['caseId'])
@Index('tasks_expiring', ['dueOn'], { where: 'on_expiry IS NOT NULL AND done_at IS NULL AND cancelled_at IS NULL' })
@Index('tasks_assignee', ['assigneeId', 'dueOn'], { where: 'done_at IS NULL AND cancelled_at IS NULL' })
@Index('tasks_department', ['departmentId', 'dueOn'], { where: 'done_at IS NULL AND cancelled_at IS NULL' })
@Index('tasks_done_by', ['doneBy'], { where: 'done_by IS NOT NULL' })
export class Task {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'tasks_pkey' }) id: string
  @ForeignKey(() => Case, { name: 'tasks_case_fk' })
  @Column('uuid', { name: 'case_id' })
  caseId: string
  @Column('text') template: string
  /** The state that opened it; null for work opened by hand, which outlives the state. */
  @Column('text', { nullable: true }) state: string | null
  @Column('text') title: string
  @Column('text', { name: 'title_en' }) titleEn: string
  /** The firm sees it and does it. */
  @Column('boolean', { name: 'for_firm', default: false }) forFirm: boolean
  @Column('uuid', { name: 'assignee_id', nullable: true }) assigneeId: string | null
  @Column('uuid', { name: 'department_id', nullable: true }) departmentId: string | null
  @Column('date', { name: 'due_on', nullable: true }) dueOn: string | null
  @Column('uuid', { name: 'opened_by', nullable: true }) openedBy: string | null
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt: Date | null
  @Column('uuid', { name: 'done_by', nullable: true }) doneBy: string | null
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt: Date | null
  @Column('text', { nullable: true }) outcome: string | null
  @Column('text', { default: '' }) note: string
  /** What a department is asked; the whole case when empty. */
  @Column('text', { default: '' }) question: string
  /** The days it has, from which `due_on` is counted. */
  @Column('integer', { name: 'working_days', nullable: true }) workingDays: number | null
  /** What silence means when the last day is over. */
  @Column('text', { name: 'on_expiry', nullable: true }) onExpiry: 'deemed-consent' | null
  /** When the department was told of it. */
  @Column('timestamptz', { name: 'told_at', nullable: true }) toldAt: Date | null
  @Column('timestamptz', { name: 'reminded_at', nullable: true }) remindedAt: Date | null
  @Column('jsonb', { default: () => "'{}'" }) data: Record<string, unknown>
}
