import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Case } from './case.entity.js'

/** One row of the pause ledger: a clock ran from one day to another while the case was in a state. */
@Entity('clock_spans')
@Check('clock_spans_order', 'to_on IS NULL OR to_on >= from_on')
@Index('clock_spans_running', ['caseId'], { unique: true, where: 'to_on IS NULL' })
@Index('clock_spans_case', ['caseId', 'startedAt'])
export class ClockSpan {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'clock_spans_pkey' }) id: string
  @ForeignKey(() => Case, { name: 'clock_spans_case_fk' })
  @Column('uuid', { name: 'case_id' })
  caseId: string
  /** Whose days were consumed. */
  @Column('text') clock: string
  @Column('text') state: string
  @Column('date', { name: 'from_on' }) fromOn: string
  @Column('date', { name: 'to_on', nullable: true }) toOn: string | null
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null
  /** The event that started it. */
  @Column('text') reason: string
  @Column('uuid', { name: 'move_id' }) moveId: string
}
