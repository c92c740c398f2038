import { IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator'
import { PageQuery, Trimmed } from '#platform'

/** Keeps somebody out of a case, or of everything about an enterprise. */
export class RecordRecusal {
  /** Who stays out; you yourself unless told. Only a manager may name somebody else. */
  @IsOptional() @IsUUID() userId?: string
  /** Everything about this enterprise; this or a case. */
  @IsOptional() @IsUUID() enterpriseId?: string
  /** This case; this or an enterprise. */
  @IsOptional() @IsUUID() caseId?: string
  /** Why. */
  @Trimmed() @IsString() @IsNotEmpty() @MaxLength(1000) reason: string
}

/** A recusal that was recorded. */
export class RecordedRecusal {
  id: string
}

/** Why somebody need not stay out any more. */
export class EndRecusal {
  @Trimmed() @IsString() @IsNotEmpty() @MaxLength(1000) reason: string
}

/** Which recusals. */
export class RecusalsQuery extends PageQuery {
  @IsOptional() @IsUUID() userId?: string
  @IsOptional() @IsUUID() caseId?: string
}

/** Somebody who stays out. */
export class RecusalView {
  id: string
  userId: string
  userName: string
  enterpriseId: string | null
  /** The enterprise, or the one the case is about. */
  enterpriseName: string | null
  caseId: string | null
  caseNumber: string | null
  reason: string
  recordedAt: Date
  endedAt: Date | null
  endedByName: string | null
  endReason: string | null
}

/** One page of recusals. */
export class RecusalPage {
  items: RecusalView[]
  total: number
  page: number
  size: number
}
