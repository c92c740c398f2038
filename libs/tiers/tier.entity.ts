import { Check, Column, Entity, PrimaryColumn } from 'typeorm'

/** Which ladder a rung belongs to: growth, stages of listing, green certification, or carriers (incubators). */
export type Ladder = 'growth' | 'listing' | 'green' | 'carrier'
/** Who decides a tier. */
export type Authority = 'zone' | 'city' | 'province' | 'state'
/** How sure we are of a rule: `unconfirmed` is shown as such, never as current law; `lapsed` is history. */
export type Certainty = 'confirmed' | 'unconfirmed' | 'lapsed'

/** A rung of the ladder: a title an enterprise may hold, with its validity, renewal and yearly duty. */
@Entity('tiers')
@Check('tiers_ladder_known', `ladder IN ('growth', 'listing', 'green', 'carrier')`)
@Check('tiers_authority_known', `authority IN ('zone', 'city', 'province', 'state')`)
@Check('tiers_certainty_known', `certainty IN ('confirmed', 'unconfirmed', 'lapsed')`)
@Check('tiers_scheme_known', `certificate_scheme IN ('own', 'given')`)
@Check('tiers_own_prefix', `(certificate_scheme = 'own') = (certificate_prefix IS NOT NULL)`)
@Check('tiers_duty_day', `duty_month_day ~ '^[01][0-9]-[0-3][0-9]$' AND (duty_month_day IS NULL) = (duty_name IS NULL)`)
export class Tier {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'tiers_pkey' }) code: string
  @Column('text') ladder: Ladder
  /** Place on its ladder, from the bottom. */
  @Column('integer') position: number
  @Column('text') name: string
  @Column('text', { name: 'name_en' }) nameEn: string
  @Column('text') authority: Authority
  /** The deciding body by name. */
  @Column('text', { name: 'decided_by' }) decidedBy: string
  /** Months a title is valid from its first day; null where it has no end or follows the year. */
  @Column('integer', { name: 'validity_months', nullable: true }) validityMonths: number | null
  /** Valid to 31 December of the year it is given for. */
  @Column('boolean', { name: 'year_only', default: false }) yearOnly: boolean
  /** Days before the last day at which renewal opens; null where a title is not renewed. */
  @Column('integer', { name: 'renewal_opens_days', nullable: true }) renewalOpensDays: number | null
  /** The yearly duty and its last day, `MM-DD`. */
  @Column('text', { name: 'duty_name', nullable: true }) dutyName: string | null
  @Column('text', { name: 'duty_month_day', nullable: true }) dutyMonthDay: string | null
  /** Days before its last day at which the duty opens. */
  @Column('integer', { name: 'duty_opens_days', nullable: true }) dutyOpensDays: number | null
  /** Missed duties within one period after which a revocation case is opened. */
  @Column('integer', { name: 'missed_duties_revoke', nullable: true }) missedDutiesRevoke: number | null
  /** Tiers of which one must be held, in force. */
  @Column('text', { array: true, default: '{}' }) requires: string[]
  /** `own`: the zone numbers certificates itself; `given`: the deciding body's number is recorded. */
  @Column('text', { name: 'certificate_scheme', default: 'given' }) certificateScheme: 'own' | 'given'
  @Column('text', { name: 'certificate_prefix', nullable: true }) certificatePrefix: string | null
  /** Mutually recognised between zones. */
  @Column('boolean', { default: false }) transferable: boolean
  @Column('text', { name: 'legal_basis' }) legalBasis: string
  @Column('text') certainty: Certainty
  @Column('date', { name: 'effective_from' }) effectiveFrom: string
  @Column('date', { name: 'effective_to', nullable: true }) effectiveTo: string | null
}
