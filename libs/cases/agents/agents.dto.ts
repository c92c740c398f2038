import { ArrayMaxSize, IsArray, IsBoolean, IsDateString, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator'
import { Trimmed } from '#platform'

/** Whom the firm lets act for it, on what and until when. */
export class AgentInput {
  /** An account of a firm; left out, a code is made for somebody to redeem within seven days. */
  @IsOptional() @Trimmed() @IsString() @MaxLength(100) login?: string
  /** The last day, that day included (Asia/Shanghai); at most a year from today. */
  @IsDateString({ strict: true }) @Length(10, 10) untilOn: string
  /** Codes of programmes: every case of these, begun or still to be begun. */
  @IsOptional() @IsArray() @ArrayMaxSize(50) @IsString({ each: true }) programmes?: string[]
  /** Ids of single cases. */
  @IsOptional() @IsArray() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) cases?: string[]
  /** May hand in what was prepared; else an administrator of the firm does. */
  @IsOptional() @IsBoolean() maySubmit?: boolean
  @IsOptional() @Trimmed() @IsString() @MaxLength(300) note?: string
}

/** A longer or shorter time, and whether the agent hands in. */
export class AgentChange {
  @IsOptional() @IsDateString({ strict: true }) @Length(10, 10) untilOn?: string
  @IsOptional() @IsBoolean() maySubmit?: boolean
}

/** One thing an agent acts on: a programme, or one case of it. */
export class AgentItemView {
  programmeCode: string
  programmeName: string
  /** Where it is one case only. */
  caseId: string | null
  caseNumber: string | null
}

export class AgentPerson {
  id: string
  name: string
}

export class AgentView {
  id: string
  /** Null until somebody redeems the code. */
  user: AgentPerson | null
  items: AgentItemView[]
  maySubmit: boolean
  untilOn: string
  /** Days left, today included; 0 when it is over. */
  daysLeft: number
  /** Waits for its code to be redeemed, runs, is over by its day, or was revoked. */
  standing: 'invited' | 'running' | 'over' | 'revoked'
  note: string
  grantedBy: AgentPerson | null
  grantedAt: Date
  endedAt: Date | null
}

export class AgentMade {
  id: string
  /** Shown this once, where no account was named. */
  code: string | null
  codeExpiresAt: Date | null
}

/** An enterprise one acts for as an agent. */
export class AgencyView {
  id: string
  enterpriseId: string
  enterpriseName: string
  items: AgentItemView[]
  maySubmit: boolean
  untilOn: string
  daysLeft: number
  note: string
}
