import { type DynamicModule, type INestApplicationContext, Module, type Type } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { Clock } from './clock.js'
import type { Config } from './config.js'
import type { Class } from './data-source.js'
import type { ScheduleEntry } from './job-worker.js'
import { createLog, type Log, nestLogger } from './log.js'
import { PlatformModule } from './platform.module.js'

export interface WorkerParts {
  /** The modules that bring job handlers. */
  modules: readonly (Type | DynamicModule)[]
  entities: readonly Class[]
  migrations: readonly Class[]
  /** Every recurring job. */
  schedule: readonly ScheduleEntry[]
  /** A clock or log of the caller's own (tests). */
  clock?: Clock
  log?: Log
}

@Module({})
class WorkerRoot {}

/**
 * The worker, running: it takes jobs as soon as this answers, until it is closed.
 * @throws Error when a declared job has no handler or a handler no job.
 */
export async function createWorker(config: Config, parts: WorkerParts): Promise<INestApplicationContext> {
  const log = parts.log ?? createLog(config, 'worker')
  const platform = PlatformModule.forRoot({ ...parts, config, log, process: 'worker' })
  const root: DynamicModule = { module: WorkerRoot, imports: [platform, ...parts.modules] }
  return NestFactory.createApplicationContext(root, { logger: nestLogger(log), abortOnError: false })
}
