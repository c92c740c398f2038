import { Module, type OnModuleInit } from '@nestjs/common'
import { Kinds } from '#cases'
import { EnterpriseUses, FactSources, FactsService, MergeParts } from '#enterprises'
import { DutiesController } from './duties.controller.js'
import { DutiesService } from './duties.service.js'
import { DutySweep } from './duty-sweep.service.js'
import { ExpirySweep } from './expiry-sweep.service.js'
import { JudgingController } from './judging/judging.controller.js'
import { JudgingService } from './judging/judging.service.js'
import { kindsJudging } from './kinds.js'
import { LapseSweep } from './lapse-sweep.service.js'
import { MembershipsController } from './memberships.controller.js'
import { MembershipsService } from './memberships.service.js'
import { PointsController } from './points/points.controller.js'
import { PointsService } from './points/points.service.js'
import { pointsFacts } from './points/points-facts.js'
import { RenewalSweep } from './renewal-sweep.service.js'
import { EvaluateService } from './rulesets/evaluate.service.js'
import { RulesetsController } from './rulesets/rulesets.controller.js'
import { RulesetsService } from './rulesets/rulesets.service.js'
import { titleFacts } from './rulesets/title-facts.js'
import { LadderService } from './scan/ladder.service.js'
import { ProspectsService } from './scan/prospects.service.js'
import { ScanController } from './scan/scan.controller.js'
import { ScanService } from './scan/scan.service.js'
import { TiersController } from './tiers.controller.js'
import { TiersService } from './tiers.service.js'
import { titleMerge } from './title-merge.js'
import { titleUses } from './title-uses.js'
import { TitleJobs } from './titles.jobs.js'
import './problems.js'

/** The ladder: tiers, who stands on them, and the kinds of case that lead there. */
@Module({
  controllers: [
    TiersController,
    MembershipsController,
    DutiesController,
    RulesetsController,
    ScanController,
    JudgingController,
    PointsController,
  ],
  providers: [
    TiersService,
    MembershipsService,
    DutiesService,
    RenewalSweep,
    ExpirySweep,
    DutySweep,
    LapseSweep,
    TitleJobs,
    ...[RulesetsService, EvaluateService],
    ...[ScanService, LadderService, ProspectsService, JudgingService, PointsService],
  ],
})
export class TiersModule implements OnModuleInit {
  constructor(
    private readonly kinds: Kinds,
    private readonly merges: MergeParts,
    private readonly uses: EnterpriseUses,
    private readonly facts: FactSources,
    private readonly factsOf: FactsService,
  ) {}

  /** Hands the kinds of case to the desk, and to the register what a merge does to titles. */
  onModuleInit(): void {
    for (const kind of kindsJudging(this.factsOf)) this.kinds.register(kind)
    this.merges.register(titleMerge)
    this.uses.register(...titleUses)
    this.facts.add(titleFacts)
    this.facts.add(pointsFacts)
  }
}
