import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm'
import { Enterprise } from '../register/enterprise.entity.js'
import { Metric } from './metric.entity.js'

export type FigureProvenance = 'declared' | 'verified' | 'imported'

/** One version of a value of an enterprise for a period. Versions are only ever added; the latest holds. */
@Entity('figures')
@Unique('figures_version_once', ['enterpriseId', 'metricCode', 'period', 'version'])
@Check('figures_version_counts', `version >= 1`)
@Check('figures_period_shape', `period ~ '^[0-9]{4}(Q[1-4]|-[0-9]{2}-[0-9]{2}(#[2-9])?)?$'`)
@Check('figures_provenance_known', `provenance IN ('declared', 'verified', 'imported')`)
@Index('figures_evidence_file_id', ['evidenceFileId'], { where: 'evidence_file_id IS NOT NULL' })
export class Figure {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'figures_pkey' }) id: string
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string
  @Column('text', { name: 'metric_code' }) metricCode: string
  /** `2025`, `2026Q1`, or a day; a second event of a day is `2026-01-31#2`. */
  @Column('text') period: string
  /** Last day of the period. */
  @Column('date', { name: 'ends_on' }) endsOn: string
  @Column('integer') version: number
  /** In the metric's unit; neither number nor word: the value was withdrawn. */
  @Column('numeric', { nullable: true }) number: string | null
  /** A choice, `true` or `false`, or what is said of an event. */
  @Column('text', { nullable: true }) word: string | null
  @Column('text') provenance: FigureProvenance
  /** `firm`, `office`, `demo`, or `import:<map>`. */
  @Column('text') source: string
  @Column('uuid', { name: 'evidence_file_id', nullable: true }) evidenceFileId: string | null
  /** Why an officer corrected it. */
  @Column('text', { nullable: true }) reason: string | null
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy: string | null
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date
  @ManyToOne(() => Enterprise)
  @JoinColumn({ name: 'enterprise_id', foreignKeyConstraintName: 'figures_enterprise_id_fkey' })
  enterprise?: Relation<Enterprise>
  @ManyToOne(() => Metric)
  @JoinColumn({ name: 'metric_code', foreignKeyConstraintName: 'figures_metric_code_fkey' })
  metric?: Relation<Metric>
}
