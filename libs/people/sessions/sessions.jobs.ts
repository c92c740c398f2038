import { Injectable, type OnModuleInit } from '@nestjs/common'
import { Clock, type Ctx, JobQueue, UnitOfWork } from '#platform'
import { later, realNow } from './real-time.js'
import { sweepSessions } from './sweep-jobs.js'

/** Ended sessions are kept this long, so that a known network stays known. */
const KEPT_SECONDS = 90 * 24 * 3600

/** Tidies up behind signing in. */
@Injectable()
export class SessionsJobs implements OnModuleInit {
  constructor(
    private readonly queue: JobQueue,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.handle(sweepSessions, (ctx) => this.sweep(ctx))
  }

  /** Removes sessions that ended 90 days ago and throttle windows that are over. */
  private sweep(ctx: Ctx): Promise<void> {
    const now = realNow(this.clock)
    return this.uow.run(ctx, async (tx) => {
      await tx.manager.query('DELETE FROM sessions WHERE LEAST(expires_at, revoked_at) < $1', [later(now, -KEPT_SECONDS)])
      await tx.manager.query('DELETE FROM sign_in_attempts WHERE window_ends_at < $1', [now])
    })
  }
}
