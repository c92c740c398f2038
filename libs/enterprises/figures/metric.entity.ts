import { Check, Column, Entity, PrimaryColumn } from 'typeorm'

export const METRIC_KINDS = ['yearly', 'quarterly', 'attribute', 'dated'] as const
/** `attribute`: holds from its day until told otherwise; `dated`: events, each on its day. */
export type MetricKind = (typeof METRIC_KINDS)[number]
export type MetricSupplier = 'firm' | 'officer' | 'platform' | 'expert'

/** A value a word metric can take. */
export interface MetricChoice {
  value: string
  name: string
  nameEn: string
}

/** What can be known of an enterprise: its unit, how often it comes anew and who usually supplies it. */
@Entity('metrics')
@Check('metrics_code_shape', `code ~ '^[a-z][a-z0-9_]*$'`)
@Check('metrics_kind_known', `kind IN ('yearly', 'quarterly', 'attribute', 'dated')`)
@Check('metrics_value_type_known', `value_type IN ('number', 'truth', 'word')`)
@Check('metrics_supplier_known', `supplier IN ('firm', 'officer', 'platform', 'expert')`)
export class Metric {
  /** Also the name of the fact, e.g. `revenue_wan`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'metrics_pkey' }) code: string
  @Column('text') name: string
  @Column('text', { name: 'name_en' }) nameEn: string
  /** Part of the form, e.g. `finance`. */
  @Column('text', { name: 'group_code' }) group: string
  @Column('text') kind: MetricKind
  @Column('text', { name: 'value_type' }) valueType: 'number' | 'truth' | 'word'
  /** 万元, 人, 件 …; empty for ratios (fractions) and words. */
  @Column('text') unit: string
  /** Days after its period's end beyond which a figure is stale. */
  @Column('integer', { name: 'step_days' }) stepDays: number
  @Column('numeric', { nullable: true }) least: string | null
  @Column('numeric', { nullable: true }) most: string | null
  /** A count: no fractions. */
  @Column('boolean', { default: false }) whole: boolean
  @Column('jsonb', { default: [] }) choices: MetricChoice[]
  @Column('text') supplier: MetricSupplier
  /** Ten times the year before is worth a second look. */
  @Column('boolean') jumps: boolean
  @Column('integer') position: number
}
