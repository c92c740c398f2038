import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common'
import { APP_FILTER, APP_PIPE, DiscoveryModule } from '@nestjs/core'
import { TypeOrmModule } from '@nestjs/typeorm'
import { Clock } from './clock.js'
import { ClockOffsets } from './clock-offsets.js'
import { Config } from './config.js'
import { type Class, dataSourceOptions } from './data-source.js'
import { FileAccess } from './files/file-access.js'
import { createFileStore, FileStore } from './files/file-store.js'
import { FilesController } from './files/files.controller.js'
import { FilesService } from './files/files.service.js'
import { HealthController } from './http/health.controller.js'
import { MetricsController } from './http/metrics.controller.js'
import { Metrics } from './http/metrics.js'
import { ProblemFilter } from './http/problem.filter.js'
import { Readiness } from './http/readiness.js'
import { validationPipe } from './http/validation.js'
import { JobRunner } from './job-runner.js'
import { JobWorker, type ScheduleEntry } from './job-worker.js'
import { JobsController } from './jobs.controller.js'
import { JobQueue } from './jobs.js'
import { JobsQueries } from './jobs.queries.js'
import { JobsService } from './jobs.service.js'
import { createLog, Log } from './log.js'
import { TimeController } from './time.controller.js'
import { UnitOfWork } from './unit-of-work.js'

export interface PlatformOptions {
  config: Config
  /** Every entity of every lib that is loaded. */
  entities: readonly Class[]
  /** Every migration, for the readiness answer. */
  migrations: readonly Class[]
  /** Which process this is: `api` serves routes, `worker` runs jobs. */
  process: 'api' | 'worker'
  /** The recurring jobs (worker). */
  schedule?: readonly ScheduleEntry[]
  /** A clock or log of the caller's own (tests). */
  clock?: Clock
  log?: Log
}

/** The plumbing every lib stands on: configuration, clock, database, jobs, files, log. Global. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(options: PlatformOptions): DynamicModule {
    const { config } = options
    const both: Provider[] = [
      { provide: Config, useValue: config },
      { provide: Clock, useValue: options.clock ?? new Clock() },
      { provide: Log, useValue: options.log ?? createLog(config, options.process) },
      { provide: FileStore, useFactory: () => createFileStore(config) },
      UnitOfWork,
      JobQueue,
      JobRunner,
      FileAccess,
      FilesService,
      ClockOffsets,
    ]
    const migrationNames = options.migrations.map((migration) => migration.name)
    const api: Provider[] = [
      { provide: APP_PIPE, useFactory: validationPipe },
      { provide: APP_FILTER, useClass: ProblemFilter },
      Metrics,
      JobsQueries,
      JobsService,
      { provide: Readiness.MIGRATIONS, useValue: migrationNames },
      Readiness,
    ]
    const worker: Provider[] = [{ provide: JobWorker.SCHEDULE, useValue: options.schedule ?? [] }, JobWorker]
    const providers = [...both, ...(options.process === 'api' ? api : worker)]
    return {
      module: PlatformModule,
      imports: [
        DiscoveryModule,
        TypeOrmModule.forRoot({
          ...dataSourceOptions({
            url: config.databaseUrl ?? '',
            poolSize: config.poolSize,
            entities: options.entities,
            migrations: options.migrations,
            applicationName: `miaopu-${options.process}`,
          }),
          retryAttempts: 0,
        }),
      ],
      providers,
      controllers:
        options.process === 'api' ? [HealthController, MetricsController, JobsController, FilesController, TimeController] : [],
      exports: providers.filter((provider) => !isEnhancer(provider)),
    }
  }
}

/** Global pipes and filters are Nest's to find; they are no service anyone injects. */
const isEnhancer = (provider: Provider) =>
  typeof provider === 'object' && (provider.provide === APP_PIPE || provider.provide === APP_FILTER)
