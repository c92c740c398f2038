import type { EventDef, StateDef } from '#lifecycle'
import { decisionEvents, decisionStates, intakeEvents, paymentEvents, paymentStates } from './steps.js'

/**
 * The second edition of the steps: facts are frozen and judged at each submission, a further notice is judged item by item,
 * an expert panel may be asked for, the case counts as decided once the money is approved, and money may be paid in parts.
 * Whom each step tells is said in `step-notices.ts`.
 */

const decided = <const States extends Record<string, StateDef>>(states: States): States =>
  Object.fromEntries(Object.entries(states).map(([name, state]) => [name, { ...state, decided: true }])) as States

export const decisionStates2 = { ...decisionStates, ...decided({ publicity: decisionStates.publicity }) }

/** From approval to the money; what was paid in part waits for the day of the next part. */
export const paymentStates2 = {
  ...decided({ approved: paymentStates.approved, paying: paymentStates.paying }),
  'part-paid': {
    phase: 'payment',
    waitsOn: 'firm',
    decided: true,
    label: {
      office: ['已付部分，待申请下期', 'Paid in part'],
      firm: ['已付部分，到期请申请下期', 'Paid in part: request the next part when due'],
    },
  },
  paid: paymentStates.paid,
} as const satisfies Record<string, StateDef>

export const intakeEvents2 = {
  ...intakeEvents,
  submit: { ...intakeEvents.submit, does: ['submitAnswers', 'freezeFacts', 'assign'] },
  resubmit: { ...intakeEvents.resubmit, does: ['closeCorrection', 'submitAnswers', 'freezeFacts'] },
  return: { ...intakeEvents.return, guards: ['notRecused'] },
} as const satisfies Record<string, EventDef<string>>

export const decisionEvents2 = {
  ...decisionEvents,
  propose: { ...decisionEvents.propose, guards: ['notRecused', 'tasksDone', 'panelHeld', 'figuresSuffice'] },
} as const satisfies Record<string, EventDef<string>>

/** Payment part by part: each is asked for from its day on; what is not yet paid can be stopped with a reason. */
export const paymentEvents2 = {
  ...paymentEvents,
  requestPayment: {
    ...paymentEvents.requestPayment,
    from: ['approved', 'part-paid'],
    guards: ['accountOnFile', 'instalmentDue'],
  },
  recordPaid: { ...paymentEvents.recordPaid, to: [{ when: 'moreInstalments', to: 'part-paid' }, { to: 'paid' }] },
  recordFailure: { ...paymentEvents.recordFailure, to: [{ when: 'partPaid', to: 'part-paid' }, { to: 'approved' }] },
  stopInstalments: {
    from: ['part-paid'],
    to: 'paid',
    label: ['终止后续拨付', 'Stop the parts not yet paid'],
    by: ['manager'],
    guards: ['notRecused', 'notTheProposer'],
    input: 'AdverseDecision',
    does: ['releaseRest'],
    adverse: true,
  },
} as const satisfies Record<string, EventDef<string>>
