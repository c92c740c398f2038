import { Transform } from 'class-transformer'
import { IsBoolean, IsIn, IsISO8601, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator'
import { PageQuery } from '#platform'

/** The tabs: what waits for me, what I did, what I opened, what I follow, all within reach. */
export const TABS = ['mine', 'done', 'opened', 'following', 'all'] as const
/** Whom a case may wait on. */
export const WAITERS = ['firm', 'officer', 'department', 'expert', 'manager', 'finance', 'public', 'authority', 'nobody'] as const
/** Orders of the list; a minus turns one round. */
export const SORTS = ['due', '-due', 'opened', '-opened', 'number', '-number'] as const

/** Which cases. Every field narrows; counts, pages and exports are made from the same fields. */
export class CaseFilter extends PageQuery {
  /** `mine` unless told. */
  @IsOptional() @IsIn(TABS) tab?: (typeof TABS)[number]
  /** Part of a case number, or of an enterprise's name, credit code or pinyin. */
  @IsOptional() @IsString() @Length(1, 100) q?: string
  /** Id of a park. */
  @IsOptional() @IsUUID() park?: string
  /** Code of a programme. */
  @IsOptional() @IsString() @Length(1, 100) programme?: string
  /** Kind of case. */
  @IsOptional() @IsString() @Length(1, 100) kind?: string
  /** Phase of the chart. */
  @IsOptional() @IsString() @Length(1, 100) phase?: string
  /** Whose move it is. */
  @IsOptional() @IsIn(WAITERS) waitsOn?: (typeof WAITERS)[number]
  /** Id of the officer, `me` (also whom one stands in for) or `none`. */
  @IsOptional() @Matches(/^(me|none|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i) assignee?: string
  /** Due today, within two working days (today included), or overdue. */
  @IsOptional() @IsIn(['today', 'soon', 'overdue']) due?: 'today' | 'soon' | 'overdue'
  /** Open cases, or how they ended. */
  @IsOptional() @IsIn(['open', 'won', 'lost']) outcome?: 'open' | 'won' | 'lost'
  /** A correction notice waits for the firm. */
  @IsOptional()
  @Transform(({ value }) => (value === 'true' || value === true ? true : value === 'false' ? false : value))
  @IsBoolean()
  correcting?: boolean
  /** Id of an enterprise. */
  @IsOptional() @IsUUID() enterprise?: string
  /** Opened on or after this day, `YYYY-MM-DD` in Asia/Shanghai. */
  @IsOptional() @IsISO8601({ strict: true }) @Length(10, 10) openedFrom?: string
  /** Opened on or before this day. */
  @IsOptional() @IsISO8601({ strict: true }) @Length(10, 10) openedTo?: string
}

/** A page of the list. */
export class WorklistQuery extends CaseFilter {
  /** `due` for one's own work, `-opened` otherwise. */
  @IsOptional() @IsIn(SORTS) sort?: (typeof SORTS)[number]
}

/** A programme as a list names it. */
export class ProgrammeBrief {
  id: string
  code: string
  /** In the language of the request. */
  name: string
  /** Number of the version the case is pinned to. */
  version: number
}

/** Something with a name. */
export class Named {
  id: string
  name: string
}

/** In whose hands a case is. */
export class Holder {
  /** Whose move it is. */
  waitsOn: string
  /** The officer's name; for a firm the department's. Null while it waits on the firm itself or nobody is named. */
  name: string | null
}

/** A case in a list. */
export class CaseListItem {
  id: string
  /** e.g. `RD-2026-000123`. */
  number: string
  kind: string
  programme: ProgrammeBrief
  enterprise: Named
  park: Named | null
  state: string
  /** For this reader's side, in the language of the request. */
  stateLabel: string
  phase: string
  holder: Holder
  openedAt: Date
  submittedAt: Date | null
  closedAt: Date | null
  /** `YYYY-MM-DD`; null while no clock runs. */
  dueOn: string | null
  /** The moment, where the deadline is kept to the minute. */
  dueAt: Date | null
  /** The due date rests on a calendar not yet published. */
  dueProvisional: boolean
  /** Working days left, 0 on the last day, negative when overrun; 0 too while no working day has passed since the due date. */
  daysLeft: number | null
  /** The due date has passed, by the minute where it is kept so. */
  overdue: boolean
  outcome: 'won' | 'lost' | null
  /** Integer fen as text. */
  amountFen: string | null
  flags: string[]
  held: boolean
  version: number
}

/** One page of cases. */
export class CasePage {
  items: CaseListItem[]
  total: number
  page: number
  size: number
}

/** A number of the workbench and the filter whose list it opens. */
export class WorklistCount {
  /** `waiting`, `dueToday`, `dueSoon`, `overdue` or `correcting`. */
  key: string
  count: number
  /** The list with these fields has this many rows. */
  filter: CaseFilter
}

/** The numbers of the workbench. */
export class WorklistCounts {
  counts: WorklistCount[]
}
