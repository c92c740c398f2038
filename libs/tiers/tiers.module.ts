import { Module, type OnModuleInit } from '@nestjs/common'
import { Kinds } from '#cases'
import { MergeParts } from '#enterprises'
import { DutiesController } from './duties.controller.js'
import { DutiesService } from './duties.service.js'
import { DutySweep } from './duty-sweep.service.js'
import { ExpirySweep } from './expiry-sweep.service.js'
import { tierKinds } from './kinds.js'
import { LapseSweep } from './lapse-sweep.service.js'
import { MembershipsController } from './memberships.controller.js'
import { MembershipsService } from './memberships.service.js'
import { RenewalSweep } from './renewal-sweep.service.js'
import { TiersController } from './tiers.controller.js'
import { TiersService } from './tiers.service.js'
import { titleMerge } from './title-merge.js'
import { TitleJobs } from './titles.jobs.js'
import './problems.js'

/** The ladder: tiers, who stands on them, and the kinds of case that lead there. */
@Module({
  controllers: [TiersController, MembershipsController, DutiesController],
  providers: [TiersService, MembershipsService, DutiesService, RenewalSweep, ExpirySweep, DutySweep, LapseSweep, TitleJobs],
})
export class TiersModule implements OnModuleInit {
  constructor(
    private readonly kinds: Kinds,
    private readonly merges: MergeParts,
  ) {}

  /** Hands the kinds of case to the desk, and to the register what a merge does to titles. */
  onModuleInit(): void {
    for (const kind of tierKinds) this.kinds.register(kind)
    this.merges.register(titleMerge)
  }
}
