import { Injectable, type OnModuleInit } from '@nestjs/common'
import { JobQueue, Log } from '#platform'
import { recountDeadlines, sweepDeadlines } from './deadline-jobs.js'
import { DeadlinesService } from './deadlines.service.js'
import { OpinionsService } from './opinions/opinions.service.js'

/** The work of the timers. */
@Injectable()
export class DeadlineJobs implements OnModuleInit {
  constructor(
    private readonly queue: JobQueue,
    private readonly deadlines: DeadlinesService,
    private readonly opinions: OpinionsService,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.queue.handle(sweepDeadlines, async (ctx) => {
      const swept = await this.deadlines.sweep(ctx)
      if (swept.passed || swept.reminded || swept.failed) this.log.info(swept, 'deadlines swept')
    })
    this.queue.handle(recountDeadlines, async (ctx, { year }) => {
      const counted = await this.deadlines.recount(ctx, [`${year}年放假安排已公布`, `The calendar of ${year} was published`])
      const tasks = await this.opinions.recount(ctx)
      this.log.info({ year, ...counted, tasks }, 'deadlines counted again')
    })
  }
}
