import { Agent } from './agents/agent.entity.js'
import { AgentItem } from './agents/agent-item.entity.js'
import { AnswerEdit } from './answer-edit.entity.js'
import { CalendarDayRow } from './calendar-day.entity.js'
import { CalendarYearRow } from './calendar-year.entity.js'
import { Case } from './case.entity.js'
import { CaseAssignment } from './case-assignment.entity.js'
import { CaseComment } from './case-comment.entity.js'
import { CaseDocument } from './case-document.entity.js'
import { CaseFollower } from './case-follower.entity.js'
import { CaseLooker } from './case-looker.entity.js'
import { CaseSubmission } from './case-submission.entity.js'
import { ChartRow } from './chart.entity.js'
import { ChartEdge } from './chart-edge.entity.js'
import { ChartState } from './chart-state.entity.js'
import { ClockSpan } from './clock-span.entity.js'
import { Correction } from './correction.entity.js'
import { CorrectionAllowance } from './correction-allowance.entity.js'
import { CorrectionItem } from './correction-item.entity.js'
import { Deadline } from './deadline.entity.js'
import { DeadlineChange } from './deadline-change.entity.js'
import { DeadlineRule } from './deadline-rule.entity.js'
import { IdempotencyKey } from './idempotency-key.entity.js'
import { LogSeal } from './log-seal.entity.js'
import { LogSealHead } from './log-seal-head.entity.js'
import { Move } from './move.entity.js'
import { Objection } from './objection.entity.js'
import { Expert } from './panels/expert.entity.js'
import { ExpertTie } from './panels/expert-tie.entity.js'
import { Panel } from './panels/panel.entity.js'
import { PanelMember } from './panels/panel-member.entity.js'
import { IssuedPaper } from './papers/issued-paper.entity.js'
import { Programme } from './programme.entity.js'
import { ProgrammeVersion } from './programme-version.entity.js'
import { ProgrammeWindow } from './programme-window.entity.js'
import { ProgressSecret } from './progress/progress-secret.entity.js'
import { CaseRating } from './ratings/case-rating.entity.js'
import { Recusal } from './recusal.entity.js'
import { RefusedAttempt } from './refused-attempt.entity.js'
import { SendRequest } from './send-request.entity.js'
import { Task } from './task.entity.js'

/** Every table of this lib. */
export const casesEntities = [
  CalendarYearRow,
  CalendarDayRow,
  DeadlineRule,
  ChartRow,
  ChartState,
  ChartEdge,
  Programme,
  ProgrammeVersion,
  ProgrammeWindow,
  Case,
  Move,
  LogSeal,
  LogSealHead,
  IdempotencyKey,
  RefusedAttempt,
  ClockSpan,
  Deadline,
  DeadlineChange,
  CaseSubmission,
  AnswerEdit,
  CaseDocument,
  Correction,
  CorrectionItem,
  CorrectionAllowance,
  Task,
  CaseComment,
  CaseFollower,
  CaseAssignment,
  CaseLooker,
  SendRequest,
  CaseRating,
  ProgressSecret,
  Recusal,
  Objection,
  Expert,
  ExpertTie,
  Panel,
  PanelMember,
  IssuedPaper,
  Agent,
  AgentItem,
]
