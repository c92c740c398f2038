import { Transform } from 'class-transformer'
import { IsIn, IsNumber, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator'
import { PageQuery, Trimmed } from '#platform'
import { NamedPerson } from '../register/enterprises.dto.js'

const MERGE_STATES = ['proposed', 'confirmed', 'cancelled'] as const
export type MergeState = (typeof MERGE_STATES)[number]

/** Which row goes into which. */
export class MergePair {
  /** The row that goes. */
  @IsUUID() fromId: string
  /** The row that stays. */
  @IsUUID() intoId: string
}

export class MergeProposal extends MergePair {
  @Trimmed() @IsString() @MinLength(1) @MaxLength(500) reason: string
}

/** How many rows of one kind move. */
export class MergeLineView {
  part: string
  labelZh: string
  labelEn: string
  count: number
}

/** One side of a merge. */
export class MergeSide {
  id: string
  /** Null only outside the zone. */
  uscc: string | null
  name: string
}

export class MergeView {
  id: string
  from: MergeSide
  into: MergeSide
  state: MergeState
  reason: string
  /** What would move, as the proposer saw it. */
  preview: MergeLineView[]
  /** What did move. */
  moved: MergeLineView[] | null
  proposedBy: NamedPerson | null
  proposedAt: Date
  decidedBy: NamedPerson | null
  decidedAt: Date | null
}

export class MergesQuery extends PageQuery {
  /** `proposed` unless told. */
  @IsOptional() @IsIn(MERGE_STATES) state?: MergeState
}

export class MergesPage {
  items: MergeView[]
  total: number
  page: number
  size: number
}

/** Which pairs may be one enterprise. */
export class DuplicatesQuery extends PageQuery {
  /** How alike two names at one address must be, 0.3 to 1; 0.6 unless told. */
  @IsOptional() @Transform(({ value }) => Number(value)) @IsNumber() @Min(0.3) @Max(1) likeness?: number
}

/** Two rows that may be one enterprise. */
export class DuplicatePair {
  first: MergeSide
  second: MergeSide
  /** `same-name`, or `like-name` at the same address. */
  reason: 'same-name' | 'like-name'
  /** 1 for the same name. */
  likeness: number
}

export class DuplicatesPage {
  items: DuplicatePair[]
  total: number
  page: number
  size: number
}
