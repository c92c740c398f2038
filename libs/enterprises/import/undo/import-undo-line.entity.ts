import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { ImportUndo } from './import-undo.entity.js'

export type UndoOutcome = 'removed' | 'put-back' | 'left'

/** What an undoing did with one enterprise, one of its fields or one figure, and why it left it alone. */
@Entity('import_undo_lines')
@Check('import_undo_lines_outcome_known', `outcome IN ('removed', 'put-back', 'left')`)
@Index('import_undo_lines_run_id', ['runId', 'id'])
export class ImportUndoLine {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_undo_lines_pkey' }) id: string
  @Column('uuid', { name: 'run_id' }) runId: string
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string
  @Column('text', { nullable: true }) uscc: string | null
  @Column('text') name: string
  @Column('text') outcome: UndoOutcome
  /** A field of the register or a metric; null: the enterprise as a whole. */
  @Column('text', { nullable: true }) field: string | null
  /** Of a figure. */
  @Column('text', { nullable: true }) period: string | null
  /** What stood there when it was undone. */
  @Column('text', { nullable: true }) value: string | null
  /** What was put back. */
  @Column('text', { nullable: true }) becomes: string | null
  /** Why it was left. */
  @Column('text', { nullable: true }) code: string | null
  @Column('jsonb') params: Record<string, string | null>
  @ManyToOne(() => ImportUndo, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'run_id', foreignKeyConstraintName: 'import_undo_lines_run_id_fkey' })
  undo?: Relation<ImportUndo>
}
