import { join } from 'node:path'
import { Clock, type Config } from '#platform'
import { seedDemo } from '#seeds'
import { sentenceOf } from '../failure.js'
import { type Address, freeAddress } from './address.js'
import { type DataFolder, openDataFolder } from './data-folder.js'
import { EmbeddedPostgres } from './embedded-postgres.js'
import { Lock } from './lock.js'
import { endOf, STOP_POSTGRES } from './postmaster.js'
import { prepareDatabase } from './prepare.js'
import type { ProcessIdentity } from './process-identity.js'
import { lastWords, launch, type ProcessName, untilAnswering, untilItSaysReady } from './processes.js'
import { checkServer } from './server-check.js'
import { Supervised } from './supervised.js'

const STOP_PROCESS: readonly [NodeJS.Signals, number][] = [
  ['SIGTERM', 15_000],
  ['SIGKILL', 2_000],
]

/** The run was told to stop while it was starting. */
export class Interrupted extends Error {}

/** One run of the whole system: the hold on the data folder, the database, the API and the worker. */
export class Run {
  private lock: Lock | undefined
  private server: EmbeddedPostgres | undefined
  private readonly supervised: Supervised[] = []
  private stopping: Promise<void> | undefined
  private underWay: Promise<void> | undefined
  /** How long each step of the start took, in milliseconds. */
  readonly took: Record<string, number> = {}
  readonly folder: DataFolder
  address!: Address
  url = ''

  /**
   * @param command what the lock says holds the data folder
   * @param logs `files` under DATA_DIR/logs, or this `terminal`
   */
  constructor(
    private readonly config: Config,
    private readonly command: string,
    private readonly logs: 'files' | 'terminal',
    private readonly say: (line: string) => void,
  ) {
    this.folder = openDataFolder(config.dataDir)
    config.dataDir = this.folder.root
  }

  /** Where the embedded cluster lies; undefined with a DATABASE_URL. */
  get cluster(): string | undefined {
    return this.server?.place
  }

  /**
   * Takes the data folder, starts the database and brings it to the code.
   * @throws Failure in one sentence for whatever is in the way.
   */
  async openDatabase(): Promise<void> {
    this.lock = await Lock.take(this.folder.lock, this.folder.root, this.command, this.say)
    this.address = await freeAddress(this.config.host, this.config.port)
    await this.step('database', async () => {
      this.url = this.config.databaseUrl ?? (await this.startEmbedded())
      await checkServer(this.url)
    })
    await this.step('schema and reference rows', async () => {
      await prepareDatabase(this.url)
    })
    if (this.config.demo) await this.step('demo', () => seedDemo(this.url, this.config))
    this.lock.ready()
  }

  /** Starts the API and the worker and waits until the API is ready; from then on whoever ends is started again. */
  async openProcesses(): Promise<void> {
    await this.step('processes', async () => {
      const from = { api: endOf(this.logFile('api')), worker: endOf(this.logFile('worker')) }
      const ended: string[] = []
      const names: ProcessName[] = ['api', 'worker']
      for (const name of names) {
        const child = await this.supervise(
          name,
          async () => launch(name, this.env(), this.logs === 'files' ? this.logFile(name) : undefined),
          STOP_PROCESS,
        )
        child.once('exit', () => ended.push(this.endOfProcess(name, from[name])))
      }
      await untilAnswering(this.address.url, () => ended[0])
      if (this.logs === 'files') await untilItSaysReady(this.logFile('worker'), from.worker, () => ended[0])
    })
    for (const one of this.supervised) one.watch()
  }

  /** Starts the API and the worker again from the present build. */
  async restartProcesses(): Promise<void> {
    await Promise.all(this.supervised.filter((one) => one.name !== 'PostgreSQL').map((one) => one.restart()))
  }

  /** Stops the API and the worker, then the database, and gives the data folder back. */
  stop(): Promise<void> {
    this.stopping ??= this.stopInOrder()
    return this.stopping
  }

  /** Stops everything at once; the next start recovers. */
  force(): void {
    for (const one of this.supervised) one.force(one.name === 'PostgreSQL' ? 'SIGQUIT' : 'SIGKILL')
    this.lock?.release()
  }

  private async stopInOrder(): Promise<void> {
    await this.stopAll()
    // A step of the start may have been under way; what it still started is stopped too.
    await this.underWay?.catch(() => undefined)
    await this.stopAll()
    this.lock?.release()
  }

  private async stopAll(): Promise<void> {
    await Promise.all(this.supervised.filter((one) => one.name !== 'PostgreSQL').map((one) => one.stop()))
    await Promise.all(this.supervised.filter((one) => one.name === 'PostgreSQL').map((one) => one.stop()))
    await this.server?.stop()
  }

  private async startEmbedded(): Promise<string> {
    const server = await EmbeddedPostgres.on(this.folder.postgres, { logFile: this.logFile('postgres'), say: this.say })
    this.server = server
    await this.supervise('PostgreSQL', () => server.start(), STOP_POSTGRES)
    return server.url
  }

  private async supervise(
    name: string,
    start: () => ReturnType<EmbeddedPostgres['start']>,
    stopBy: readonly [NodeJS.Signals, number][],
  ) {
    if (this.stopping) throw new Interrupted()
    const one = new Supervised(name, start, stopBy, { say: this.say, changed: () => this.noteChildren() })
    this.supervised.push(one)
    return one.start()
  }

  private noteChildren(): void {
    const isOrphanable = (one: Supervised) => one.name !== 'PostgreSQL'
    const seen = this.supervised.filter(isOrphanable).map((one) => one.identity)
    if (!this.stopping) this.lock?.children(seen.filter((one): one is ProcessIdentity => one !== undefined))
  }

  private async step(name: string, work: () => Promise<void>): Promise<void> {
    if (this.stopping) throw new Interrupted()
    const started = Clock.ticks()
    this.underWay = work()
    try {
      await this.underWay
    } catch (error) {
      throw this.stopping ? new Interrupted() : error
    }
    this.took[name] = Clock.ticks() - started
    if (this.stopping) throw new Interrupted()
  }

  private logFile(name: string): string {
    return join(this.folder.logs, `${name}.log`)
  }

  private env(): Record<string, string> {
    return {
      DATABASE_URL: this.url,
      DATA_DIR: this.folder.root,
      HOST: this.address.host,
      PORT: String(this.address.port),
      NODE_ENV: this.config.mode,
    }
  }

  private endOfProcess(name: ProcessName, from: number): string {
    if (this.logs === 'terminal') return `The ${name} process ended while starting; its last line above says why.`
    const file = this.logFile(name)
    return `The ${name} process ended while starting: ${lastWords(file, from)} (its log is ${file}).`
  }
}

/** Stops a run that could not start and answers what to print; nothing when it was interrupted. */
export async function afterFailedStart(run: Run, error: unknown): Promise<string | undefined> {
  await run.stop()
  if (error instanceof Interrupted) return undefined
  const sentence = sentenceOf(error)
  if (sentence) return sentence
  throw error
}
