import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Min,
} from 'class-validator'

/** Opens a case. */
export class OpenCase {
  /** Code of the programme. */
  @IsString() @Length(1, 100) programmeCode: string
  @IsUUID() enterpriseId: string
  /** A state in which a case may begin; the usual one unless told. */
  @IsOptional() @IsString() @Length(1, 100) startAt?: string
}

/** A case that was opened. */
export class OpenedCase {
  id: string
  /** e.g. `RD-2026-000123`. */
  number: string
  state: string
  version: number
}

/** Moves a case by an event. The header `Idempotency-Key` makes a repeat safe. */
export class FireEvent {
  /** What the event asks for; see `actions[].input` of the case. */
  @IsOptional() @IsObject() input?: Record<string, unknown>
  /** The version of the case the page shows; an older one is a conflict. */
  @IsInt() @Min(1) version: number
}

/** A move that happened. */
export class FiredEvent {
  caseId: string
  number: string
  event: string
  from: string | null
  to: string
  /** Number of the move in the case's log. */
  seq: number
  moveId: string
  /** Version of the case after the move. */
  version: number
}

/** Fires one event on many cases. */
export class FireBatch {
  /** The event. */
  @IsString() @Length(1, 100) event: string
  /** The cases, at most 2 000. */
  @IsArray() @ArrayNotEmpty() @ArrayMaxSize(2000) @ArrayUnique() @IsUUID(undefined, { each: true }) ids: string[]
  /** The same input for each. */
  @IsOptional() @IsObject() input?: Record<string, unknown>
}

/** One reason why something is not possible. */
export class WhyNot {
  code: string
  /** The sentence, in the language of the request. */
  message: string
  /** The field, document or row it is about. */
  at?: string
}

/** What became of one case of a batch. */
export class BatchRow {
  id: string
  ok: boolean
  /** Not moved because the step does not lead on from where the case is, e.g. it was done already. */
  skipped: boolean
  /** Number of the case; null when it is not there or not yours. */
  number: string | null
  /** The state after; null when it was not moved. */
  state: string | null
  /** Why it was not moved; empty when it was. */
  reasons: WhyNot[]
}

/** The outcome of a batch: each case was a transaction of its own. */
export class BatchResult {
  moved: number
  skipped: number
  refused: number
  rows: BatchRow[]
}
