import { type Chart, chart } from '#lifecycle'
import { withNotices } from '../step-notices.js'
import { decisionEvents2, decisionStates2, intakeEvents2, paymentEvents2, paymentStates2 } from './second-edition.js'
import {
  decisionEvents,
  decisionStates,
  draftEvents,
  draftStates,
  intakeEvents,
  intakeStates,
  paymentEvents,
  paymentStates,
  reviewEvent,
} from './steps.js'

/** The standard way (政策兑现): pre-check, formal check with one correction, examination, decision, notice, payment. */
export const standardChart = chart({
  id: 'policy-application',
  version: 1,
  start: 'draft',
  label: ['政策兑现（一般程序）', 'Policy application'],
  states: { ...draftStates, ...intakeStates, ...decisionStates, ...paymentStates },
  events: {
    ...draftEvents,
    ...intakeEvents,
    ...decisionEvents,
    ...paymentEvents,
    withdraw: {
      ...draftEvents.withdraw,
      from: ['draft', 'pre-check', 'received', 'correcting', 'examination'],
      after: ['notifyOffice'],
    },
  },
})

/** 告知承诺: approved at once on a signed commitment and a good credit grade; the conditions are checked afterwards. */
export const commitmentChart = chart({
  id: 'policy-commitment',
  version: 1,
  start: 'draft',
  label: ['政策兑现（告知承诺）', 'Policy application by commitment'],
  states: { ...draftStates, ...decisionStates, ...paymentStates },
  events: {
    ...draftEvents,
    submit: {
      from: ['draft'],
      to: 'approved',
      label: ['签署承诺并提交', 'Sign the commitment and submit'],
      by: ['firm-admin:own'],
      needs: ['documents'],
      guards: ['windowOpen', 'formComplete', 'creditGood', 'promiseInForce', 'ruleDecides'],
      input: 'PromiseSigned',
      does: ['submitAnswers', 'assign', 'signPromise', 'grantByRule', 'openConditionsCheck'],
      after: ['notifyFirm', 'notifyOffice'],
    },
    ...decisionEvents,
    ...reviewEvent,
    ...paymentEvents,
  },
})

/** 智能秒核: decided by the rule at submission where it can decide on held data; else a person examines. */
export const instantChart = chart({
  id: 'policy-instant',
  version: 1,
  start: 'draft',
  label: ['政策兑现（智能秒核）', 'Policy application decided at once'],
  states: { ...draftStates, ...decisionStates, ...paymentStates },
  events: {
    ...draftEvents,
    submit: {
      from: ['draft'],
      to: [{ when: 'ruleGrants', to: 'approved' }, { to: 'examination' }],
      label: ['提交', 'Submit'],
      by: ['firm-admin:own'],
      needs: ['documents'],
      guards: ['windowOpen', 'formComplete'],
      does: ['submitAnswers', 'assign', 'grantByRule'],
      after: ['notifyFirm', 'notifyOffice'],
    },
    ...decisionEvents,
    ...reviewEvent,
    ...paymentEvents,
  },
})

/** The second edition of the standard way. */
const standardChart2 = chart({
  ...{ id: 'policy-application', version: 2, start: 'draft', label: standardChart.label },
  states: { ...draftStates, ...intakeStates, ...decisionStates2, ...paymentStates2 },
  events: {
    ...draftEvents,
    ...intakeEvents2,
    ...decisionEvents2,
    ...paymentEvents2,
    withdraw: standardChart.events.withdraw,
  },
})

/** The second edition of 告知承诺. */
const commitmentChart2 = chart({
  ...{ id: 'policy-commitment', version: 2, start: 'draft', label: commitmentChart.label },
  states: { ...draftStates, ...decisionStates2, ...paymentStates2 },
  events: {
    ...draftEvents,
    submit: {
      ...commitmentChart.events.submit,
      does: ['submitAnswers', 'freezeFacts', 'assign', 'signPromise', 'grantByRule', 'openConditionsCheck'],
    },
    ...decisionEvents2,
    ...reviewEvent,
    ...paymentEvents2,
  },
})

/** The second edition of 智能秒核. */
const instantChart2 = chart({
  ...{ id: 'policy-instant', version: 2, start: 'draft', label: instantChart.label },
  states: { ...draftStates, ...decisionStates2, ...paymentStates2 },
  events: {
    ...draftEvents,
    submit: { ...instantChart.events.submit, does: ['submitAnswers', 'freezeFacts', 'assign', 'grantByRule'] },
    ...decisionEvents2,
    ...reviewEvent,
    ...paymentEvents2,
  },
})

/** The modes of an application; a programme version names the chart of its mode. Cases of the first edition go on as they began. */
export const applicationCharts: readonly Chart[] = [
  ...[standardChart, commitmentChart, instantChart],
  ...[withNotices(standardChart2), withNotices(commitmentChart2), withNotices(instantChart2)],
]
