import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Expert } from './expert.entity.js'

/** What can tie an expert to an enterprise. */
export const TIE_KINDS = ['shareholding', 'adviser', 'employment', 'kinship', 'other'] as const
export type TieKind = (typeof TIE_KINDS)[number]

/** What ties an expert to an enterprise, and until when; one that is over counts for three years more. */
@Entity('expert_ties')
@Check('expert_ties_kind', `kind IN ('shareholding', 'adviser', 'employment', 'kinship', 'other')`)
@Index('expert_ties_user', ['userId', 'enterpriseId'])
export class ExpertTie {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'expert_ties_pkey' }) id: string
  @ForeignKey(() => Expert, { name: 'expert_ties_expert_fk' })
  @Column('uuid', { name: 'user_id' })
  userId: string
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string
  @Column('text') kind: TieKind
  @Column('text', { default: '' }) note: string
  @Column('date', { name: 'until_on', nullable: true }) untilOn: string | null
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy: string | null
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date
}
