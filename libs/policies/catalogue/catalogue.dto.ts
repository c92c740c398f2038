import { Transform, Type } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDate,
  IsIn,
  IsOptional,
  IsString,
  Length,
  ValidateNested,
} from 'class-validator'
import { PageQuery } from '#platform'
import { RowReason } from '../payments/payments.dto.js'

/** Which policies. */
export class CatalogueQuery {
  /** Part of a name of a policy or clause. */
  @IsOptional() @IsString() @Length(1, 100) q?: string
  /** Open at this minute. */
  @IsOptional() @Transform(({ value }) => value === true || value === 'true') @IsBoolean() openNow?: boolean
  @IsOptional() @IsIn(['standard', 'commitment', 'instant', 'no-application']) mode?:
    | 'standard'
    | 'commitment'
    | 'instant'
    | 'no-application'
}

/** How much a clause gives at most: by bands in 万元, or by a formula whose most is not laid down. */
export type AmountBand = 'to-20' | 'to-100' | 'above-100' | 'formula'

/** Which clauses; each condition narrows the list. */
export class ClausesQuery extends PageQuery {
  /** Part of a name, of whom it is for or of what it gives. */
  @IsOptional() @IsString() @Length(1, 100) q?: string
  /** In force today (true), or lapsed and to come (false). */
  @IsOptional() @Transform(({ value }) => value === true || value === 'true') @IsBoolean() inForce?: boolean
  /** Takes applications at this minute. */
  @IsOptional() @Transform(({ value }) => value === true || value === 'true') @IsBoolean() openNow?: boolean
  @IsOptional() @IsIn(['standard', 'commitment', 'instant', 'no-application']) mode?:
    | 'standard'
    | 'commitment'
    | 'instant'
    | 'no-application'
  @IsOptional() @IsIn(['to-20', 'to-100', 'above-100', 'formula']) amount?: AmountBand
  /** Name of the department, as `clause-choices` has it. */
  @IsOptional() @IsString() @Length(1, 200) department?: string
  /** Whom it is for, as `clause-choices` has it. */
  @IsOptional() @IsString() @Length(1, 500) who?: string
  @IsOptional() @IsIn(['confirmed', 'unconfirmed', 'lapsed']) certainty?: 'confirmed' | 'unconfirmed' | 'lapsed'
}

/** A moment of a window beside its closing. */
export class NamedDeadline {
  name: string
  at: Date
}

/** A named deadline to be set. */
export class NamedDeadlineInput {
  @IsString() @Length(1, 100) name: string
  @IsString() @Length(1, 100) nameEn: string
  /** To the minute. */
  @IsDate() @Type(() => Date) at: Date
}

/** Every named deadline of a window. */
export class NamedDeadlines {
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique((deadline: NamedDeadlineInput) => deadline.name)
  @ValidateNested({ each: true })
  @Type(() => NamedDeadlineInput)
  deadlines: NamedDeadlineInput[]
}

/** When applications are taken, to the minute by the server's clock. */
export class ClauseWindow {
  id: string
  name: string
  opensAt: Date
  closesAt: Date
  deadlines: NamedDeadline[]
}

/** A clause in the catalogue. */
export class ClauseItem {
  code: string
  name: string
  article: string
  mode: 'standard' | 'commitment' | 'instant' | 'no-application'
  departmentName: string | null
  /** Whom it is for. */
  who: string
  /** The amount as the source says it. */
  amount: string
  /** The most it gives, integer fen; null where a formula decides. */
  atMostFen: string | null
  certainty: 'confirmed' | 'unconfirmed' | 'lapsed'
  /** First and last day in force. */
  effectiveFrom: string
  effectiveTo: string | null
  /** In force today. */
  inForce: boolean
  /** Takes applications at this minute. */
  openNow: boolean
  /** The window open now, else the next. */
  window: ClauseWindow | null
}

/** A clause with the policy and the package it belongs to. */
export class ListedClause extends ClauseItem {
  policyCode: string
  policyName: string
  documentNumber: string
  packageName: string
}

/** One page of clauses. */
export class ClausePage {
  items: ListedClause[]
  total: number
  page: number
  size: number
}

/** What clauses can be chosen by. */
export class ClauseChoices {
  departments: string[]
  /** Whom clauses are for. */
  audiences: string[]
}

/** A policy with its clauses. */
export class PolicyItem {
  code: string
  name: string
  documentNumber: string
  certainty: 'confirmed' | 'unconfirmed' | 'lapsed'
  effectiveFrom: string
  effectiveTo: string | null
  inForce: boolean
  note: string
  clauses: ClauseItem[]
}

/** A package with its policies. */
export class PackageItem {
  code: string
  name: string
  note: string
  policies: PolicyItem[]
}

/** Everything that can be given, by package and policy. */
export class Catalogue {
  items: PackageItem[]
}

/** A heading of the guide with its lines. */
export class GuideSection {
  heading: string
  lines: string[]
}

/** A question of the form or a document, as the guide names it. */
export class GuideNeed {
  label: string
  required: boolean
}

/** Whether an application can be begun now, or every reason why not. */
export class Start {
  allowed: boolean
  reasons: RowReason[]
}

/** The guide page of a clause, made of its data. */
export class ClauseGuide extends ClauseItem {
  policyCode: string
  policyName: string
  documentNumber: string
  legalBasis: string
  appeal: string
  sections: GuideSection[]
  fields: GuideNeed[]
  documents: GuideNeed[]
  /** The commitment to be signed, in commitment mode. */
  promise: { version: string; wording: string } | null
  /** Clauses that may not be given beside this one. */
  excludes: string[]
  windows: ClauseWindow[]
  start: Start
}
