import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the server when its build is stale, as `npm start` does before it starts. */
export function buildIfStale(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['apps/cli/build-if-stale.js', 'server'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`)
}

/** A data folder of one test's own. As root PostgreSQL runs as another user, who must be let in. */
export function dataFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'miaopu-start-'))
  spawnSync('chmod', ['755', path])
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** A free TCP port of this machine. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

/** A command of the built CLI while it runs. */
export class Running {
  output = ''
  readonly ended: Promise<number | null>

  private constructor(readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text
      })
    }
    this.ended = new Promise((done) => child.once('close', (code) => done(code)))
  }

  /** Runs `miaopu …words` with these variables and none of the caller's own settings. */
  static miaopu(words: readonly string[], env: Record<string, string>): Running {
    const { PATH = '', HOME = '/', TMPDIR } = process.env
    return new Running(
      spawn(process.execPath, ['dist/apps/cli/src/main.js', ...words], {
        cwd: root,
        env: { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    )
  }

  /** Waits until the output holds the text; an end before that is an error that shows the output. */
  async until(text: string, seconds = 30): Promise<void> {
    for (let tries = 0; tries < seconds * 20; tries++) {
      if (this.output.includes(text)) return
      if (this.child.exitCode !== null) throw new Error(`it ended (${this.child.exitCode}) and said:\n${this.output}`)
      await new Promise((done) => setTimeout(done, 50))
    }
    throw new Error(`it never said “${text}”, but:\n${this.output}`)
  }

  /** Sends a signal and waits for the end; answers the exit code. */
  async stop(signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
    this.child.kill(signal)
    return this.ended
  }
}

/** The api, worker and PostgreSQL processes that work on this data folder, by name and number (Linux). */
export function processesOn(dataDir: string): { name: string; pid: number }[] {
  const found: { name: string; pid: number }[] = []
  for (const pid of readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)) {
    try {
      if (/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))) continue
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
      const app = command.map((word) => /apps\/(api|worker)\/src\/main\.js$/.exec(word)?.[1]).find(Boolean)
      if (app && environment.includes(`DATA_DIR=${dataDir}`)) found.push({ name: app, pid })
      if (/postgres$/.test(command[0] ?? '') && command.some((word) => word.startsWith(dataDir)))
        found.push({ name: 'postgres', pid })
    } catch {
      // It ended meanwhile.
    }
  }
  return found.sort((a, b) => a.name.localeCompare(b.name))
}
