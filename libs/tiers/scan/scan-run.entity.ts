import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** A run over the whole register: how far it is (the checkpoint) and what came of it. A dry run writes no results. */
@Entity('scan_runs')
@Check('scan_runs_kind_known', `kind IN ('scan', 'dry-run')`)
@Check('scan_runs_state_known', `state IN ('queued', 'running', 'done', 'failed')`)
@Index('scan_runs_started_at', ['startedAt'])
export class ScanRun {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'scan_runs_pkey' }) id: string
  @Column('text') kind: 'scan' | 'dry-run'
  /** The rulesets judged; a dry run has one, a draft. */
  @Column('text', { name: 'ruleset_ids', array: true }) rulesetIds: string[]
  @Column('text') state: 'queued' | 'running' | 'done' | 'failed'
  /** The day as of which everybody is judged. */
  @Column('date', { name: 'as_on' }) asOn: string
  /** Enterprises to judge, and those judged so far. */
  @Column('integer', { default: 0 }) total: number
  @Column('integer', { default: 0 }) done: number
  /** Results that were new or different; in a dry run, enterprises whose result would change. */
  @Column('integer', { default: 0 }) written: number
  /** The last enterprise judged, in the order of ids; a second start goes on after it. */
  @Column('uuid', { nullable: true }) checkpoint: string | null
  @Column('text', { nullable: true }) failure: string | null
  @Column('uuid', { name: 'started_by', nullable: true }) startedBy: string | null
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt: Date | null
}
