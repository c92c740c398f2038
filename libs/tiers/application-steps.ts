import { applicationPartEvents, applicationParts, examiner, firmSends } from '#cases'
import type { EventDef, StateDef } from '#lifecycle'

/**
 * The steps an application takes whatever it is for: filled in by the firm, received, corrected, examined, proposed,
 * decided. Charts take the steps they need by name; each chart is still written out as data.
 */

/** Both of a firm's roles, for its own cases. */
export const firmOwn = ['firm-admin:own', 'firm-member:own'] as const

/** States from the first line filled in to the decision, and the ways an application ends without success. */
export const applicationStates = {
  draft: applicationParts.draft,
  received: {
    phase: 'intake',
    waitsOn: 'officer',
    examined: true,
    label: { office: ['待受理', 'Received'], firm: ['已提交，等待受理', 'Submitted, waiting for acceptance'] },
    clock: 'office',
    deadline: { rule: 'intake', then: { do: 'escalate' } },
  },
  correcting: applicationParts.correcting,
  review: {
    phase: 'review',
    waitsOn: 'officer',
    examined: true,
    label: { office: ['审核中', 'Under review'], firm: ['审核中', 'Under review'] },
    clock: 'office',
    deadline: { rule: 'review', then: { do: 'escalate' } },
    tasks: ['joint-opinion'],
  },
  decision: {
    phase: 'decision',
    waitsOn: 'manager',
    examined: true,
    label: { office: ['待审定', 'Awaiting decision'], firm: ['审核中', 'Under review'] },
    clock: 'office',
    deadline: { rule: 'decision', then: { do: 'escalate' } },
  },
  publicity: applicationParts.publicity,
  recommended: {
    phase: 'authority',
    waitsOn: 'authority',
    label: { office: ['已推荐', 'Recommended'], firm: ['已推荐上级部门', 'Recommended to the authority above'] },
    clock: 'authority',
  },
  refused: { phase: 'over', final: 'lost', label: { office: ['未通过', 'Refused'], firm: ['未通过', 'Not passed'] } },
  withdrawn: applicationParts.withdrawn,
  lapsed: applicationParts.lapsed,
} as const satisfies Record<string, StateDef>

/** Guard on where the enterprise stands: it must not hold the title yet, or the title to renew must still stand. */
export type Standing = 'notHeldAlready' | 'titleStands'

/** What differs between versions of the charts: running cases keep the steps they began with. */
export interface Steps {
  /** The facts are frozen and judged at each submission, and the ruleset is a condition of approval. */
  judged: boolean
  /** Whether a further notice may raise something is judged item by item, by the notice itself. */
  itemByItem: boolean
}
/** The steps of version 1 of every chart. */
export const firstSteps: Steps = { judged: false, itemByItem: false }

const frozen = ({ judged }: Steps) => (judged ? ['freezeFacts'] : [])

/** Events of the firm and of intake: submit, return for correction, resubmit, accept, withdraw, lapse. */
export const intakeEvents = (standing: Standing, steps: Steps) =>
  ({
    submit: {
      from: ['draft'],
      to: 'received',
      label: ['提交', 'Submit'],
      by: firmSends,
      needs: ['documents'],
      guards: ['windowOpen', 'formComplete', 'requiredTierHeld', standing],
      does: ['submitAnswers', ...frozen(steps), 'assign'],
      after: ['notifyOffice'],
    },
    return: {
      from: ['received'],
      to: 'correcting',
      label: ['退回补正', 'Return for correction'],
      by: examiner,
      guards: ['notRecused', ...(steps.itemByItem ? [] : ['secondRoundAllowed'])],
      input: 'CorrectionList',
      does: ['issueCorrection'],
      after: ['notifyFirm'],
    },
    resubmit: {
      from: ['correcting'],
      to: 'received',
      label: ['提交补正', 'Resubmit'],
      by: firmSends,
      needs: ['documents'],
      guards: ['correctionAnswered', 'formComplete'],
      does: ['closeCorrection', 'submitAnswers', ...frozen(steps)],
      after: ['notifyOffice'],
    },
    accept: {
      from: ['received'],
      to: 'review',
      label: ['受理', 'Accept'],
      by: examiner,
      guards: ['notRecused'],
      after: ['notifyFirm'],
    },
    withdraw: {
      from: ['draft', 'received', 'correcting', 'review'],
      to: 'withdrawn',
      label: ['撤回', 'Withdraw'],
      by: firmSends,
      input: 'Reason',
      after: ['notifyOffice'],
    },
    lapse: applicationPartEvents.lapse,
    refuseUncorrected: applicationPartEvents.refuseUncorrected,
  }) as const satisfies Record<string, EventDef<string>>

