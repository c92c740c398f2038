import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import { type DynamicModule, Module, type Type } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../clock.js'
import type { Config } from '../config.js'
import type { Class } from '../data-source.js'
import { createLog, type Log, nestLogger } from '../log.js'
import { PlatformModule } from '../platform.module.js'
import { logRequests } from './access-log.js'
import { Metrics } from './metrics.js'
import { serveOpenApi } from './open-api.js'
import { answerProblem } from './problem.filter.js'
import { requestIdOf } from './request-id.js'
import { serveWeb } from './web.js'

export interface ApiParts {
  /** The modules that bring routes. */
  modules: readonly (Type | DynamicModule)[]
  entities: readonly Class[]
  migrations: readonly Class[]
  /** The folder of the built web pages; absent: no pages are served. */
  webFolder?: string
  /** A clock or log of the caller's own (tests). */
  clock?: Clock
  log?: Log
}

@Module({})
class ApiRoot {}

/** Largest JSON body. */
const BODY_LIMIT = 2 * 1_048_576

/**
 * The web server, complete and not yet listening: routes under `/api`, health, metrics, documentation and pages.
 * `main.ts` and the tests both build it here, so the tests drive the real thing.
 */
export async function createApi(config: Config, parts: ApiParts): Promise<NestFastifyApplication> {
  const log = parts.log ?? createLog(config, 'api')
  const adapter = new FastifyAdapter({
    logger: false,
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustedProxies ? (_address: string, hop: number) => hop < config.trustedProxies : false,
    genReqId: requestIdOf,
    requestIdHeader: false,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 200 },
    multipart: false,
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) => answerProblem(error, request, reply, log),
  })
  const platform = PlatformModule.forRoot({
    config,
    entities: parts.entities,
    migrations: parts.migrations,
    process: 'api',
    clock: parts.clock,
    log,
  })
  const root: DynamicModule = { module: ApiRoot, imports: [platform, ...parts.modules] }
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: nestLogger(log),
    abortOnError: false,
  })
  app.setGlobalPrefix('api', { exclude: ['healthz', 'readyz', 'metrics'] })
  const fastify = adapter.getInstance()
  await fastify.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentPolicy(config) },
    hsts: isSecure(config),
  })
  await fastify.register(multipart, {
    limits: { fileSize: (config.fileLimitMb + 1) * 1_048_576, files: 1, fields: 10, fieldSize: 10_000 },
    throwFileSizeLimit: false,
  })
  logRequests(fastify as never, log, app.get(Metrics))
  serveOpenApi(app)
  if (parts.webFolder) await serveWeb(fastify as never, parts.webFolder)
  return app
}

/**
 * Lets the API take requests and answers its address.
 * @throws Error with code EADDRINUSE, EACCES or EADDRNOTAVAIL, its `port` and `address`.
 */
export async function listenAt(app: NestFastifyApplication, port: number, host: string): Promise<string> {
  await app.init()
  return app.getHttpAdapter().getInstance().listen({ port, host })
}

const isSecure = (config: Config) => config.publicUrl?.startsWith('https:') ?? false

/** What the pages may load: their own files only; Ant Design writes its styles into the page. */
function contentPolicy(config: Config): Record<string, string[]> {
  return {
    'default-src': ["'self'"],
    'base-uri': ["'self'"],
    'connect-src': ["'self'"],
    'font-src': ["'self'", 'data:'],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    'frame-src': ["'self'", 'blob:'],
    'img-src': ["'self'", 'data:', 'blob:'],
    'object-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    ...(isSecure(config) ? { 'upgrade-insecure-requests': [] } : {}),
  }
}
