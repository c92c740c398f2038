import { Transform } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
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
  MinLength,
  ValidateIf,
} from 'class-validator'
import { Trimmed } from '#platform'
import { ENTERPRISE_STATUSES, type EnterpriseStatus } from './enterprise.entity.js'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const SORTS = ['name', 'establishedOn', 'updatedAt', 'createdAt', 'registeredCapital'] as const
export type EnterpriseSort = (typeof SORTS)[number]

/** Values given as `a,b` or repeated. */
const list = () =>
  Transform(({ value }) =>
    value === undefined || value === '' ? undefined : (Array.isArray(value) ? value : String(value).split(',')).map(String),
  )
const whole = () => Transform(({ value }) => (value === undefined || value === '' ? undefined : Number(value)))
const yesOrNo = () => Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value))
/** Null empties the field; leaving it out keeps it. */
const unlessNull = (property: string) => ValidateIf((o: Record<string, unknown>) => o[property] !== null)

/** Which enterprises; lists are given as `a,b`. */
export class EnterpriseFilter {
  /** Part of a name or former name, of the credit code, pinyin or its initials. */
  @IsOptional() @IsString() @MaxLength(100) q?: string
  /** Ids of parks. */
  @IsOptional() @list() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) park?: string[]
  /** Letters of GB/T 4754 sections. */
  @IsOptional() @list() @ArrayMaxSize(20) @Matches(/^[A-T]$/, { each: true }) industryLetter?: string[]
  /** GB/T 4754 code; its sub-codes are meant too. */
  @IsOptional() @Matches(/^\d{2,4}$/) industryCode?: string
  @IsOptional() @list() @IsIn(ENTERPRISE_STATUSES, { each: true }) status?: EnterpriseStatus[]
  /** Every one of these tags. */
  @IsOptional() @list() @ArrayMaxSize(20) @IsString({ each: true }) tag?: string[]
  /** Id of the officer in charge, `me`, or `none`. */
  @IsOptional() @Matches(/^(me|none|[0-9a-f-]{36})$/i) officer?: string
  /** In the zone, or tracked outside. */
  @IsOptional() @yesOrNo() @IsBoolean() inside?: boolean
  /** Division code; its parts are meant too. */
  @IsOptional() @Matches(/^\d{2,6}$/) division?: string
  /** Established on this day or later. */
  @IsOptional() @Matches(DAY) establishedFrom?: string
  /** Established on this day or earlier. */
  @IsOptional() @Matches(DAY) establishedTo?: string
}

/** A page of the enterprises that a filter finds. */
export class EnterpriseQuery extends EnterpriseFilter {
  /** Page, from 1. */
  @IsOptional() @whole() @IsInt() @Min(1) @Max(1_000_000) page?: number
  /** Rows per page, at most 200; 20 unless told. */
  @IsOptional() @whole() @IsInt() @Min(1) @Max(200) size?: number
  /** Order; a minus turns it round. `name` unless told. */
  @IsOptional() @IsIn(SORTS.flatMap((sort) => [sort, `-${sort}`])) sort?: string
}

/** What to look for while somebody types. */
export class EnterpriseSearch {
  /** Part of a name or former name, of the credit code, pinyin or its initials. */
  @IsString() @MinLength(1) @MaxLength(100) q: string
  /** At most so many; 10 unless told. */
  @IsOptional() @whole() @IsInt() @Min(1) @Max(50) limit?: number
}

/** A person with a name. */
export class NamedPerson {
  id: string
  name: string
}

/** An enterprise in a list. */
export class EnterpriseItem {
  id: string
  /** Unified social credit code; null only outside the zone. */
  uscc: string | null
  name: string
  parkId: string | null
  parkName: string | null
  industryCode: string | null
  industryName: string | null
  industryLetter: string | null
  divisionCode: string | null
  divisionName: string | null
  address: string | null
  enterpriseType: string | null
  /** Hundredths of the currency's unit, as text. */
  registeredCapitalFen: string | null
  registeredCapitalCurrency: string | null
  /** YYYY-MM-DD */
  establishedOn: string | null
  status: EnterpriseStatus
  inside: boolean
  tags: string[]
  officer: NamedPerson | null
  updatedAt: Date
  version: number
}

export class EnterprisesPage {
  items: EnterpriseItem[]
  total: number
  page: number
  size: number
}

/** A hit while typing. */
export class EnterpriseHit {
  id: string
  /** Null only outside the zone. */
  uscc: string | null
  name: string
  parkName: string | null
  status: EnterpriseStatus
}

export class FormerName {
  name: string
  usedFrom: string | null
  usedUntil: string
}

export class ContactView {
  id: string
  name: string
  title: string | null
  phone: string | null
  email: string | null
  isPrimary: boolean
}

export class LinkView {
  id: string
  /** `supplies`, `invests-in` or `incubated-by`. */
  kind: string
  /** Does this enterprise act (`out`), or is it acted upon (`in`)? */
  direction: 'out' | 'in'
  enterpriseId: string
  /** Null where the other enterprise is out of the reader's reach. */
  enterpriseName: string | null
  note: string | null
}

