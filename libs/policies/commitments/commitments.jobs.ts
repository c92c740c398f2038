import { Injectable, type OnModuleInit } from '@nestjs/common'
import { JobQueue, job } from '#platform'
import { CommitmentsService } from './commitments.service.js'

/** Daily: firms are reminded of commitments that will be checked. */
export const remindCommitments = job('policies.remind-commitments')

/** Ties the reminder to its job. */
@Injectable()
export class CommitmentJobs implements OnModuleInit {
  constructor(
    private readonly queue: JobQueue,
    private readonly commitments: CommitmentsService,
  ) {}

  onModuleInit(): void {
    this.queue.handle(remindCommitments, (ctx) => this.commitments.remind(ctx))
  }
}
