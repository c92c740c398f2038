import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { codeOf, Failure, messageOf } from '../failure.js'

/** The places inside the data folder. */
export interface DataFolder {
  root: string
  postgres: string
  logs: string
  lock: string
}

/**
 * Makes the data folder when it is absent and answers its absolute places.
 * @throws Failure when it is no folder, or when this user may not write in it.
 */
export function openDataFolder(dataDir: string): DataFolder {
  const root = resolve(dataDir)
  try {
    make(root)
    if (!statSync(root).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' })
    accessSync(root, constants.R_OK | constants.W_OK | constants.X_OK)
    mkdirSync(join(root, 'logs'), { recursive: true })
  } catch (error) {
    throw new Failure(refusal(root, error))
  }
  return { root, postgres: join(root, 'postgres'), logs: join(root, 'logs'), lock: join(root, 'start.lock') }
}

/** One folder after the other: Node's own recursive way never returns where a file system refuses folders with ENOENT (/proc). */
function make(folder: string): void {
  if (existsSync(folder)) return
  make(dirname(folder))
  mkdirSync(folder)
}

function refusal(root: string, error: unknown): string {
  const choose = 'or choose another folder with DATA_DIR'
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
      return `The data folder ${root} may not be written by user ${userInfo().username}: give this user the right to it, ${choose}.`
    case 'EEXIST':
    case 'ENOTDIR':
      return `The data folder ${root} cannot be used, because a file stands in its place: move that file away, ${choose}.`
    case 'EROFS':
      return `The data folder ${root} lies on a file system that is read-only: mount it writable, ${choose}.`
    case 'ENOSPC':
      return `The data folder ${root} lies on a disk that is full: make room, ${choose}.`
    default:
      return `The data folder ${root} cannot be used (${messageOf(error)}): put that right, ${choose}.`
  }
}
