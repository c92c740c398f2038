import { Type } from 'class-transformer'
import { ArrayMaxSize, IsArray, IsDateString, IsIn, IsString, Length, ValidateNested } from 'class-validator'
import { Trimmed } from '#platform'

/** A day that differs from the plain week. */
export class CalendarDayInput {
  /** `YYYY-MM-DD`, in the year of the calendar. */
  @IsDateString({ strict: true }) @Length(10, 10) date: string
  /** A day off, or a make-up workday. */
  @IsIn(['holiday', 'workday']) kind: 'holiday' | 'workday'
  /** The festival. */
  @IsString() @Length(1, 50) name: string
}

/** The notice of a year: its days off and make-up workdays, all of them. */
export class PublishCalendar {
  /** The notice the days come from. */
  @Trimmed() @IsString() @Length(1, 500) source: string
  @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => CalendarDayInput) days: CalendarDayInput[]
}

/** The calendar of a year. */
export class CalendarView {
  year: number
  /** False until the notice is out: weekdays then count provisionally. */
  published: boolean
  source: string
  days: CalendarDayInput[]
  /** Working days of the year. */
  workingDays: number
}

/** A dated deadline rule. */
export class DeadlineRuleView {
  id: string
  /** The name charts count by. */
  rule: string
  /** Code of the programme it is for; null: every programme without one of its own. */
  programme: string | null
  workingDays: number
  /** Kept to the end of the last day, or to the minute. */
  until: 'day' | 'minute'
  legalBasis: string
  effectiveFrom: string
  /** Last day in force; null: until further notice. */
  effectiveTo: string | null
  /** In force today. */
  inForce: boolean
}
