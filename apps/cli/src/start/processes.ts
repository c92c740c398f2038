import { type ChildProcess, fork } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Failure } from '../failure.js'

/** The two processes of the system, by the folder under `apps`. */
export type ProcessName = 'api' | 'worker'

const built = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/**
 * Starts `api` or `worker` from the build, in a session of its own (Ctrl-C reaches only whoever stops it in order),
 * tied to this process by a channel: when it breaks, the process stops by itself. Its log goes to `logFile`, or to this terminal when there is none.
 */
export function launch(name: ProcessName, env: Record<string, string>, logFile: string | undefined): ChildProcess {
  const log = logFile === undefined ? undefined : openSync(logFile, 'a')
  try {
    return fork(built(`${name}/src/main.js`), [], {
      env: { ...process.env, ...env },
      execArgv: ['--enable-source-maps'],
      detached: true,
      stdio: ['ignore', log ?? 'inherit', log ?? 'inherit', 'ipc'],
    })
  } finally {
    if (log !== undefined) closeSync(log)
  }
}

/**
 * Waits until the API answers that it is ready.
 * @throws Failure with the process's own last words when it ends before.
 */
export async function untilAnswering(url: string, alive: () => string | undefined, seconds = 60): Promise<void> {
  for (let tries = 0; tries < seconds * 20; tries++) {
    const end = alive()
    if (end) throw new Failure(end)
    try {
      const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) })
      if (answer.ok) return
    } catch {
      // It does not listen yet.
    }
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Failure(`The API does not answer at ${url}/readyz after ${seconds} s: its log says why.`)
}

/**
 * Waits until a process has written to its log that it is ready.
 * @throws Failure with the process's own last words when it ends before.
 */
export async function untilItSaysReady(
  logFile: string,
  from: number,
  alive: () => string | undefined,
  seconds = 60,
): Promise<void> {
  for (let tries = 0; tries < seconds * 20; tries++) {
    const end = alive()
    if (end) throw new Failure(end)
    if (readFileSync(logFile).subarray(from).includes('"msg":"ready"')) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Failure(`The process that writes ${logFile} is not ready after ${seconds} s: its log says why.`)
}

/** The last thing a process wrote to its log since `from`: the message of a JSON line, or the line itself. */
export function lastWords(logFile: string, from: number): string {
  const lines = readFileSync(logFile).subarray(from).toString('utf8').split('\n').filter(Boolean)
  const last = lines.at(-1) ?? 'without a word'
  try {
    const { msg, err } = JSON.parse(last) as { msg?: string; err?: string | { message?: string } }
    return [msg, typeof err === 'string' ? err : err?.message].filter(Boolean).join(': ') || last
  } catch {
    return last
  }
}
