import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import type { Timer } from '#lifecycle'
import { Case } from './case.entity.js'
import { DeadlineRule } from './deadline-rule.entity.js'

/** A due date of a case: running, paused with days left, met or passed. At most one runs. */
@Entity('deadlines')
@Check('deadlines_named', 'NOT named OR due_at IS NOT NULL')
@Index('deadlines_case', ['caseId'])
@Index('deadlines_open', ['dueOn'], { where: 'met_at IS NULL AND paused_at IS NULL AND passed_at IS NULL' })
export class Deadline {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'deadlines_pkey' }) id: string
  @ForeignKey(() => Case, { name: 'deadlines_case_fk' })
  @Column('uuid', { name: 'case_id' })
  caseId: string
  @Column('text') rule: string
  /** The dated rule it was counted by; absent for the closing of a window. */
  @ForeignKey(() => DeadlineRule, { name: 'deadlines_rule_fk' })
  @Column('uuid', { name: 'rule_id', nullable: true })
  ruleId: string | null
  @Column('text') clock: string
  @Column('text') state: string
  @Column('int', { name: 'working_days' }) workingDays: number
  @Column('date', { name: 'starts_on' }) startsOn: string
  @Column('date', { name: 'due_on' }) dueOn: string
  /** The moment it falls on, where it is kept to the minute; it lies on the last day. */
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt: Date | null
  /** The moment was named by whoever set it, not counted. */
  @Column('boolean', { default: false }) named: boolean
  @Column('boolean') provisional: boolean
  /** What the timer does when it passes. */
  @Column('jsonb') timer: Timer
  @Column('timestamptz', { name: 'paused_at', nullable: true }) pausedAt: Date | null
  @Column('timestamptz', { name: 'met_at', nullable: true }) metAt: Date | null
  /** When the timer acted on it. */
  @Column('timestamptz', { name: 'passed_at', nullable: true }) passedAt: Date | null
  @Column('timestamptz', { name: 'reminded_at', nullable: true }) remindedAt: Date | null
}
