import { IsIn, IsOptional } from 'class-validator'
import { PageQuery } from '#platform'
import { NamedPerson } from '../../register/enterprises.dto.js'

/** How far the undoing of an import is, and what came of it. */
export class UndoView {
  state: 'queued' | 'running' | 'done'
  /** Share of the import that is undone, 0 to 100. */
  percent: number
  /** Enterprises, or figures that had no earlier value, that are gone again. */
  removed: number
  /** Enterprises with a field put back, or figures with their earlier value. */
  putBack: number
  /** Enterprises or figures that stay, at least in part. */
  leftAlone: number
  askedBy: NamedPerson | null
  askedAt: Date
  finishedAt: Date | null
}

/** What an undoing did, or would do, with one enterprise, one of its fields, or one figure. */
export class UndoLineView {
  enterpriseId: string
  uscc: string | null
  name: string
  outcome: 'removed' | 'put-back' | 'left'
  /** The field or metric, in the reader's language; null: the enterprise as a whole. */
  field: string | null
  /** Of a figure. */
  period: string | null
  /** What stood there. */
  value: string | null
  /** What was put back. */
  becomes: string | null
  /** Why it was left, in the reader's language. */
  message: string | null
}

/** What undoing an import would do now. */
export class UndoForecast {
  removes: number
  putsBack: number
  leaves: number
  /** The first of those that stay. */
  left: UndoLineView[]
}

/** Which lines of an undoing. */
export class UndoLinesQuery extends PageQuery {
  @IsOptional() @IsIn(['removed', 'put-back', 'left']) outcome?: 'removed' | 'put-back' | 'left'
}

export class UndoLinesPage {
  items: UndoLineView[]
  total: number
  page: number
  size: number
}
