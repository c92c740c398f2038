import { IsIn, IsOptional, IsString, Length } from 'class-validator'
import { PageQuery, Trimmed } from '#platform'

/** What is looked for. */
export const RISK_KINDS = ['double-benefit', 'outlier-score', 'unusual-approval', 'recused', 'overdue-commitment'] as const
export type RiskKind = (typeof RISK_KINDS)[number]

/** Which risks. */
export class RisksQuery extends PageQuery {
  /** Double benefits unless told. */
  @IsOptional() @IsIn(RISK_KINDS) kind?: RiskKind
  /** `open`: nobody looked at it, or it came again since; `looked`: somebody did. */
  @IsOptional() @IsIn(['open', 'looked', 'any']) status?: 'open' | 'looked' | 'any'
  /** Part of a case number or of the name of an enterprise. */
  @IsOptional() @IsString() @Length(1, 100) q?: string
}

/** What was said of a risk. */
export class RiskMarkView {
  word: string
  by: string
  at: Date
}

/** Something worth looking at, with the case it is in and whose it is. */
export class RiskItem {
  /** Kind and key in one. */
  id: string
  kind: RiskKind
  key: string
  /** What was found, in words. */
  text: string
  at: Date
  caseId: string
  caseNumber: string
  enterpriseId: string
  enterpriseName: string
  /** Who handles the case, or the officer of the enterprise. */
  ownerName: string | null
  mark: RiskMarkView | null
}

/** How many hits of a kind nobody has looked at. */
export class RiskCount {
  kind: RiskKind
  open: number
  /** What counts as a hit of this kind, in words. */
  rule: string
}

/** One page of risks of a kind. */
export class RiskPage {
  items: RiskItem[]
  total: number
  page: number
  size: number
}

/** The kinds of risk with the rule of each. */
export class RiskCounts {
  kinds: RiskCount[]
}

/** What is said of a risk that was looked at. */
export class MarkRisk {
  @IsIn(RISK_KINDS) kind: RiskKind
  @IsString() @Length(1, 300) key: string
  @Trimmed() @IsString() @Length(2, 500) word: string
}
