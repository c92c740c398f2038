import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import type { PointsPart } from './points.js'

/** The points of an enterprise by a scheme, and its place among those of its stage at the last run. */
@Entity('enterprise_points')
@Index('enterprise_points_ranking', { synchronize: false })
export class EnterprisePoints {
  @ForeignKey('PointsScheme', { name: 'enterprise_points_scheme_id_fkey' })
  @PrimaryColumn('text', { name: 'scheme_id', primaryKeyConstraintName: 'enterprise_points_pkey' })
  schemeId: string
  @PrimaryColumn('uuid', { name: 'enterprise_id', primaryKeyConstraintName: 'enterprise_points_pkey' }) enterpriseId: string
  /** Code of the stage; empty while the founding day is unknown. */
  @Column('text') stage: string
  /** What is certain, and what is still possible while figures are missing. */
  @Column('numeric') least: string
  @Column('numeric') most: string
  @Column('jsonb') parts: PointsPart[]
  @Column('integer', { nullable: true }) place: number | null
  @Column('date', { name: 'as_on' }) asOn: string
}
