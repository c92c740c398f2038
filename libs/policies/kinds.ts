import type { Kind } from '#cases'
import type { FactsService } from '#enterprises'
import type { Chart } from '#lifecycle'
import { freezeFacts } from '#tiers'
import { applicationCharts } from './applications/application-charts.js'
import { AwardProposal, BankAnswer, Contest, PromiseSigned, Rematch } from './applications/inputs.dto.js'
import { awardEffects } from './awards/award.effects.js'
import { awardCharts } from './awards/award-chart.js'
import { type AwardFacts, awardFacts } from './awards/award-facts.js'
import { policyConditions, policyGuards } from './awards/guards.js'
import { optionsFaults } from './catalogue/options-check.js'
import { signPromise } from './commitments/promise.effects.js'
import { recoveryKind } from './commitments/recovery.kind.js'
import { applicationPapers } from './papers/application-papers.js'
import { awardPapers } from './papers/award-papers.js'

/** Every chart of the lib, for the database to learn. */
export const policyCharts: readonly Chart[] = [...applicationCharts, ...awardCharts, ...recoveryKind.charts]

/** The kinds of case of policies: applications in their three modes, awards without application, recovery. */
export function policyKinds(facts: FactsService): readonly [Kind<AwardFacts>, Kind<AwardFacts>, typeof recoveryKind] {
  const around: Kind<AwardFacts>['facts'] = (manager, row, ctx) => awardFacts(manager, row, ctx, facts)
  const wiring = { guards: policyGuards, conditions: policyConditions }
  const effects = { ...awardEffects(facts, policyCharts), freezeFacts: freezeFacts(facts) }
  return [
    {
      code: 'policy-application',
      numberPrefix: 'DX',
      charts: applicationCharts,
      ...{ wiring, facts: around, jobs: {}, optionsFaults },
      effects: { ...effects, signPromise },
      inputs: { AwardProposal, PromiseSigned, BankAnswer },
      papers: applicationPapers,
      tasks: {
        'policy-opinion': {
          title: ['出具会审意见', 'Give an opinion'],
          to: 'departments',
          workingDays: 5,
          onExpiry: 'deemed-consent',
        },
      },
    },
    {
      code: 'policy-award',
      numberPrefix: 'MS',
      charts: awardCharts,
      ...{ wiring, facts: around, jobs: {}, effects, optionsFaults },
      inputs: { Contest, Rematch, BankAnswer },
      papers: awardPapers,
    },
    recoveryKind,
  ]
}
