import { Module } from '@nestjs/common'
import { CasesModule } from '#cases'
import { EnterprisesModule } from '#enterprises'
import { PeopleModule } from '#people'
import { PoliciesModule } from '#policies'
import { StatisticsModule } from '#statistics'
import { TiersModule } from '#tiers'

/** The libs whose jobs the worker runs: the same as the API loads. The platform comes with `createWorker`. */
@Module({ imports: [PeopleModule, EnterprisesModule, CasesModule, TiersModule, PoliciesModule, StatisticsModule] })
export class WorkerModule {}
