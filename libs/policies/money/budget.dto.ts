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
import { PageQuery } from '#platform'

const whole = () => Transform(({ value }) => (value === undefined || value === '' ? undefined : Number(value)))

/** Which lines. */
export class LinesQuery {
  @IsOptional() @whole() @IsInt() @Min(2000) @Max(2200) year?: number
}

/** A new budget line. */
export class CreateLine {
  /** As the terms of clauses name it. */
  @IsString() @Matches(/^[a-z0-9-]{2,60}$/) code: string
  @IsInt() @Min(2000) @Max(2200) year: number
  @IsString() @Length(2, 200) name: string
  @IsOptional() @IsUUID() departmentId?: string
  /** `queue`: who is decided first; `pro-rata`: everybody the same part; `score`: highest score first. */
  @IsIn(['queue', 'pro-rata', 'score']) rule: 'queue' | 'pro-rata' | 'score'
}

/** Money the treasury gives a line, or takes back what is not promised yet. */
export class Allocation {
  /** Integer fen; negative takes back. */
  @IsInt() @NotEquals(0) amountFen: number
  /** Number of the budget document. */
  @IsString() @Length(1, 100) documentNumber: string
  @IsOptional() @IsString() @Length(0, 500) reason?: string
}

/** A budget line with its balances in integer fen. */
export class LineView {
  id: string
  code: string
  year: number
  name: string
  departmentName: string | null
  rule: 'queue' | 'pro-rata' | 'score'
  /** All that the treasury gave: the sum of the balances. */
  allocatedFen: string
  availableFen: string
  reservedFen: string
  committedFen: string
  /** Paid and not returned. */
  paidFen: string
  recoveredFen: string
  /** Cases that wait for a decision, and what they ask for. */
  askedCases: number
  askedFen: string
}

/** Budget lines of a year. */
export class LineList {
  items: LineView[]
}

/** Which entries. */
export class EntriesQuery extends PageQuery {
  @IsOptional() @IsUUID() caseId?: string
}

/** Money that moved. */
export class EntryView {
  id: string
  kind: 'allocate' | 'withdraw' | 'reserve' | 'release' | 'commit' | 'revoke' | 'pay' | 'recover'
  debit: string
  credit: string
  amountFen: string
  caseId: string | null
  caseNumber: string | null
  byCaseId: string | null
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
}

/** What a line was shared out as. */
export class AllotmentList {
  rule: 'queue' | 'pro-rata' | 'score'
  items: AllotmentView[]
}
