import { Transform } from 'class-transformer'
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator'
import type { Answer } from '#criteria'
import { PageQuery } from '#platform'
import type { Standing } from './standing.js'

const whole = () => Transform(({ value }) => (value === undefined || value === '' ? undefined : Number(value)))

/** The lists the scan answers. */
export const SCAN_LISTS = ['meets', 'one-short', 'lacking', 'needs-person', 'fallen', 'expiring', 'further'] as const
export type ScanList = (typeof SCAN_LISTS)[number]

/** Whom the lists and their counts are about. */
export class ScanFilter extends PageQuery {
  @IsOptional() @IsUUID() park?: string
  /** Id of an officer in charge, `me`, or `none`. */
  @IsOptional() @Matches(/^(me|none|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/) officer?: string
  @IsOptional() @IsString() @Length(1, 50) tag?: string
  /** In the zone, or prospects outside. */
  @IsOptional() @IsIn(['true', 'false']) inside?: 'true' | 'false'
  /** Whether the ruleset's tier is held today. */
  @IsOptional() @IsIn(['yes', 'no']) held?: 'yes' | 'no'
  /** Part of the name, a code or pinyin initials. */
  @IsOptional() @IsString() @Length(1, 100) q?: string
}

/** Which results are listed. */
export class ScanQuery extends ScanFilter {
  @IsString() @Length(1, 80) ruleset: string
  /**
   * `meets` all; `one-short`: one condition not met and everything else known, the nearest first; `lacking`: unknown only
   * for lack of figures; `needs-person`: only a person can say; `fallen`: met before; `expiring`: holds the title, which
   * ends within `within` days; `further`: more than one condition short.
   */
  @IsOptional() @IsIn(SCAN_LISTS) list?: ScanList
  /** With `one-short`: the condition that is missing, by id; sorted by its own gap. */
  @IsOptional() @IsString() @Length(1, 120) leaf?: string
  /** With `lacking`: the figure that is missing. */
  @IsOptional() @IsString() @Length(1, 80) lacking?: string
  /** Days for `expiring` (120 unless told) and for `fallen` (how recently; any time unless told). */
  @IsOptional() @whole() @IsInt() @Min(1) @Max(3660) within?: number
}

/** How an enterprise stands to a ruleset, as the scan last judged it. */
export class ScanRow {
  enterpriseId: string
  enterpriseName: string
  uscc: string
  inside: boolean
  parkName: string | null
  officerId: string | null
  officerName: string | null
  tags: string[]
  verdict: Answer
  standing: Standing
  /** Conditions not met and unknown, on the nearest way. */
  notMet: number
  unknown: number
  /** The first condition not met, its metric and by how much. */
  leaf: string | null
  metric: string | null
  /** Exact decimal in `gapUnit`. */
  gap: string | null
  gapUnit: string | null
  /** The gap as a share of the threshold. */
  gapShare: number | null
  /** Figures that are missing; what only a person can answer. */
  lacking: string[]
  byPerson: string[]
  scoreLeast: string | null
  scoreMost: string | null
  /** The verdict before, and since when it is what it is. */
  before: Answer | null
  changedAt: Date
  /** The day as of which it was judged. */
  asOn: string
  /** The last day of the title, where the tier is held (null: no end). */
  held: boolean
  heldUntil: string | null
  /** An open case of the tier's recognition. */
  openCaseId: string | null
  openCaseNumber: string | null
}

/** One page of results. */
export class ScanPage {
  items: ScanRow[]
  total: number
  page: number
  size: number
}

/** A count with its list. */
export class ScanCount {
  list: ScanList
  count: number
  /** The list behind the count. */
  href: string
}

/** The conditions that alone are missing, and the figures that alone are missing, with how many enterprises each. */
export class ScanShare {
  name: string
  count: number
  href: string
}

/** What the scan found for a ruleset. */
export class ScanSummary {
  rulesetId: string
  name: string
  tierCode: string | null
  tierName: string | null
  certainty: string
  counts: ScanCount[]
}

/** For one ruleset: by missing condition, and by missing figure. */
export class ScanBreakdown {
  rulesetId: string
  oneShort: ScanShare[]
  lacking: ScanShare[]
}

/** Which rulesets are summed up. */
export class ScanBreakdownQuery extends ScanFilter {
  @IsString() @Length(1, 80) ruleset: string
}

/** A run over the register. */
export class ScanRunView {
  id: string
  kind: 'scan' | 'dry-run'
  rulesetIds: string[]
  state: 'queued' | 'running' | 'done' | 'failed'
  asOn: string
  /** Enterprises to judge, judged so far, and results new or different (in a dry run: enterprises that would change). */
  total: number
  done: number
  written: number
  failure: string | null
  startedAt: Date
  finishedAt: Date | null
}

/** Which runs are listed. */
export class ScanRunsQuery extends PageQuery {
  @IsOptional() @IsIn(['scan', 'dry-run']) kind?: 'scan' | 'dry-run'
  @IsOptional() @IsString() @Length(1, 80) ruleset?: string
}

/** One page of runs. */
export class ScanRunsPage {
  items: ScanRunView[]
  total: number
  page: number
  size: number
}

/** Which changes of a dry run are listed. */
export class DryRunQuery extends PageQuery {
  @IsOptional() @IsIn(['met', 'not-met', 'unknown']) before?: Answer
  @IsOptional() @IsIn(['met', 'not-met', 'unknown']) after?: Answer
}

/** An enterprise whose result a draft would change. */
export class DryRunRow {
  enterpriseId: string
  enterpriseName: string
  parkName: string | null
  before: Answer
  after: Answer
  /** Conditions of the draft not met or unknown on the nearest way. */
  leaves: string[]
}

/** One page of changes. */
export class DryRunPage {
  items: DryRunRow[]
  total: number
  page: number
  size: number
}
