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
import { grantRenewed } from './grant.js'
import { tierConditions, tierGuards } from './guards.js'
import { freezeFacts } from './judging/freeze-facts.js'
import { titlePapers } from './papers/application-papers.js'
import { tierTasks } from './task-templates.js'
import { type TierFacts, tierFacts } from './tier-facts.js'
import { whenWon } from './when-won.js'

/**
 * Renewal (复核): offered before a title runs out, then the same steps as a recognition; a new period follows the old one.
 * Source: lifecycles.md §2. The criteria judged are those of the renewal programme's own version.
 */
const renewalChart = (version: number, steps: Steps) =>
  chart({
    id: 'renewal',
    version,
    start: 'offered',
    mayStartAt: ['draft'],
    label: ['称号复核', 'Renewal'],
    states: {
      offered: {
        phase: 'cultivate',
        waitsOn: 'firm',
        label: {
          office: ['待申请复核', 'Renewal offered'],
          firm: ['称号即将到期，请申请复核', 'Title runs out soon: apply for renewal'],
        },
      },
      ...applicationStates,
      renewed: { phase: 'over', final: 'won', label: { office: ['复核通过', 'Renewed'], firm: ['复核通过', 'Renewed'] } },
    },
    events: {
      start: { from: ['offered'], to: 'draft', label: ['开始填报', 'Start filling in'], by: firmOwn, guards: ['windowOpen'] },
      decline: {
        from: ['offered'],
        to: 'withdrawn',
        label: ['不再申请', 'Do not renew'],
        by: ['firm-admin:own'],
        input: 'Reason',
        after: ['notifyOffice'],
      },
      expire: {
        from: ['offered'],
        to: 'lapsed',
        label: ['到期未申请', 'Ran out without an application'],
        by: ['system'],
        guards: ['titleRanOut'],
        after: ['notifyFirm'],
      },
      ...intakeEvents('titleStands', steps),
      ...decisionEvents(steps),
      ...outcomeEvents('renewed', 'titleStands', steps),
    },
  })

/** Version 2 judges by the ruleset of renewals the case is pinned to; cases begun before go on as they began. */
export const renewalCharts = [renewalChart(1, firstSteps), renewalChart(2, { judged: true, itemByItem: true })]

/** Renewal as the desk runs it; the case's data names the title, `facts` are what submissions are judged by. */
export const renewalKind = (facts: FactsService): Kind<TierFacts> => ({
  code: 'renewal',
  numberPrefix: 'FH',
  charts: renewalCharts,
  wiring: { guards: tierGuards, conditions: tierConditions },
  facts: tierFacts,
  effects: { grantMembership: whenWon(renewalCharts, grantRenewed), freezeFacts: freezeFacts(facts) },
  jobs: {},
  tasks: tierTasks,
  papers: titlePapers('renewed'),
  inputs: { CorrectionList, Proposal, Approval, Acceptance, Decline },
})
