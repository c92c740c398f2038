import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsString, IsUUID, Length } from 'class-validator'

/** Whom to invite to a tier. */
export class Invitation {
  /** Code of the tier. */
  @IsString() @Length(1, 50) tier: string
  /** Enterprises, inside the zone or out, at most 500. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @IsUUID(undefined, { each: true }) enterpriseIds: string[]
  /** Why they are invited, kept on the case. */
  @IsOptional() @IsString() @Length(1, 500) reason?: string
}

/** What came of inviting one enterprise. */
export class InvitationRow {
  enterpriseId: string
  /** `skipped`: it holds the title or has an open case already. */
  outcome: 'ok' | 'skipped' | 'failed'
  caseId: string | null
  caseNumber: string | null
  /** Why it was skipped or failed; null when ok. */
  code: string | null
  reason: string | null
}

/** What came of an invitation, row by row. Sent again, what is done is skipped. */
export class InvitationResult {
  ok: number
  skipped: number
  failed: number
  rows: InvitationRow[]
}
