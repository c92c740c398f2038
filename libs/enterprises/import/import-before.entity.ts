import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { ImportRun } from './import-run.entity.js'

/** What an enterprise was before an import changed it. */
@Entity('import_befores')
@Index('import_befores_enterprise_id', ['enterpriseId'])
export class ImportBefore {
  @PrimaryColumn('uuid', { name: 'run_id', primaryKeyConstraintName: 'import_befores_pkey' }) runId: string
  @PrimaryColumn('integer', { name: 'from_row', primaryKeyConstraintName: 'import_befores_pkey' }) fromRow: number
  @PrimaryColumn('uuid', { name: 'enterprise_id', primaryKeyConstraintName: 'import_befores_pkey' }) enterpriseId: string
  /** The version the import made. */
  @Column('integer') version: number
  /** The fields it changed, as the register's history names them. */
  @Column('text', { array: true }) fields: string[]
  /** The register's columns as they stood. */
  @Column('jsonb') before: Record<string, unknown>
  /** The whole of it was put back. */
  @Column('boolean', { name: 'put_back', default: false }) putBack: boolean
  @ManyToOne(() => ImportRun, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'run_id', foreignKeyConstraintName: 'import_befores_run_id_fkey' })
  run?: Relation<ImportRun>
}
