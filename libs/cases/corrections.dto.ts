import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator'

/** One field or document that is wrong. */
export class CorrectionItemInput {
  /** What is marked: a field of the form or a document slot. */
  @IsIn(['field', 'document']) target: 'field' | 'document'
  /** Key of the field or slot. */
  @IsString() @Length(1, 100) key: string
  /** What is wrong and how to put it right, as the firm will read it. */
  @IsString() @Length(1, 1000) reason: string
  /** The rule it offends. */
  @IsString() @Length(1, 500) legalBasis: string
}

/** A one-time notice of everything that is wrong (input of the event that returns a case for correction). */
export class CorrectionList {
  /** What is marked; only these unlock. At least one. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => CorrectionItemInput)
  items: CorrectionItemInput[]
  /** A word to the firm above the items. */
  @IsOptional() @IsString() @Length(0, 2000) note?: string
  /** Working days the firm has; at most what the rule allows. */
  @IsInt() @Min(1) @Max(1000) workingDays: number
}
