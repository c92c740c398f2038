import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Ctx } from './ctx.js'
import { Caller } from './http/caller.js'
import { Right } from './http/right.js'
import { DeadLetterPage, DeadLetterQuery, DiscardJobs, QueueDepth, RetryJobs, SettledJobs } from './jobs.dto.js'
import { JobsQueries } from './jobs.queries.js'
import { JobsService } from './jobs.service.js'
import { UnitOfWork } from './unit-of-work.js'

/** Background work, for operators. */
@ApiTags('jobs')
@Controller('jobs')
export class JobsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: JobsQueries,
    private readonly jobs: JobsService,
  ) {}

  /** How much work of each kind waits, runs and failed. */
  @Right('jobs.read')
  @Get()
  depths(): Promise<QueueDepth[]> {
    return this.queries.depths()
  }

  /** Jobs that failed for good, the latest first. */
  @Right('jobs.read')
  @Get('dead-letters')
  deadLetters(@Query() query: DeadLetterQuery): Promise<DeadLetterPage> {
    return this.queries.deadLetters(query)
  }

  /** Queues failed jobs again. */
  @Right('jobs.retry')
  @HttpCode(200)
  @Post('dead-letters/retry')
  retry(@Caller() ctx: Ctx, @Body() body: RetryJobs): Promise<SettledJobs> {
    return this.uow.run(ctx, (tx) => this.jobs.retry(tx, body.ids))
  }

  /** Gives failed jobs up, with a reason. */
  @Right('jobs.retry')
  @HttpCode(200)
  @Post('dead-letters/discard')
  discard(@Caller() ctx: Ctx, @Body() body: DiscardJobs): Promise<SettledJobs> {
    return this.uow.run(ctx, (tx) => this.jobs.discard(tx, body.ids, body.reason))
  }
}
