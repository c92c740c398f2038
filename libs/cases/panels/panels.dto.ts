import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator'
import { PageQuery, Trimmed } from '#platform'
import { TIE_KINDS, type TieKind } from './expert-tie.entity.js'

/** Puts a user with the role `expert` into the pool, or changes what the pool says of them. */
export class EnterExpert {
  /** Where they work; an expert never judges their employer. */
  @IsString() @Length(1, 200) employer: string
  /** Credit code of the employer, where it has one. */
  @IsOptional() @IsString() @Length(18, 18) employerUscc?: string
  /** Position or professional title. */
  @IsOptional() @IsString() @MaxLength(100) title?: string
  /** Fields, at least one. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 50, { each: true })
  expertise: string[]
  /** May be drawn. */
  @IsOptional() @IsBoolean() active?: boolean
}

/** Records what ties an expert to an enterprise. */
export class RecordTie {
  @IsUUID() enterpriseId: string
  @IsIn(TIE_KINDS) kind: TieKind
  @IsOptional() @IsString() @MaxLength(500) note?: string
  /** The last day of it, `YYYY-MM-DD`; it keeps counting for three years after. */
  @IsOptional() @IsISO8601({ strict: true }) @Length(10, 10) untilOn?: string
}

/** What ties an expert to an enterprise. */
export class TieView {
  id: string
  enterpriseId: string
  enterpriseName: string
  kind: TieKind
  note: string
  untilOn: string | null
}

/** An expert of the pool. */
export class ExpertView {
  userId: string
  name: string
  employer: string
  employerUscc: string | null
  title: string
  expertise: string[]
  active: boolean
  ties: TieView[]
  /** Panels of the last twelve months. */
  recentPanels: number
}

/** Which experts. */
export class ExpertsQuery extends PageQuery {
  /** Part of a name or employer. */
  @IsOptional() @IsString() @MaxLength(100) q?: string
  @IsOptional() @IsString() @MaxLength(50) expertise?: string
  @IsOptional() @Type(() => Boolean) @IsBoolean() active?: boolean
}

/** One page of experts. */
export class ExpertPage {
  items: ExpertView[]
  total: number
  page: number
  size: number
}

/** Seats kept for a field. */
export class QuotaInput {
  @IsString() @Length(1, 50) expertise: string
  @IsInt() @Min(1) @Max(20) seats: number
}

/** A line of the rubric. */
export class RubricInput {
  @IsString() @Length(1, 50) key: string
  @IsString() @Length(1, 200) label: string
  /** The most points. */
  @IsNumber({ maxDecimalPlaces: 2 }) @Min(0.01) @Max(1000) most: number
}

/** Who would sit on a panel. What is left out comes from the programme version's option `panel`. */
export class PanelPlan {
  @IsOptional() @IsInt() @Min(1) @Max(21) seats?: number
  @IsOptional() @IsArray() @ArrayMaxSize(10) @ValidateNested({ each: true }) @Type(() => QuotaInput) quotas?: QuotaInput[]
  /** Panels on one enterprise an expert may sit on within twelve months; 2 unless told. */
  @IsOptional() @IsInt() @Min(1) @Max(100) firmLimit?: number
}

/** Draws a panel. */
export class DrawPanel extends PanelPlan {
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ArrayUnique((line: RubricInput) => line.key)
  @ValidateNested({ each: true })
  @Type(() => RubricInput)
  rubric?: RubricInput[]
  /** What the witness says aloud, any words; they go into the seed. */
  @IsString() @Length(4, 200) words: string
  /** The colleague who watches the draw; not the one who draws. */
  @IsUUID() witnessId: string
  /** Until when the experts score, `YYYY-MM-DD`. */
  @IsOptional() @IsISO8601({ strict: true }) @Length(10, 10) dueOn?: string
}

/** Why an expert cannot be drawn. */
export const EXCLUSIONS = ['inactive', 'no-role', 'employer', 'tie', 'recused', 'firm-limit', 'same-case'] as const
export type Exclusion = (typeof EXCLUSIONS)[number]

/** An expert who may be drawn. */
export class Pooled {
  id: string
  name: string
  employer: string
  expertise: string[]
}

/** An expert who may not, with every reason. */
export class Excluded {
  id: string
  name: string
  employer: string
  reasons: { code: Exclusion; text: string }[]
}

/** Who may be drawn and who may not. */
export class PanelPreview {
  seats: number
  quotas: QuotaInput[]
  rubric: RubricInput[]
  firmLimit: number
  pool: Pooled[]
  excluded: Excluded[]
}

/** A seat of a panel. Points are shown to whoever gave them; to the office when the panel is closed. */
export class PanelMemberView {
  id: string
  userId: string
  name: string
  employer: string
  place: number
  expertise: string | null
  joinedAt: Date
  outAt: Date | null
  outReason: string | null
  clearedAt: Date | null
  savedAt: Date | null
  submittedAt: Date | null
  version: number
  /** Null while hidden. */
  scores: Record<string, number> | null
  comment: string | null
  total: string | null
  trimmed: boolean | null
  divergent: boolean | null
}

/** What the panel found. */
export class PanelFinding {
  mean: string
  most: number
  counted: number
  divergent: boolean
}

/** A panel. Experts see their own seat only. */
export class PanelView {
  id: string
  caseId: string
  caseNumber: string
  enterpriseName: string
  state: 'running' | 'closed' | 'cancelled'
  seats: number
  quotas: QuotaInput[]
  rubric: RubricInput[]
  firmLimit: number
  /** How the draw is repeated; empty for experts. */
  method: string
  words: string
  seed: string
  pool: Pooled[]
  excluded: Excluded[]
  drawnAt: Date
  drawnByName: string
  witnessName: string
  dueOn: string | null
  closedAt: Date | null
  cancelledAt: Date | null
  cancelReason: string | null
  members: PanelMemberView[]
  result: PanelFinding | null
}

/** One page of panels. */
export class PanelPage {
  items: PanelView[]
  total: number
  page: number
  size: number
}

/** Takes somebody off a panel; the next of the draw takes the seat. */
export class ReplaceMember {
  @IsUUID() memberId: string
  @Trimmed() @IsString() @IsNotEmpty() @MaxLength(500) reason: string
}

/** An expert's word before scoring: no conflict of interest, or which. */
export class DeclareConflict {
  @IsBoolean() conflict: boolean
  /** What it is, where there is one. */
  @IsOptional() @IsString() @Length(1, 500) reason?: string
}

/** Points so far; saved as often as one likes until submitted. */
export class SaveScores {
  /** The version of one's seat that was seen. */
  @IsInt() @Min(1) version: number
  /** Points by the key of the rubric. */
  @IsObject() scores: Record<string, number>
  @IsOptional() @IsString() @MaxLength(5000) comment?: string
}

/** Ends a panel without a result. */
export class CancelPanel {
  @Trimmed() @IsString() @IsNotEmpty() @MaxLength(500) reason: string
}
