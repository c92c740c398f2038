import { applicationPartEvents, applicationParts, examiner, firmSends } from '#cases'
import type { EventDef, StateDef } from '#lifecycle'

/**
 * The steps of an application for money: filled in, checked, examined, decided, published, paid. Source: lifecycles.md §3.
 * Charts take the steps of their mode by name.
 */

/** Where an application begins and the ways it ends unsent. */
export const draftStates = {
  draft: applicationParts.draft,
  withdrawn: applicationParts.withdrawn,
  lapsed: applicationParts.lapsed,
} as const satisfies Record<string, StateDef>

/** Pre-check and formal check by the window, with one correction. */
export const intakeStates = {
  'pre-check': {
    phase: 'intake',
    waitsOn: 'officer',
    examined: true,
    label: { office: ['预审', 'Pre-check'], firm: ['预审中', 'Being pre-checked'] },
    clock: 'office',
    deadline: { rule: 'pre-check', then: { do: 'escalate' } },
  },
  received: {
    phase: 'intake',
    waitsOn: 'officer',
    examined: true,
    label: { office: ['形式审核', 'Formal check'], firm: ['已提交，形式审核中', 'Submitted, formal check'] },
    clock: 'office',
    deadline: { rule: 'intake', then: { do: 'escalate' } },
  },
  correcting: applicationParts.correcting,
} as const satisfies Record<string, StateDef>

/** Examination by the lead department, decision and public notice. */
export const decisionStates = {
  examination: {
    phase: 'review',
    waitsOn: 'officer',
    examined: true,
    label: { office: ['实质审核', 'Examination'], firm: ['审核中', 'Under examination'] },
    clock: 'office',
    deadline: { rule: 'review', then: { do: 'escalate' } },
    tasks: ['policy-opinion'],
  },
  decision: {
    phase: 'decision',
    waitsOn: 'manager',
    examined: true,
    label: { office: ['待审定', 'Awaiting decision'], firm: ['审核中', 'Under examination'] },
    clock: 'office',
    deadline: { rule: 'decision', then: { do: 'escalate' } },
  },
  publicity: applicationParts.publicity,
  refused: { phase: 'over', final: 'lost', label: { office: ['不予兑现', 'Refused'], firm: ['未通过', 'Not passed'] } },
} as const satisfies Record<string, StateDef>

/** From approval to the money. */
export const paymentStates = {
  approved: {
    phase: 'payment',
    waitsOn: 'firm',
    label: { office: ['已批准，待申请拨付', 'Approved'], firm: ['已批准，请申请拨付', 'Approved: request payment'] },
    clock: 'firm',
    deadline: { rule: 'payment-request', then: { do: 'remind' }, afresh: true },
  },
  paying: {
    phase: 'payment',
    waitsOn: 'finance',
    label: { office: ['拨付中', 'Being paid'], firm: ['拨付中', 'Being paid'] },
    clock: 'office',
    deadline: { rule: 'payment', then: { do: 'escalate' }, afresh: true },
  },
  paid: { phase: 'over', final: 'won', label: { office: ['已兑付', 'Paid'], firm: ['已兑付', 'Paid'] } },
} as const satisfies Record<string, StateDef>

/** The firm's own events before anything is decided. */
export const draftEvents = {
  withdraw: {
    from: ['draft'],
    to: 'withdrawn',
    label: ['撤回', 'Withdraw'],
    by: firmSends,
    input: 'Reason',
  },
  lapse: applicationPartEvents.lapse,
} as const satisfies Record<string, EventDef<string>>

/** Pre-check, acceptance and correction. */
export const intakeEvents = {
  submit: {
    from: ['draft'],
    to: [{ when: 'preCheckOn', to: 'pre-check' }, { to: 'received' }],
    label: ['提交', 'Submit'],
    by: firmSends,
    needs: ['documents'],
    guards: ['windowOpen', 'formComplete'],
    does: ['submitAnswers', 'assign'],
    after: ['notifyOffice'],
  },
  passPreCheck: {
    from: ['pre-check'],
    to: 'received',
    label: ['预审通过', 'Pass the pre-check'],
    by: examiner,
    guards: ['notRecused', 'windowOpen'],
    after: ['notifyFirm'],
  },
  failPreCheck: {
    from: ['pre-check'],
    to: 'draft',
    label: ['预审不通过', 'Fail the pre-check'],
    by: examiner,
    guards: ['notRecused'],
    input: 'Reason',
    after: ['notifyFirm'],
  },
  return: {
    from: ['received'],
    to: 'correcting',
    label: ['退回补正', 'Return for correction'],
    by: examiner,
    guards: ['notRecused', 'secondRoundAllowed'],
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
    does: ['closeCorrection', 'submitAnswers'],
    after: ['notifyOffice'],
  },
  accept: {
    from: ['received'],
    to: 'examination',
    label: ['受理', 'Accept'],
    by: examiner,
    guards: ['notRecused'],
    after: ['notifyFirm'],
  },
  refuseUncorrected: applicationPartEvents.refuseUncorrected,
} as const satisfies Record<string, EventDef<string>>

