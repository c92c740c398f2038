import { Transform } from 'class-transformer'
import { IsDateString, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator'
import { PageQuery, Trimmed } from '#platform'
import { MEMBERSHIP_STATUSES, type MembershipStatus } from './membership.entity.js'
import type { MembershipEventKind } from './membership-event.entity.js'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const whole = () => Transform(({ value }) => (value === undefined || value === '' ? undefined : Number(value)))

/** Which titles are listed. */
export class MembershipQuery extends PageQuery {
  /** Code of a tier. */
  @IsOptional() @IsString() @Length(1, 50) tier?: string
  @IsOptional() @IsUUID() park?: string
  @IsOptional() @IsUUID() enterprise?: string
  @IsOptional() @IsIn(MEMBERSHIP_STATUSES) status?: MembershipStatus
  /** Titles in force today. */
  @IsOptional() @IsIn(['true']) inForce?: 'true'
  /** Titles in force that run out within this many days from today. */
  @IsOptional() @whole() @IsInt() @Min(0) @Max(3660) expiringWithin?: number
  /** Titles that were in force on some day of this year. */
  @IsOptional() @whole() @IsInt() @Min(1990) @Max(2100) year?: number
  /** Part of the enterprise's name, or a certificate number. */
  @IsOptional() @IsString() @Length(1, 100) q?: string
}

/** A title as lists show it. Dates are `YYYY-MM-DD`. */
export class MembershipRow {
  id: string
  enterpriseId: string
  enterpriseName: string
  parkId: string | null
  parkName: string | null
  tierCode: string
  tierName: string
  tierNameEn: string
  /** What of the enterprise holds it, where not the enterprise itself. */
  subject: string
  status: MembershipStatus
  /** The status in the reader's language. */
  statusText: string
  validFrom: string
  /** Null: no end. */
  validTo: string | null
  endedOn: string | null
  /** Calendar days to the last day; negative when past, null without end. */
  daysLeft: number | null
  certificateNumber: string | null
  certificateName: string
  authorityDocument: string | null
  originZone: string | null
  caseId: string | null
  renewalCaseId: string | null
  revocationCaseId: string | null
  version: number
}

/** One page of titles. */
export class MembershipPage {
  items: MembershipRow[]
  total: number
  page: number
  size: number
}

/** One thing that happened to a title. */
export class MembershipEventRow {
  kind: MembershipEventKind
  at: Date
  effectiveOn: string
  actorName: string
  reason: string
  legalBasis: string | null
  documentNumber: string | null
  caseId: string | null
  data: Record<string, unknown>
}

/** A yearly duty of a title. */
export class DutyRow {
  id: string
  membershipId: string
  enterpriseId: string
  enterpriseName: string
  tierCode: string
  tierName: string
  /** The year in which it falls due. */
  year: number
  name: string
  opensOn: string
  dueOn: string
  /** `open`, `done` (in time), `late` (done after it was missed) or `missed`. */
  standing: 'open' | 'done' | 'late' | 'missed'
  doneAt: Date | null
  evidence: string | null
}

/** One page of duties. */
export class DutyPage {
  items: DutyRow[]
  total: number
  page: number
  size: number
}

/** A title with its history and its duties. */
export class MembershipDetail extends MembershipRow {
  events: MembershipEventRow[]
  duties: DutyRow[]
}

/** Which duties are listed. */
export class DutyQuery extends PageQuery {
  @IsOptional() @IsString() @Length(1, 50) tier?: string
  @IsOptional() @IsUUID() enterprise?: string
  @IsOptional() @whole() @IsInt() @Min(1990) @Max(2100) year?: number
  @IsOptional() @IsIn(['open', 'done', 'late', 'missed']) standing?: DutyRow['standing']
}

/** An act of the office on a title: reason, document and the version that was seen. */
export class OfficeAct {
  @Trimmed() @IsString() @Length(2, 2000) reason: string
  /** Number of the document it rests on. */
  @Trimmed() @IsString() @Length(1, 100) documentNumber: string
  /** The title's version as it was seen. */
  @IsInt() @Min(1) version: number
}

/** A change of the enterprise's name on its certificate: number and dates stay. */
export class Renaming extends OfficeAct {
  /** The new name. */
  @Trimmed() @IsString() @Length(2, 200) name: string
}

/** The enterprise moves to another zone and takes its title along. */
export class TransferOut extends OfficeAct {
  /** The zone it moves to. */
  @Trimmed() @IsString() @Length(2, 200) toZone: string
  /** The last day here. */
  @IsDateString({ strict: true }) @Matches(DAY) lastDay: string
}

/** What shows that a duty was done. */
export class DutyEvidence {
  /** Receipt number, or where the report can be found. */
  @Trimmed() @IsString() @Length(2, 500) evidence: string
}
