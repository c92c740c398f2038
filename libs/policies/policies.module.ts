import { Module, type OnModuleInit } from '@nestjs/common'
import { InvariantRules, Kinds, watchRefusals } from '#cases'
import { EnterpriseUses, FactSources, FactsService, MergeParts } from '#enterprises'
import { FileAccess } from '#platform'
import { AwardsController } from './awards/awards.controller.js'
import { AwardsService } from './awards/awards.service.js'
import { CaseMoneyController } from './awards/case-money.controller.js'
import { CaseMoneyService } from './awards/case-money.service.js'
import { InstalmentJobs } from './awards/instalments.jobs.js'
import { MatchJobs } from './awards/match.jobs.js'
import { MatchService } from './awards/match.service.js'
import { CatalogueController } from './catalogue/catalogue.controller.js'
import { DeadlinesController } from './catalogue/deadlines.controller.js'
import { CommitmentsController } from './commitments/commitments.controller.js'
import { CommitmentJobs } from './commitments/commitments.jobs.js'
import { CommitmentsService } from './commitments/commitments.service.js'
import { creditFacts } from './commitments/credit-facts.js'
import { provesCommitment } from './commitments/evidence-access.js'
import { policyKinds } from './kinds.js'
import { BudgetController } from './money/budget.controller.js'
import { BudgetService } from './money/budget.service.js'
import './money/money-problems.js'
import { moneyInvariants } from './money/ledger-invariants.js'
import { SummaryController } from './money/summary.controller.js'
import { PaymentSheetController } from './papers/payment-sheet.controller.js'
import { AccountsController } from './payments/accounts.controller.js'
import { BatchesService } from './payments/batches.service.js'
import { PayableService } from './payments/payable.service.js'
import { PaymentsController } from './payments/payments.controller.js'
import { ResultsService } from './payments/results.service.js'
import { DOUBLE_BENEFIT } from './risks/risk-rules.js'
import { RisksController } from './risks/risks.controller.js'
import './payments/result-problems.js'
import './risks/risk-problems.js'
import { policiesMerge } from './policies-merge.js'
import { policiesUses } from './policies-uses.js'
import './problems.js'
import { StandingsController } from './standings/standings.controller.js'
import { StandingsService } from './standings/standings.service.js'

/** Policies and their clauses, the budget they draw on, awards, payments and commitments. */
@Module({
  controllers: [
    ...[
      CatalogueController,
      DeadlinesController,
      BudgetController,
      SummaryController,
      AwardsController,
      CaseMoneyController,
      RisksController,
    ],
    ...[PaymentsController, PaymentSheetController, AccountsController, CommitmentsController, StandingsController],
  ],
  providers: [
    BudgetService,
    AwardsService,
    CaseMoneyService,
    MatchService,
    MatchJobs,
    InstalmentJobs,
    BatchesService,
    PayableService,
    ResultsService,
    CommitmentsService,
    CommitmentJobs,
    StandingsService,
  ],
  exports: [AwardsService, BudgetService, MatchService],
})
export class PoliciesModule implements OnModuleInit {
  constructor(
    private readonly kinds: Kinds,
    private readonly facts: FactsService,
    private readonly sources: FactSources,
    private readonly merges: MergeParts,
    private readonly uses: EnterpriseUses,
    private readonly invariants: InvariantRules,
    private readonly files: FileAccess,
  ) {}

  /** Hands the kinds of case to the desk, the credit grade to the facts, to the register what a merge does to money, and what
   * must hold of money to whoever checks it. */
  onModuleInit(): void {
    const [application, award, recovery] = policyKinds(this.facts)
    this.kinds.register(application)
    this.kinds.register(award)
    this.kinds.register(recovery)
    watchRefusals(...DOUBLE_BENEFIT)
    this.sources.add(creditFacts)
    this.merges.register(policiesMerge)
    this.uses.register(...policiesUses)
    this.invariants.add(moneyInvariants)
    this.files.allow(provesCommitment)
  }
}
