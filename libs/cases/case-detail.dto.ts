import { ClockCard } from './case-clock.dto.js'
import { WhyNot } from './cases.dto.js'
import { CorrectionView } from './corrections.dto.js'
import { DocumentSlotView } from './documents.dto.js'
import { FormSectionInput } from './form-definition.dto.js'
import { AdminStep, SendRequestView } from './sending.dto.js'

/** A button: what can be done here, or why it cannot be done now. */
export class ActionView {
  event: string
  label: string
  allowed: boolean
  /** Why not, in sentences; empty when allowed. */
  refusals: WhyNot[]
  /** Name of the input it asks for; null when only a remark may go with it. */
  input: string | null
  /** Against the firm: asks for reason and legal basis. */
  adverse: boolean
  /** A timer suggests it now. */
  suggested: boolean
}

/** A part of the way, with the days the case was really there. */
export class StepView {
  phase: string
  /** In the reader's words. */
  label: string
  standing: 'done' | 'current' | 'ahead'
  /** When it was first reached; null when not yet. */
  reachedAt: Date | null
  /** When it was last left; null when not yet. */
  leftAt: Date | null
}

/** The programme and the version a case is pinned to. */
export class PinnedProgramme {
  id: string
  code: string
  name: string
  version: number
  legalBasis: string
  appeal: string
  certainty: string
}

/** Something or somebody with a name. */
export class NamedView {
  id: string
  name: string
}

/** A case with everything its page shows. */
export class CaseDetail {
  id: string
  number: string
  kind: string
  state: string
  /** The state in the reader's words. */
  stateLabel: string
  phase: string
  waitsOn: string
  outcome: 'won' | 'lost' | null
  programme: PinnedProgramme
  enterprise: NamedView
  assignee: NamedView | null
  openedAt: Date
  enteredAt: Date
  submittedAt: Date | null
  decidedAt: Date | null
  closedAt: Date | null
  /** Whether the office kept its own deadlines up to the decision; null while undecided. */
  decidedOnTime: boolean | null
  held: boolean
  flags: string[]
  /** Send it with the next event. */
  version: number
  steps: StepView[]
  actions: ActionView[]
  clock: ClockCard
  form: FormSectionInput[]
  answers: Record<string, unknown>
  answersSavedAt: Date | null
  /** Keys of the fields that may be edited now. */
  unlocked: string[]
  documents: DocumentSlotView[]
  /** Why departments and experts cannot be asked about it now, in a sentence for the office; null when they can. */
  whyNotExamined: string | null
  /** A step the reader's administrator takes, where the reader only prepares it; null elsewhere. */
  adminStep: AdminStep | null
  /** What the firm's administrator was asked since the last move; only the firm sees it. */
  sendRequest: SendRequestView | null
  /** The notice the firm has to answer now; null when none. */
  openCorrection: CorrectionView | null
}

/** A move of the case. */
export class MoveView {
  id: string
  seq: number
  event: string
  label: string
  from: string | null
  fromLabel: string | null
  to: string
  toLabel: string
  at: Date
  /** Who did it; for a firm the office's people stay unnamed (null), the system and its own people are named. */
  actorName: string | null
  /** Whom the actor stood in for ("代 …"). */
  actedFor: string[]
  /** Done by an agent the firm had authorised for this item. */
  byAgent: boolean
  adverse: boolean
  /** What went with it; to a firm only what was addressed to it or came from it. */
  input: Record<string, unknown> | null
  /** The move's hash in hex, for whoever checks the log. */
  hash: string
}
