import { IsDateString, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Who stands in for whom, from which day to which. */
export class CoverCreate {
  /** Who is away; oneself when left out (others: administrators only). */
  @IsOptional() @IsUUID() userId?: string
  /** Who acts for them. */
  @IsUUID() substituteId: string
  /** First day, Asia/Shanghai, e.g. 2026-03-02. */
  @Matches(DAY) @IsDateString() fromOn: string
  /** Last day, included. */
  @Matches(DAY) @IsDateString() toOn: string
  /** What the substitute should know. */
  @IsOptional() @IsString() @MaxLength(500) note?: string
}

/** Other days or another note; what is left out stays. */
export class CoverEdit {
  @IsOptional() @Matches(DAY) @IsDateString() fromOn?: string
  @IsOptional() @Matches(DAY) @IsDateString() toOn?: string
  @IsOptional() @IsString() @MaxLength(500) note?: string
}

/** A leave cover. */
export class CoverView {
  id: string
  userId: string
  userName: string
  substituteId: string
  substituteName: string
  fromOn: string
  toOn: string
  note: string
  /** Is it running today, in Asia/Shanghai? */
  running: boolean
}
