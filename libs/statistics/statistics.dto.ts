import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator'
import { PageQuery } from '#platform'
import { INDICATOR_CODES, type IndicatorCode, type ShareCode } from './indicators.js'
import { QUARTER } from './quarters.js'

/** What a table of figures is split by. */
export const DIMENSIONS = ['tier', 'park'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** Value of `tier` or `park` that means: none. */
export const NONE = 'none'
const PARK = /^(none|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$/

/** Which figures. */
export class FiguresQuery {
  /** A quarter, e.g. `2026Q4`. */
  @Matches(QUARTER) quarter: string
  /** Split by tier or by park. */
  @IsIn(DIMENSIONS) by: Dimension
  /** Only this tier; `none`: cases about no tier. */
  @IsOptional() @IsString() @Length(1, 50) tier?: string
  /** Only this park; `none`: enterprises without park. */
  @IsOptional() @Matches(PARK) park?: string
}

/** The cases behind one figure. */
export class ListQuery extends PageQuery {
  @IsIn(INDICATOR_CODES) indicator: IndicatorCode
  /** A quarter, e.g. `2026Q4`. */
  @Matches(QUARTER) quarter: string
  /** Only this tier; `none`: cases about no tier. */
  @IsOptional() @IsString() @Length(1, 50) tier?: string
  /** Only this park; `none`: enterprises without park. */
  @IsOptional() @Matches(PARK) park?: string
}

/** A count and the path of the list it counts. */
export class FigureCell {
  indicator: IndicatorCode
  value: number
  list: string
}

/** A share between 0 and 1, null when there is nothing to share, and the two counts behind it. */
export class ShareCell {
  share: ShareCode
  value: number | null
  numerator: FigureCell
  denominator: FigureCell
}

/** One line of a table: a tier or park, or all of them together (key null). */
export class FigureRow {
  /** Code of the tier or id of the park; `none` where a case has none; null for the total. */
  key: string | null
  name: string
  counts: FigureCell[]
  shares: ShareCell[]
}

/** What is counted and how. */
export class IndicatorRow {
  code: string
  label: string
  definition: string
}

/** The figures of a quarter. */
export class Figures {
  quarter: string
  /** First instant of the quarter, and the first after it. */
  from: string
  before: string
  by: Dimension
  indicators: IndicatorRow[]
  rows: FigureRow[]
  total: FigureRow
}

/** A case a figure counts. */
export class CountedCase {
  id: string
  number: string
  programme: string
  tierCode: string | null
  tierName: string | null
  enterpriseId: string
  enterpriseName: string
  parkId: string | null
  parkName: string | null
  outcome: 'won' | 'lost' | null
  onTime: boolean | null
  /** The moment for which it counts. */
  at: Date
}

/** One page of the cases behind a figure. */
export class CountedCasePage {
  items: CountedCase[]
  total: number
  page: number
  size: number
}
