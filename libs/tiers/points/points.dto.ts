import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  IsArray,
  IsDateString,
  IsIn,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator'
import { PageQuery } from '#platform'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const CODE = /^[a-z][a-z0-9_]{1,49}$/

/** A stage of an enterprise's life. */
export class PointsStageInput {
  @Matches(CODE) code: string
  @IsString() @Length(1, 50) name: string
  /** Completed years since the founding up to which it lasts; null for the last. */
  @ValidateIf((_, value) => value !== null) @IsNumber() upToYears: number | null
}

/** An indicator with its weight in each stage. */
export class PointsIndicatorInput {
  @Matches(CODE) id: string
  @IsString() @Length(1, 100) name: string
  @IsString() @Length(1, 50) group: string
  @IsOptional() @IsString() @Length(1, 20) unit?: string
  /** Over facts, in the language of derived measures. */
  @IsString() @Length(1, 500) formula: string
  /** Worth nothing at or below. */
  @IsNumber() zero: number
  /** Worth the full weight at or above. */
  @IsNumber() full: number
  /** Weight by code of the stage. */
  @IsObject() weights: Record<string, number>
}

/** A draft of a scheme. */
export class PointsSchemeDraft {
  @Matches(/^[a-z][a-z0-9_]{2,79}$/) id: string
  @IsString() @Length(2, 200) name: string
  @IsString() @Length(2, 500) legalBasis: string
  @IsOptional() @IsIn(['confirmed', 'unconfirmed']) certainty?: 'confirmed' | 'unconfirmed'
  @IsOptional() @IsString() @Length(1, 500) note?: string
  @IsDateString({ strict: true }) @Matches(DAY) effectiveFrom: string
  @IsArray() @ArrayMaxSize(10) @ValidateNested({ each: true }) @Type(() => PointsStageInput) stages: PointsStageInput[]
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PointsIndicatorInput)
  indicators: PointsIndicatorInput[]
}

/** A version of the scheme. */
export class PointsSchemeView {
  id: string
  number: number
  status: 'draft' | 'published'
  name: string
  legalBasis: string
  certainty: string
  note: string | null
  effectiveFrom: string
  stages: PointsStageInput[]
  indicators: PointsIndicatorInput[]
}

/** Whose points are ranked. */
export class RankingQuery extends PageQuery {
  /** Code of a stage; all stages unless told. */
  @IsOptional() @IsString() @Length(1, 50) stage?: string
  @IsOptional() @IsUUID() park?: string
}

/** A place in the ranking of a stage. */
export class RankingRow {
  enterpriseId: string
  enterpriseName: string
  parkName: string | null
  stage: string
  /** Among all enterprises of the stage, by what is certain. */
  place: number
  /** What is certain, and what is still possible while figures are missing. */
  least: string
  most: string
  asOn: string
}

/** One page of the ranking. */
export class RankingPage {
  schemeId: string | null
  items: RankingRow[]
  total: number
  page: number
  size: number
}

/** What an indicator gave. */
export class PointsPartView {
  id: string
  name: string
  group: string
  unit: string | null
  /** Null while a figure is missing. */
  value: string | null
  points: string | null
  weight: number
}

/** The points of one enterprise. */
export class EnterprisePointsView {
  schemeId: string
  name: string
  certainty: string
  note: string | null
  /** Empty while the founding day is unknown. */
  stage: string
  stageName: string
  least: string
  most: string
  /** At the last run; null before. */
  place: number | null
  asOf: string
  parts: PointsPartView[]
}
