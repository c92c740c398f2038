import { Global, Module } from '@nestjs/common'
import { AuditController } from './audit.controller.js'
import { AuditQueries } from './audit.queries.js'
import { CalendarController } from './calendar.controller.js'
import { CalendarService } from './calendar.service.js'
import { CasesController } from './cases.controller.js'
import { CasesService } from './cases.service.js'
import { DeadlineJobs } from './deadlines.jobs.js'
import { DeadlinesService } from './deadlines.service.js'
import { Desk } from './desk.js'
import { InvariantJobs, InvariantRules } from './invariants.jobs.js'
import { Kinds } from './kinds.js'
import { NotifyJobs } from './notify.jobs.js'
import { OpinionsController } from './opinions/opinions.controller.js'
import { OpinionJobs } from './opinions/opinions.jobs.js'
import { OpinionsService } from './opinions/opinions.service.js'
import { PanelsModule } from './panels/panels.module.js'
import { PapersModule } from './papers/papers.module.js'
import { RecusalsController } from './recusals.controller.js'
import { RecusalsService } from './recusals.service.js'
import { SealsService } from './seals.service.js'
import { StartCheck } from './start-check.js'
import { WorkModule } from './work.module.js'
import './problems.js'

/** The desk: cases and everything that happens to them. Global, as every lib to the right opens and moves cases. */
@Global()
@Module({
  imports: [WorkModule, PanelsModule, PapersModule],
  controllers: [AuditController, CasesController, CalendarController, RecusalsController, OpinionsController],
  providers: [
    ...[Kinds, Desk, AuditQueries, CalendarService, CasesService, DeadlinesService, RecusalsService, OpinionsService],
    ...[NotifyJobs, DeadlineJobs, SealsService, InvariantJobs, InvariantRules, OpinionJobs, StartCheck],
  ],
  exports: [Kinds, Desk, CalendarService, DeadlinesService, SealsService, InvariantJobs, InvariantRules, PapersModule],
})
export class CasesModule {}
