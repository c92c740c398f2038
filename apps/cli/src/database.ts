import { join } from 'node:path'
import { type Config, loadConfig } from '#platform'
import { Failure } from './failure.js'
import { openDataFolder } from './start/data-folder.js'
import { EmbeddedPostgres, urlOfRunning } from './start/embedded-postgres.js'
import { Held, Lock, readHolder } from './start/lock.js'
import { prepareDatabase, standing } from './start/prepare.js'
import { checkServer } from './start/server-check.js'

/** The database a command works on. */
export interface CommandDatabase {
  url: string
  /** Stops the embedded PostgreSQL when this command started it. */
  close(): Promise<void>
}

/**
 * Opens the database for one command, migrated and with its reference rows:
 * `DATABASE_URL`; else the embedded one of a running `npm start`; else the embedded one, started for this command.
 * @param command what holds the data folder meanwhile, e.g. `import enterprises`
 * @throws Failure in one sentence for whatever is in the way.
 */
export async function openDatabase(command: string, config: Config = loadConfig()): Promise<CommandDatabase> {
  const say = (line: string) => process.stderr.write(`${line}\n`)
  if (config.databaseUrl) {
    await level(config.databaseUrl)
    return { url: config.databaseUrl, close: async () => undefined }
  }
  const folder = openDataFolder(config.dataDir)
  let lock: Lock
  try {
    lock = await Lock.take(folder.lock, folder.root, command, say)
  } catch (error) {
    if (error instanceof Held && error.holder.command === 'start') return attach(folder.lock, folder.postgres)
    throw error
  }
  let server: EmbeddedPostgres | undefined
  const close = async () => {
    await server?.stop()
    lock.release()
  }
  try {
    server = await EmbeddedPostgres.on(folder.postgres, { logFile: join(folder.logs, 'postgres.log'), say })
    await server.start()
    await prepareDatabase(server.url)
    return { url: server.url, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Runs `work` on the command's database and closes it whatever happens, also on Ctrl-C. */
export async function withDatabase<T>(command: string, work: (url: string) => Promise<T>): Promise<T> {
  const database = await openDatabase(command)
  const interrupt = (signal: NodeJS.Signals) => {
    database.close().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143))
  }
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  try {
    return await work(database.url)
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
    await database.close()
  }
}

async function level(url: string): Promise<void> {
  await checkServer(url)
  const stands = await standing(url)
  if (stands === 'empty') await prepareDatabase(url)
  if (stands === 'behind') {
    throw new Failure('The database is older than this version: run `npm run -s miaopu -- migrate` first.')
  }
}

async function attach(lockFile: string, cluster: string): Promise<CommandDatabase> {
  for (let waited = 0; waited < 60_000; waited += 100) {
    const url = readHolder(lockFile)?.ready ? urlOfRunning(cluster) : undefined
    if (url) return { url, close: async () => undefined }
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Failure('`npm start` holds the data folder but its database is not ready: wait for it, or stop it and try again.')
}
