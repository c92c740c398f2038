/** What a step asks for, described as data: the name is that of the step's input, the keys those of its fields. */
export interface InputField {
  key: string
  /** `money` is filled in by 元 and sent as integer fen. */
  kind: 'text' | 'long' | 'date' | 'tick' | 'lines' | 'money'
  required?: boolean
  most?: number
}

const note: InputField = { key: 'note', kind: 'long', most: 2000 }
const reason: InputField = { key: 'reason', kind: 'long', required: true, most: 2000 }
const legalBasis: InputField = { key: 'legalBasis', kind: 'long', required: true, most: 2000 }
const documentNumber: InputField = { key: 'documentNumber', kind: 'text', most: 100 }

/** Inputs that are a handful of fields. Those with a shape of their own have a dialog of their own. */
export const inputs: Readonly<Record<string, readonly InputField[]>> = {
  Note: [note],
  Reason: [reason, note],
  AdverseDecision: [reason, legalBasis, note],
  Approval: [documentNumber, note],
  Acceptance: [
    { ...documentNumber, required: true },
    { key: 'certificateNumber', kind: 'text', most: 100 },
    { key: 'validFrom', kind: 'date', required: true },
    { key: 'validTo', kind: 'date' },
  ],
  Decline: [{ ...documentNumber, required: true }, reason, legalBasis, note],
  RevocationNotice: [{ key: 'grounds', kind: 'lines', required: true, most: 1000 }, reason, legalBasis, note],
  Statement: [
    { key: 'statement', kind: 'long', required: true, most: 10_000 },
    { key: 'hearing', kind: 'tick' },
  ],
  FirmStatement: [{ key: 'statement', kind: 'long', required: true, most: 10_000 }],
  RecoveryNotice: [{ key: 'amountFen', kind: 'money', required: true }, reason, legalBasis, note],
  Returned: [{ ...documentNumber, required: true }],
  Contest: [reason, note],
  BankAnswer: [
    { key: 'reference', kind: 'text', most: 200 },
    { key: 'on', kind: 'date' },
    { key: 'reason', kind: 'long', most: 500 },
  ],
}