/** Everything the register holds of one enterprise. */
export class EnterpriseView extends EnterpriseItem {
  registeredCapitalText: string | null
  businessScope: string | null
  statusOn: string | null
  statusReason: string | null
  mergedIntoId: string | null
  /** Where the row came from. */
  source: string
  createdAt: Date
  /** Does the organisation code inside the credit code carry its own check character? A hint only. */
  organisationPartAgrees: boolean
  formerNames: FormerName[]
  contacts: ContactView[]
  links: LinkView[]
}

/** Fields of an enterprise; what is left out stays, null empties. */
export class EnterpriseFieldsInput {
  @IsOptional() @unlessNull('parkId') @IsUUID() parkId?: string | null
  @IsOptional() @unlessNull('divisionCode') @Matches(/^\d{2,6}$/) divisionCode?: string | null
  @IsOptional() @unlessNull('address') @IsString() @MaxLength(500) address?: string | null
  /** GB/T 4754 code, with or without its letter; the letter is derived. */
  @IsOptional() @unlessNull('industryCode') @IsString() @MaxLength(5) industryCode?: string | null
  @IsOptional() @unlessNull('enterpriseType') @IsString() @MaxLength(100) enterpriseType?: string | null
  /** As registered, e.g. `500万元人民币`. */
  @IsOptional() @unlessNull('registeredCapital') @IsString() @MaxLength(60) registeredCapital?: string | null
  /** YYYY-MM-DD */
  @IsOptional() @unlessNull('establishedOn') @IsString() @MaxLength(20) establishedOn?: string | null
  @IsOptional() @unlessNull('businessScope') @IsString() @MaxLength(4000) businessScope?: string | null
  @IsOptional() @IsBoolean() inside?: boolean
  @IsOptional() @IsArray() @ArrayMaxSize(30) @IsString({ each: true }) tags?: string[]
  @IsOptional() @unlessNull('officerId') @IsUUID() officerId?: string | null
}

/** A new enterprise. */
export class EnterpriseCreate extends EnterpriseFieldsInput {
  /** Unified social credit code; full-width and lower-case spellings are normalised. */
  @IsString() @MaxLength(40) uscc: string
  @IsString() @MaxLength(300) name: string
}

/** Changes to an enterprise. */
export class EnterpriseEdit extends EnterpriseFieldsInput {
  /** Credit code for an enterprise that has none yet; one that is there stays. */
  @IsOptional() @IsString() @MaxLength(40) uscc?: string
  /** The version that was seen. */
  @IsInt() @Min(1) version: number
}

/** What a firm's administrator may change of its own enterprise. */
export class OwnEnterpriseEdit {
  /** The version that was seen. */
  @IsInt() @Min(1) version: number
  @IsOptional() @unlessNull('address') @IsString() @MaxLength(500) address?: string | null
  @IsOptional() @unlessNull('businessScope') @IsString() @MaxLength(4000) businessScope?: string | null
}

/** Another name; the present one is kept as a former name. */
export class EnterpriseRename {
  /** The version that was seen. */
  @IsInt() @Min(1) version: number
  @IsString() @MaxLength(300) name: string
  /** Last day of the former name, YYYY-MM-DD; today unless told. */
  @IsOptional() @Matches(DAY) @IsISO8601({ strict: true }) on?: string
}

/** An enterprise left, was deregistered, or is active again. */
export class EnterpriseStatusChange {
  /** The version that was seen. */
  @IsInt() @Min(1) version: number
  @IsIn(['active', 'moved-out', 'deregistered']) status: 'active' | 'moved-out' | 'deregistered'
  /** YYYY-MM-DD, not after today. */
  @Matches(DAY) @IsISO8601({ strict: true }) on: string
  @Trimmed() @IsString() @MaxLength(500) reason: string
}

/** Puts an officer in charge of enterprises. */
export class OfficerAssignment {
  /** At most 500 enterprises. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @IsUUID(undefined, { each: true }) enterpriseIds: string[]
  /** The officer; null for nobody. */
  @unlessNull('officerId') @IsUUID() officerId: string | null
}

export class AssignmentResult {
  /** How many enterprises changed hands. */
  changed: number
}

/** Tags to put on many enterprises at once, and tags to take off them. */
export class TagMany {
  /** At most 500 enterprises. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @IsUUID(undefined, { each: true }) enterpriseIds: string[]
  @IsOptional() @IsArray() @ArrayMaxSize(10) @IsString({ each: true }) add?: string[]
  @IsOptional() @IsArray() @ArrayMaxSize(10) @IsString({ each: true }) remove?: string[]
}

/** What became of one enterprise of the list. */
export class TaggedRow {
  id: string
  ok: boolean
  /** Why not, in a sentence; null when it was done. */
  reason: string | null
}

/** What became of each enterprise. */
export class TagResult {
  tagged: number
  rows: TaggedRow[]
}

/** One change of one field. */
export class ChangeView {
  id: string
  field: string
  oldValue: string | null
  newValue: string | null
  source: string
  changedBy: NamedPerson | null
  changedAt: Date
}

export class ChangesPage {
  items: ChangeView[]
  total: number
  page: number
  size: number
}

/** What to export, and how. */
export class EnterpriseExport extends EnterpriseFilter {
  /** `csv` (any number of rows) or `xlsx` (at most 20 000). `csv` unless told. */
  @IsOptional() @IsIn(['csv', 'xlsx']) format?: 'csv' | 'xlsx'
}
