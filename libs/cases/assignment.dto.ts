import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsString, IsUUID, Length } from 'class-validator'
import { Trimmed } from '#platform'

/** Hands cases to a colleague. */
export class AssignCases {
  /** Ids of cases, at most 2 000. */
  @IsArray() @ArrayNotEmpty() @ArrayMaxSize(2000) @ArrayUnique() @IsUUID(undefined, { each: true }) ids: string[]
  /** Who takes them. */
  @IsUUID() assigneeId: string
  /** Why. */
  @Trimmed() @IsString() @Length(1, 500) reason: string
}

/** What became of one case of a batch. */
export class AssignedRow {
  id: string
  /** `ok`, or `skipped` when it was theirs already, or `refused`. */
  result: 'ok' | 'skipped' | 'refused'
  /** Why it was skipped or refused, in the language of the request. */
  reasons: string[]
}

/** What became of each case, in the order given. */
export class AssignedRows {
  rows: AssignedRow[]
}

/** One time a case was put into somebody's hands. */
export class AssignmentView {
  id: string
  from: string | null
  to: string
  /** By rule (`officer` in charge, `park`, `load`) or by `hand`. */
  how: 'officer' | 'park' | 'load' | 'hand'
  reason: string
  by: string | null
  at: Date
}

/** People to tell what becomes of a case. */
export class AddFollowers {
  /** Ids of office users, at most 50. */
  @IsArray() @ArrayNotEmpty() @ArrayMaxSize(50) @ArrayUnique() @IsUUID(undefined, { each: true }) userIds: string[]
}

/** Somebody who wants to hear what becomes of a case. */
export class FollowerView {
  userId: string
  name: string
  since: Date
}
