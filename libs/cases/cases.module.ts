import { Global, Module } from '@nestjs/common'
import { CalendarService } from './calendar.service.js'
import { Desk } from './desk.js'
import { Kinds } from './kinds.js'
import { NotifyJobs } from './notify.jobs.js'
import { WorkModule } from './work.module.js'
import './problems.js'

/** The desk: cases and everything that happens to them. Global, as every lib to the right opens and moves cases. */
@Global()
@Module({
  imports: [WorkModule],
  providers: [Kinds, Desk, CalendarService, NotifyJobs],
  exports: [Kinds, Desk, CalendarService],
})
export class CasesModule {}
