import { IsString, Matches } from 'class-validator'

/** The code with which anybody may look up a case's progress by its number. */
export class ProgressCode {
  number: string
  code: string
}

/** Whose progress. */
export class ProgressQuery {
  /** e.g. `DX-2026-000123`. */
  @IsString() @Matches(/^\s*[A-Za-z]{1,8}-\d{4}-\d{1,12}\s*$/) number: string
  /** The code on the receipt. */
  @IsString() @Matches(/^\s*[0-9A-Fa-f]{8}\s*$/) code: string
}

/** A part of the way that was reached. */
export class PublicStep {
  phase: string
  reachedAt: Date
}

/** What may be known of a case without signing in: no amount, no result, no name but the enterprise's, masked. */
export class PublicProgress {
  number: string
  programme: string
  departmentName: string | null
  /** e.g. `青苗****限公司`. */
  enterprise: string
  phase: string
  /** Whose turn it is. */
  waitsOn: string
  submittedAt: Date | null
  /** Until when whoever has it should be done; null while no clock runs. */
  dueOn: string | null
  closed: boolean
  steps: PublicStep[]
}
