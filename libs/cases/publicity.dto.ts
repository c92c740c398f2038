import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator'
import { PageQuery, Trimmed } from '#platform'

/** Which notices. */
export class PublicityQuery extends PageQuery {
  /** Code of a programme. */
  @IsOptional() @IsString() @Length(1, 100) programme?: string
}

/** A case on public notice, as anyone may read it. */
export class PublicityItem {
  caseId: string
  number: string
  /** Name of the programme, in the language of the request. */
  programme: string
  enterpriseName: string
  /** Unified social credit code with its middle hidden. */
  uscc: string
  /** When the notice began. */
  since: Date
  /** Last day to object, `YYYY-MM-DD`; null while an objection holds the case. */
  until: string | null
}

/** One page of public notices. */
export class PublicityPage {
  items: PublicityItem[]
  total: number
  page: number
  size: number
}

/** An objection to a case on public notice. */
export class FileObjection {
  @IsUUID() caseId: string
  /** What one objects to, with facts that can be checked. */
  @Trimmed() @IsString() @Length(10, 5000) text: string
  /** Who objects and how to reach them; only the office reads it. */
  @Trimmed() @IsString() @Length(2, 500) contact: string
}

/** An objection was received. */
export class ObjectionReceipt {
  id: string
  receivedAt: Date
}

/** How an objection was settled. */
export class SettleObjection {
  /** The objection is right. */
  @IsBoolean() upheld: boolean
  /** What was found. */
  @Trimmed() @IsString() @Length(1, 5000) finding: string
}

/** Which objections. */
export class ObjectionsQuery extends PageQuery {
  /** `open` unless told. */
  @IsOptional() @IsIn(['open', 'settled', 'any']) status?: 'open' | 'settled' | 'any'
  /** Only those against one case. */
  @IsOptional() @IsUUID() caseId?: string
}

/** An objection as the office reads it. */
export class ObjectionView {
  id: string
  caseId: string
  caseNumber: string
  enterpriseName: string
  text: string
  contact: string
  receivedAt: Date
  settledAt: Date | null
  settledBy: string | null
  upheld: boolean | null
  finding: string | null
}

/** One page of objections. */
export class ObjectionPage {
  items: ObjectionView[]
  total: number
  page: number
  size: number
}
