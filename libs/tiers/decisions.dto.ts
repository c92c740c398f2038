import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsDateString,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator'
import { AdverseDecision } from '#cases'
import { Trimmed } from '#platform'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** One criterion of the programme, judged by hand. */
export class ConfirmedCriterion {
  /** Key of the criterion in the programme version. */
  @IsString() @Length(1, 100) key: string
  /** Whether it is met. */
  @IsBoolean() met: boolean
  /** What it was judged by: figure, year, document. */
  @IsString() @Length(2, 1000) note: string
}

/** The examiner's proposal, with every criterion of the programme confirmed. */
export class Proposal {
  /** Each criterion once. */
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ConfirmedCriterion)
  criteria: ConfirmedCriterion[]
  /** What is proposed. */
  @IsIn(['approve', 'refuse']) proposal: 'approve' | 'refuse'
  /** Minutes of the expert panel, where the programme has one: who, when, what they found. */
  @IsOptional() @IsString() @Length(2, 5000) panelMinutes?: string
  /** A word to the one who decides. */
  @IsOptional() @IsString() @Length(0, 2000) note?: string
}

/** An approval. */
export class Approval {
  /** Number of the document that decides, where there is one. */
  @IsOptional() @IsString() @Length(1, 100) documentNumber?: string
  @IsOptional() @IsString() @Length(0, 2000) note?: string
}

/** What the authority above decided in the firm's favour. */
export class Acceptance {
  /** Number of the authority's document. */
  @Trimmed() @IsString() @Length(1, 100) documentNumber: string
  /** Certificate number as given. */
  @IsOptional() @IsString() @Length(1, 100) certificateNumber?: string
  /** First day of the title. */
  @IsDateString({ strict: true }) @Matches(DAY) validFrom: string
  /** Last day; absent: by the tier's own validity. */
  @IsOptional() @IsDateString({ strict: true }) @Matches(DAY) validTo?: string
}

/** What the authority above refused. */
export class Decline extends AdverseDecision {
  /** Number of the authority's document. */
  @Trimmed() @IsString() @Length(1, 100) documentNumber: string
}

/** What is held against the holder of a title. */
export class RevocationNotice extends AdverseDecision {
  /** What is held against it, point by point. */
  @IsArray() @ArrayNotEmpty() @ArrayMaxSize(50) @IsString({ each: true }) @Length(2, 1000, { each: true }) grounds: string[]
}

/** What the firm says to it. */
export class Statement {
  @IsString() @Length(2, 10_000) statement: string
  /** Whether a hearing is asked for. */
  @IsOptional() @IsBoolean() hearing?: boolean
}
