import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DynamicModule, Type } from '@nestjs/common'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import supertest from 'supertest'
import { migrations } from '#migrations'
import { Clock, Config, type Ctx, createApi, createLog, type JobRun, JobRunner, listenAt, loadConfig } from '#platform'
import { entities } from '#seeds'
import { ApiModule } from '../../apps/api/src/api.module.js'
import { cloneDatabase, type TestDatabase } from './database.js'

export interface Office {
  app: NestFastifyApplication
  /** Address of the listening server, e.g. `http://127.0.0.1:41234`. */
  url: string
  /** A browser of its own: keeps its cookies from request to request. */
  http(): ReturnType<typeof supertest.agent>
  db: TestDatabase
  /** The office's clock; frozen when `now` was given. */
  clock: Clock
  config: Config
  /**
   * Runs queued jobs until none waits, retries included, and answers what ran.
   * A job that fails throws its error here, unless failures are expected.
   */
  drainJobs(options?: { expectFailures?: boolean }): Promise<JobRun[]>
  /** What was logged so far, one object a line; empty unless a log level was asked for. */
  logged(): Record<string, unknown>[]
  close(): Promise<void>
}

export interface OfficeOptions {
  /** Modules in place of the whole API's. */
  modules?: readonly (Type | DynamicModule)[]
  /** Freezes the office's clock at this moment. */
  now?: Date | string
  /** Changes to the configuration. */
  config?: Partial<Config>
  /** Sets the caller of every request, for tests without the sign-in guard. */
  caller?: (headers: Record<string, unknown>) => Omit<Ctx, 'now' | 'requestId'>
  webFolder?: string
}

/** Opens the real API on a database of its own and a free port. */
export async function openOffice(options: OfficeOptions = {}): Promise<Office> {
  const db = await cloneDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'miaopu-office-'))
  const config = Object.assign(
    loadConfig({ DATABASE_URL: db.url, DATA_DIR: dataDir, NODE_ENV: 'test', LOG_LEVEL: 'silent', DEMO: 'false', POOL_SIZE: '8' }),
    options.config,
  )
  const clock = new Clock()
  if (options.now) clock.freeze(new Date(options.now))
  const lines: Record<string, unknown>[] = []
  const log = createLog(config, 'api', { write: (line) => void lines.push(JSON.parse(line)) })
  const app = await createApi(config, {
    modules: options.modules ?? [ApiModule],
    entities,
    migrations,
    clock,
    log,
    webFolder: options.webFolder,
  })
  if (options.caller) callAs(app, clock, options.caller)
  const url = await listenAt(app, 0, '127.0.0.1')
  return {
    app,
    url,
    http: () => supertest.agent(url),
    db,
    clock,
    config,
    drainJobs: (how) => drain(app, db, how?.expectFailures ?? false),
    logged: () => lines,
    async close() {
      await app.close()
      await db.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function callAs(app: NestFastifyApplication, clock: Clock, caller: NonNullable<OfficeOptions['caller']>): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request) => {
      request.ctx = { ...caller(request.headers), now: clock.now(), requestId: String(request.id) }
    })
}

async function drain(app: NestFastifyApplication, db: TestDatabase, expectFailures: boolean): Promise<JobRun[]> {
  const runner = app.get(JobRunner)
  const runs: JobRun[] = []
  for (;;) {
    await db.dataSource.query(`UPDATE pgboss.job SET start_after = now() - interval '1 s' WHERE state = 'retry'`)
    const due = await runner.due()
    if (due.length === 0) return runs
    for (const name of due) {
      for (let run = await runner.runNext(name); run; run = await runner.runNext(name)) {
        if (run.error && !expectFailures) throw run.error
        runs.push(run)
      }
    }
  }
}
