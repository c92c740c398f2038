import { Module } from '@nestjs/common'
import { CasesModule } from '#cases'
import { EnterprisesModule } from '#enterprises'
import { holds, OFFICE_ROLES, PeopleModule } from '#people'
import { FileAccess } from '#platform'
import { PoliciesModule } from '#policies'
import { StatisticsModule } from '#statistics'
import { TiersModule } from '#tiers'
import { DemoController } from './demo.controller.js'

/** The libs whose routes the API serves, in the order of the import line. The platform comes with `createApi`. */
@Module({
  imports: [PeopleModule, EnterprisesModule, CasesModule, TiersModule, PoliciesModule, StatisticsModule],
  controllers: [DemoController],
})
export class ApiModule {
  constructor(files: FileAccess) {
    files.allow((ctx) => holds(ctx, ...OFFICE_ROLES))
  }
}
