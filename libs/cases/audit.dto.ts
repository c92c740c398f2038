import { IsISO8601, IsOptional, IsString, IsUUID, Length } from 'class-validator'
import { PageQuery } from '#platform'

/** Which moves of the log. Every field narrows. */
export class AuditQuery extends PageQuery {
  /** Number of a case, or its beginning. */
  @IsOptional() @IsString() @Length(1, 100) number?: string
  /** Who acted. */
  @IsOptional() @IsUUID() actor?: string
  /** The event: its name as charts call it, or part of what people read. */
  @IsOptional() @IsString() @Length(1, 100) event?: string
  /** Id of an enterprise. */
  @IsOptional() @IsUUID() enterprise?: string
  /** On or after this day, `YYYY-MM-DD` in Asia/Shanghai. */
  @IsOptional() @IsISO8601({ strict: true }) @Length(10, 10) from?: string
  /** On or before this day. */
  @IsOptional() @IsISO8601({ strict: true }) @Length(10, 10) to?: string
  /** The request it came with. */
  @IsOptional() @IsString() @Length(1, 100) requestId?: string
}

/** One move of the log, with its case. */
export class AuditRow {
  id: string
  at: Date
  caseId: string
  number: string
  enterpriseName: string
  /** Number of the move in the case's log. */
  seq: number
  event: string
  /** The event and the states in the language of the request. */
  label: string
  fromLabel: string | null
  toLabel: string
  actorId: string | null
  actorName: string
  /** Names of whom the actor stood in for. */
  actedFor: string[]
  requestId: string
  /** Seal of the move, hexadecimal. */
  hash: string
}

/** One page of the log, the latest first. */
export class AuditPage {
  items: AuditRow[]
  total: number
  page: number
  size: number
}
