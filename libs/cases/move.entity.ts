import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import { Case } from './case.entity.js'
import { ChartEdge } from './chart-edge.entity.js'
import { ChartState } from './chart-state.entity.js'

/** One event that happened to a case. Append-only; each carries the hash of the one before it. */
@Entity('moves')
@Unique('moves_seq_key', ['caseId', 'seq'])
@ForeignKey(() => ChartState, ['chartId', 'chartVersion', 'toState'], ['chartId', 'chartVersion', 'state'], {
  name: 'moves_to_fk',
})
@ForeignKey(
  () => ChartEdge,
  ['chartId', 'chartVersion', 'event', 'fromState', 'toState'],
  ['chartId', 'chartVersion', 'event', 'fromState', 'toState'],
  { name: 'moves_edge_fk' },
)
@Index('moves_actor', { synchronize: false })
@Index('moves_at', ['at'])
export class Move {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'moves_pkey' }) id: string
  @ForeignKey(() => Case, { name: 'moves_case_fk' })
  @Column('uuid', { name: 'case_id' })
  caseId: string
  @Column('int') seq: number
  @Column('text') event: string
  @Column('text', { name: 'chart_id' }) chartId: string
  @Column('int', { name: 'chart_version' }) chartVersion: number
  /** Null on the first move, which opens the case. */
  @Column('text', { name: 'from_state', nullable: true }) fromState: string | null
  @Column('text', { name: 'to_state' }) toState: string
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null
  @Column('text', { name: 'actor_name' }) actorName: string
  @Column('text', { name: 'actor_roles', array: true }) actorRoles: string[]
  /** Whom the actor stood in for on leave cover. */
  @Column('uuid', { name: 'acted_for', array: true, default: () => "'{}'" }) actedFor: string[]
  @Column('timestamptz') at: Date
  @Column('jsonb', { nullable: true }) input: Record<string, unknown> | null
  @Column('text', { name: 'request_id' }) requestId: string
  @Column('bytea', { name: 'prev_hash', nullable: true }) prevHash: Buffer | null
  @Column('bytea') hash: Buffer
}
