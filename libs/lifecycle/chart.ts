/**
 * The chart language: a lifecycle written as one typed object, JSON all through.
 * Guards, branches, effects and jobs are names; the code behind a name is registered by the kind of case.
 */

/** A text in the two languages the product speaks: [中文, English]. */
export type Text = readonly [zh: string, en: string]

/** Whose move it is while a case rests in a state. */
export type Waiter = 'firm' | 'officer' | 'department' | 'expert' | 'manager' | 'finance' | 'public' | 'authority' | 'nobody'

/** The party whose days a state consumes. Entering a state on another clock pauses this one. */
export type ClockName = 'firm' | 'office' | 'department' | 'publicity' | 'authority'

/** What a firm may edit while the case is in a state: everything, only what a correction marked, or nothing. */
export type Unlocks = 'all' | 'marked' | 'none'

/** What a timer does when a deadline passes. A timer reminds, escalates or suggests; only a labelled `fire` moves a case. */
export type Timer =
  | { do: 'remind' }
  | { do: 'escalate' }
  | { do: 'suggest'; event: string }
  | { do: 'fire'; event: string; labelled: Text }

export interface StateDef {
  /** A coarse stage used by lists, colours and counts; nothing ever matches on a state's name. */
  phase: string
  waitsOn?: Waiter
  final?: 'won' | 'lost'
  /** In this state the case is decided, though not over: money approved and not yet paid. */
  decided?: true
  /** In this state the office examines the matter: departments can be asked for opinions and experts be drawn. */
  examined?: true
  /** The office's own affair: until the case leaves such states, the firm it is about neither sees nor hears of it. */
  internal?: true
  label: { office: Text; firm: Text }
  clock?: ClockName
  /**
   * `rule` names a dated deadline rule (working days); `then` is what the timer does when it passes. Entered again, the state
   * goes on with the days left, or counts `afresh` (a public notice given anew runs its whole time).
   */
  deadline?: { rule: string; then: Timer; afresh?: true }
  /** Task templates opened on entry. */
  tasks?: readonly string[]
  unlocks?: Unlocks
}

/** Where an event leads: one state, or the first branch whose named condition holds (the last has no condition). */
export type Target<S extends string> = S | readonly Branch<S>[]
export interface Branch<S extends string> {
  when?: string
  to: S
}

export interface EventDef<S extends string> {
  from: readonly S[]
  to: Target<S>
  label: Text
  /** Who may: a role, or a role with a relation: `firm:own`, `officer:assigned`, `manager:department`, `system`. */
  by: readonly string[]
  /** Document groups of the programme that must be complete. */
  needs?: readonly string[]
  /** Named pure functions over facts, each answering nothing or coded refusals. */
  guards?: readonly string[]
  /** Name of the input this event takes, e.g. `CorrectionList`, `Decision`. */
  input?: string
  /** Effects run inside the transaction. */
  does?: readonly string[]
  /** Jobs queued inside the transaction and run after the commit. */
  after?: readonly string[]
  /** An adverse decision: carries reason, legal basis and the way to object. */
  adverse?: boolean
  /** An explicit undo: the name of the event it takes back. Only an undo may leave a final state; it carries a reason. */
  undoes?: string
}

export interface Chart<S extends string = string, E extends string = string> {
  id: string
  version: number
  start: S
  /** States in which a case of this kind may begin besides `start`. */
  mayStartAt?: readonly S[]
  label: Text
  states: Readonly<Record<S, StateDef>>
  events: Readonly<Record<E, EventDef<S>>>
}

/**
 * Writes a chart with its state names checked by the compiler: an event that leads to an unknown state does not compile.
 * @example chart({ id: 'recognition', version: 1, start: 'draft', states: {…}, events: {…} })
 */
export function chart<const S extends string, const E extends string>(definition: {
  id: string
  version: number
  start: NoInfer<S>
  mayStartAt?: readonly NoInfer<S>[]
  label: Text
  states: Record<S, StateDef>
  events: Record<E, EventDef<NoInfer<S>>>
}): Chart<S, E> {
  return definition
}

/** One coded reason why an event cannot happen now; `params` fill the text of the code's language entry. */
export interface Refusal {
  code: string
  params?: Readonly<Record<string, string | number | boolean | null>>
  /** The field, document or section the refusal is about, when there is one. */
  at?: string
}

/** Who acts, as the chart sees it: roles and relations to this case (`own`, `assigned`, `park`, `department`). */
export interface Doer {
  id: string | null
  roles: readonly string[]
  relations: readonly string[]
}

/**
 * Everything a decision may look at. `facts` is what the kind's guards read; nothing else is consulted:
 * no clock, no database. `now` is passed in.
 */
export interface Situation<F = unknown> {
  state: string
  doer: Doer
  facts: F
  /** Document groups that are complete. */
  documents: readonly string[]
  /** Options of the programme version that switch optional steps. */
  options: Readonly<Record<string, unknown>>
  input?: unknown
  now: Date
}

export type Guard<F = unknown> = (situation: Situation<F>) => Refusal | readonly Refusal[] | undefined
export type Condition<F = unknown> = (situation: Situation<F>) => boolean

/** The code behind a chart's names. `check` refuses a chart whose names have no code here. */
export interface Wiring<F = unknown> {
  guards: Readonly<Record<string, Guard<F>>>
  conditions: Readonly<Record<string, Condition<F>>>
}

export type Decision =
  | { ok: true; event: string; from: string; to: string; does: readonly string[]; after: readonly string[] }
  | { ok: false; event: string; from: string; refusals: readonly Refusal[] }

/** An action as a page shows it: greyed with its refusals, or allowed. */
export interface Action {
  event: string
  label: Text
  allowed: boolean
  refusals: readonly Refusal[]
  input?: string
  adverse?: boolean
}
