import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm'
import { Division } from '../reference/division.entity.js'
import { Industry } from '../reference/industry.entity.js'
import { Park } from '../reference/park.entity.js'

export const ENTERPRISE_STATUSES = ['active', 'moved-out', 'deregistered', 'merged'] as const
export type EnterpriseStatus = (typeof ENTERPRISE_STATUSES)[number]

/** A legal person on the register, keyed by its unified social credit code. */
@Entity('enterprises')
@Unique('enterprises_uscc_key', ['uscc'])
@Check('enterprises_uscc_shape', `uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'`)
@Check('enterprises_uscc_inside', `uscc IS NOT NULL OR NOT inside`)
@Check('enterprises_status_known', `status IN ('active', 'moved-out', 'deregistered', 'merged')`)
@Check('enterprises_merged_into_something', `(status = 'merged') = (merged_into_id IS NOT NULL)`)
@Index('enterprises_search', { synchronize: false })
@Index('enterprises_tags', { synchronize: false })
@Index('enterprises_name_key', ['nameKey'])
@Index('enterprises_name', ['name', 'id'])
@Index('enterprises_park_id', ['parkId'])
@Index('enterprises_industry_letter', ['industryLetter'])
@Index('enterprises_officer_id', ['officerId'])
@Index('enterprises_established_on', ['establishedOn'])
@Index('enterprises_merged_into_id', ['mergedIntoId'], { where: 'merged_into_id IS NOT NULL' })
export class Enterprise {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enterprises_pkey' }) id: string
  /** Unified social credit code, 18 characters; null only outside the zone, where another identifier stands for it. */
  @Column('text', { nullable: true }) uscc: string | null
  @Column('text') name: string
  /** The name as compared for duplicates: half-width, without blanks, upper case. */
  @Column('text', { name: 'name_key' }) nameKey: string
  /** What `search` looks through; see `searchTextOf`. */
  @Column('text', { name: 'search_text' }) searchText: string
  @Column('uuid', { name: 'park_id', nullable: true }) parkId: string | null
  @Column('text', { name: 'division_code', nullable: true }) divisionCode: string | null
  @Column('text', { nullable: true }) address: string | null
  @Column('text', { name: 'industry_code', nullable: true }) industryCode: string | null
  /** The industry's section, derived from the code. */
  @Column('text', { name: 'industry_letter', nullable: true }) industryLetter: string | null
  @Column('text', { name: 'enterprise_type', nullable: true }) enterpriseType: string | null
  /** Registered capital in hundredths of its currency. */
  @Column('bigint', { name: 'registered_capital_fen', nullable: true }) registeredCapitalFen: string | null
  @Column('text', { name: 'registered_capital_currency', nullable: true }) registeredCapitalCurrency: string | null
  /** The spelling the capital came in. */
  @Column('text', { name: 'registered_capital_text', nullable: true }) registeredCapitalText: string | null
  @Column('date', { name: 'established_on', nullable: true }) establishedOn: string | null
  @Column('text', { name: 'business_scope', nullable: true }) businessScope: string | null
  @Column('text', { default: 'active' }) status: EnterpriseStatus
  @Column('date', { name: 'status_on', nullable: true }) statusOn: string | null
  @Column('text', { name: 'status_reason', nullable: true }) statusReason: string | null
  /** In the zone; false for a prospect that is being tracked outside. */
  @Column('boolean', { default: true }) inside: boolean
  @Column('uuid', { name: 'merged_into_id', nullable: true }) mergedIntoId: string | null
  @Column('text', { array: true, default: '{}' }) tags: string[]
  /** The officer in charge (挂点). */
  @Column('uuid', { name: 'officer_id', nullable: true }) officerId: string | null
  /** Where the row came from: `office`, `claim`, or `import:<file>`. */
  @Column('text') source: string
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date
  @Column('integer', { default: 1 }) version: number

  @ManyToOne(() => Park)
  @JoinColumn({ name: 'park_id', foreignKeyConstraintName: 'enterprises_park_id_fkey' })
  park?: Relation<Park>
  @ManyToOne(() => Division)
  @JoinColumn({ name: 'division_code', foreignKeyConstraintName: 'enterprises_division_code_fkey' })
  division?: Relation<Division>
  @ManyToOne(() => Industry)
  @JoinColumn({ name: 'industry_code', foreignKeyConstraintName: 'enterprises_industry_code_fkey' })
  industry?: Relation<Industry>
  @ManyToOne(() => Enterprise)
  @JoinColumn({ name: 'merged_into_id', foreignKeyConstraintName: 'enterprises_merged_into_id_fkey' })
  mergedInto?: Relation<Enterprise>
}
