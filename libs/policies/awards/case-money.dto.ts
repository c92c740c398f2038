import { PaymentView } from '../payments/payments.dto.js'
import { AwardView, EstimateView } from './awards.dto.js'

/** One step of how an amount came about. */
export class MoneyStep {
  step: 'formula' | 'gross' | 'set-off' | 'cap' | 'allotment' | 'amount'
  /** The step in words. */
  text: string
  /** Integer fen, where the step has an amount; negative when it takes away. */
  fen: string | null
}

/** Something looked at before money may be given, and what was found. */
export class LookedAt {
  what: 'excludes' | 'proofs' | 'cap' | 'group'
  clear: boolean
  /** What was looked for and found, in words. */
  text: string
}

/** Another award of the same enterprise that stands. */
export class OtherAward {
  caseId: string
  caseNumber: string
  clauseName: string
  year: number
  amountFen: string
}

/** The budget line an award draws on. */
export class LineOfAward {
  id: string
  name: string
  year: number
}

/** A part of an award that is paid in parts. */
export class PartView {
  number: number
  amountFen: string
  dueOn: string
  paid: boolean
}

/** Everything about the money of a case. Amounts are integer fen. */
export class CaseMoney {
  award: AwardView | null
  estimate: EstimateView
  line: LineOfAward | null
  steps: MoneyStep[]
  looked: LookedAt[]
  others: OtherAward[]
  parts: PartView[]
  payments: PaymentView[]
}
