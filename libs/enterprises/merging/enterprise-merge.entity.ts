import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { Enterprise } from '../register/enterprise.entity.js'
import type { MergeLine } from './merge-parts.js'

/** Two rows of the register are one enterprise: proposed by one person with a preview, confirmed by another. */
@Entity('enterprise_merges')
@Check('enterprise_merges_two_ends', `from_id <> into_id`)
@Check('enterprise_merges_state_known', `state IN ('proposed', 'confirmed', 'cancelled')`)
@Index('enterprise_merges_one_open', ['fromId'], { unique: true, where: `state = 'proposed'` })
@Index('enterprise_merges_into_id', ['intoId'])
@Index('enterprise_merges_from_id', ['fromId'])
export class EnterpriseMerge {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enterprise_merges_pkey' }) id: string
  @Column('uuid', { name: 'from_id' }) fromId: string
  @Column('uuid', { name: 'into_id' }) intoId: string
  @Column('text', { default: 'proposed' }) state: 'proposed' | 'confirmed' | 'cancelled'
  @Column('text') reason: string
  /** What would move, as the proposer saw it. */
  @Column('jsonb') preview: MergeLine[]
  /** What did move. */
  @Column('jsonb', { nullable: true }) moved: MergeLine[] | null
  @Column('uuid', { name: 'proposed_by', nullable: true }) proposedBy: string | null
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt: Date
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null
  @ManyToOne(() => Enterprise)
  @JoinColumn({ name: 'from_id', foreignKeyConstraintName: 'enterprise_merges_from_id_fkey' })
  from?: Relation<Enterprise>
  @ManyToOne(() => Enterprise)
  @JoinColumn({ name: 'into_id', foreignKeyConstraintName: 'enterprise_merges_into_id_fkey' })
  into?: Relation<Enterprise>
}
