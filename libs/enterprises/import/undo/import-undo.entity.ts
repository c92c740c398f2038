import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { ImportRun } from '../import-run.entity.js'

/** The undoing of an import: who wanted it, how far it is, and what came of it. */
@Entity('import_undos')
@Check('import_undos_state_known', `state IN ('queued', 'running', 'done')`)
export class ImportUndo {
  @PrimaryColumn('uuid', { name: 'run_id', primaryKeyConstraintName: 'import_undos_pkey' }) runId: string
  @Column('text', { default: 'queued' }) state: 'queued' | 'running' | 'done'
  @Column('uuid', { name: 'asked_by', nullable: true }) askedBy: string | null
  @Column('timestamptz', { name: 'asked_at' }) askedAt: Date
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt: Date | null
  /** Enterprises, or figures without an earlier value, that are gone again. */
  @Column('integer', { default: 0 }) removed: number
  /** Enterprises with a field put back, or figures with their earlier value. */
  @Column('integer', { name: 'put_back', default: 0 }) putBack: number
  /** Enterprises or figures that stay, at least in part, as they are. */
  @Column('integer', { name: 'left_alone', default: 0 }) leftAlone: number
  @ManyToOne(() => ImportRun, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'run_id', foreignKeyConstraintName: 'import_undos_run_id_fkey' })
  run?: Relation<ImportRun>
}
