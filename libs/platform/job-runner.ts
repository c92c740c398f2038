import { Injectable } from '@nestjs/common'
import PgBoss from 'pg-boss'
import { DataSource } from 'typeorm'
import { Clock } from './clock.js'
import { type Ctx, systemActor } from './ctx.js'
import { poolOf } from './data-source.js'
import { JobQueue, jobDefinition } from './jobs.js'
import { Log } from './log.js'
import { newId } from './new-id.js'

/** How one run of a job ended. */
export interface JobRun {
  name: string
  id: string
  /** What the handler threw; absent when it succeeded. */
  error?: unknown
}

/**
 * Runs queued jobs, one at a time: fetch, handle, write down how it ended. The worker's loop and the tests use
 * this one path. It owns no connection and no timer.
 */
@Injectable()
export class JobRunner {
  private readonly boss: PgBoss

  constructor(
    private readonly dataSource: DataSource,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {
    const executeSql = (text: string, values: unknown[]) => poolOf(dataSource).query(text, values)
    this.boss = new PgBoss({ db: { executeSql }, supervise: false, schedule: false, migrate: false })
  }

  /** The kinds of work that have a job waiting whose time has come. */
  async due(): Promise<string[]> {
    const rows: { name: string }[] = await this.dataSource.query(
      `SELECT DISTINCT name FROM pgboss.job WHERE state < 'active' AND start_after < now() AND name = ANY ($1)`,
      [[...this.queue.registered.keys()]],
    )
    return rows.map((row) => row.name)
  }

  /**
   * Takes the next waiting job of this kind and runs it; undefined when none waits. A handler that throws sends the
   * job back to be retried, or after its last attempt to the dead letters; the error is answered, not thrown.
   */
  async runNext(name: string): Promise<JobRun | undefined> {
    const [job] = await this.boss.fetch<JobData>(name, { includeMetadata: true, batchSize: 1 })
    if (!job) return undefined
    const { __requestId, __job, ...data } = job.data ?? {}
    const started = Clock.ticks()
    const about = { job: name, jobId: job.id, requestId: __requestId ?? newId(), attempt: job.retryCount + 1 }
    try {
      const handler = this.queue.registered.get(name)
      if (!handler) throw new Error(`job ${name} has no handler`)
      await withinTime(handler(this.ctx(about.requestId), data), jobDefinition(name)?.expireInSeconds ?? 900)
      await this.boss.complete(name, job.id)
      this.log.info({ ...about, ms: Math.round(Clock.ticks() - started) }, 'job done')
      return { name, id: job.id }
    } catch (error) {
      await this.boss.fail(name, job.id, described(error))
      this.log.error({ ...about, ms: Math.round(Clock.ticks() - started), err: error }, 'job failed')
      return { name, id: job.id, error }
    }
  }

  private ctx(requestId: string): Ctx {
    return { actor: systemActor, now: this.clock.now(), requestId, language: 'zh' }
  }
}

type JobData = { __requestId?: string; __job?: string } & Record<string, unknown>

/** What a dead letter shows of an error: its name, message and the lines that lead to it. */
function described(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) }
  return { name: error.name, message: error.message, stack: error.stack }
}

/** Waits for `work`, at most `seconds`; afterwards the queue treats the job as failed. */
async function withinTime(work: Promise<void>, seconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the job ran longer than ${seconds} s`)), seconds * 1000).unref()
  })
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
