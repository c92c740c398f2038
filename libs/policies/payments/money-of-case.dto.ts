/** A payment of a case and what became of it. */
export class CasePayment {
  id: string
  /** Integer fen. */
  amountFen: string
  status: 'waiting' | 'paid' | 'failed' | 'cancelled'
  /** The bank's reason, when it failed. */
  reason: string | null
  settledOn: string | null
  /** The account it was or will be paid to, its last four digits. */
  account: string
}

/** A part of an award that is paid in parts. */
export class CasePart {
  number: number
  /** Integer fen. */
  amountFen: string
  /** From when it may be asked for. */
  dueOn: string
  paidAt: Date | null
}

/** The commitment of the clause, as it is to be signed. */
export class PromiseText {
  version: string
  wording: string
}

/** The commitment that was signed. */
export class SignedPromiseView extends PromiseText {
  signer: string
  signedAt: Date
}

/** The account on file, its number by the last four digits. */
export class MaskedAccount {
  accountName: string
  bank: string
  ending: string
}

/** What a firm reads of the money of its case beside the award itself. */
export class MoneyOfCase {
  mode: 'standard' | 'commitment' | 'instant' | 'no-application'
  /** Whom the clause is for, and how it is judged and computed. */
  who: string
  how: string[]
  promise: PromiseText | null
  signed: SignedPromiseView | null
  account: MaskedAccount | null
  parts: CasePart[]
  /** The latest first. */
  payments: CasePayment[]
}
