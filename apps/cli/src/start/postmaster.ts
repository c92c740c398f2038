import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../failure.js'
import type { Binaries } from './binaries.js'
import { serverEnv } from './cluster-folder.js'
import { end, identify, type ProcessIdentity } from './process-identity.js'
import { asUser, type ServerUser } from './server-user.js'

/** What postmaster.pid tells about the server of a cluster. */
export interface Postmaster {
  pid: number
  port: number
  /** Whether it accepts connections. */
  ready: boolean
}

/** Reads postmaster.pid; undefined when there is none. */
export function readPostmaster(folder: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  } catch {
    return undefined
  }
}

/** The living server of this very cluster; undefined when the pid file is stale or its number belongs to somebody else now. */
export function runningPostmaster(folder: string): ProcessIdentity | undefined {
  const seen = identify(readPostmaster(folder)?.pid ?? 0)
  return seen && /postgres/.test(seen.command) && seen.command.includes(folder) ? seen : undefined
}

/** How to stop PostgreSQL: fast first (rolls back, writes a checkpoint), at once when it does not obey. */
export const STOP_POSTGRES: readonly [NodeJS.Signals, number][] = [
  ['SIGINT', 30_000],
  ['SIGQUIT', 10_000],
  ['SIGKILL', 2_000],
]

/** Stops a server that a killed run left on this cluster and removes a stale pid file. Touches no other process. */
export async function stopLeftPostmaster(folder: string, say: (line: string) => void): Promise<void> {
  const left = runningPostmaster(folder)
  if (left) {
    say('The last run left its PostgreSQL running; stopping it.')
    await end(left, STOP_POSTGRES)
  }
  if (!runningPostmaster(folder)) rmSync(join(folder, 'postmaster.pid'), { force: true })
}

/**
 * Starts the server in a session of its own, so that Ctrl-C in the terminal reaches only whoever stops it in order.
 * When this process is gone, however it went, a watcher stops the server and removes `options.scratch`.
 */
export function spawnPostmaster(
  folder: string,
  port: number,
  binaries: Binaries,
  user: ServerUser,
  options: { settings: readonly string[]; logFile: string; scratch?: string },
): ChildProcess {
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', ...options.settings]
  const log = openSync(options.logFile, 'a')
  try {
    const server = spawn(binaries.postgres, ['-D', folder, ...settings.flatMap((setting) => ['-c', setting])], {
      ...asUser(user),
      cwd: folder,
      env: serverEnv(),
      detached: true,
      stdio: ['ignore', log, log],
    })
    if (server.pid !== undefined) watch(server, options.scratch)
    return server
  } finally {
    closeSync(log)
  }
}

/** Waits at the end of a pipe that only this process holds open; the pipe breaks when this process ends, even by kill -9. */
const WATCHER = 'read -r _; kill -INT "$1" 2>/dev/null; if [ -n "$2" ]; then sleep 3; rm -rf -- "$2"; fi'

function watch(server: ChildProcess, scratch = ''): void {
  if (process.platform === 'win32') return
  const watcher = spawn('/bin/sh', ['-c', WATCHER, 'miaopu-watcher', String(server.pid), scratch], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watcher.on('error', () => undefined)
  watcher.stdin?.on('error', () => undefined)
  watcher.unref()
  ;(watcher.stdin as unknown as { unref?(): void }).unref?.()
  server.once('exit', () => watcher.kill('SIGKILL'))
}

/**
 * Waits until the server accepts connections; a recovery after a crash may take its time.
 * @throws Failure with the server's own reason when it ends instead.
 */
export async function untilReady(child: ChildProcess, folder: string, logFile: string, logFrom: number): Promise<void> {
  for (;;) {
    const state = readPostmaster(folder)
    if (state?.ready && state.pid === child.pid) return
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
      throw new Failure(`The database in ${folder} did not start: ${reasonIn(logFile, logFrom)} (its log is ${logFile}).`)
    }
    await new Promise((done) => setTimeout(done, 20))
  }
}

/** The size of a log file before something is appended to it; 0 when there is none. */
export function endOf(logFile: string): number {
  return statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
}

function reasonIn(logFile: string, from: number): string {
  const text = readFileSync(logFile).subarray(from).toString('utf8')
  const lines = text.split('\n').filter(Boolean)
  if (/No space left on device/.test(text)) return 'the disk is full; make room'
  const line = lines.find((one) => /FATAL|PANIC/.test(one)) ?? lines.at(-1) ?? 'it ended without a word'
  return line.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '')
}
