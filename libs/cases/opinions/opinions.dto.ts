import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator'

/** What one department is asked. */
export class DepartmentQuestion {
  @IsUUID() departmentId: string
  /** What it is to look at; the whole case when left out. */
  @IsOptional() @IsString() @Length(1, 500) question?: string
}

/** Asks departments for their opinion, each with its own question and clock. */
export class AskOpinions {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique((one: DepartmentQuestion) => one.departmentId)
  @ValidateNested({ each: true })
  @Type(() => DepartmentQuestion)
  departments: DepartmentQuestion[]
  /** Working days each has; 5 unless told. */
  @IsOptional() @IsInt() @Min(1) @Max(60) workingDays?: number
  /** No answer in time is consent, labelled as such; so unless told otherwise. */
  @IsOptional() @IsBoolean() deemedConsent?: boolean
}

/** One department's part in a joint review. */
export class OpinionView {
  taskId: string
  departmentId: string
  department: string
  question: string
  openedAt: Date
  dueOn: string | null
  workingDays: number | null
  /** Working days left today; negative when over, null without a date or when it is given. */
  daysLeft: number | null
  /** The last day in time has passed and the part is still open. */
  overdue: boolean
  /** Silence will be consent. */
  deemedConsent: boolean
  state: 'open' | 'given' | 'deemed' | 'cancelled'
  /** `agree`, `conditional`, `disagree`, or `deemed-consent`. */
  outcome: string | null
  note: string
  givenAt: Date | null
  givenByName: string | null
  remindedAt: Date | null
}

/** The joint review of a case: every department asked, and the merged opinion. A department sees its own part. */
export class OpinionsView {
  items: OpinionView[]
  /** In the language of the request; empty when nobody was asked. */
  merged: string
}
