import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { cloneDatabase, type TestDatabase } from '../../test/support/database.js'
import { Clock } from './clock.js'
import { ClockOffsets } from './clock-offsets.js'
import { loadConfig } from './config.js'
import { type Ctx, systemActor } from './ctx.js'
import { JobRunner } from './job-runner.js'
import { every, JobWorker, type ScheduleEntry } from './job-worker.js'
import { allJobs, installQueues, type JobHandler, JobQueue, job } from './jobs.js'
import { JobsQueries } from './jobs.queries.js'
import { JobsService } from './jobs.service.js'
import { createLog } from './log.js'
import { UnitOfWork } from './unit-of-work.js'

const greet = job<{ firm: string }>('test.greet', { retryLimit: 1, retryDelaySeconds: 1 })
const sweep = job<Record<string, never>>('test.sweep')

describe('background work', () => {
  let db: TestDatabase
  const config = loadConfig({ LOG_LEVEL: 'silent', NODE_ENV: 'test' })
  const log = createLog(config, 'worker')
  const ctx: Ctx = {
    actor: { ...systemActor, name: '李工' },
    now: new Date('2026-03-02T01:00:00Z'),
    requestId: 'r-1',
    language: 'zh',
  }
  const workers: JobWorker[] = []

  /** An office whose other jobs do nothing, with these handlers. */
  function office(greeting: JobHandler<{ firm: string }>, sweeping: JobHandler = async () => undefined) {
    const queue = new JobQueue()
    queue.handle(greet, greeting)
    queue.handle(sweep, sweeping)
    for (const other of allJobs()) if (!queue.registered.has(other.name)) queue.handle(other, async () => undefined)
    const clock = new Clock()
    const runner = new JobRunner(db.dataSource, queue, clock, log)
    return { queue, clock, runner, uow: new UnitOfWork(db.dataSource, queue) }
  }

  async function work({ queue, clock, runner }: ReturnType<typeof office>, schedule: ScheduleEntry[] = []) {
    const offsets = new ClockOffsets(db.dataSource, clock, config, log)
    const worker = new JobWorker(db.dataSource, queue, runner, offsets, log, schedule)
    await worker.onApplicationBootstrap()
    workers.push(worker)
    return { worker, offsets }
  }

  async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 200; tries++) {
      if (await condition()) return
      await new Promise((done) => setTimeout(done, 50))
    }
    throw new Error('it did not happen within 10 s')
  }

  const waiting = async () =>
    (await db.dataSource.query(`SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'test.greet' AND state < 'completed'`))[0]
      .n

  beforeAll(async () => {
    db = await cloneDatabase()
    await installQueues(db.url)
    await db.dataSource.query('CREATE TABLE greetings (firm text)')
  })
  afterEach(async () => {
    for (const worker of workers.splice(0)) await worker.onModuleDestroy()
    await db.dataSource.query(`DELETE FROM pgboss.job; DELETE FROM greetings; DELETE FROM clock_offsets`)
  })
  afterAll(() => db.drop())

  it('commits with the change that asked for it, or vanishes with it', async () => {
    const { uow } = office(async () => undefined)
    await expect(
      uow.run(ctx, async (tx) => {
        await tx.manager.query(`INSERT INTO greetings VALUES ('half')`)
        tx.enqueue(greet, { firm: 'half' })
        throw new Error('stop')
      }),
    ).rejects.toThrow('stop')
    expect(await waiting()).toBe(0)
    await uow.run(ctx, async (tx) => {
      await tx.manager.query(`INSERT INTO greetings VALUES ('whole')`)
      tx.enqueue(greet, { firm: 'whole' })
    })
    expect(await waiting()).toBe(1)
    expect(await db.dataSource.query('SELECT firm FROM greetings')).toEqual([{ firm: 'whole' }])
  })

  it('runs as the office itself, under the id of the request that asked, with the data it was given', async () => {
    const seen: unknown[] = []
    const here = office(async (by, data) => void seen.push([by.requestId, by.actor.name, data]))
    await work(here)
    await here.uow.run(ctx, async (tx) => tx.enqueue(greet, { firm: 'f1' }))
    await until(() => seen.length > 0)
    expect(seen).toEqual([['r-1', '系统', { firm: 'f1' }]])
    await until(async () => (await waiting()) === 0)
  })

  it('leaves out a second waiting job with the same key, and keeps jobs without a key apart', async () => {
    const { uow } = office(async () => undefined)
    await uow.run(ctx, async (tx) => {
      for (const firm of ['a', 'b']) tx.enqueue(greet, { firm }, { singletonKey: 'one' })
      for (const firm of ['c', 'd']) tx.enqueue(greet, { firm })
    })
    expect(await waiting()).toBe(3)
  })

  it('retries a job that throws and then lays it among the dead letters with its name, error and data', async () => {
    let attempts = 0
    const here = office(async () => {
      attempts++
      throw new Error('the printer is on fire')
    })
    await work(here)
    await here.uow.run(ctx, async (tx) => tx.enqueue(greet, { firm: 'f2' }))
    const queries = new JobsQueries(db.dataSource)
    await until(async () => (await queries.deadLetters({})).total === 1)
    expect(attempts).toBe(2)
    const page = await queries.deadLetters({ job: 'test.greet' })
    expect(page.items[0]).toMatchObject({
      job: 'test.greet',
      data: { firm: 'f2' },
      error: 'the printer is on fire',
      requestId: 'r-1',
      state: 'waiting',
    })
    expect((await queries.depths()).find((queue) => queue.name === 'test.greet')).toMatchObject({ waiting: 0, failed: 1 })
  })

  it('runs a dead letter again when an operator retries it, and keeps who discarded one and why', async () => {
    let broken = true
    const greeted: string[] = []
    const here = office(async (_ctx, { firm }) => {
      if (broken) throw new Error('no paper')
      greeted.push(firm)
    })
    const queries = new JobsQueries(db.dataSource)
    const service = new JobsService()
    await here.uow.run(ctx, async (tx) => {
      for (const firm of ['kept', 'dropped']) tx.enqueue(greet, { firm })
    })
    await exhaust(here.runner)
    const letters = (await queries.deadLetters({})).items
    const idOf = (firm: string) => letters.find((letter) => letter.data.firm === firm)?.id ?? ''
    broken = false
    const gone = '00000000-0000-7000-8000-000000000000'
    expect(await here.uow.run(ctx, (tx) => service.retry(tx, [idOf('kept'), gone]))).toEqual({ settled: 1, skipped: [gone] })
    await here.uow.run(ctx, (tx) => service.discard(tx, [idOf('dropped')], '企业已注销'))
    await here.runner.runNext('test.greet')
    expect(greeted).toEqual(['kept'])
    expect((await queries.deadLetters({})).total).toBe(0)
    expect((await queries.deadLetters({ state: 'discarded' })).items).toMatchObject([
      { settledBy: '李工', reason: '企业已注销', error: 'no paper' },
    ])
    expect((await queries.deadLetters({ state: 'retried' })).items).toMatchObject([{ settledBy: '李工', data: { firm: 'kept' } }])
    expect(await here.uow.run(ctx, (tx) => service.retry(tx, [idOf('kept')]))).toEqual({ settled: 0, skipped: [idOf('kept')] })
  })

  it('runs a job again at once when the worker that had it was killed', async () => {
    const first = office(() => new Promise(() => undefined))
    await first.uow.run(ctx, async (tx) => tx.enqueue(greet, { firm: 'f3' }))
    void first.runner.runNext('test.greet')
    await until(async () => (await states()).includes('active'))
    const greeted: string[] = []
    await work(office(async (_ctx, { firm }) => void greeted.push(firm)))
    await until(() => greeted.length > 0)
    expect(greeted).toEqual(['f3'])
  })

  it('runs a job again when its connection broke under it', async () => {
    let runs = 0
    const here = office(async () => {
      runs++
      if (runs > 1) return
      await db.dataSource.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
      )
      throw new Error('cut off')
    })
    await work(here)
    await here.uow.run(ctx, async (tx) => tx.enqueue(greet, { firm: 'f5' }))
    await until(() => runs === 2)
    await until(async () => (await waiting()) === 0)
  })

  it('leaves a running job alone when a second worker starts beside the first', async () => {
    let finish: () => void = () => undefined
    let runs = 0
    const handler = () => {
      runs++
      return new Promise<void>((done) => {
        finish = done
      })
    }
    const first = office(handler)
    await work(first)
    await first.uow.run(ctx, async (tx) => tx.enqueue(greet, { firm: 'f4' }))
    await until(() => runs === 1)
    await work(office(handler))
    await new Promise((done) => setTimeout(done, 900))
    expect(runs).toBe(1)
    finish()
    await until(async () => (await waiting()) === 0)
  })

  it('finishes a running job before it stops, and takes no further one', async () => {
    const done: string[] = []
    const here = office(async (_ctx, { firm }) => {
      await new Promise((after) => setTimeout(after, 300))
      done.push(firm)
    })
    const { worker } = await work(here)
    await here.uow.run(ctx, async (tx) => {
      for (const firm of ['first', 'second']) tx.enqueue(greet, { firm })
    })
    await until(async () => (await states()).includes('active'))
    await worker.onModuleDestroy()
    workers.length = 0
    expect(done).toHaveLength(1)
    expect(await states()).toEqual(expect.arrayContaining(['completed', 'created']))
  })

  it('does not start when a job has no handler or a handler no job', async () => {
    const here = office(async () => undefined)
    const incomplete = new JobQueue()
    incomplete.handle(greet, async () => undefined)
    incomplete.handle({ ...greet, name: 'test.unheard' }, async () => undefined)
    await expect(work({ ...here, queue: incomplete })).rejects.toThrow(
      /job test\.sweep has no handler.*handler test\.unheard has no job/,
    )
  })

  it('keeps the written schedule equal to the page of the clock', async () => {
    const here = office(async () => undefined)
    await work(here, [every('7 * * * *', sweep), every('30 8 * * *', greet)])
    await work(here, [every('9 2 * * *', sweep)])
    const rows = await db.dataSource.query('SELECT name, cron, timezone FROM pgboss.schedule')
    expect(rows).toEqual([{ name: 'test.sweep', cron: '9 2 * * *', timezone: 'Asia/Shanghai' }])
  })

  it('runs every recurring job at once after time has been moved', async () => {
    const swept: string[] = []
    const here = office(
      async () => undefined,
      async (by) => void swept.push(by.now.toISOString().slice(0, 10)),
    )
    here.clock.freeze(ctx.now)
    const { offsets } = await work(here, [every('9 2 * * *', sweep)])
    await here.uow.run(ctx, (tx) => offsets.move(tx, new Date('2026-03-12T01:00:00Z')))
    await offsets.follow()
    await until(() => swept.length > 0)
    expect(swept).toEqual(['2026-03-12'])
  })

  const states = async (): Promise<string[]> =>
    (await db.dataSource.query(`SELECT state FROM pgboss.job WHERE name = 'test.greet'`)).map(
      (row: { state: string }) => row.state,
    )

  /** Runs what waits, retries included, until nothing does. */
  async function exhaust(runner: JobRunner): Promise<void> {
    for (;;) {
      await db.dataSource.query(`UPDATE pgboss.job SET start_after = now() - interval '1 s' WHERE state = 'retry'`)
      if (!(await runner.runNext('test.greet'))) return
    }
  }
})
