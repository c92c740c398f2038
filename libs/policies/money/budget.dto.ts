import { Transform } from 'class-transformer'
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  NotEquals,
} from 'class-validator'
import { PageQuery, Trimmed } from '#platform'
import type { EntryKind } from './entry-kinds.js'

const whole = () => Transform(({ value }) => (value === undefined || value === '' ? undefined : Number(value)))
/** Which lines. */
export class LinesQuery extends PageQuery {
  /** This year unless told. */
  @IsOptional() @whole() @IsInt() @Min(2000) @Max(2200) year?: number
  /** Part of the name or code. */
  @IsOptional() @IsString() @Length(1, 100) q?: string
  @IsOptional() @IsIn(['queue', 'pro-rata', 'score']) rule?: 'queue' | 'pro-rata' | 'score'
  @IsOptional() @IsUUID() departmentId?: string
}

/** What narrows lines of a year. */
export type LinesFilter = Pick<LinesQuery, 'q' | 'rule' | 'departmentId'>

/** A new budget line. */
export class CreateLine {
  /** As the terms of clauses name it. */
  @IsString() @Matches(/^[a-z0-9-]{2,60}$/) code: string
  @IsInt() @Min(2000) @Max(2200) year: number
  @Trimmed() @IsString() @Length(2, 200) name: string
  @IsOptional() @IsUUID() departmentId?: string
  /** `queue`: who is decided first; `pro-rata`: everybody the same part; `score`: highest score first. */
  @IsIn(['queue', 'pro-rata', 'score']) rule: 'queue' | 'pro-rata' | 'score'
}

/** Money the treasury gives a line, or takes back what is not promised yet. */
export class Allocation {
  /** Integer fen; negative takes back. */
  @IsInt() @NotEquals(0) @Max(Number.MAX_SAFE_INTEGER) amountFen: number
  /** Number of the budget document. */
  @Trimmed() @IsString() @Length(1, 100) documentNumber: string
  @IsOptional() @IsString() @Length(0, 500) reason?: string
}

/** Balances in integer fen. */
export class Balances {
  /** All that the treasury gave: the sum of the balances. */
  allocatedFen: string
  /** Not promised to anyone. */
  availableFen: string
  /** Decided, on public notice. */
  reservedFen: string
  /** Approved, not yet paid. */
  committedFen: string
  /** Paid and not returned. */
  paidFen: string
  recoveredFen: string
}

/** A budget line with its balances in integer fen. */
export class LineView extends Balances {
  id: string
  code: string
  year: number
  name: string
  departmentId: string | null
  departmentName: string | null
  rule: 'queue' | 'pro-rata' | 'score'
  /** Cases that wait for a decision, and what they ask for. */
  askedCases: number
  askedFen: string
}

/** One page of budget lines. */
export class LinePage {
  items: LineView[]
  total: number
  page: number
  size: number
  year: number
  /** Years there are lines of, the latest first. */
  years: number[]
}

/** Money moved from one line to another of the same year. */
export class Transfer {
  /** The line it goes to. */
  @IsUUID() toLineId: string
  /** Integer fen. */
  @IsInt() @Min(1) @Max(Number.MAX_SAFE_INTEGER) amountFen: number
  /** Number of the document that orders it. */
  @Trimmed() @IsString() @Length(1, 100) documentNumber: string
  @IsOptional() @IsString() @Length(0, 500) reason?: string
}

/** Which entries. */
export class EntriesQuery extends PageQuery {
  @IsOptional() @IsUUID() caseId?: string
  @IsOptional()
  @IsIn(['allocate', 'withdraw', 'reserve', 'release', 'commit', 'revoke', 'pay', 'recover'])
  kind?: EntryKind
}

/** Money that moved. */
export class EntryView {
  id: string
  kind: 'allocate' | 'withdraw' | 'reserve' | 'release' | 'commit' | 'revoke' | 'pay' | 'recover'
  debit: string
  credit: string
  amountFen: string
  /** What was available on the line after it, integer fen. */
  availableAfterFen: string
  caseId: string | null
  caseNumber: string | null
  enterpriseName: string | null
  /** The recovery case that brought it back. */
  byCaseId: string | null
  byCaseNumber: string | null
  documentNumber: string | null
  reason: string
  actorName: string
  at: Date
}

/** One page of a line's entries. */
export class EntryPage {
  items: EntryView[]
  total: number
  page: number
  size: number
}

/** Which cases share the line; all that wait for a decision unless named. */
export class AllotRequest {
  @IsOptional() @IsArray() @ArrayMaxSize(5000) @IsUUID('all', { each: true }) caseIds?: string[]
}

/** What a case was allotted. */
export class AllotmentView {
  caseId: string
  caseNumber: string
  enterpriseName: string
  wantedFen: string
  amountFen: string
  place: number
  /** What the examination scored, where the line gives by score. */
  score: string | null
}

/** What a line was shared out as, or would be. */
export class AllotmentList {
  rule: 'queue' | 'pro-rata' | 'score'
  items: AllotmentView[]
  total: number
  page: number
  size: number
}

/** What the line would be shared out as now; nothing is written. */
export class AllotmentPreview extends AllotmentList {
  availableFen: string
  wantedFen: string
  givenFen: string
}
