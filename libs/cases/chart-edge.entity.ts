import { Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { ChartState } from './chart-state.entity.js'

/** One way a case can go: moves point here, so that an impossible move cannot be stored. */
@Entity('chart_edges')
@ForeignKey(() => ChartState, ['chartId', 'chartVersion', 'fromState'], ['chartId', 'chartVersion', 'state'], {
  name: 'chart_edges_from_fk',
})
@ForeignKey(() => ChartState, ['chartId', 'chartVersion', 'toState'], ['chartId', 'chartVersion', 'state'], {
  name: 'chart_edges_to_fk',
})
export class ChartEdge {
  @PrimaryColumn('text', { name: 'chart_id', primaryKeyConstraintName: 'chart_edges_pkey' }) chartId: string
  @PrimaryColumn('int', { name: 'chart_version', primaryKeyConstraintName: 'chart_edges_pkey' }) chartVersion: number
  @PrimaryColumn('text', { primaryKeyConstraintName: 'chart_edges_pkey' }) event: string
  @PrimaryColumn('text', { name: 'from_state', primaryKeyConstraintName: 'chart_edges_pkey' }) fromState: string
  @PrimaryColumn('text', { name: 'to_state', primaryKeyConstraintName: 'chart_edges_pkey' }) toState: string
}
