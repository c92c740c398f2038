import { IsIn, IsOptional, IsString, Length } from 'class-validator'
import { PageQuery } from '#platform'

/** States of an award without application. */
export const AWARD_STATES = [
  'matched',
  'notified',
  'contested',
  'confirmed',
  'paying',
  'paid',
  'declined',
  'expired',
  'dropped',
] as const
export type AwardState = (typeof AWARD_STATES)[number]

/** Which awards without application. */
export class OffersQuery extends PageQuery {
  @IsOptional() @IsIn(AWARD_STATES) state?: AwardState
  /** Code of the clause. */
  @IsOptional() @IsString() @Length(1, 100) clause?: string
  /** Part of a case number or of the name of an enterprise. */
  @IsOptional() @IsString() @Length(1, 100) q?: string
}

/** Whose award it is. */
export class OfferedTo {
  id: string
  name: string
}

/** An award without application in a list. */
export class OfferItem {
  /** Id of the case. */
  id: string
  number: string
  kind: string
  state: string
  stateLabel: string
  enterprise: OfferedTo
  clauseCode: string
  clauseName: string
  /** Integer fen. */
  amountFen: string | null
  /** Since when it is in this state. */
  since: Date
  /** The last day of the running deadline. */
  dueOn: string | null
}

/** How many awards are in a state. */
export class StateCount {
  state: AwardState
  label: string
  count: number
}

/** One page of awards without application, and how many are in each state. */
export class OfferPage {
  items: OfferItem[]
  total: number
  page: number
  size: number
  states: StateCount[]
}
