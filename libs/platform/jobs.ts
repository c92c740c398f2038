import { Injectable } from '@nestjs/common'
import PgBoss from 'pg-boss'
import type { QueryRunner } from 'typeorm'
import type { Ctx } from './ctx.js'
import { newId } from './new-id.js'
import { prepared } from './prepared.js'

/** A kind of background work. `name` is `lib.verb-object`; data carries ids only; running twice must be safe. */
export interface JobDefinition<T extends object = object> {
  readonly name: string
  readonly retryLimit: number
  /** Seconds before the first retry; doubled for each further one. */
  readonly retryDelaySeconds: number
  readonly expireInSeconds: number
  readonly __data?: T
}

export interface JobOptions {
  /** Not before this moment. */
  startAfter?: Date
  /** At most one job of this kind waits with this key; a second one is left out. */
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
  options: { retryLimit?: number; retryDelaySeconds?: number; expireInSeconds?: number } = {},
): JobDefinition<T> {
  if (definitions.has(name)) throw new Error(`job ${name} is declared twice`)
  const definition: JobDefinition<T> = {
    name,
    retryLimit: options.retryLimit ?? 5,
    retryDelaySeconds: options.retryDelaySeconds ?? 5,
    expireInSeconds: options.expireInSeconds ?? 900,
  }
  definitions.set(name, definition as JobDefinition)
  return definition
}

/** The declared job of this name. */
export function jobDefinition(name: string): JobDefinition | undefined {
  return definitions.get(name)
}

/** Every declared job. */
export function allJobs(): readonly JobDefinition[] {
  return [...definitions.values()]
}

/** Waiting jobs and dead letters are kept this long; nothing an operator has not seen disappears. */
export const KEPT_DAYS = 3650

/** The queue where failed jobs rest until an operator retries or discards them. */
export const DEAD_LETTERS = 'dead-letters'

/** The queue in the database (pg-boss), fed inside the caller's transaction. */
@Injectable()
export class JobQueue {
  private readonly handlers = new Map<string, JobHandler>()
  /** Only builds statements: it is never started, owns no connection and no timer. */
  private readonly sender = new PgBoss({
    retentionDays: KEPT_DAYS,
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

  /**
   * Inserts jobs through the caller's own transaction: one statement for all of them. The row carries the job's name
   * and the request id in its data, so that a dead letter still knows where it came from.
   */
  async insert(runner: QueryRunner, jobs: readonly QueuedJob[], ctx: Ctx): Promise<void> {
    const rows = jobs.map(({ job, data, options }) => ({
      name: job.name,
      data: { ...data, __job: job.name, __requestId: ctx.requestId },
      retryLimit: job.retryLimit,
      retryDelay: job.retryDelaySeconds,
      retryBackoff: true,
      expireInSeconds: job.expireInSeconds,
      deadLetter: DEAD_LETTERS,
      singletonKey: options?.singletonKey ?? newId(),
      ...(options?.startAfter ? { startAfter: secondsBetween(ctx.now, options.startAfter) } : {}),
    }))
    await this.sender.insert(
      rows as never,
      {
        db: { executeSql: async (text: string, values: unknown[]) => ({ rows: await prepared(runner, text, values) }) },
      } as never,
    )
  }

  /**
   * Checks that every declared job has a handler and every handler a declared job.
   * @throws Error naming each one that does not match.
   */
  assertComplete(): void {
    const declared = new Set(definitions.keys())
    const faults = [
      ...[...declared].filter((name) => !this.handlers.has(name)).map((name) => `job ${name} has no handler`),
      ...[...this.handlers.keys()].filter((name) => !declared.has(name)).map((name) => `handler ${name} has no job`),
    ]
    if (faults.length) throw new Error(faults.join('; '))
  }
}

/** Whole seconds from one moment to a later one, as the queue counts a delay; never negative. */
function secondsBetween(from: Date, to: Date): string {
  return String(Math.max(0, Math.ceil((to.getTime() - from.getTime()) / 1000)))
}

/** Creates the queue's own schema and one queue for each declared job; run by `migrate`, repeatable. */
export async function installQueues(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false })
  boss.on('error', () => undefined)
  await boss.start()
  try {
    await boss.createQueue(DEAD_LETTERS)
    for (const definition of allJobs()) {
      const options = {
        name: definition.name,
        policy: 'short' as const,
        retryLimit: definition.retryLimit,
        retryDelay: definition.retryDelaySeconds,
        retryBackoff: true,
        expireInSeconds: definition.expireInSeconds,
        deadLetter: DEAD_LETTERS,
      }
      await boss.createQueue(definition.name, { ...options })
      await boss.updateQueue(definition.name, { ...options })
    }
  } finally {
    await boss.stop({ graceful: false })
  }
}
