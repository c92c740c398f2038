import { IsIn, IsOptional } from 'class-validator'
import { PageQuery } from '#platform'
import { JudgedNodeView } from '#tiers'
import { FigureView } from '../awards/awards.dto.js'
import { ListedClause, Start } from '../catalogue/catalogue.dto.js'
import { RowReason } from '../payments/payments.dto.js'
import type { ClauseStanding } from './standing.js'

/** Which clauses. */
export class StandingsQuery extends PageQuery {
  @IsOptional() @IsIn(['direct', 'met', 'one-short', 'needs-person', 'unknown', 'given', 'further']) standing?: ClauseStanding
}

/** A case of the clause that is open. */
export class OpenCaseOfClause {
  id: string
  number: string
  /** An award that was offered and waits for the firm's word. */
  toConfirm: boolean
}

/** How one enterprise stands to one clause, and why. */
export class StandingToClause {
  clause: ListedClause
  standing: ClauseStanding
  /** The clause's condition judged part by part; null where no figure decides it. */
  rule: JudgedNodeView | null
  /** Ids of the conditions not met on the nearest way. */
  nearestNotMet: string[]
  /** What the amount was computed from. */
  figures: FigureView[]
  /** Names of figures nobody has supplied yet. */
  lacking: string[]
  /** Integer fen; null while it cannot be computed. */
  amountFen: string | null
  /** Why nothing more is given. */
  reasons: RowReason[]
  start: Start
  openCase: OpenCaseOfClause | null
}

/** How many clauses of one standing there are. */
export class StandingCount {
  standing: ClauseStanding
  count: number
}

/** One page of clauses with the standing of an enterprise, what is near first. */
export class StandingPage {
  /** The day it is judged as of. */
  asOf: string
  counts: StandingCount[]
  items: StandingToClause[]
  total: number
  page: number
  size: number
}
