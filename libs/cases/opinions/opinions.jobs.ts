import { Injectable, type OnModuleInit } from '@nestjs/common'
import { JobQueue, Log } from '#platform'
import { sweepOpinions, tellDepartments } from './opinion-jobs.js'
import { OpinionsService } from './opinions.service.js'

/** The timer of joint reviews. */
@Injectable()
export class OpinionJobs implements OnModuleInit {
  constructor(
    private readonly queue: JobQueue,
    private readonly opinions: OpinionsService,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.queue.handle(tellDepartments, (ctx, { caseId, state }) => this.opinions.tellAsked(ctx, caseId, state))
    this.queue.handle(sweepOpinions, async (ctx) => {
      const swept = await this.opinions.sweep(ctx)
      if (swept.deemed || swept.failed) this.log.info(swept, 'silent departments recorded')
    })
  }
}
