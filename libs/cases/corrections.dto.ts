import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator'
import { Trimmed } from '#platform'

/** One field or document that is wrong. */
export class CorrectionItemInput {
  /** What is marked: a field of the form or a document slot. */
  @IsIn(['field', 'document']) target: 'field' | 'document'
  /** Key of the field or slot. */
  @IsString() @Length(1, 100) key: string
  /** What is wrong and how to put it right, as the firm will read it. */
  @Trimmed() @IsString() @Length(1, 1000) reason: string
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
  /** The minute by which, instead of whole days; only where the rule is kept to the minute (ISO 8601). */
  @IsOptional() @IsISO8601({ strict: true }) dueAt?: string
}

/** A supervisor lets a further notice raise what the first could have raised. */
export class AllowCorrection {
  /** Why. */
  @Trimmed() @IsString() @Length(1, 1000) reason: string
}

/** The firm holds that an item is right as it is. */
export class ContestItem {
  /** The firm's words; null takes them back. */
  @ValidateIf((input: ContestItem) => input.text !== null)
  @IsString()
  @Length(1, 2000)
  text: string | null
}

/** An item of a notice as both sides read it. */
export class CorrectionItemView {
  /** Absent in a preview. */
  id: string | null
  target: 'field' | 'document'
  key: string
  /** The field or document, in the language of the request. */
  label: string
  reason: string
  legalBasis: string
  /** What stood there when the notice went out: an answer, or a list of files. */
  oldValue: unknown
  /** What stands there now, or stood there when the firm answered. */
  newValue: unknown
  contested: string | null
  /** Changed or contested. */
  answered: boolean
}

/** A correction notice as both sides read it. */
export class CorrectionView {
  /** Absent in a preview. */
  id: string | null
  /** 1 for the first notice. */
  round: number
  note: string
  issuedAt: Date
  workingDays: number
  /** Last day to answer, `YYYY-MM-DD`. */
  dueOn: string | null
  answeredAt: Date | null
  /** Why a supervisor allowed a further notice. */
  allowedReason: string | null
  items: CorrectionItemView[]
}

/** A field that reads differently. */
export class FieldDifferenceView {
  key: string
  /** In the language of the request. */
  label: string
  before: unknown
  after: unknown
  /** The notice before this submission marked it. */
  marked: boolean
}

/** A document that came or went. */
export class DocumentDifferenceView {
  slot: string
  /** In the language of the request. */
  label: string
  change: 'added' | 'removed'
  fileId: string
  name: string
  /** The notice before this submission marked its slot. */
  marked: boolean
}

/** What changed from the submission before to this one. */
export class SubmissionDifference {
  /** The round compared; 2 compares the second submission with the first. */
  round: number
  submittedAt: Date
  fields: FieldDifferenceView[]
  documents: DocumentDifferenceView[]
}
