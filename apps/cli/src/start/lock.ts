import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { codeOf, Failure } from '../failure.js'
import { end, identify, type ProcessIdentity, stillRuns } from './process-identity.js'

/** What the lock file says about the run that holds the data folder. */
export interface Holder {
  /** The command that holds it, e.g. `start`. */
  command: string
  process: ProcessIdentity
  /** The processes it started and must not outlive it. */
  children: ProcessIdentity[]
  /** Whether the database is migrated and open to other commands. */
  ready: boolean
}

/** The data folder is held by another run that is alive. */
export class Held extends Failure {
  constructor(
    readonly holder: Holder,
    folder: string,
  ) {
    super(
      `${phrase(holder.command)} already works on the data folder ${folder} (process ${holder.process.pid}): ` +
        `${holder.command === 'start' ? 'stop it first' : 'wait until it has ended'}, or give this one another folder with DATA_DIR.`,
    )
  }
}

const phrase = (command: string) => (command === 'start' ? 'Another `npm start`' : `\`miaopu ${command}\``)

/** One run's hold on a data folder: a file with the process and its children. */
export class Lock {
  private constructor(
    private readonly file: string,
    private holder: Holder,
  ) {}

  /**
   * Takes the folder. A lock whose process is gone is stale: its orphaned children are stopped first.
   * @throws Held when a living run has it.
   */
  static async take(file: string, folder: string, command: string, say: (line: string) => void): Promise<Lock> {
    const me = identify(process.pid)
    if (!me) throw new Error('this process cannot see itself')
    const lock = new Lock(file, { command, process: me, children: [], ready: false })
    for (let attempt = 0; attempt < 5; attempt++) {
      if (lock.create()) return lock
      const holder = readHolder(file)
      if (holder && stillRuns(holder.process)) throw new Held(holder, folder)
      if (holder) await stopOrphans(holder, say)
      removeStale(file, holder)
    }
    throw new Failure(`The data folder ${folder} is being taken by several runs at once: start one of them again.`)
  }

  /** Writes down the children that run now. */
  children(children: ProcessIdentity[]): void {
    this.write({ ...this.holder, children })
  }

  /** Says that the database is migrated and other commands may use it. */
  ready(): void {
    this.write({ ...this.holder, ready: true })
  }

  /** Gives the folder back. */
  release(): void {
    if (readHolder(this.file)?.process.started === this.holder.process.started) rmSync(this.file, { force: true })
  }

  /** Creates the file with its content in one step; false when it exists. */
  private create(): boolean {
    const draft = `${this.file}.${process.pid}`
    writeFileSync(draft, JSON.stringify(this.holder))
    try {
      linkSync(draft, this.file)
      return true
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false
      throw error
    } finally {
      rmSync(draft, { force: true })
    }
  }

  private write(holder: Holder): void {
    this.holder = holder
    const draft = `${this.file}.${process.pid}`
    writeFileSync(draft, JSON.stringify(holder))
    renameSync(draft, this.file)
  }
}

/** Who holds the folder according to its lock file; undefined when there is none or it is unreadable. */
export function readHolder(file: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Holder
    return typeof holder.process?.pid === 'number' && Array.isArray(holder.children) ? holder : undefined
  } catch {
    return undefined
  }
}

/** Moves the stale file aside and makes sure that it was the stale one and not a newer run's. */
function removeStale(file: string, stale: Holder | undefined): void {
  const aside = `${file}.stale-${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  const moved = readHolder(aside)
  if (moved && moved.process.started !== stale?.process.started && stillRuns(moved.process)) renameSync(aside, file)
  else rmSync(aside, { force: true })
}

async function stopOrphans(holder: Holder, say: (line: string) => void): Promise<void> {
  const orphans = holder.children.filter(stillRuns)
  if (orphans.length === 0) return
  say(`The last run was killed and left ${orphans.length} process${orphans.length > 1 ? 'es' : ''}; stopping what it left.`)
  await Promise.all(
    orphans.map((orphan) =>
      end(orphan, [
        ['SIGTERM', 10_000],
        ['SIGKILL', 2_000],
      ]),
    ),
  )
}
