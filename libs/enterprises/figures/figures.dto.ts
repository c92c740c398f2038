import { Transform, Type } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator'
import { PageQuery, Trimmed } from '#platform'
import { NamedPerson } from '../register/enterprises.dto.js'
import type { FigureProvenance } from './figure.entity.js'
import { METRIC_GROUPS } from './groups.js'
import type { MetricKind, MetricSupplier } from './metric.entity.js'

const whole = () => Transform(({ value }) => (value === undefined || value === '' ? undefined : Number(value)))
const DAY = /^\d{4}-\d{2}-\d{2}$/

export class MetricChoiceView {
  value: string
  /** In the reader's language. */
  name: string
}

/** What can be known of an enterprise. */
export class MetricView {
  /** Also the name of the fact. */
  code: string
  /** In the reader's language. */
  name: string
  /** Part of the form. */
  group: string
  kind: MetricKind
  valueType: 'number' | 'truth' | 'word'
  /** 万元, 人, 件 …; empty for fractions and words. */
  unit: string
  /** Units a value may be written in. */
  units: string[]
  /** Days after its period's end beyond which a figure is stale. */
  stepDays: number
  least: string | null
  most: string | null
  /** A count: no fractions. */
  whole: boolean
  choices: MetricChoiceView[]
  supplier: MetricSupplier
}

export class MetricGroupView {
  code: string
  name: string
  metrics: MetricView[]
}

/** Why a figure deserves a second look. */
export class FigureFlag {
  code: string
  /** The sentence in the reader's language. */
  message: string
}

/** One figure: what holds for a period. */
export class FigureOfPeriod {
  period: string
  /** Decimal text in the metric's unit, `true`/`false`, or a word; null: nothing is known. */
  value: string | null
  /** The version seen; 0 when nothing was ever told. Send it back with a change. */
  version: number
  provenance: FigureProvenance | null
  /** `firm`, `office`, `import:<map>` … */
  source: string | null
  evidenceFileId: string | null
  reason: string | null
  recordedBy: NamedPerson | null
  recordedAt: Date | null
  /** Days from the period's end to today; null where nothing is known. */
  ageDays: number | null
  stale: boolean
  flags: FigureFlag[]
}

export class MetricFigures {
  metric: MetricView
  /** Yearly: one for each of `years`; quarterly: the quarters of the last two; others: what is known, the latest first. */
  cells: FigureOfPeriod[]
  /** May the reader put a figure here? */
  editable: boolean
}

export class FigureGroup {
  code: string
  name: string
  metrics: MetricFigures[]
}

/** The figures of an enterprise, laid out for a form. */
export class FiguresView {
  enterpriseId: string
  /** Oldest first; the last is the year asked for. */
  years: number[]
  groups: FigureGroup[]
  /** Flags of all cells together. */
  flagged: number
}

/** Which figures. */
export class FiguresQuery {
  /** The latest year of the form; the last complete one unless told. */
  @IsOptional() @whole() @IsInt() @Min(1990) @Max(2100) year?: number
  /** How many years side by side, 1 to 10; 3 unless told. */
  @IsOptional() @whole() @IsInt() @Min(1) @Max(10) years?: number
  /** One part of the form only. */
  @IsOptional() @IsIn(METRIC_GROUPS.map(({ code }) => code)) group?: string
}

/** Which figures' history: all, those of a metric, or one. */
export class HistoryQuery extends PageQuery {
  @IsOptional() @IsString() @MaxLength(60) metric?: string
  @IsOptional() @IsString() @MaxLength(12) period?: string
}

export class FigureVersionView {
  metric: string
  period: string
  version: number
  value: string | null
  provenance: FigureProvenance
  source: string
  evidenceFileId: string | null
  reason: string | null
  recordedBy: NamedPerson | null
  recordedAt: Date
}

export class FigureHistoryPage {
  items: FigureVersionView[]
  total: number
  page: number
  size: number
}

/** One figure to be saved. */
export class FigureInput {
  @IsString() @MaxLength(60) metric: string
  /** `2025`, `2026Q1`, or a day. */
  @IsString() @MaxLength(12) period: string
  /** As written; null or empty withdraws it. */
  @IsOptional() @ValidateIf((_, value) => value !== null) @IsString() @MaxLength(200) value?: string | null
  /** The unit it is written in; the metric's own unless told. */
  @IsOptional() @IsString() @MaxLength(10) unit?: string
  /** The version that was seen; 0 for none. */
  @IsInt() @Min(0) version: number
  /** A stored file that proves it. */
  @IsOptional() @IsUUID() evidenceFileId?: string
}

/** Figures a firm declares, all or none. */
export class FiguresDeclaration {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => FigureInput) figures: FigureInput[]
}

/** An officer has seen the evidence: the value stands as it is. */
export class FigureVerification {
  @IsString() @MaxLength(60) metric: string
  @IsString() @MaxLength(12) period: string
  /** The version that was seen. */
  @IsInt() @Min(1) version: number
  @IsUUID() evidenceFileId: string
}

/** An officer puts another value, with the reason. */
export class FigureCorrection extends FigureInput {
  @Trimmed() @IsString() @MaxLength(500) reason: string
}

export class FigureSaved {
  metric: string
  period: string
  version: number
  flags: FigureFlag[]
}

export class FiguresSaved {
  /** Figures that took a new version; those that said the same already are left out. */
  saved: FigureSaved[]
  unchanged: number
}

/** Facts as of which day. */
export class FactsQuery {
  /** YYYY-MM-DD; today unless told. */
  @IsOptional() @Matches(DAY) @IsISO8601({ strict: true }) asOn?: string
}

/** One fact. */
export class FactView {
  name: string
  /** Text for one value, a list for a series (oldest first, null where unknown). */
  value: string | number | boolean | (string | number | null)[]
  period: string | null
  provenance: string | null
  unit: string | null
}

export class FactsView {
  asOn: string
  facts: FactView[]
}
