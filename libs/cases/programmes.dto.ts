import { Transform, Type } from 'class-transformer'
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDate,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator'
import { PageQuery } from '#platform'
import { DocumentSlotInput, FormSectionInput, GuideInput } from './form-definition.dto.js'

/** Which programmes. */
export class ProgrammesQuery extends PageQuery {
  /** Kind of case. */
  @IsOptional() @IsString() @Length(1, 100) kind?: string
  /** Only those that take applications at this minute. */
  @IsOptional()
  @Transform(({ value }) => (value === 'true' || value === true ? true : value === 'false' ? false : value))
  @IsBoolean()
  openNow?: boolean
  /** Only those with a window that is open or to come, the next moment (its opening, then its closing) first. */
  @IsOptional()
  @Transform(({ value }) => (value === 'true' || value === true ? true : value))
  @IsIn([true])
  windowed?: true
  /** Part of the name or code. */
  @IsOptional() @IsString() @Length(1, 100) q?: string
}

/** A new programme; it takes applications once a version is published. */
export class CreateProgramme {
  /** Letters, digits and `-`; it never changes. */
  @Matches(/^[a-z][a-z0-9-]{1,99}$/) code: string
  /** Kind of case. */
  @IsString() @Length(1, 100) kind: string
  /** What it is about, e.g. the code of a tier. */
  @IsOptional() @IsString() @Length(1, 100) subject?: string
  @IsString() @Length(1, 200) name: string
  @IsString() @Length(1, 200) nameEn: string
  @IsOptional() @IsString() @Length(0, 2000) summary?: string
  /** The department in the lead. */
  @IsOptional() @IsUUID() departmentId?: string
}

/** What may change on a programme's head. */
export class ChangeProgramme {
  @IsOptional() @IsString() @Length(1, 200) name?: string
  @IsOptional() @IsString() @Length(1, 200) nameEn?: string
  @IsOptional() @IsString() @Length(0, 2000) summary?: string
  @IsOptional() @IsUUID() departmentId?: string
  /** Takes new applications at all. */
  @IsOptional() @IsBoolean() open?: boolean
}

/** The dated content of a programme. */
export class VersionInput {
  /** First day it is in force, `YYYY-MM-DD`. */
  @IsISO8601({ strict: true }) @Length(10, 10) effectiveFrom: string
  /** Id of the chart its cases follow. */
  @IsString() @Length(1, 100) chartId: string
  /** Version of that chart. */
  @IsInt() @Min(1) chartVersion: number
  /** Options that switch optional steps. */
  @IsOptional() @IsObject() options?: Record<string, unknown>
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => FormSectionInput) form: FormSectionInput[]
  @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => DocumentSlotInput) documents: DocumentSlotInput[]
  @IsOptional() @ValidateNested() @Type(() => GuideInput) guide?: GuideInput
  /** Code of the ruleset that judges it. */
  @IsOptional() @IsString() @Length(1, 200) ruleset?: string
  @IsString() @Length(1, 2000) legalBasis: string
  /** How to object to an adverse decision. */
  @IsString() @Length(1, 2000) appeal: string
  /** `unconfirmed` and `lapsed` content is shown as such, never as current law. */
  @IsOptional() @IsIn(['confirmed', 'unconfirmed', 'lapsed']) certainty?: 'confirmed' | 'unconfirmed' | 'lapsed'
}

/** When applications are taken, to the minute. */
export class WindowInput {
  @IsString() @Length(1, 200) name: string
  /** The opening instant is inside. */
  @IsDate() @Type(() => Date) opensAt: Date
  /** The closing instant is not. */
  @IsDate() @Type(() => Date) closesAt: Date
}

/** When applications are taken. */
export class WindowView {
  id: string
  name: string
  opensAt: Date
  closesAt: Date
  /** Open at this minute by the server's clock. */
  openNow: boolean
}

/** A programme in a list. */
export class ProgrammeListItem {
  id: string
  code: string
  kind: string
  subject: string | null
  /** In the language of the request. */
  name: string
  summary: string
  departmentName: string | null
  /** False while somebody has stopped it, whatever its windows say. */
  open: boolean
  /** Takes applications at this minute. */
  openNow: boolean
  /** The window open now, else the next one; null when there is none to come. */
  window: WindowView | null
  /** Number of the version in force today; null when none is. */
  version: number | null
  certainty: string | null
}

/** One page of programmes. */
export class ProgrammePage {
  items: ProgrammeListItem[]
  total: number
  page: number
  size: number
}

/** A version with its content. */
export class VersionView {
  id: string
  number: number
  status: 'draft' | 'published' | 'retired'
  effectiveFrom: string
  effectiveTo: string | null
  chartId: string
  chartVersion: number
  options: Record<string, unknown>
  form: FormSectionInput[]
  documents: DocumentSlotInput[]
  guide: GuideInput
  ruleset: string | null
  legalBasis: string
  appeal: string
  certainty: string
  createdAt: Date
  publishedAt: Date | null
}

/** A programme with the version in force and its windows. */
export class ProgrammeView extends ProgrammeListItem {
  /** The version in force today; null when none is. */
  inForce: VersionView | null
  /** Every window, the latest first. */
  windows: WindowView[]
}

/** Something that differs between two versions. */
export class VersionChange {
  /** Where, e.g. `form.basics.employees.required`. */
  path: string
  before: unknown
  after: unknown
}

/** What changed from one version to another. */
export class VersionDifference {
  from: number
  to: number
  changes: VersionChange[]
}

/** Which two versions. */
export class DifferenceQuery {
  /** Number of the earlier version. */
  @Type(() => Number) @IsInt() @Min(1) from: number
  /** Number of the later version. */
  @Type(() => Number) @IsInt() @Min(1) to: number
}
