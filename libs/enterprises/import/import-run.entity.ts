import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { ImportOptions } from './import-options.js'

/** One import of one file: how far it is (the checkpoint) and what came of its rows. */
@Entity('import_runs')
@Check('import_runs_state_known', `state IN ('queued', 'running', 'done', 'failed', 'stopped')`)
@Index('import_runs_file', ['kind', 'fileSha256'])
@Index('import_runs_started_at', ['startedAt'])
export class ImportRun {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_runs_pkey' }) id: string
  /** What is imported, e.g. `enterprises`. */
  @Column('text') kind: string
  @Column('text', { name: 'file_name' }) fileName: string
  @Column('text', { name: 'file_sha256' }) fileSha256: string
  @Column('bigint', { name: 'file_size' }) fileSize: string
  /** The stored file, when it came through the API. */
  @Column('uuid', { name: 'file_id', nullable: true }) fileId: string | null
  @Column('jsonb') options: ImportOptions
  @Column('boolean', { name: 'dry_run' }) dryRun: boolean
  @Column('text', { default: 'running' }) state: 'queued' | 'running' | 'done' | 'failed' | 'stopped'
  /** Why the whole file was refused: code and params. */
  @Column('jsonb', { nullable: true }) failure: { code: string; params: Record<string, string | number | boolean | null> } | null
  /** Bytes of the file read so far, for the progress. */
  @Column('bigint', { name: 'bytes_read', default: 0 }) bytesRead: string
  /** Rows done: the checkpoint a second start continues after. */
  @Column('integer', { name: 'rows_done', default: 0 }) rowsDone: number
  @Column('integer', { default: 0 }) created: number
  @Column('integer', { default: 0 }) updated: number
  @Column('integer', { default: 0 }) unchanged: number
  @Column('integer', { default: 0 }) rejected: number
  @Column('integer', { default: 0 }) duplicates: number
  @Column('integer', { default: 0 }) warnings: number
  /** Data rows of the file, known once it was read to its end; a stopped run has more of them than rows done. */
  @Column('integer', { name: 'rows_total', nullable: true }) rowsTotal: number | null
  /** Somebody wants it stopped; the run ends after the batch it is at. */
  @Column('timestamptz', { name: 'stop_asked_at', nullable: true }) stopAskedAt: Date | null
  @Column('uuid', { name: 'started_by', nullable: true }) startedBy: string | null
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt: Date | null
}

/** Does the import still wait or run? */
export const isUnderWay = ({ state }: Pick<ImportRun, 'state'>): boolean => state === 'queued' || state === 'running'
