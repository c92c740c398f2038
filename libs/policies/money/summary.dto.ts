import { Transform } from 'class-transformer'
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator'
import { Balances } from './budget.dto.js'

/** How the money of a year is split. */
export type SummaryBy = 'line' | 'policy' | 'department'

/** Which year, and split by what. */
export class SummaryQuery {
  /** This year unless told. */
  @IsOptional()
  @Transform(({ value }) => (value === undefined || value === '' ? undefined : Number(value)))
  @IsInt()
  @Min(2000)
  @Max(2200)
  year?: number
  /** By line unless told. */
  @IsOptional() @IsIn(['line', 'policy', 'department']) by?: SummaryBy
  /** Part of a line's name or code. This and what follows narrow the lines; a split by policy is of the whole year. */
  @IsOptional() @IsString() @Length(1, 100) q?: string
  @IsOptional() @IsIn(['queue', 'pro-rata', 'score']) rule?: 'queue' | 'pro-rata' | 'score'
  @IsOptional() @IsUUID() departmentId?: string
}

/** The money of a line, policy or department in a year. Integer fen. */
export class SummaryRow extends Balances {
  /** Id of the line or department, code of the policy; null: of none, or the total. */
  key: string | null
  name: string
  /** Asked for by cases that wait for a decision. */
  askedFen: string
  /** Promised and paid until now: reserved, committed, paid and recovered. */
  grantedFen: string
  /** Granted by the end of the year, if it goes on as until now. */
  forecastFen: string
  /** What will be missing then; 0 when the money suffices. Only where money is allocated. */
  shortFen: string
}

/** The money of a year. */
export class Summary {
  year: number
  by: SummaryBy
  /** Days of the year that are over, today included; all of them for a year that is over. */
  daysOver: number
  daysOfYear: number
  rows: SummaryRow[]
  total: SummaryRow
}
