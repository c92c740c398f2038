import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import type { Answer } from '#criteria'

/** An enterprise whose result a draft would change. */
@Entity('dry_run_changes')
export class DryRunChange {
  @ForeignKey('ScanRun', { name: 'dry_run_changes_run_id_fkey' })
  @PrimaryColumn('uuid', { name: 'run_id', primaryKeyConstraintName: 'dry_run_changes_pkey' })
  runId: string
  @PrimaryColumn('uuid', { name: 'enterprise_id', primaryKeyConstraintName: 'dry_run_changes_pkey' }) enterpriseId: string
  /** By the version in force. */
  @Column('text') before: Answer
  /** By the draft. */
  @Column('text') after: Answer
  /** Ids of the leaves of the draft that are not met or unknown on the nearest way. */
  @Column('text', { array: true }) leaves: string[]
}
