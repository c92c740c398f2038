import type { EntityManager } from 'typeorm'
import type { Paper } from '#platform'
import type { CaseRow } from '../case-row.js'
import type { CaseSpec } from '../case-spec.queries.js'
import type { Moved } from '../kind.js'

/** What a template is given: the case after its move, and the names around it. */
export interface PaperAbout {
  manager: EntityManager
  row: CaseRow
  moved: Moved
  spec: CaseSpec
  programme: string
  /** The department that leads; it issues the paper. */
  department: string
  legalBasis: string
  enterprise: { name: string; uscc: string }
  /** Today in Shanghai, `YYYY-MM-DD`. */
  today: string
}

/** What a template writes; number and head are added when it is issued. */
export type PaperBody = Pick<Paper, 'title' | 'blocks'> & Partial<Omit<Paper, 'number'>>

/**
 * A template of papers. It is code with a version: whoever changes its words counts the version up; what was issued
 * before keeps its own words, as they are stored with it.
 */
export interface PaperTemplate {
  code: string
  version: number
  /** The word before the year in its number, e.g. `补正` in `补正〔2026〕17号`; without one it has no number. */
  prefix?: string
  audience: 'firm' | 'office'
  /** Composed and kept at once, printed when somebody asks: for what hardly anyone prints. */
  printedWhenAsked?: boolean
  /** The words; null when there is nothing to say (no department was asked). Reads through `about.manager` only. */
  compose(about: PaperAbout): PaperBody | null | Promise<PaperBody | null>
}

/** When a kind of case issues a paper: at one of these events, where given only on the way to one of these states. */
export interface PaperRule {
  template: PaperTemplate
  on: readonly string[]
  to?: readonly string[]
}
