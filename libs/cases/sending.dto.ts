import { WhyNot } from './cases.dto.js'

/** Somebody of the firm asks its administrator to hand the case in. */
export class SendRequestView {
  byName: string
  at: Date
}

/** A step the reader prepares and their administrator takes. */
export class AdminStep {
  event: string
  label: string
  /** What still stands against it; empty when only the administrator's hand is missing. */
  refusals: WhyNot[]
}
