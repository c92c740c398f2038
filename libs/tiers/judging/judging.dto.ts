import { IsString, IsUUID, Length } from 'class-validator'
import type { Answer } from '#criteria'
import { Trimmed } from '#platform'
import { EvaluationView } from '../rulesets/evaluation.dto.js'

/** A condition held to be met against or in place of the judgement. */
export class OverrideInput {
  /** Id of the condition. */
  @IsString() @Length(1, 120) leaf: string
  @Trimmed() @IsString() @Length(5, 2000) reason: string
  /** The file that proves it. */
  @IsUUID() fileId: string
}

/** A case as it was judged at its latest submission; before the first one, as it would be judged now. */
export class CaseJudgementView {
  caseId: string
  /** Kept at submission; false: judged now, nothing kept yet. */
  frozen: boolean
  /** The round of submission; 0 before the first. */
  round: number
  rulesetId: string
  /** The day of the facts. */
  asOf: string
  judgedAt: Date
  /** The result with overrides counted. */
  result: Answer
  /** The programme version lets nobody propose approval while this is not met. */
  decides: boolean
  /** Conditions that still keep it from being met. */
  open: OpenLeaf[]
  evaluation: EvaluationView
}

/** A condition that still keeps a case from being met. */
export class OpenLeaf {
  leaf: string
  metric: string
  answer: Answer
  /** By how much, in the figure's own unit; null where it is no number. */
  gap: string | null
}
