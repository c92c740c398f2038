import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator'
import { PageQuery } from '#platform'

/** A question to the officer of an enterprise. */
export class AskQuestion {
  /** What it is about, e.g. the name of a policy. */
  @IsString() @Length(1, 200) about: string
  @IsString() @Length(2, 2000) question: string
  /** Page it is asked from, a path within the application. */
  @IsOptional() @IsString() @Length(1, 300) @Matches(/^\/(?!\/)\S*$/) link?: string
}

/** A question that was asked. */
export class Asked {
  id: string
}

/** The answer to a question. */
export class AnswerQuestion {
  @IsString() @Length(2, 5000) answer: string
}

/** Which questions. */
export class QuestionsQuery extends PageQuery {
  /** `open` unless told. */
  @IsOptional() @IsIn(['open', 'answered', 'any']) status?: 'open' | 'answered' | 'any'
  @IsOptional() @IsUUID() enterpriseId?: string
}

/** A question with its answer. */
export class QuestionView {
  id: string
  enterpriseId: string
  enterpriseName: string
  about: string
  link: string | null
  question: string
  /** Who asked. */
  askedBy: string | null
  askedAt: Date
  answer: string | null
  answeredBy: string | null
  answeredAt: Date | null
}

/** One page of questions. */
export class QuestionPage {
  items: QuestionView[]
  total: number
  page: number
  size: number
}
