import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { codeOf, Failure, messageOf } from '../failure.js'
import { type Binaries, REACHABLE } from './binaries.js'
import { asUser, canEnter, type ServerUser } from './server-user.js'

/** The owner's name inside the database. */
export const OWNER = 'miaopu'
const PASSWORD_FILE = 'miaopu.password'

/**
 * The folder of the cluster, made when it is absent. It comes into being whole or not at all: `initdb` works
 * beside it and the result is renamed. UTF-8, sorted by the built-in C.UTF-8 (the same on every system), with
 * checksums on every page and a password of its own.
 * @throws Failure when the folder holds something else, or a cluster of another PostgreSQL.
 */
export function clusterFolder(wanted: string, binaries: Binaries, user: ServerUser, options: { sync?: boolean } = {}): string {
  const folder = throughLink(wanted)
  sweep(folder)
  if (isEmptyOrAbsent(folder)) create(folder, binaries, user, options.sync ?? true)
  let version: string
  try {
    version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  } catch {
    throw new Failure(
      `${wanted} holds something that is not a PostgreSQL database (no PG_VERSION): move it away or choose another folder with DATA_DIR.`,
    )
  }
  if (version !== binaries.major) {
    throw new Failure(
      `The database in ${wanted} was made by PostgreSQL ${version}, and PostgreSQL ${binaries.major} comes with this version: ` +
        `run PostgreSQL ${version} on it and set DATABASE_URL, or move the data with pg_dump.`,
    )
  }
  if (!canEnter(user, folder)) {
    throw new Failure(
      `PostgreSQL runs as user ${user.name}, which cannot enter ${folder}: let it through (chmod o+x on the folders above), or move the data folder and name it in DATA_DIR.`,
    )
  }
  return folder
}

/** The password of the cluster in `folder`, kept inside it for its owner's eyes. */
export function passwordOf(folder: string): string {
  try {
    return readFileSync(join(folder, PASSWORD_FILE), 'utf8').trim()
  } catch (error) {
    throw new Failure(`The password of the database cannot be read from ${join(folder, PASSWORD_FILE)} (${messageOf(error)}).`)
  }
}

/**
 * Where root's server user cannot enter (a checkout under /root), the data folder gets a link named `postgres`
 * to a new folder under /var/lib/miaopu. The link decides: remove the data folder and the next start is a first one.
 */
export function linkToReachable(wanted: string, user: ServerUser, say: (line: string) => void): void {
  if (user.uid === undefined || throughLink(wanted) !== wanted) return
  if (!isEmptyOrAbsent(wanted) || canEnter(user, dirname(wanted))) return
  const name = `${basename(dirname(dirname(wanted))) || 'data'}-${randomBytes(4).toString('hex')}`
  const target = join(REACHABLE, name)
  try {
    mkdirSync(REACHABLE, { recursive: true, mode: 0o755 })
    if (existsSync(wanted)) rmdirSync(wanted)
    symlinkSync(target, wanted)
  } catch (error) {
    throw new Failure(
      `PostgreSQL runs as user ${user.name}, which cannot enter ${dirname(wanted)}, and ${target} cannot be made (${messageOf(error)}): ` +
        'name a data folder that every user can enter in DATA_DIR, or set DATABASE_URL.',
    )
  }
  say(`User ${user.name} cannot enter ${dirname(wanted)}; the database lies in ${target}, linked from there.`)
}

function isEmptyOrAbsent(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true
    throw new Failure(`The database folder ${folder} cannot be read (${messageOf(error)}): put that right, or set DATA_DIR.`)
  }
}

/** Where a link points, also when nothing is there yet; a folder is its own place. */
function throughLink(wanted: string): string {
  try {
    return resolve(dirname(wanted), readlinkSync(wanted))
  } catch {
    return wanted
  }
}

/** Removes what an `initdb` that was killed left beside the folder. */
function sweep(folder: string): void {
  if (!existsSync(dirname(folder))) return
  for (const name of readdirSync(dirname(folder))) {
    if (name.startsWith(`${basename(folder)}.new-`)) rmSync(join(dirname(folder), name), { recursive: true, force: true })
  }
}

function create(folder: string, binaries: Binaries, user: ServerUser, sync: boolean): void {
  const draft = `${folder}.new-${process.pid}`
  const password = randomBytes(24).toString('base64url')
  const secret = mkdtempSync(join(tmpdir(), 'miaopu-'))
  try {
    mkdirSync(draft, { recursive: true, mode: 0o700 })
    writeFileSync(join(secret, 'password'), `${password}\n`, { mode: 0o600 })
    for (const path of [draft, secret, join(secret, 'password')]) own(path, user)
    if (!canEnter(user, draft)) {
      throw new Failure(
        `PostgreSQL runs as user ${user.name}, which cannot enter ${dirname(folder)}: let it through (chmod o+x), or name another folder in DATA_DIR.`,
      )
    }
    initdb(draft, join(secret, 'password'), binaries, user, sync)
    writeFileSync(join(draft, PASSWORD_FILE), `${password}\n`, { mode: 0o600 })
    own(join(draft, PASSWORD_FILE), user)
    if (existsSync(folder)) rmdirSync(folder)
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (error instanceof Failure) throw error
    if (codeOf(error) === 'ENOSPC')
      throw new Failure(`The disk under ${dirname(folder)} is full: make room, or name another folder in DATA_DIR.`)
    throw new Failure(`The database folder ${folder} cannot be made (${messageOf(error)}): put that right, or set DATA_DIR.`)
  } finally {
    rmSync(secret, { recursive: true, force: true })
  }
}

function own(path: string, user: ServerUser): void {
  if (user.uid !== undefined) chownSync(path, user.uid, user.gid ?? user.uid)
}

function initdb(folder: string, passwordFile: string, binaries: Binaries, user: ServerUser, sync: boolean): void {
  const words = [
    `--pgdata=${folder}`,
    `--username=${OWNER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    `--locale=${characterLocale()}`,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--lc-messages=C',
    '--data-checksums',
    ...(sync ? [] : ['--no-sync']),
  ]
  const { status, stderr, error } = spawnSync(binaries.initdb, words, {
    ...asUser(user),
    cwd: folder,
    encoding: 'utf8',
    env: serverEnv(),
  })
  if (status === 0) return
  const lines = (error?.message ?? stderr).split('\n')
  const why = lines.find((line) => /error|could not|FATAL|No space/i.test(line)) ?? lines[0] ?? ''
  if (/No space left/.test(stderr ?? '')) throw Object.assign(new Error(why), { code: 'ENOSPC' })
  throw new Error(why.trim())
}

/**
 * The locale that says which characters are letters: trigram search finds no Chinese word under plain `C`.
 * glibc and newer macOS have C.UTF-8; older macOS has en_US.UTF-8.
 */
function characterLocale(): string {
  return process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
}

/** The environment of PostgreSQL's programs: nothing of the caller's PG* variables. */
export function serverEnv(): Record<string, string> {
  return { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_MESSAGES: 'C' }
}
