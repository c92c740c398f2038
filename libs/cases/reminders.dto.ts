import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsOptional, IsString, IsUUID, Length } from 'class-validator'
import { WhyNot } from './cases.dto.js'

/** Reminds whoever cases wait on. */
export class RemindCases {
  /** Ids of cases, at most 2 000. */
  @IsArray() @ArrayNotEmpty() @ArrayMaxSize(2000) @ArrayUnique() @IsUUID(undefined, { each: true }) ids: string[]
  /** A word to them. */
  @IsOptional() @IsString() @Length(0, 500) word?: string
}

/** What became of one case. */
export class RemindedRow {
  id: string
  number: string | null
  /** `ok`, or `skipped` when they were reminded today or nobody holds it, or `failed`. */
  result: 'ok' | 'skipped' | 'failed'
  reasons: WhyNot[]
}

/** What became of each case, in the order given. */
export class RemindedRows {
  rows: RemindedRow[]
}