/** Examination and decision: propose, send back, approve, refuse. The proposer never decides. */
export const decisionEvents = (steps: Steps) =>
  ({
    propose: {
      from: ['review'],
      to: 'decision',
      label: ['提请审定', 'Propose'],
      by: examiner,
      guards: ['notRecused', 'tasksDone', 'panelHeld', 'criteriaConfirmed', ...(steps.judged ? ['rulesetMetToApprove'] : [])],
      input: 'Proposal',
      after: ['notifyOffice'],
    },
    sendBack: {
      from: ['decision'],
      to: 'review',
      label: ['退回审核', 'Send back'],
      by: ['manager'],
      guards: ['notRecused'],
      input: 'Reason',
      after: ['notifyOffice'],
    },
    refuse: {
      from: ['decision'],
      to: 'refused',
      label: ['不予通过', 'Refuse'],
      by: ['manager'],
      guards: ['notRecused', 'notTheProposer'],
      input: 'AdverseDecision',
      after: ['notifyFirm'],
      adverse: true,
    },
  }) as const satisfies Record<string, EventDef<string>>

/** Publicity and what an authority above decides; approval leads past whatever the programme version leaves out. */
export const outcomeEvents = <const Won extends string>(won: Won, standing: Standing, steps: Steps) =>
  ({
    approve: {
      from: ['decision'],
      to: [{ when: 'publicityOn', to: 'publicity' }, { when: 'decidedAbove', to: 'recommended' }, { to: won }],
      label: ['同意', 'Approve'],
      by: ['manager'],
      guards: ['notRecused', 'notTheProposer', ...(steps.judged ? ['rulesetMet'] : []), standing],
      input: 'Approval',
      does: ['grantMembership'],
      after: ['notifyFirm'],
    },
    upholdObjection: {
      from: ['publicity'],
      to: 'review',
      label: ['异议成立，退回审核', 'Uphold the objection: back to review'],
      by: ['manager'],
      guards: ['notRecused', 'objectionUpheld'],
      input: 'Reason',
      after: ['notifyOffice'],
    },
    close: {
      from: ['publicity'],
      to: [{ when: 'decidedAbove', to: 'recommended' }, { to: won }],
      label: ['公示结束', 'Close the public notice'],
      by: examiner,
      guards: ['deadlineOver', 'noOpenObjection', 'noUpheldObjection', standing],
      does: ['grantMembership'],
      after: ['notifyFirm'],
    },
    recordAcceptance: {
      from: ['recommended'],
      to: won,
      label: ['登记上级认定', 'Record the acceptance above'],
      by: examiner,
      guards: ['notRecused'],
      input: 'Acceptance',
      does: ['grantMembership'],
      after: ['notifyFirm'],
    },
    recordDecline: {
      from: ['recommended'],
      to: 'refused',
      label: ['登记上级不予认定', 'Record the refusal above'],
      by: examiner,
      guards: ['notRecused'],
      input: 'Decline',
      after: ['notifyFirm'],
      adverse: true,
    },
  }) as const satisfies Record<string, EventDef<string>>
