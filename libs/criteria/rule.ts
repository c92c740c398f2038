/**
 * The rule language: a ruleset is a tree of conditions, optionally with a score, written as data.
 * Grammar as in the reference rulesets: `all`, `any`, `not`, a metric compared with a value, a metric compared with a
 * threshold looked up by the band of another metric, and score sections with caps.
 */

/** How a metric is compared. `==` and `!=` also take texts and booleans. */
export type Comparison = '>=' | '>' | '<=' | '<' | '==' | '!='

/** A value a rule is written with. Numbers are read as exact decimals. */
export type RuleValue = number | string | boolean

interface Named {
  /** Unique within the ruleset; leaves without one are named by their path. */
  id?: string
  /** What the condition says, in the words of its source. */
  label?: string
}

export interface All extends Named {
  all: readonly Rule[]
}
export interface Any extends Named {
  any: readonly Rule[]
}
export interface Not extends Named {
  not: Rule
}
/** A figure or attribute compared with a fixed value. `byPerson`: undetermined by nature, only a person can answer. */
export interface Compare extends Named {
  metric: string
  op: Comparison
  value: RuleValue
  byPerson?: boolean
}
/** A figure compared with the threshold of the band in which another figure lies; the first band with `by <= max` holds. */
export interface Lookup extends Named {
  op: Comparison
  lookup: { metric: string; by: string; bands: readonly { max: number | null; threshold: number }[] }
}
export type Rule = All | Any | Not | Compare | Lookup

/** A band of a score item: the first band whose comparisons all hold gives its points. */
export interface Band {
  ge?: number
  gt?: number
  le?: number
  lt?: number
  eq?: RuleValue
  points?: number
  points_min?: number
  points_max?: number
  grade?: string
}

export type ScoreItem =
  | { id: string; kind: 'band'; metric: string; bands: readonly Band[] }
  | { id: string; kind: 'best_of'; options: readonly { metric: string; bands: readonly Band[] }[] }
  | { id: string; kind: 'per_hit'; metrics: readonly string[]; each: number; max: number }
  | { id: string; kind: 'floor_div'; metric: string; div: number; each: number; max: number }
  | { id: string; kind: 'given'; metric: string; max: number }
  | { id: string; kind: 'expert_in_band'; metric: string; points_metric: string; bands: readonly Band[] }

export interface ScoreSection {
  id: string
  cap?: number
  items: readonly ScoreItem[]
}

export interface Score {
  sections: readonly ScoreSection[]
  /** Metric names under which the total and the sections can be read by the rule. */
  as?: Readonly<Record<string, string>>
}

/** A ruleset as it is stored: derived measures (formulas), a score, and the rule over both. */
export interface Ruleset {
  id: string
  name: string
  /** Formula by measure name; may use inputs and earlier measures. */
  derived?: Readonly<Record<string, string>>
  score?: Score
  rule: Rule
}
