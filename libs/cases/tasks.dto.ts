import { IsBoolean, IsIn, IsISO8601, IsOptional, IsString, IsUUID, Length, ValidateIf } from 'class-validator'
import { PageQuery } from '#platform'

/** Which tasks. */
export class TasksQuery extends PageQuery {
  /** `mine` (also of those one stands in for, and what one’s department has to do and nobody has taken), `department`, or `all` within reach; `mine` unless told. */
  @IsOptional() @IsIn(['mine', 'department', 'all']) whose?: 'mine' | 'department' | 'all'
  /** `open` unless told. */
  @IsOptional() @IsIn(['open', 'done', 'any']) status?: 'open' | 'done' | 'any'
  /** Only those of one case. */
  @IsOptional() @IsUUID() caseId?: string
}

/** Work opened by hand: a visit, an opinion, something for the firm to do. Exactly one who does it. */
export class OpenTask {
  /** What is to be done. */
  @IsString() @Length(1, 200) title: string
  /** More about it. */
  @IsOptional() @IsString() @Length(0, 2000) note?: string
  /** The colleague or expert who does it. */
  @IsOptional() @IsUUID() assigneeId?: string
  /** The department that does it. */
  @IsOptional() @IsUUID() departmentId?: string
  /** The firm does it. */
  @IsOptional() @IsBoolean() forFirm?: boolean
  /** Until when, `YYYY-MM-DD`. */
  @ValidateIf((input: OpenTask) => input.dueOn !== undefined) @IsISO8601({ strict: true }) @Length(10, 10) dueOn?: string
}

/** How a task ended. */
export class FinishTask {
  /** In a word, e.g. `agree`, `disagree`, `done`. */
  @IsString() @Length(1, 50) outcome: string
  /** What was found, or why. */
  @IsOptional() @IsString() @Length(0, 5000) note?: string
}

/** A task with the case it belongs to. */
export class TaskView {
  id: string
  caseId: string
  caseNumber: string
  enterpriseName: string
  /** Name of the template, `by-hand` when opened by hand. */
  template: string
  /** In the language of the request. */
  title: string
  forFirm: boolean
  assigneeId: string | null
  assigneeName: string | null
  departmentId: string | null
  departmentName: string | null
  /** `YYYY-MM-DD`. */
  dueOn: string | null
  openedAt: Date
  doneAt: Date | null
  cancelledAt: Date | null
  outcome: string | null
  note: string
  /** What a department is asked; the whole case when empty. */
  question: string
  /** A department's silence is consent when the last day is over. */
  deemedConsent: boolean
  /** Open, and the reader's to finish here. */
  mayFinish: boolean
}

/** One page of tasks. */
export class TaskPage {
  items: TaskView[]
  total: number
  page: number
  size: number
}
