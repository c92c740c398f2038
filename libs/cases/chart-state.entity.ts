import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { ChartRow } from './chart.entity.js'

/** A state of a chart: cases and moves point here, so that an impossible state cannot be stored. */
@Entity('chart_states')
@ForeignKey(() => ChartRow, ['chartId', 'chartVersion'], ['id', 'version'], { name: 'chart_states_chart_fk' })
export class ChartState {
  @PrimaryColumn('text', { name: 'chart_id', primaryKeyConstraintName: 'chart_states_pkey' }) chartId: string
  @PrimaryColumn('int', { name: 'chart_version', primaryKeyConstraintName: 'chart_states_pkey' }) chartVersion: number
  @PrimaryColumn('text', { primaryKeyConstraintName: 'chart_states_pkey' }) state: string
  @Column('text') phase: string
  @Column('boolean', { name: 'is_final' }) isFinal: boolean
}
