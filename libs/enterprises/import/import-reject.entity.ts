import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { ImportRun } from './import-run.entity.js'

/** One remark on one row of an import: rejected, a duplicate, or taken with a warning. */
@Entity('import_rejects')
@Check('import_rejects_outcome_known', `outcome IN ('rejected', 'duplicate', 'warning')`)
@Index('import_rejects_run_id', ['runId', 'rowNumber', 'id'])
export class ImportReject {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_rejects_pkey' }) id: string
  @Column('uuid', { name: 'run_id' }) runId: string
  /** Data row, from 1 (the header is not counted). */
  @Column('integer', { name: 'row_number' }) rowNumber: number
  /** Line of the file (or row of the sheet), from 1, as an editor shows it. */
  @Column('integer') line: number
  @Column('text') outcome: 'rejected' | 'duplicate' | 'warning'
  /** The file's own header of the column concerned. */
  @Column('text', { name: 'column_name', nullable: true }) columnName: string | null
  @Column('text', { nullable: true }) value: string | null
  @Column('text') code: string
  @Column('jsonb') params: Record<string, string | number | boolean | null>
  @ManyToOne(() => ImportRun, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'run_id', foreignKeyConstraintName: 'import_rejects_run_id_fkey' })
  run?: Relation<ImportRun>
}
