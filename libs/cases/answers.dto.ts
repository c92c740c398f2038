import { IsInt, IsISO8601, IsObject, IsOptional } from 'class-validator'

/** A partial save of a form. */
export class SaveAnswers {
  /** Answers by field key; null empties a field. Fields not named stay as they are. */
  @IsObject() answers: Record<string, unknown>
  /** The case version the page shows; a stale one is a conflict. */
  @IsOptional() @IsInt() version?: number
  /** `savedAt` of the answers the page shows; a field somebody else has saved since is a conflict. */
  @IsOptional() @IsISO8601({ strict: true }) savedAt?: string
}

/** Who saved a field last. */
export class FieldEdit {
  /** Key of the field. */
  key: string
  /** The user who saved it. */
  by: string | null
  at: Date
}

/** The answers of a case. */
export class SavedAnswers {
  answers: Record<string, unknown>
  /** When any field was last saved; null before the first. */
  savedAt: Date | null
  /** Keys that may be edited now. */
  unlocked: string[]
  /** Who saved each field last. */
  edits: FieldEdit[]
}

/** One thing that is wrong with a form or missing from its documents. */
export class Fault {
  /** Key of the field or document slot. */
  at: string
  /** `field` or `document`. */
  target: 'field' | 'document'
  code: string
  /** The sentence, in the language of the request. */
  message: string
}

/** What "check my form" found. */
export class CheckResult {
  /** Nothing is wrong and nothing is missing. */
  complete: boolean
  faults: Fault[]
}
