import { Injectable, type OnModuleInit } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { EnterprisesService } from '#enterprises'
import { type Ctx, JobQueue, job, Log } from '#platform'
import { type Broken, checkInvariants } from './invariants.js'
import { Kinds } from './kinds.js'

/** Checks what must hold for every case; daily. */
export const checkCases = job<Record<string, never>>('cases.check-invariants')

/** Watches over what must always hold. A fault is an error in the log for an operator, never repaired in silence. */
@Injectable()
export class InvariantJobs implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queue: JobQueue,
    private readonly kinds: Kinds,
    private readonly enterprises: EnterprisesService,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.queue.handle(checkCases, async (ctx) => {
      const broken = await this.check(ctx)
      for (const one of broken) this.log.error({ broken: one }, 'an invariant does not hold')
    })
  }

  /** Everything that does not hold now. */
  check(ctx: Ctx): Promise<Broken[]> {
    const known = async (ids: readonly string[]) => new Set((await this.enterprises.briefs(ctx, ids)).keys())
    return checkInvariants(this.dataSource, this.kinds, known)
  }
}
