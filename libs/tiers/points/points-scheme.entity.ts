import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'
import type { Certainty } from '../tier.entity.js'
import type { PointsContent } from './points.js'

/** A version of the innovation-points scheme (创新积分制), in force from its day until the next one's. */
@Entity('points_schemes')
@Unique('points_schemes_number_key', ['number'])
@Check('points_schemes_status_known', `status IN ('draft', 'published')`)
@Check('points_schemes_certainty_known', `certainty IN ('confirmed', 'unconfirmed', 'lapsed')`)
@Index('points_schemes_from', ['effectiveFrom'], { unique: true, where: `status = 'published'` })
export class PointsScheme {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'points_schemes_pkey' }) id: string
  @Column('integer') number: number
  @Column('text') status: 'draft' | 'published'
  @Column('text') name: string
  @Column('text', { name: 'legal_basis' }) legalBasis: string
  /** `unconfirmed`: weights or limits are not those of the source. */
  @Column('text') certainty: Certainty
  @Column('text', { nullable: true }) note: string | null
  @Column('date', { name: 'effective_from' }) effectiveFrom: string
  @Column('jsonb') content: PointsContent
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy: string | null
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null
}
