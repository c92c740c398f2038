import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import type { PoolClient } from 'pg'
import PgBoss from 'pg-boss'
import { DataSource } from 'typeorm'
import { ClockOffsets } from './clock-offsets.js'
import { poolOf } from './data-source.js'
import { JobRunner } from './job-runner.js'
import { DEAD_LETTERS, type JobDefinition, JobQueue, KEPT_DAYS } from './jobs.js'
import { Log } from './log.js'

/** Milliseconds between two looks for due jobs. */
const LOOK_EVERY = 400
/** Jobs of different kinds that run side by side. */
const SIDE_BY_SIDE = 8
/** The advisory lock every living worker holds; whoever gets it alone knows that no other worker lives. */
const WORKERS = 7340020

/** One line of the schedule: a job and when it is due, as a cron expression read in Asia/Shanghai. */
export interface ScheduleEntry {
  readonly cron: string
  readonly job: JobDefinition
}

/** Declares a recurring job. `cron` has five fields and is read in Asia/Shanghai. */
export function every(cron: string, job: JobDefinition): ScheduleEntry {
  return { cron, job }
}

/**
 * The worker process's loop: looks for due jobs, runs them side by side by kind, and keeps the queue's own house
 * (expiry, archive, schedule). Stopping finishes what runs.
 */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, OnModuleDestroy {
  static readonly SCHEDULE = Symbol('schedule')
  private readonly boss: PgBoss
  private readonly running = new Map<string, Promise<void>>()
  private presence: PoolClient | undefined
  private loop: Promise<void> | undefined
  private wake: () => void = () => undefined
  private stopping = false

  constructor(
    private readonly dataSource: DataSource,
    private readonly queue: JobQueue,
    private readonly runner: JobRunner,
    private readonly offsets: ClockOffsets,
    private readonly log: Log,
    @Inject(JobWorker.SCHEDULE) private readonly schedule: readonly ScheduleEntry[],
  ) {
    const executeSql = (text: string, values: unknown[]) => poolOf(dataSource).query(text, values)
    this.boss = new PgBoss({ db: { executeSql }, supervise: true, schedule: true, migrate: false, retentionDays: KEPT_DAYS })
    this.boss.on('error', (err) => this.log.error({ err }, 'the job queue reports'))
  }

  async onApplicationBootstrap(): Promise<void> {
    this.queue.assertComplete()
    await this.boss.start()
    await this.writeSchedule()
    await this.showPresence()
    this.offsets.onMove(() => this.sweepNow())
    this.loop = this.lookForWork()
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping = true
    this.wake()
    await this.loop
    await Promise.all(this.running.values())
    await this.boss.stop({ graceful: false })
    this.presence?.release(true)
  }

  /** Queues every recurring job at once, as after time has been moved. */
  async sweepNow(): Promise<void> {
    for (const { job } of this.schedule) await this.boss.send(job.name, recurring(job), options(job))
    this.wake()
  }

  private async lookForWork(): Promise<void> {
    while (!this.stopping) {
      const due = await this.due()
      for (const name of due) {
        if (this.stopping || this.running.size >= SIDE_BY_SIDE) break
        if (!this.running.has(name))
          this.running.set(
            name,
            this.runAll(name).finally(() => this.running.delete(name)),
          )
      }
      await new Promise<void>((done) => {
        const timer = setTimeout(done, LOOK_EVERY)
        this.wake = () => {
          clearTimeout(timer)
          done()
        }
      })
    }
  }

  /** The kinds of work that are due; none while the database is away. */
  private async due(): Promise<string[]> {
    try {
      if (!this.presence) await this.showPresence()
      return await this.runner.due()
    } catch (err) {
      this.log.error({ err }, 'looking for due jobs failed; trying again')
      return []
    }
  }

  /** Runs jobs of one kind, one after the other, until none is due. */
  private async runAll(name: string): Promise<void> {
    try {
      while (!this.stopping && (await this.runner.runNext(name)));
    } catch (err) {
      this.log.error({ err, job: name }, 'a job could not be written down; it will be run again')
    }
  }

  /** Makes the stored schedule equal to the list: entries that are no longer on it stop. */
  private async writeSchedule(): Promise<void> {
    const wanted = new Set(this.schedule.map(({ job }) => job.name))
    for (const { name } of await this.boss.getSchedules()) if (!wanted.has(name)) await this.boss.unschedule(name)
    for (const { cron, job } of this.schedule) {
      await this.boss.schedule(job.name, cron, recurring(job), { ...options(job), tz: 'Asia/Shanghai' })
    }
  }

  /**
   * Shows that this worker lives, by a lock that vanishes with its connection. Jobs that a killed worker or a lost
   * connection left behind would wait for their time limit: a worker that finds no other alive puts them back at once.
   */
  private async showPresence(): Promise<void> {
    const client = await poolOf(this.dataSource).connect()
    client.once('error', (err) => {
      this.log.warn({ err }, 'the connection that shows this worker is lost; a new one follows')
      this.presence = undefined
      client.release(true)
    })
    this.presence = client
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS alone', [WORKERS])
    if (rows[0].alone) {
      const { rowCount } = await client.query(
        `UPDATE pgboss.job SET state = 'retry', start_after = now() WHERE state = 'active' AND name = ANY ($1)`,
        [[...this.queue.registered.keys()].filter((name) => !this.running.has(name))],
      )
      if (rowCount) this.log.warn({ jobs: rowCount }, 'jobs left behind are run again')
    }
    await client.query('SELECT pg_advisory_lock_shared($1)', [WORKERS])
    if (rows[0].alone) await client.query('SELECT pg_advisory_unlock($1)', [WORKERS])
  }
}

const recurring = (job: JobDefinition) => ({ __job: job.name })
const options = (job: JobDefinition) => ({
  retryLimit: job.retryLimit,
  retryDelay: job.retryDelaySeconds,
  retryBackoff: true,
  expireInSeconds: job.expireInSeconds,
  deadLetter: DEAD_LETTERS,
})
