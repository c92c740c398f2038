import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import { ChartState } from './chart-state.entity.js'
import { Programme } from './programme.entity.js'
import { ProgrammeVersion } from './programme-version.entity.js'
import { ProgrammeWindow } from './programme-window.entity.js'

/** One matter moving through a chart. Only the desk writes its state. */
@Entity('cases')
@Unique('cases_number_key', ['number'])
@Check('cases_outcome', `outcome IN ('won', 'lost')`)
@Check('cases_closed', '(outcome IS NULL) = (closed_at IS NULL)')
@ForeignKey(() => ChartState, ['chartId', 'chartVersion', 'state'], ['chartId', 'chartVersion', 'state'], {
  name: 'cases_state_fk',
})
@Index('cases_desk', ['assigneeId', 'dueOn', 'id'], { where: 'closed_at IS NULL' })
@Index('cases_park_open', ['parkId', 'dueOn', 'id'], { where: 'closed_at IS NULL' })
@Index('cases_waits', ['waitsOn', 'dueOn', 'id'], { where: 'closed_at IS NULL' })
@Index('cases_park_opened', { synchronize: false })
@Index('cases_opened_by', { synchronize: false })
@Index('cases_due', ['dueOn'], { where: 'closed_at IS NULL AND due_on IS NOT NULL' })
@Index('cases_enterprise', { synchronize: false })
@Index('cases_programme', { synchronize: false })
@Index('cases_number_begins', { synchronize: false })
@Index('cases_running_number', { synchronize: false })
@Index('cases_stage', ['programmeId', 'phase', 'dueOn', 'id'])
@Index('cases_opened', { synchronize: false })
@Index('cases_submitted', ['submittedAt'], { where: 'submitted_at IS NOT NULL' })
@Index('cases_decided', ['decidedAt'], { where: 'decided_at IS NOT NULL' })
export class Case {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cases_pkey' }) id: string
  @Column('text') number: string
  @Column('text') kind: string
  @ForeignKey(() => Programme, { name: 'cases_programme_fk' })
  @Column('uuid', { name: 'programme_id' })
  programmeId: string
  @ForeignKey(() => ProgrammeVersion, { name: 'cases_version_fk' })
  @Column('uuid', { name: 'programme_version_id' })
  programmeVersionId: string
  @ForeignKey(() => ProgrammeWindow, { name: 'cases_window_fk' })
  @Column('uuid', { name: 'window_id', nullable: true })
  windowId: string | null
  @Column('text', { name: 'chart_id' }) chartId: string
  @Column('int', { name: 'chart_version' }) chartVersion: number
  @Column('text') state: string
  @Column('text') phase: string
  @Column('text', { name: 'waits_on' }) waitsOn: string
  @Column('text', { nullable: true }) outcome: 'won' | 'lost' | null
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string
  @Column('uuid', { name: 'park_id', nullable: true }) parkId: string | null
  @Column('uuid', { name: 'department_id', nullable: true }) departmentId: string | null
  @Column('uuid', { name: 'assignee_id', nullable: true }) assigneeId: string | null
  @Column('uuid', { name: 'opened_by', nullable: true }) openedBy: string | null
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date
  @Column('timestamptz', { name: 'entered_at' }) enteredAt: Date
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt: Date | null
  /** When the case ended by a decision: won, or lost by an adverse one; withdrawn and lapsed cases were not decided. */
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null
  @Column('date', { name: 'due_on', nullable: true }) dueOn: string | null
  /** The moment, where the deadline is kept to the minute. */
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt: Date | null
  @Column('text', { name: 'due_clock', nullable: true }) dueClock: string | null
  @Column('boolean', { name: 'due_provisional', default: false }) dueProvisional: boolean
  /** Whether the office kept all its own deadlines up to the decision. */
  @Column('boolean', { name: 'decided_on_time', nullable: true }) decidedOnTime: boolean | null
  @Column('boolean', { default: false }) held: boolean
  /** The office's own affair: the firm does not see it. */
  @Column('boolean', { default: false }) internal: boolean
  @Column('bigint', { name: 'amount_fen', nullable: true }) amountFen: string | null
  @Column('text', { array: true, default: () => "'{}'" }) flags: string[]
  @Column('jsonb', { default: () => "'{}'" }) answers: Record<string, unknown>
  @Column('timestamptz', { name: 'answers_saved_at', nullable: true }) answersSavedAt: Date | null
  @Column('jsonb', { default: () => "'{}'" }) data: Record<string, unknown>
  @Column('jsonb', { name: 'frozen_facts', nullable: true }) frozenFacts: object | null
  @Column('int', { default: 1 }) version: number
  @Column('int', { name: 'last_seq', default: 0 }) lastSeq: number
  @Column('bytea', { name: 'last_hash', nullable: true }) lastHash: Buffer | null
}
