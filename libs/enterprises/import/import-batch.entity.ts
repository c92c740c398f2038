import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { ImportRun } from './import-run.entity.js'

/** What one batch of an import wrote, so that it can be taken back: a row for thousands. */
@Entity('import_batches')
export class ImportBatch {
  @PrimaryColumn('uuid', { name: 'run_id', primaryKeyConstraintName: 'import_batches_pkey' }) runId: string
  /** Last data row before the batch. */
  @PrimaryColumn('integer', { name: 'from_row', primaryKeyConstraintName: 'import_batches_pkey' }) fromRow: number
  /** Made after every key the batch wrote: a change with a greater key came later. */
  @Column('uuid') mark: string
  /** Enterprises that were not on the register before. */
  @Column('uuid', { array: true }) entered: string[]
  /** Rows of `enterprise_names`. */
  @Column('uuid', { name: 'former_names', array: true }) formerNames: string[]
  /** Rows of `enterprise_identifiers`. */
  @Column('uuid', { array: true }) identifiers: string[]
  /** Versions of figures. */
  @Column('uuid', { array: true }) figures: string[]
  @Column('boolean', { default: false }) undone: boolean
  @ManyToOne(() => ImportRun, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'run_id', foreignKeyConstraintName: 'import_batches_run_id_fkey' })
  run?: Relation<ImportRun>
}
