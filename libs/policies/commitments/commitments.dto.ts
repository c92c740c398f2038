import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator'
import { PageQuery, Trimmed } from '#platform'
import type { CommitmentKind } from '../catalogue/terms.js'

/** Which commitments. */
export class CommitmentsQuery extends PageQuery {
  /** `open`: not checked yet; `due`: to be checked by today. */
  @IsOptional() @IsIn(['open', 'due', 'kept', 'breached', 'any']) status?: 'open' | 'due' | 'kept' | 'breached' | 'any'
  @IsOptional() @IsUUID() caseId?: string
  @IsOptional() @IsUUID() enterpriseId?: string
  @IsOptional() @IsIn(['address', 'staff', 'output', 'listing', 'conditions']) kind?: CommitmentKind
  /** Part of a case number or of the name of an enterprise. */
  @IsOptional() @IsString() @Length(1, 100) q?: string
}

/** Something a firm owes for money it was given. */
export class CommitmentView {
  id: string
  caseId: string
  caseNumber: string
  enterpriseId: string
  enterpriseName: string
  kind: 'address' | 'staff' | 'output' | 'listing' | 'conditions'
  wording: string
  checkOn: string
  evidence: string | null
  evidenceFileId: string | null
  evidenceAt: Date | null
  outcome: 'kept' | 'breached' | null
  finding: string | null
  checkedAt: Date | null
  checkedBy: string | null
  recoveryCaseId: string | null
  recoveryCaseNumber: string | null
  /** Days since it should have been checked; null while it is not overdue or when it was checked. */
  overdueDays: number | null
  /** Why the caller cannot check it; null when they can, or when it was checked. */
  checkRefusal: string | null
}

/** One page of commitments. */
export class CommitmentPage {
  items: CommitmentView[]
  total: number
  page: number
  size: number
}

/** What the firm shows for it. */
export class Evidence {
  @Trimmed() @IsString() @Length(2, 5000) evidence: string
  /** A file uploaded before. */
  @IsOptional() @IsUUID() fileId?: string
}

/** What the check found. */
export class Check {
  @IsBoolean() kept: boolean
  @Trimmed() @IsString() @Length(2, 5000) finding: string
}

/** What followed from a check. */
export class Checked {
  /** The recovery case a breach opened. */
  recoveryCaseId: string | null
  recoveryCaseNumber: string | null
}

/** A public-credit grade. */
export class GradeInput {
  @IsIn(['A', 'B', 'C', 'D']) grade: 'A' | 'B' | 'C' | 'D'
  /** Where it is from. */
  @Trimmed() @IsString() @Length(2, 500) reason: string
}

/** The grade that holds. */
export class GradeView {
  grade: 'A' | 'B' | 'C' | 'D' | null
  reason: string | null
  recordedAt: Date | null
}