/** Proposal, decision and public notice. Money is reserved with the decision and committed after the notice. */
export const decisionEvents = {
  propose: {
    from: ['examination'],
    to: 'decision',
    label: ['提请审定', 'Propose'],
    by: examiner,
    guards: ['notRecused', 'tasksDone', 'figuresSuffice'],
    input: 'AwardProposal',
    does: ['assessAward'],
    after: ['notifyOffice'],
  },
  sendBack: {
    from: ['decision'],
    to: 'examination',
    label: ['退回审核', 'Send back'],
    by: ['manager'],
    guards: ['notRecused'],
    input: 'Reason',
    does: ['releaseAward'],
    after: ['notifyOffice'],
  },
  approve: {
    from: ['decision'],
    to: [{ when: 'publicityOn', to: 'publicity' }, { to: 'approved' }],
    label: ['同意', 'Approve'],
    by: ['manager'],
    guards: ['notRecused', 'notTheProposer', 'mayBeGranted'],
    input: 'Note',
    does: ['reserveAward'],
    after: ['notifyFirm', 'notifyOffice'],
  },
  refuse: {
    from: ['decision'],
    to: 'refused',
    label: ['不予兑现', 'Refuse'],
    by: ['manager'],
    guards: ['notRecused', 'notTheProposer'],
    input: 'AdverseDecision',
    does: ['releaseAward'],
    after: ['notifyFirm'],
    adverse: true,
  },
  upholdObjection: {
    from: ['publicity'],
    to: 'examination',
    label: ['异议成立，退回审核', 'Uphold the objection: back to examination'],
    by: ['manager'],
    guards: ['notRecused', 'objectionUpheld'],
    input: 'Reason',
    does: ['releaseAward'],
    after: ['notifyFirm', 'notifyOffice'],
  },
  close: {
    from: ['publicity'],
    to: 'approved',
    label: ['公示结束', 'Close the public notice'],
    by: [...examiner, 'manager'],
    guards: ['deadlineOver', 'noOpenObjection', 'noUpheldObjection'],
    does: ['commitAward'],
    after: ['notifyFirm'],
  },
} as const satisfies Record<string, EventDef<string>>

/** A decision by the rule stays reviewable until the money is on its way. */
export const reviewEvent = {
  review: {
    from: ['approved'],
    to: 'examination',
    label: ['复核', 'Review'],
    by: ['manager'],
    guards: ['notRecused', 'noPaymentWaiting'],
    input: 'Reason',
    does: ['releaseAward'],
    after: ['notifyFirm', 'notifyOffice'],
  },
} as const satisfies Record<string, EventDef<string>>

/** Payment: requested by the firm, answered by the bank. A failed one returns with the bank's reason. */
export const paymentEvents = {
  requestPayment: {
    from: ['approved'],
    to: 'paying',
    label: ['申请拨付', 'Request payment'],
    by: firmSends,
    guards: ['accountOnFile'],
    after: ['notifyOffice'],
  },
  revokeApproval: {
    from: ['approved'],
    to: 'refused',
    label: ['撤销批准', 'Revoke the approval'],
    by: ['manager'],
    guards: ['notRecused', 'notTheProposer', 'noPaymentWaiting'],
    input: 'AdverseDecision',
    does: ['releaseAward'],
    after: ['notifyFirm'],
    adverse: true,
  },
  recordPaid: {
    from: ['paying'],
    to: 'paid',
    label: ['登记到账', 'Record the payment'],
    by: ['finance'],
    guards: ['bankConfirmed', 'notTheProposer', 'notTheApprover'],
    input: 'BankAnswer',
    does: ['payAward'],
    after: ['notifyFirm', 'notifyOffice'],
  },
  recordFailure: {
    from: ['paying'],
    to: 'approved',
    label: ['登记退回', 'Record a failed payment'],
    by: ['finance'],
    guards: ['bankRefused'],
    input: 'BankAnswer',
    after: ['notifyFirm', 'notifyOffice'],
  },
} as const satisfies Record<string, EventDef<string>>
