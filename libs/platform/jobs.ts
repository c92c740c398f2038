import { Injectable } from '@nestjs/common'
import PgBoss from 'pg-boss'
import type { QueryRunner } from 'typeorm'
import type { Ctx } from './ctx.js'

/** A kind of background work. `name` is `lib.verb-object`; data carries ids only; running twice must be safe. */
export interface JobDefinition<T extends object = object> {
  readonly name: string
  readonly retryLimit: number
  readonly expireInSeconds: number
  readonly __data?: T
}

export interface JobOptions {
  /** Not before this moment. */
  startAfter?: Date
  /** At most one queued job with this key. */
  singletonKey?: string
}

export interface QueuedJob {
  job: JobDefinition
  data: object
  options?: JobOptions
}

export type JobHandler<T extends object = object> = (ctx: Ctx, data: T) => Promise<void>

const definitions = new Map<string, JobDefinition>()

/** Declares a kind of background work; a name declared twice throws at load. */
export function job<T extends object>(
  name: string,
  options: { retryLimit?: number; expireInSeconds?: number } = {},
): JobDefinition<T> {
  if (definitions.has(name)) throw new Error(`job ${name} is declared twice`)
  const definition: JobDefinition<T> = {
    name,
    retryLimit: options.retryLimit ?? 5,
    expireInSeconds: options.expireInSeconds ?? 900,
  }
  definitions.set(name, definition as JobDefinition)
  return definition
}

/** Every declared job. */
export function allJobs(): readonly JobDefinition[] {
  return [...definitions.values()]
}

/** The queue where failed jobs rest until an operator retries or discards them. */
export const DEAD_LETTERS = 'dead-letters'

/** The queue in the database (pg-boss), fed inside the caller's transaction. */
@Injectable()
export class JobQueue {
  private readonly handlers = new Map<string, JobHandler>()
  /** Only builds statements: it is never started, owns no connection and no timer. */
  private readonly sender = new PgBoss({
    db: { executeSql: async () => ({ rows: [] }) },
    supervise: false,
    schedule: false,
    migrate: false,
  })

  /** Ties a handler to a job; two handlers for one job throw. */
  handle<T extends object>(definition: JobDefinition<T>, handler: JobHandler<T>): void {
    if (this.handlers.has(definition.name)) throw new Error(`job ${definition.name} has two handlers`)
    this.handlers.set(definition.name, handler as JobHandler)
  }

  /** The handlers by job name. */
  get registered(): ReadonlyMap<string, JobHandler> {
    return this.handlers
  }

  /** Inserts jobs through the caller's own transaction: one statement for all of them. */
  async insert(runner: QueryRunner, jobs: readonly QueuedJob[], ctx: Ctx): Promise<void> {
    const rows = jobs.map(({ job, data, options }) => ({
      name: job.name,
      data: { ...data, __requestId: ctx.requestId },
      retryLimit: job.retryLimit,
      retryBackoff: true,
      expireInSeconds: job.expireInSeconds,
      deadLetter: DEAD_LETTERS,
      ...(options?.startAfter ? { startAfter: options.startAfter } : {}),
      ...(options?.singletonKey ? { singletonKey: options.singletonKey } : {}),
    }))
    await this.sender.insert(
      rows as never,
      { db: { executeSql: async (text: string, values: unknown[]) => ({ rows: await runner.query(text, values) }) } } as never,
    )
  }
}

/** Creates the queue's own schema and one queue for each declared job; run by `migrate`, repeatable. */
export async function installQueues(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false })
  boss.on('error', () => undefined)
  await boss.start()
  try {
    await boss.createQueue(DEAD_LETTERS)
    for (const definition of allJobs()) {
      await boss.createQueue(definition.name, {
        name: definition.name,
        retryLimit: definition.retryLimit,
        deadLetter: DEAD_LETTERS,
      })
    }
  } finally {
    await boss.stop({ graceful: false })
  }
}
