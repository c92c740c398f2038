import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm'
import { Enterprise } from './enterprise.entity.js'

export const LINK_KINDS = ['supplies', 'invests-in', 'incubated-by'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** How one enterprise stands to another: it supplies it, invests in it, or is incubated by it. */
@Entity('enterprise_links')
@Unique('enterprise_links_once', ['fromId', 'toId', 'kind'])
@Check('enterprise_links_two_ends', `from_id <> to_id`)
@Check('enterprise_links_kind_known', `kind IN ('supplies', 'invests-in', 'incubated-by')`)
@Index('enterprise_links_to_id', ['toId'])
export class EnterpriseLink {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enterprise_links_pkey' }) id: string
  @Column('uuid', { name: 'from_id' }) fromId: string
  @Column('uuid', { name: 'to_id' }) toId: string
  @Column('text') kind: LinkKind
  @Column('text', { nullable: true }) note: string | null
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @ManyToOne(() => Enterprise)
  @JoinColumn({ name: 'from_id', foreignKeyConstraintName: 'enterprise_links_from_id_fkey' })
  from?: Relation<Enterprise>
  @ManyToOne(() => Enterprise)
  @JoinColumn({ name: 'to_id', foreignKeyConstraintName: 'enterprise_links_to_id_fkey' })
  to?: Relation<Enterprise>
}
