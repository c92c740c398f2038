import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Case } from '../case.entity.js'
import type { Quota } from './draw.js'
import type { PanelResult, RubricLine } from './panel-result.js'
import type { Excluded, Pooled } from './panels.dto.js'

/** A panel of experts on a case, with everything needed to repeat its draw. */
@Entity('panels')
@Check('panels_seats', 'seats > 0')
@Check('panels_witness', 'witness_id <> drawn_by')
@Check('panels_one_end', 'closed_at IS NULL OR cancelled_at IS NULL')
@Index('panels_one_running', ['caseId'], { unique: true, where: 'closed_at IS NULL AND cancelled_at IS NULL' })
@Index('panels_case', ['caseId', 'drawnAt'])
export class Panel {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'panels_pkey' }) id: string
  @ForeignKey(() => Case, { name: 'panels_case_fk' })
  @Column('uuid', { name: 'case_id' })
  caseId: string
  @Column('integer') seats: number
  @Column('jsonb') quotas: Quota[]
  @Column('jsonb') rubric: RubricLine[]
  /** Panels on one enterprise an expert may sit on within twelve months. */
  @Column('integer', { name: 'firm_limit' }) firmLimit: number
  @Column('text') method: string
  /** What the witness said; the seed is these words, a bar, and a number nobody could know before. */
  @Column('text') words: string
  @Column('text') seed: string
  @Column('jsonb') pool: Pooled[]
  @Column('jsonb') excluded: Excluded[]
  @Column('timestamptz', { name: 'drawn_at' }) drawnAt: Date
  @Column('uuid', { name: 'drawn_by' }) drawnBy: string
  @Column('uuid', { name: 'witness_id' }) witnessId: string
  @Column('date', { name: 'due_on', nullable: true }) dueOn: string | null
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null
  @Column('uuid', { name: 'closed_by', nullable: true }) closedBy: string | null
  @Column('jsonb', { nullable: true }) result: PanelResult | null
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt: Date | null
  @Column('uuid', { name: 'cancelled_by', nullable: true }) cancelledBy: string | null
  @Column('text', { name: 'cancel_reason', nullable: true }) cancelReason: string | null
}
