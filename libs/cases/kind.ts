import type { EntityManager } from 'typeorm'
import type { Chart, Wiring } from '#lifecycle'
import type { Ctx, JobDefinition, ProblemItem, TxCtx } from '#platform'
import type { CaseRow } from './case-row.js'
import type { FormSection } from './form.js'
import type { PaperRule } from './papers/template.js'
import type { TaskTemplate } from './tasks.js'

/** What an effect or a job learns about the move that caused it. */
export interface Moved<I = unknown> {
  event: string
  from: string | null
  to: string
  moveId: string
  input: I
}

/**
 * Runs inside the desk's transaction, after the case was found through the actor's scope and its move was written: `row` is
 * the case as it stands after the move. May write its own lib's tables, never the case's state. Row-level security no longer
 * confines it, so every statement names the case or enterprise it is about.
 */
export type Effect = (tx: TxCtx, row: CaseRow, moved: Moved) => Promise<void>

/** A job an event queues; its handler gets ids only. */
export interface CaseJob {
  caseId: string
  moveId: string
  event: string
}

/**
 * A class-validator DTO that checks an event's input; validated by the desk before `decide`. A whole number `workingDays`
 * in it gives the deadline of the state entered this length, at most that of the dated rule, counted afresh; a moment
 * `dueAt` (ISO 8601) names it to the minute, where the dated rule counts so.
 */
export type InputClass = new () => object

/**
 * A kind of case: its charts (every version still in use, the newest last) and the code behind their names.
 * Registered with the desk at start (`Kinds.register`); the desk knows no kind by name.
 */
export interface Kind<F extends object = object> {
  /** e.g. `recognition`; prefix of the case number is `numberPrefix`. */
  code: string
  numberPrefix: string
  charts: readonly Chart[]
  /** Beside the names here every chart may use those of `commonWiring`. */
  wiring: Wiring<CommonFacts & F>
  /** Facts the guards read, beside those every kind has (`CommonFacts`); loaded inside the caller's transaction or read. */
  facts(manager: EntityManager, row: CaseRow, ctx: Ctx): Promise<F>
  /** Beside these every chart may use those of `commonEffects`; likewise `commonJobs` and `commonInputs`. */
  effects: Readonly<Record<string, Effect>>
  jobs: Readonly<Record<string, JobDefinition<CaseJob>>>
  inputs: Readonly<Record<string, InputClass>>
  /** The papers its moves issue, beside those every kind issues (`papers/rules.ts`). */
  papers?: readonly PaperRule[]
  /** The tasks its states open on entry. */
  tasks?: Readonly<Record<string, TaskTemplate>>
  /** What keeps options from being used by this kind, beside the form they go with; asked when a version is drafted. */
  optionsFaults?(options: Readonly<Record<string, unknown>>, form: readonly FormSection[]): ProblemItem[]
}

/** Facts the desk itself loads for every kind. */
export interface CommonFacts {
  /** Window of the case's programme: open now? null when the programme takes applications at any time. */
  window: { opensAt: Date; closesAt: Date; open: boolean } | null
  /** User ids by the event they fired, newest last: separation of duties reads this. */
  doneBy: Readonly<Record<string, readonly string[]>>
  /** Users the actor is, or acts for on leave cover. */
  hands: readonly string[]
  /** The actor is recused from this case or enterprise. */
  recused: boolean
  /** Open objections (publicity). */
  openObjections: number
  /** Tasks opened for the present state that are not done. */
  openTasks: number
  /** Rounds of correction so far, and whether a supervisor allowed a further one. */
  correctionRounds: number
  correctionAllowed: boolean
  /** A panel of experts on this case was closed with a result. */
  panelClosed: boolean
  /** Fields of the form that are required and empty, or filled wrongly (key → code). */
  formFaults: readonly { key: string; code: string; params?: Record<string, string | number | boolean | null> }[]
  /** Items of the open correction that are neither answered nor contested. */
  unansweredItems: readonly { key: string; label: string; labelEn: string }[]
  /** The deadline of the present state has passed: by the day, or by the minute where it is kept so. */
  deadlinePassed: boolean
  /** Last day of the present state's deadline, `YYYY-MM-DD`, with the minute where it is kept so; null where none runs. */
  deadlineDueOn: string | null
}
