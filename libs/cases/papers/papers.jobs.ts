import { Injectable, type OnModuleInit } from '@nestjs/common'
import { JobQueue } from '#platform'
import { printPaper } from './paper-jobs.js'
import { PapersService } from './papers.service.js'

/** Prints what was issued. A printing that fails is tried again, and afterwards waits among the failed jobs for an operator. */
@Injectable()
export class PaperJobs implements OnModuleInit {
  constructor(
    private readonly queue: JobQueue,
    private readonly papers: PapersService,
  ) {}

  onModuleInit(): void {
    this.queue.handle(printPaper, (ctx, { paperId }) => this.papers.print(ctx, paperId))
  }
}
