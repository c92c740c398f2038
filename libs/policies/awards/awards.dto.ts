import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  ValidateNested,
} from 'class-validator'
import { EntryView } from '../money/budget.dto.js'
import { RowReason } from '../payments/payments.dto.js'

/** A figure an award was computed from. */
export class FigureView {
  name: string
  label: string
  value: unknown
  /** Whose word it is: the firm's, the examiner's, or the register's. */
  source: 'declared' | 'examined' | 'held'
  note: string | null
}

/** What a case gives its enterprise, and why that much. Amounts are integer fen. */
export class AwardView {
  caseId: string
  clauseCode: string
  standing: 'assessed' | 'reserved' | 'committed' | 'paid' | 'released' | 'recovered'
  year: number
  /** Formula of the clause, in 万元. */
  formula: string | null
  figures: FigureView[]
  grossFen: string
  amountFen: string
  recoveredFen: string
  /** Clause and version of the rule that decided; null when a person did. */
  decidedByRule: string | null
  score: string | null
  /** Movements of the money; empty for the firm. */
  entries: EntryView[]
}

/** What the clause would give on what is known now. */
export class EstimateView {
  /** Integer fen; null when it cannot be computed. */
  grossFen: string | null
  /** Given before by clauses of the same group. */
  setOffFen: string | null
  amountFen: string | null
  figures: FigureView[]
  /** Why nothing is given, or what is missing. */
  reasons: RowReason[]
}

/** The money side of a case. */
export class CaseAward {
  award: AwardView | null
  estimate: EstimateView
}

/** An enterprise the scan found. */
export class Candidate {
  @IsUUID() enterpriseId: string
  /** Figures the clause needs that the register does not hold, by their name in the formula. */
  @IsOptional() @IsObject() figures?: Record<string, unknown>
}

/** Enterprises found for a clause given without application. */
export class MatchCandidates {
  /** Code of the clause. */
  @IsString() @Length(1, 100) clause: string
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => Candidate)
  candidates: Candidate[]
}

/** For which clause to look over the register. */
export class StartMatch {
  /** Code of the clause. */
  @IsString() @Length(1, 100) clause: string
}

/** A clause that can be searched for: a rule in force decides whom it fits. */
export class SearchableClause {
  code: string
  /** In the reader's language. */
  name: string
}

/** A search for whom a clause fits. */
export class MatchRunView {
  id: string
  clauseCode: string
  /** In the reader's language. */
  clauseName: string
  state: 'queued' | 'running' | 'done'
  /** The day of the facts. */
  asOn: string
  /** Enterprises looked at so far. */
  looked: number
  /** Cases opened. */
  matched: number
  /** Fitted by the rule, yet nothing could be given: a cap, an exclusion. */
  refused: number
  startedAt: Date
  finishedAt: Date | null
}

/** One page of searches. */
export class MatchRunPage {
  items: MatchRunView[]
  total: number
  page: number
  size: number
}

/** The search that was begun. */
export class StartedMatch {
  runId: string
}

/** What became of a candidate. */
export class MatchedRow {
  enterpriseId: string
  ok: boolean
  caseId: string | null
  caseNumber: string | null
  /** Integer fen. */
  amountFen: string | null
  reasons: RowReason[]
}

/** What became of the candidates. */
export class Matched {
  matched: number
  rows: MatchedRow[]
}
