import { Client } from 'pg'
import { Clock } from './clock.js'
import { type Config, ConfigError, loadConfig } from './config.js'
import type { Class } from './data-source.js'
import { createLog, type Log } from './log.js'

/** Something that keeps a process from starting and that a person can put right; its message is one sentence. */
export class StartError extends Error {}

/** A process that has started. */
export interface Started {
  /** Where it answers, or what it does. */
  at: string
  /** Stops taking work, finishes what runs, closes the connections. */
  stop(): Promise<void>
}

/** Seconds a process may take to finish what runs before it is ended. */
const STOP_WITHIN = 15

/**
 * Runs a process from its start to its end: configuration, database check, `start`, one ready line, and an orderly
 * stop on SIGTERM, SIGINT or SIGHUP. Whatever keeps it from starting is logged as one sentence, with exit code 1.
 */
export async function runProcess(
  name: 'api' | 'worker',
  migrations: readonly Class[],
  start: (config: Config, log: Log) => Promise<Started>,
): Promise<void> {
  const began = Clock.ticks()
  let log: Log | undefined
  try {
    const config = loadConfig()
    const own = createLog(config, name)
    log = own
    await checkDatabase(config, migrations)
    const started = await start(config, own)
    stopOnSignal(own, started)
    own.info({ at: started.at, ms: Math.round(Clock.ticks() - began), pid: process.pid }, 'ready')
  } catch (error) {
    const sentence = sentenceOf(error)
    if (log) log.fatal(sentence ? {} : { err: error }, sentence ?? 'the process could not start')
    else process.stderr.write(`${sentence ?? String(error)}\n`)
    process.exit(1)
  }
}

/** What a person can do something about, in one sentence; undefined when the error is ours. */
function sentenceOf(error: unknown): string | undefined {
  if (error instanceof StartError || error instanceof ConfigError) return error.message
  const e = error as { code?: string; port?: number; address?: string } | undefined
  if (e?.code === 'EADDRINUSE') return `Port ${e.port} on ${e.address} is taken: stop what listens there, or set PORT to another.`
  if (e?.code === 'EACCES' && e.port) return `Port ${e.port} may not be opened by this user: set PORT to one above 1023.`
  if (e?.code === 'EADDRNOTAVAIL') return `This machine has no address ${e.address}: correct HOST.`
  return undefined
}

function stopOnSignal(log: Log, started: Started): void {
  let stopping = false
  const stop = async (why: string) => {
    if (stopping) return
    stopping = true
    log.info({ why }, 'stopping')
    setTimeout(() => {
      log.error(`not stopped after ${STOP_WITHIN} s: ending now`)
      process.exit(1)
    }, STOP_WITHIN * 1000).unref()
    await started.stop().catch((err) => log.error({ err }, 'stopping went wrong'))
    log.info('stopped')
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop(signal))
  process.on('disconnect', () => void stop('the parent process is gone'))
  process.on('uncaughtException', (err) => {
    log.fatal({ err }, 'an error nobody caught')
    process.exit(1)
  })
  process.on('unhandledRejection', (err) => {
    log.fatal({ err }, 'a rejection nobody handled')
    process.exit(1)
  })
}

/**
 * Checks that the database can be reached, is PostgreSQL 15 to 18 and has every migration and the job queue.
 * @throws StartError naming what is missing and what to do.
 */
export async function checkDatabase(config: Config, migrations: readonly Class[]): Promise<void> {
  if (!config.databaseUrl) {
    throw new StartError('DATABASE_URL is not set: name a PostgreSQL database, or run `npm start`, which brings its own.')
  }
  if (!URL.canParse(config.databaseUrl)) {
    throw new StartError('DATABASE_URL is no address: write it as postgres://user:password@host:5432/database.')
  }
  const { host, pathname } = new URL(config.databaseUrl)
  const client = new Client({ connectionString: config.databaseUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    throw new StartError(`The database at ${host}${pathname} cannot be reached (${code ?? message}): check DATABASE_URL.`)
  }
  try {
    const fault = versionFault(Number((await client.query('SHOW server_version_num')).rows[0].server_version_num))
    if (fault) throw new StartError(fault)
    const pending = await pendingMigrations(client, migrations)
    if (pending.length) {
      throw new StartError(
        `The database lacks ${pending.length} migrations (first ${pending[0]}): run \`npm run -s miaopu -- migrate\`.`,
      )
    }
    const { rows } = await client.query(`SELECT to_regclass('pgboss.job') AS queue`)
    if (!rows[0].queue) throw new StartError('The database has no job queue: run `npm run -s miaopu -- migrate`.')
  } finally {
    await client.end()
  }
}

/** What is wrong with a server version (`server_version_num`, e.g. 150004), as a sentence; undefined when it is supported. */
export function versionFault(version: number): string | undefined {
  const major = Math.floor(version / 10_000)
  if (major >= 15 && major <= 18) return undefined
  return `The database is PostgreSQL ${major}; versions 15 to 18 are supported: point DATABASE_URL to one of these.`
}

async function pendingMigrations(client: Client, migrations: readonly Class[]): Promise<string[]> {
  const { rows: table } = await client.query(`SELECT to_regclass('migrations') AS name`)
  const done = new Set<string>()
  if (table[0].name) {
    for (const row of (await client.query('SELECT name FROM migrations')).rows) done.add(row.name)
  }
  return migrations.map((migration) => migration.name).filter((name) => !done.has(name))
}
