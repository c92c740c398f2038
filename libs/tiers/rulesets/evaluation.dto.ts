import { IsDateString, IsIn, IsObject, IsOptional, IsUUID, Matches } from 'class-validator'
import type { Answer, Comparison, FactValue, Provenance, RuleValue } from '#criteria'
import type { Standing } from '../scan/standing.js'
import type { ApplicationKind } from './ruleset.entity.js'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What is judged: given facts, or an enterprise's own, or these with changes. Nothing is saved. */
export class EvaluationInput {
  /** The enterprise whose facts are judged; left out: only the facts given. */
  @IsOptional() @IsUUID() enterpriseId?: string
  /** Facts by name; they replace the enterprise's own, and null makes one unknown. Series run oldest → newest. */
  @IsOptional() @IsObject() facts?: Record<string, unknown>
  /** The day it is judged as of; the fact `applied_on` or `as_of`, else today unless told. */
  @IsOptional() @IsDateString({ strict: true }) @Matches(DAY) asOf?: string
  /** A new application unless told. */
  @IsOptional() @IsIn(['new', 'renewal']) kind?: ApplicationKind
}

/** A figure as it was used. */
export class UsedFactView {
  value: FactValue
  /** `2025`, `2026Q1` or a date. */
  period?: string
  provenance?: Provenance
  unit?: string
}

/** What a value that is not known can still be. */
export class PossibleSpanView {
  least: string
  most: string
}

/** What is missing to meet a condition. */
export class GapView {
  metric: string
  /** The figure must rise (`more`) or fall (`less`) by `by`. */
  direction: 'more' | 'less'
  /** Exact decimal. */
  by: string
  /** The bound itself is not enough. */
  beyond: boolean
  unit?: string
  /** For conditions on elapsed days. */
  notBefore?: string
}

/** The figure that chose a threshold. */
export class ChosenByView {
  metric: string
  fact?: UsedFactView
}

/** An answer given by an officer against or in place of the judged one. */
export class OverrideView {
  /** What was judged. */
  judged: Answer
  reason: string
  /** The file that proves it. */
  fileId: string
  byName: string
  at: string
}

/** A condition or group judged. Leaves carry metric, figure, threshold and gap; groups carry parts. */
export class JudgedNodeView {
  kind: 'all' | 'any' | 'not' | 'leaf'
  id: string
  label?: string
  answer: Answer
  parts?: JudgedNodeView[]
  metric?: string
  op?: Comparison
  threshold?: RuleValue
  chosenBy?: ChosenByView
  fact?: UsedFactView
  span?: PossibleSpanView
  gap?: GapView
  /** Metrics that are missing. */
  unknown?: string[]
  /** Only a person can answer. */
  byPerson?: boolean
  overridden?: OverrideView
}

/** An item of a score: points, or the span still possible. */
export class JudgedItemView {
  id: string
  points: string | null
  least: string
  most: string
  grade?: string
  unknown: string[]
  /** What is wrong with given points. */
  fault?: string
}

/** A section of a score. */
export class JudgedSectionView {
  id: string
  points: string | null
  least: string
  most: string
  items: JudgedItemView[]
}

/** A score. */
export class JudgedScoreView {
  total: string | null
  least: string
  most: string
  sections: JudgedSectionView[]
}

/** A ruleset judged and explained. */
export class EvaluationView {
  rulesetId: string
  name: string
  legalBasis: string
  /** `unconfirmed` is shown as such. */
  certainty: string
  asOf: string
  kind: ApplicationKind
  result: Answer
  standing: Standing
  /** Ids of the leaves to mend on the nearest way, and of those unknown on it. */
  nearestNotMet: string[]
  nearestUnknown: string[]
  /** Figures that are missing, and what only a person can answer. */
  lacking: string[]
  byPerson: string[]
  rule: JudgedNodeView
  score: JudgedScoreView | null
  /** Measures by name; null where an input is missing. */
  derived: Record<string, string | boolean | null>
  notMet: string[]
  unknown: string[]
  blocking: string[]
}
