import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Case } from '../case.entity.js'

/** How a firm rates the handling of its case (好差评), once for each case. */
@Entity('case_ratings')
@Check('case_ratings_stars', 'stars BETWEEN 1 AND 5')
@Index('case_ratings_at', ['ratedAt'])
export class CaseRating {
  @ForeignKey(() => Case, { name: 'case_ratings_case_fk' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_ratings_pkey' })
  caseId: string
  /** 1 (very bad) to 5 (very good). */
  @Column('int') stars: number
  @Column('text', { default: '' }) words: string
  @Column('uuid', { name: 'rated_by', nullable: true }) ratedBy: string | null
  @Column('timestamptz', { name: 'rated_at' }) ratedAt: Date
  @Column('timestamptz', { name: 'changed_at', nullable: true }) changedAt: Date | null
}
