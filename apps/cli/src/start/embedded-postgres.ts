import type { ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { type Binaries, binariesFor } from './binaries.js'
import { clusterFolder, linkToReachable, OWNER, passwordOf } from './cluster-folder.js'
import {
  endOf,
  readPostmaster,
  runningPostmaster,
  STOP_POSTGRES,
  spawnPostmaster,
  stopLeftPostmaster,
  untilReady,
} from './postmaster.js'
import { end, identify, type ProcessIdentity } from './process-identity.js'
import { type ServerUser, serverUser } from './server-user.js'

/** A PostgreSQL that runs for this process. */
export interface Running {
  /** Address of its database `miaopu`. */
  url: string
  stop(): Promise<void>
}

/** Settings of a database that matters. Durability stays as PostgreSQL delivers it: on. */
const NORMAL = ['shared_buffers=256MB', 'random_page_cost=1.1', 'jit=off', 'timezone=UTC', 'log_timezone=UTC']

/** Settings of a database that nobody will miss. */
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200', 'jit=off', 'timezone=UTC']

/** A free TCP port of this machine. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

/** The PostgreSQL that comes with the packages, on one cluster folder. */
export class EmbeddedPostgres implements Running {
  private child: ChildProcess | undefined

  private constructor(
    private readonly folder: string,
    private readonly port: number,
    private readonly binaries: Binaries,
    private readonly user: ServerUser,
    private readonly options: { settings: readonly string[]; logFile: string; scratch?: string },
  ) {}

  /**
   * Makes the cluster when it is absent and its place reachable when it is not; stops what a killed run left on it.
   * @throws Failure in one sentence for whatever is in the way.
   */
  static async on(
    wanted: string,
    options: {
      port?: number
      settings?: readonly string[]
      logFile?: string
      sync?: boolean
      /** A folder to remove when this process is gone without having stopped the server. */
      scratch?: string
      say?: (line: string) => void
    } = {},
  ): Promise<EmbeddedPostgres> {
    const say = options.say ?? (() => undefined)
    const user = serverUser(wanted, say)
    const binaries = await binariesFor(user, say)
    linkToReachable(wanted, user, say)
    const folder = clusterFolder(wanted, binaries, user, { sync: options.sync })
    await stopLeftPostmaster(folder, say)
    return new EmbeddedPostgres(folder, options.port ?? (await freePort()), binaries, user, {
      settings: options.settings ?? NORMAL,
      logFile: options.logFile ?? join(dirname(wanted), 'postgres.log'),
      scratch: options.scratch,
    })
  }

  /** Address of the database `miaopu`. */
  get url(): string {
    return urlOf(this.folder, this.port)
  }

  /** The cluster's folder, where its link (if it is one) points. */
  get place(): string {
    return this.folder
  }

  /** Who runs; undefined before the start and after the end. */
  get identity(): ProcessIdentity | undefined {
    return this.child?.pid === undefined ? undefined : identify(this.child.pid)
  }

  /** Starts the server and answers its process, once it accepts connections and has the database. */
  async start(): Promise<ChildProcess> {
    const from = endOf(this.options.logFile)
    await stopLeftPostmaster(this.folder, () => undefined)
    this.child = spawnPostmaster(this.folder, this.port, this.binaries, this.user, this.options)
    this.child.once('error', () => undefined)
    await untilReady(this.child, this.folder, this.options.logFile, from)
    await makeDatabase(this.folder, this.port)
    return this.child
  }

  /** Stops the server in order: running transactions are rolled back, a checkpoint is written. */
  async stop(): Promise<void> {
    const running = this.identity
    if (running) await end(running, STOP_POSTGRES)
  }

  /** Stops the server at once; the next start recovers from its log. */
  force(): void {
    this.child?.kill('SIGQUIT')
  }
}

/** Starts the embedded PostgreSQL on `databaseDir` (made when absent); the caller stops it. */
export async function startEmbeddedPostgres(
  databaseDir: string,
  options: { port?: number; logFile?: string; say?: (line: string) => void } = {},
): Promise<Running> {
  const server = await EmbeddedPostgres.on(databaseDir, options)
  await server.start()
  return server
}

/** An empty PostgreSQL in a temporary folder: quick, careless, gone with `stop`. */
export async function temporaryPostgres(): Promise<Running> {
  const dir = mkdtempSync(join(tmpdir(), 'miaopu-pg-'))
  chmodSync(dir, 0o755)
  const server = await EmbeddedPostgres.on(join(dir, 'cluster'), { settings: CARELESS, sync: false, scratch: dir })
  await server.start()
  return {
    url: server.url,
    async stop() {
      await server.stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** Address of the server that already runs on this cluster; undefined when none does. */
export function urlOfRunning(folder: string): string | undefined {
  const state = readPostmaster(folder)
  return state?.ready && runningPostmaster(folder) ? urlOf(folder, state.port) : undefined
}

function urlOf(folder: string, port: number, database = 'miaopu'): string {
  return `postgres://${OWNER}:${passwordOf(folder)}@127.0.0.1:${port}/${database}`
}

async function makeDatabase(folder: string, port: number): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(folder, port, 'postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query(`SELECT FROM pg_database WHERE datname = 'miaopu'`)
    if (rowCount === 0) await client.query('CREATE DATABASE miaopu')
  } finally {
    await client.end()
  }
}
