import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { Failure, messageOf } from '../failure.js'

/** As whom PostgreSQL runs. Without uid: as the user of this process. */
export interface ServerUser {
  name: string
  uid?: number
  gid?: number
}

/** The part of spawn's options that makes a child run as this user. */
export function asUser(user: ServerUser): { uid?: number; gid?: number } {
  return user.uid === undefined ? {} : { uid: user.uid, gid: user.gid }
}

/**
 * As whom PostgreSQL runs on this cluster folder. An ordinary user runs it itself. PostgreSQL refuses to run as
 * root, so root runs it as the owner of an existing cluster, else as `postgres`, which is created when absent.
 * @throws Failure when the cluster belongs to somebody else, or the user cannot be created.
 */
export function serverUser(cluster: string, say: (line: string) => void): ServerUser {
  const me = userInfo()
  const owner = existsSync(join(cluster, 'PG_VERSION')) ? statSync(cluster) : undefined
  if (me.uid !== 0) {
    if (owner && me.uid >= 0 && owner.uid !== me.uid) {
      throw new Failure(
        `The database in ${cluster} belongs to user ${nameOf(owner.uid)}, not to ${me.username}: start as that user or as root, or choose another folder with DATA_DIR.`,
      )
    }
    return { name: me.username }
  }
  if (owner && owner.uid !== 0) return { name: nameOf(owner.uid), uid: owner.uid, gid: owner.gid }
  return postgresUser() ?? createPostgresUser(say)
}

/** Whether this user can enter the folder. */
export function canEnter(user: ServerUser, folder: string): boolean {
  if (user.uid === undefined) return true
  return spawnSync('/bin/sh', ['-c', 'test -x "$0" && test -r "$0"', folder], { ...asUser(user), cwd: '/' }).status === 0
}

function postgresUser(): ServerUser | undefined {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }))
    return { name: 'postgres', uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}

function createPostgresUser(say: (line: string) => void): ServerUser {
  const run = (command: string, ...words: string[]) => execFileSync(command, words, { stdio: 'pipe' })
  try {
    run('groupadd', '--system', '--force', 'postgres')
    run('useradd', '--system', '--gid', 'postgres', '--no-create-home', '--home-dir', '/nonexistent', 'postgres')
  } catch (error) {
    throw new Failure(
      `PostgreSQL does not run as root and the user postgres could not be created (${messageOf(error).split('\n')[0]}): ` +
        'create it, start as an ordinary user, or set DATABASE_URL.',
    )
  }
  const created = postgresUser()
  if (!created)
    throw new Failure(
      'PostgreSQL does not run as root and there is no user postgres: start as an ordinary user, or set DATABASE_URL.',
    )
  say('Created the system user postgres, because PostgreSQL does not run as root.')
  return created
}

function nameOf(uid: number): string {
  try {
    return execFileSync('id', ['-nu', String(uid)], { encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return `number ${uid}`
  }
}
