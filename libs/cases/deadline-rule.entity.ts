import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** How many working days a named deadline has, from when to when, and by which text; a programme's own row goes first. */
@Entity('deadline_rules')
@Check('deadline_rules_days', 'working_days BETWEEN 0 AND 1000')
@Check('deadline_rules_until_known', `until IN ('day', 'minute')`)
@Index('deadline_rules_rule', ['rule', 'programmeId', 'effectiveFrom'])
export class DeadlineRule {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'deadline_rules_pkey' }) id: string
  @Column('text') rule: string
  /** Absent: for every programme. */
  @Column('uuid', { name: 'programme_id', nullable: true }) programmeId: string | null
  @Column('int', { name: 'working_days' }) workingDays: number
  /** In time to the end of the last day, or to the minute: the time of day at which the clock began. */
  @Column('text', { default: 'day' }) until: 'day' | 'minute'
  @Column('text', { name: 'legal_basis' }) legalBasis: string
  @Column('date', { name: 'effective_from' }) effectiveFrom: string
  /** The last day it is in force. */
  @Column('date', { name: 'effective_to', nullable: true }) effectiveTo: string | null
}
