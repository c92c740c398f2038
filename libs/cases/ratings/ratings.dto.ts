import { Transform } from 'class-transformer'
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator'
import { PageQuery } from '#platform'

/** How the handling is rated. */
export class GiveRating {
  /** 1 (very bad) to 5 (very good). */
  @IsInt() @Min(1) @Max(5) stars: number
  /** What was good or bad; needed for 1 and 2 stars. */
  @IsOptional() @IsString() @Length(0, 1000) words?: string
}

/** A rating. */
export class RatingView {
  stars: number
  words: string
  ratedAt: Date
  changedAt: Date | null
}

/** The rating of a case, and whether the reader may give or change it. */
export class RatingOfCase {
  rating: RatingView | null
  mayRate: boolean
  /** Last day on which it may be changed; null before it was given. */
  changeableUntil: string | null
}

/** Which ratings. */
export class RatingsQuery extends PageQuery {
  /** At most so many stars; 2 are the bad ones. */
  @IsOptional() @Transform(({ value }) => Number(value)) @IsInt() @Min(1) @Max(5) atMost?: number
  /** Code of a programme. */
  @IsOptional() @IsString() @Length(1, 100) programme?: string
}

/** A rating in the office's list. */
export class ListedRating extends RatingView {
  /** Id of the case. */
  id: string
  caseNumber: string
  programme: string
  enterpriseName: string
  /** Who held the case; null when nobody did. */
  assignee: string | null
}

/** How many ratings of so many stars there are. */
export class StarCount {
  stars: number
  count: number
}

/** One page of ratings, with the sum over all of the list. */
export class RatingPage {
  items: ListedRating[]
  total: number
  page: number
  size: number
  /** Mean of the stars to two places; null without any. */
  mean: string | null
  counts: StarCount[]
}
