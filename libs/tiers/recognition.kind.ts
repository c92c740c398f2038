import { CorrectionList, type Kind } from '#cases'
import type { FactsService } from '#enterprises'
import { chart } from '#lifecycle'
import {
  applicationStates,
  decisionEvents,
  firmOwn,
  firstSteps,
  intakeEvents,
  outcomeEvents,
  type Steps,
} from './application-steps.js'
import { Acceptance, Approval, Decline, Proposal } from './decisions.dto.js'
import { grantRecognised } from './grant.js'
import { tierConditions, tierGuards } from './guards.js'
import { freezeFacts } from './judging/freeze-facts.js'
import { titlePapers } from './papers/application-papers.js'
import { tierTasks } from './task-templates.js'
import { type TierFacts, tierFacts } from './tier-facts.js'
import { whenWon } from './when-won.js'

const cultivating = ['officer:park', 'officer:assigned', 'manager'] as const

/**
 * Recognition (认定): from a prospect to a title. Source: lifecycles.md §1. Publicity and an authority above the zone are
 * options of the programme version; a firm may begin at the draft by itself when a window is open.
 */
const recognitionChart = (version: number, steps: Steps) =>
  chart({
    id: 'recognition',
    version,
    start: 'prospect',
    mayStartAt: ['invited', 'enrolled', 'draft'],
    label: ['梯队认定', 'Recognition'],
    states: {
      prospect: {
        phase: 'cultivate',
        waitsOn: 'officer',
        internal: true,
        label: { office: ['线索', 'Prospect'], firm: ['尚未邀请', 'Not invited yet'] },
      },
      invited: {
        phase: 'cultivate',
        waitsOn: 'firm',
        label: { office: ['已邀请', 'Invited'], firm: ['收到邀请', 'Invited'] },
      },
      enrolled: {
        phase: 'cultivate',
        waitsOn: 'firm',
        label: { office: ['在库培育', 'In cultivation'], firm: ['培育中', 'In cultivation'] },
        tasks: ['first-visit'],
      },
      ...applicationStates,
      recognised: {
        phase: 'over',
        final: 'won',
        label: { office: ['已认定', 'Recognised'], firm: ['已认定', 'Recognised'] },
      },
      dropped: { phase: 'over', final: 'lost', label: { office: ['已出库', 'Dropped'], firm: ['已出库', 'Left the pool'] } },
    },
    events: {
      invite: {
        from: ['prospect'],
        to: 'invited',
        label: ['邀请', 'Invite'],
        by: cultivating,
        after: ['notifyFirm'],
      },
      enrol: {
        from: ['prospect', 'invited'],
        to: 'enrolled',
        label: ['入库', 'Enrol'],
        by: [...cultivating, ...firmOwn],
        after: ['notifyFirm'],
      },
      start: {
        from: ['enrolled'],
        to: 'draft',
        label: ['开始填报', 'Start filling in'],
        by: firmOwn,
        guards: ['windowOpen'],
      },
      drop: {
        from: ['prospect', 'invited', 'enrolled'],
        to: 'dropped',
        label: ['出库', 'Drop'],
        by: cultivating,
        input: 'Reason',
        after: ['notifyFirm'],
      },
      ...intakeEvents('notHeldAlready', steps),
      ...decisionEvents(steps),
      ...outcomeEvents('recognised', 'notHeldAlready', steps),
    },
  })

/** Version 2 judges by the ruleset the case is pinned to; cases begun before go on as they began. */
export const recognitionCharts = [recognitionChart(1, firstSteps), recognitionChart(2, { judged: true, itemByItem: true })]

/** Recognition as the desk runs it; `facts` are what submissions are judged by. */
export const recognitionKind = (facts: FactsService): Kind<TierFacts> => ({
  code: 'recognition',
  numberPrefix: 'RD',
  charts: recognitionCharts,
  wiring: { guards: tierGuards, conditions: tierConditions },
  facts: tierFacts,
  effects: { grantMembership: whenWon(recognitionCharts, grantRecognised), freezeFacts: freezeFacts(facts) },
  jobs: {},
  tasks: tierTasks,
  papers: titlePapers('recognised'),
  inputs: { CorrectionList, Proposal, Approval, Acceptance, Decline },
})
