import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { newId } from '#platform'
import { freePort } from '../start/embedded-postgres.js'
import { prepareDatabase } from '../start/prepare.js'

/** Runs `work` on a fresh, prepared database of the same server and drops it. */
export async function inOwnDatabase(server: string, work: (url: string) => Promise<void>): Promise<void> {
  const name = `bench_${newId().replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  try {
    await admin.query(`CREATE DATABASE ${name}`)
    const url = new URL(server)
    url.pathname = `/${name}`
    await prepareDatabase(url.toString())
    await work(url.toString())
  } finally {
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await admin.end()
  }
}

/** The real API in a process of its own, on a free port. */
export interface RunningApi {
  url: string
  stop(): Promise<void>
}

/** Starts the API on a database and waits until it is ready. */
export async function startApi(databaseUrl: string): Promise<RunningApi> {
  const port = await freePort()
  const { child, stop } = await startProcess('api', databaseUrl, port)
  const url = `http://127.0.0.1:${port}`
  await ready(url, child)
  return { url, stop }
}

/** Starts the worker on a database; it looks for jobs as soon as it is up. Answers how to stop it. */
export async function startWorker(databaseUrl: string): Promise<() => Promise<void>> {
  return (await startProcess('worker', databaseUrl, 0)).stop
}

async function startProcess(app: 'api' | 'worker', databaseUrl: string, port: number) {
  const dataDir = await mkdtemp(join(tmpdir(), 'miaopu-bench-'))
  const child = spawn(process.execPath, [join(import.meta.dirname, `../../../${app}/src/main.js`)], {
    env: {
      ...process.env,
      ...{
        DATABASE_URL: databaseUrl,
        DATA_DIR: dataDir,
        PORT: String(port),
        HOST: '127.0.0.1',
        LOG_LEVEL: 'error',
        DEMO: 'false',
      },
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const stop = async () => {
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGTERM')
    await gone
    await rm(dataDir, { recursive: true, force: true })
  }
  return { child, stop }
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    if (child.exitCode !== null) throw new Error('the API ended before it was ready')
    const isReady = await fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isReady) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('the API was not ready within 30 s')
}

/** Signs in and answers the cookie of the session. */
export async function signInAt(url: string, login: string, password: string): Promise<string> {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-miaopu': '1' },
    body: JSON.stringify({ login, password }),
  })
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  if (!answer.ok || !cookie) throw new Error(`${login} could not sign in: ${answer.status} ${await answer.text()}`)
  return cookie
}
