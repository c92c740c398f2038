import type { Authority, Certainty, Ladder } from './tier.entity.js'

/** A rung as the ladder shows it, with how many hold it today within the reader's reach. */
export class TierRow {
  code: string
  ladder: Ladder
  position: number
  name: string
  nameEn: string
  authority: Authority
  decidedBy: string
  validityMonths: number | null
  yearOnly: boolean
  renewalOpensDays: number | null
  dutyName: string | null
  /** Last day of the yearly duty, `MM-DD`. */
  dutyMonthDay: string | null
  missedDutiesRevoke: number | null
  requires: string[]
  transferable: boolean
  legalBasis: string
  /** `unconfirmed` and `lapsed` rules are shown as such, never as current law. */
  certainty: Certainty
  effectiveFrom: string
  effectiveTo: string | null
  /** Titles in force today. */
  holders: number
  /** The list behind `holders`. */
  list: string
}
