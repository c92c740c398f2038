import { CorrectionList, differentHands, type Kind } from '#cases'
import { chart } from '#lifecycle'
import { applicationStates, firstSteps, intakeEvents, type Steps } from './application-steps.js'
import { Approval } from './decisions.dto.js'
import { grantTransferred } from './grant.js'
import { tierConditions, tierGuards } from './guards.js'
import { transferPapers } from './papers/application-papers.js'
import { type TierFacts, tierFacts } from './tier-facts.js'
import { whenWon } from './when-won.js'

const { draft, received, correcting, decision, refused, withdrawn, lapsed } = applicationStates

/**
 * Recognition by transfer (互认, mission S19): a title of another zone is taken over with its certificate, number and
 * dates. A fast track: the certificate is checked and decided on, nothing is examined anew.
 */
const transferChart = (version: number, steps: Steps) => {
  const intake = intakeEvents('notHeldAlready', steps)
  return chart({
    id: 'transfer',
    version,
    start: 'draft',
    label: ['称号互认', 'Transfer of a title'],
    states: {
      draft,
      received,
      correcting,
      decision,
      accepted: { phase: 'over', final: 'won', label: { office: ['已互认', 'Taken over'], firm: ['已互认', 'Taken over'] } },
      refused,
      withdrawn,
      lapsed,
    },
    events: {
      ...intake,
      accept: {
        ...intake.accept,
        to: 'decision',
        label: ['核验通过，提请审定', 'Certificate checked: to decision'],
        after: ['notifyOffice'],
      },
      withdraw: { ...intake.withdraw, from: ['draft', 'received', 'correcting'] },
      sendBack: {
        from: ['decision'],
        to: 'received',
        label: ['退回核验', 'Send back'],
        by: ['manager'],
        guards: ['notRecused'],
        input: 'Reason',
        after: ['notifyOffice'],
      },
      approve: {
        from: ['decision'],
        to: 'accepted',
        label: ['同意互认', 'Approve'],
        by: ['manager'],
        guards: ['notRecused', 'notTheAccepter', 'notHeldAlready'],
        input: 'Approval',
        does: ['grantMembership'],
        after: ['notifyFirm'],
      },
      refuse: {
        from: ['decision'],
        to: 'refused',
        label: ['不予互认', 'Refuse'],
        by: ['manager'],
        guards: ['notRecused', 'notTheAccepter'],
        input: 'AdverseDecision',
        after: ['notifyFirm'],
        adverse: true,
      },
    },
  })
}

/** Version 2 judges a further notice item by item; cases begun before go on as they began. */
export const transferCharts = [transferChart(1, firstSteps), transferChart(2, { judged: false, itemByItem: true })]

/** Transfer as the desk runs it. Who checked the certificate does not decide. */
export const transferKind: Kind<TierFacts> = {
  code: 'transfer',
  numberPrefix: 'HR',
  charts: transferCharts,
  wiring: { guards: { ...tierGuards, notTheAccepter: differentHands('accept') }, conditions: tierConditions },
  facts: tierFacts,
  effects: { grantMembership: whenWon(transferCharts, grantTransferred) },
  jobs: {},
  papers: transferPapers,
  inputs: { CorrectionList, Approval },
}
