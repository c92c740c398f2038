import { Injectable, type OnModuleInit } from '@nestjs/common'
import { JobQueue } from '#platform'
import { MatchService } from './match.service.js'
import { matchEverybody, runMatch } from './match-jobs.js'

/** Ties the search to its jobs. */
@Injectable()
export class MatchJobs implements OnModuleInit {
  constructor(
    private readonly queue: JobQueue,
    private readonly matches: MatchService,
  ) {}

  onModuleInit(): void {
    this.queue.handle(runMatch, (ctx, { runId }) => this.matches.work(ctx, runId))
    this.queue.handle(matchEverybody, (ctx) => this.matches.everybody(ctx))
  }
}
