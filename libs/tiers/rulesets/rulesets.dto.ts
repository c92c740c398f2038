import { IsDateString, IsIn, IsObject, IsOptional, IsString, Length, Matches } from 'class-validator'
import { PageQuery } from '#platform'
import type { Certainty } from '../tier.entity.js'
import type { ApplicationKind } from './ruleset.entity.js'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Which rulesets are listed. */
export class RulesetQuery extends PageQuery {
  /** A succession of versions. */
  @IsOptional() @IsString() @Length(1, 80) line?: string
  /** Code of a tier. */
  @IsOptional() @IsString() @Length(1, 50) tier?: string
  @IsOptional() @IsIn(['draft', 'published']) status?: 'draft' | 'published'
  /** Only those that judge applications on this day. */
  @IsOptional() @IsDateString({ strict: true }) @Matches(DAY) on?: string
  /** With `on`: new applications or renewals; either unless told. */
  @IsOptional() @IsIn(['new', 'renewal']) kind?: ApplicationKind
}

/** A version of a ruleset as lists show it. Dates are `YYYY-MM-DD`. */
export class RulesetRow {
  id: string
  /** The succession of versions it belongs to. */
  line: string
  number: number
  tierCode: string | null
  tierName: string | null
  /** Cases of the tier are judged by this line. */
  decides: boolean
  status: 'draft' | 'published'
  name: string
  legalBasis: string
  /** `unconfirmed` is shown as such, never as current law. */
  certainty: Certainty
  /** What is not sure about the dates. */
  dateNote: string | null
  newFrom: string | null
  newTo: string | null
  renewalFrom: string | null
  renewalTo: string | null
  createdBy: string | null
  createdAt: Date
  publishedBy: string | null
  publishedAt: Date | null
}

/** One page of rulesets. */
export class RulesetPage {
  items: RulesetRow[]
  total: number
  page: number
  size: number
}

/** A version with what it judges by. */
export class RulesetView extends RulesetRow {
  /** Formulas by measure name. */
  derived: Record<string, string>
  /** Sections, items and bands; null where there is no score. */
  score: Record<string, unknown> | null
  /** The tree: `all`, `any`, `not`, a metric compared with a value, or with a threshold looked up. */
  rule: Record<string, unknown>
}

/** A draft of a version. Every fault of its tree, score or formulas is named with its place. */
export class RulesetDraft {
  /** A new id, e.g. `little_giant_2027`. */
  @Matches(/^[a-z][a-z0-9_]{2,79}$/) id: string
  /** The succession it continues, or a new one. */
  @Matches(/^[a-z][a-z0-9_]{2,79}$/) line: string
  @IsString() @Length(2, 200) name: string
  @IsString() @Length(2, 500) legalBasis: string
  @IsOptional() @IsIn(['confirmed', 'unconfirmed']) certainty?: 'confirmed' | 'unconfirmed'
  @IsOptional() @IsString() @Length(1, 500) dateNote?: string
  /** Code of the tier it is about; that of its line unless told. */
  @IsOptional() @IsString() @Length(1, 50) tier?: string
  /** From when it judges new applications; left out: never. */
  @IsOptional() @IsDateString({ strict: true }) @Matches(DAY) newFrom?: string
  /** From when it judges renewals; left out: never. */
  @IsOptional() @IsDateString({ strict: true }) @Matches(DAY) renewalFrom?: string
  /** Formulas by measure name. */
  @IsOptional() @IsObject() derived?: Record<string, string>
  @IsOptional() @IsObject() score?: Record<string, unknown>
  @IsObject() rule: Record<string, unknown>
}

/** Which two versions are compared. */
export class RulesetDifferenceQuery {
  /** Id of the version to compare with. */
  @IsString() @Length(1, 80) with: string
}

/** One thing that differs. */
export class RulesetChangeView {
  part: 'condition' | 'measure' | 'score'
  /** The metric a condition asks, the name of a measure, or `section.item` of the score. */
  key: string
  change: 'added' | 'removed' | 'changed'
  /** As it was; null when added. */
  before: unknown
  /** As it is; null when removed. */
  after: unknown
}

/** What differs between two versions, leaf by leaf. */
export class RulesetDifferenceView {
  from: string
  to: string
  changes: RulesetChangeView[]
}
