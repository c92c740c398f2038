import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryColumn, Unique } from 'typeorm'
import type { Ruleset } from '#criteria'
import type { Certainty } from '../tier.entity.js'

/** What is judged: measures, score and rule. */
export type RulesetContent = Pick<Ruleset, 'derived' | 'score' | 'rule'>

/** A first application, or the renewal of a title. */
export type ApplicationKind = 'new' | 'renewal'

/**
 * One version of a ruleset: from when to when it judges new applications, from when to when renewals. Versions of one
 * `line` follow one another; a published one never changes but for its last days.
 */
@Entity('rulesets')
@Unique('rulesets_number_key', ['line', 'number'])
@Check('rulesets_status_known', `status IN ('draft', 'published')`)
@Check('rulesets_certainty_known', `certainty IN ('confirmed', 'unconfirmed', 'lapsed')`)
@Check(
  'rulesets_dates',
  `(new_from IS NOT NULL OR renewal_from IS NOT NULL)
      AND (new_to IS NULL OR new_to >= new_from) AND (renewal_to IS NULL OR renewal_to >= renewal_from)`,
)
@Exclusion(
  'rulesets_new_once',
  `USING gist (line WITH =, daterange(new_from, new_to, '[]') WITH &&) WHERE (status = 'published' AND new_from IS NOT NULL)`,
)
@Exclusion(
  'rulesets_renewal_once',
  `USING gist (line WITH =, daterange(renewal_from, renewal_to, '[]') WITH &&) WHERE (status = 'published' AND renewal_from IS NOT NULL)`,
)
export class RulesetVersion {
  /** e.g. `little_giant_2026`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'rulesets_pkey' }) id: string
  /** The succession of versions it belongs to, e.g. `little_giant`. */
  @Column('text') line: string
  /** Place in its line, from 1. */
  @Column('integer') number: number
  /** The tier it is about; null for a definition no tier rests on. */
  @ForeignKey('Tier', { name: 'rulesets_tier_code_fkey' })
  @Column('text', { name: 'tier_code', nullable: true })
  tierCode: string | null
  /** Cases of the tier are judged by this line; false for definitions kept for comparison. */
  @Column('boolean', { default: false }) decides: boolean
  @Column('text') status: 'draft' | 'published'
  @Column('text') name: string
  @Column('text', { name: 'legal_basis' }) legalBasis: string
  /** `unconfirmed` is shown as such, never as current law. */
  @Column('text') certainty: Certainty
  /** What is not sure about its dates, in words. */
  @Column('text', { name: 'date_note', nullable: true }) dateNote: string | null
  @Column('date', { name: 'new_from', nullable: true }) newFrom: string | null
  /** The last day for new applications. */
  @Column('date', { name: 'new_to', nullable: true }) newTo: string | null
  @Column('date', { name: 'renewal_from', nullable: true }) renewalFrom: string | null
  @Column('date', { name: 'renewal_to', nullable: true }) renewalTo: string | null
  @Column('jsonb') content: RulesetContent
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy: string | null
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null
}
