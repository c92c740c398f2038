import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A running process, told apart from a later one that was given the same number. */
export interface ProcessIdentity {
  pid: number
  /** When it started, as the system counts it; only compared for equality. */
  started: string
  /** Its command line. */
  command: string
}

/**
 * Who runs under `pid` now; undefined when nobody does (a zombie counts as nobody).
 * Linux reads /proc, other systems ask `ps`.
 */
export function identify(pid: number): ProcessIdentity | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  try {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid)
  } catch {
    return undefined
  }
}

/** Whether the process that was seen earlier still runs. */
export function stillRuns(seen: ProcessIdentity): boolean {
  return identify(seen.pid)?.started === seen.started
}

function fromProc(pid: number): ProcessIdentity | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The second field is the name in brackets and may hold blanks; what follows it starts with the third field.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim()
  return { pid, started: `${boot}/${fields[19]}`, command }
}

function fromPs(pid: number): ProcessIdentity | undefined {
  const line = execFileSync('ps', ['-o', 'lstart=,stat=,command=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  })
  const match = /^\s*(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d+)\s+(\S+)\s+(.*)$/.exec(line)
  if (!match || match[2]?.startsWith('Z')) return undefined
  return { pid, started: match[1] ?? '', command: match[3] ?? '' }
}

/** Waits until the process is gone; false when it still runs after `milliseconds`. */
export async function gone(seen: ProcessIdentity, milliseconds: number): Promise<boolean> {
  for (let waited = 0; ; waited += 50) {
    if (!stillRuns(seen)) return true
    if (waited >= milliseconds) return false
    await new Promise((done) => setTimeout(done, 50))
  }
}

/** Sends the signals one after the other, each with its time to obey, until the process is gone. */
export async function end(seen: ProcessIdentity, ways: readonly [NodeJS.Signals, number][]): Promise<void> {
  for (const [signal, milliseconds] of ways) {
    if (!stillRuns(seen)) return
    try {
      process.kill(seen.pid, signal)
    } catch {
      return
    }
    if (await gone(seen, milliseconds)) return
  }
}
