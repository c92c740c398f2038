import { EvaluationView } from '../rulesets/evaluation.dto.js'
import type { Authority, Certainty, Ladder } from '../tier.entity.js'
import type { Standing } from './standing.js'

/** How an enterprise stands to a rung: held, or what the rules say; `no-rules` where none are in force. */
export type RungStanding = 'held' | Standing | 'no-rules'

/** A title held. */
export class HeldTitle {
  membershipId: string
  validFrom: string
  validTo: string | null
  status: string
}

/** A rung of the ladder for one enterprise. */
export class LadderRung {
  tierCode: string
  tierName: string
  tierNameEn: string
  ladder: Ladder
  position: number
  authority: Authority
  decidedBy: string
  certainty: Certainty
  standing: RungStanding
  held: HeldTitle | null
  /** Names of the tiers of which one must be held first, when none is. */
  requires: string[]
  /** The rule by rule result; null where no rules are in force. For a title held, by the rules of its renewal. */
  evaluation: EvaluationView | null
  /** Code of the programme to apply with, and whether it takes applications now. */
  programmeCode: string | null
  openNow: boolean
  /** An open case of this rung. */
  openCaseId: string | null
  openCaseNumber: string | null
}

/** The ladder of one enterprise, as of a day. */
export class LadderView {
  enterpriseId: string
  asOf: string
  rungs: LadderRung[]
}
