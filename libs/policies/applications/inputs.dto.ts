import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDateString,
  IsDefined,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator'
import { AdverseDecision, Reason } from '#cases'
import type { FactValue } from '#criteria'
import { Trimmed } from '#platform'

/** A figure of the clause as the examiner found it. */
export class ExaminedFigureInput {
  /** Its name in the clause's formula. */
  @IsString() @Length(1, 100) name: string
  /** Number, text, truth value or series, in the unit of the clause (money in 万元). */
  @IsDefined() value: FactValue
  /** What it was found in. */
  @IsString() @Length(2, 1000) note: string
}

/** The examiner's proposal, with the figures that differ from those the firm declared. */
export class AwardProposal {
  @IsIn(['approve', 'refuse']) proposal: 'approve' | 'refuse'
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ExaminedFigureInput)
  figures?: ExaminedFigureInput[]
  /** Score of the examination, for lines given out by score. */
  @IsOptional() @IsNumber() @Min(0) @Max(1000) score?: number
  /** Minutes of an expert panel held on paper, where the programme has one and none was drawn here. */
  @IsOptional() @IsString() @Length(2, 5000) panelMinutes?: string
  /** What was examined and found. */
  @IsString() @Length(2, 5000) note: string
}

/** The commitment a firm signs (告知承诺). */
export class PromiseSigned {
  /** Version of the commitment that was read. */
  @IsString() @Length(1, 50) version: string
  /** Who signs for the enterprise. */
  @IsString() @Length(2, 50) signer: string
  /** Agreed to, word for word. */
  @IsBoolean() @IsIn([true]) agreed: boolean
}

/** What an enterprise says is wrong with an award it was offered. */
export class Contest extends Reason {
  /** The figure meant, by its name in the clause, where it is one. */
  @IsOptional() @IsString() @Length(1, 100) figure?: string
}

/** An award assessed again after the data were corrected. */
export class Rematch {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ExaminedFigureInput)
  figures?: ExaminedFigureInput[]
  @IsString() @Length(2, 2000) note: string
}

/** The bank's answer to a payment. */
export class BankAnswer {
  @IsOptional() @IsString() @Length(1, 200) reference?: string
  @IsOptional() @IsDateString({ strict: true }) @Matches(/^\d{4}-\d{2}-\d{2}$/) on?: string
  @IsOptional() @IsString() @Length(1, 500) reason?: string
}

/** What is to be returned, and why. */
export class RecoveryNotice extends AdverseDecision {
  /** Integer fen. */
  @IsInt() @Min(1) amountFen: number
}

/** Money that came back. */
export class Returned {
  /** Number of the treasury's receipt. */
  @Trimmed() @IsString() @Length(1, 100) documentNumber: string
}

/** What the firm says to it. */
export class FirmStatement {
  @IsString() @Length(2, 10_000) statement: string
}
