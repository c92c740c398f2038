import { createRequire } from 'node:module'
import type { LoggerService } from '@nestjs/common'
import { type DestinationStream, type LogFn, pino } from 'pino'
import type { Config } from './config.js'

/** The process's log: one JSON object a line, never bodies, never secrets. Inject it by this class. */
export abstract class Log {
  abstract fatal: LogFn
  abstract error: LogFn
  abstract warn: LogFn
  abstract info: LogFn
  abstract debug: LogFn
}

/** What must never reach the log, wherever it turns up in a logged object. */
const SECRETS = [
  'password',
  'secret',
  'token',
  'cookie',
  'authorization',
  'passwordHash',
  'databaseUrl',
  's3SecretKey',
  'smtpUrl',
]

/**
 * The log of a process: JSON on standard output, readable lines in development on a terminal.
 * `destination` is for tests that read what was written.
 */
export function createLog(config: Pick<Config, 'logLevel' | 'mode'>, process: string, destination?: DestinationStream): Log {
  const options = {
    level: config.logLevel,
    base: { process },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[kept secret]' },
  }
  return pino(options, destination ?? pretty(config) ?? pino.destination({ fd: 1, sync: true }))
}

/** Readable lines for a person at a terminal; undefined when the log is read by a machine. */
function pretty(config: Pick<Config, 'mode'>): DestinationStream | undefined {
  if (config.mode !== 'development' || !process.stdout.isTTY) return undefined
  try {
    const build = createRequire(import.meta.url)('pino-pretty') as (options: object) => DestinationStream
    return build({ sync: true, ignore: 'pid,hostname,process', translateTime: 'SYS:HH:MM:ss' })
  } catch {
    return undefined
  }
}

/** Hands what Nest itself has to say to our log, at `debug` unless it is a warning or worse. */
export function nestLogger(log: Log): LoggerService {
  const write =
    (level: 'debug' | 'warn' | 'error' | 'fatal') =>
    (message: unknown, ...rest: unknown[]) =>
      log[level]({ context: rest.at(-1) }, message instanceof Error ? (message.stack ?? message.message) : String(message))
  return {
    log: write('debug'),
    debug: write('debug'),
    verbose: write('debug'),
    warn: write('warn'),
    error: write('error'),
    fatal: write('fatal'),
  }
}
