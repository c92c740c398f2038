import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** A run over the register that looks for whom a clause without application fits; one open run for each clause. */
@Entity('match_runs')
@Check('match_runs_state_known', `state IN ('queued', 'running', 'done')`)
@Check('match_runs_finished', `(state = 'done') = (finished_at IS NOT NULL)`)
@Index('match_runs_open', ['clauseCode'], { unique: true, where: `state <> 'done'` })
@Index('match_runs_started', ['startedAt'])
export class MatchRun {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'match_runs_pkey' }) id: string
  @Column('text', { name: 'clause_code' }) clauseCode: string
  @Column('text') state: 'queued' | 'running' | 'done'
  /** The day of the facts. */
  @Column('date', { name: 'as_on' }) asOn: string
  /** The last enterprise looked at. */
  @Column('uuid', { nullable: true }) checkpoint: string | null
  @Column('integer', { default: 0 }) looked: number
  /** Cases opened. */
  @Column('integer', { default: 0 }) matched: number
  /** Fitted by the rule, yet nothing could be given: a cap, an exclusion. */
  @Column('integer', { default: 0 }) refused: number
  @Column('uuid', { name: 'started_by', nullable: true }) startedBy: string | null
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt: Date | null
}
