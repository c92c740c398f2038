import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { buildIfStale, dataFolder, freePort, processesOn, Running } from '../support/command.js'

const SETTINGS = { LOG_LEVEL: 'info', DEMO: 'false' }

describe('starting the office with one command', () => {
  let folder: ReturnType<typeof dataFolder>
  let port: number
  const started: Running[] = []
  const start = (env: Record<string, string> = {}) => {
    const running = Running.miaopu(['start'], { ...SETTINGS, DATA_DIR: folder.path, PORT: String(port), ...env })
    started.push(running)
    return running
  }
  const ready = async (env: Record<string, string> = {}) => {
    const running = start(env)
    await running.until('Ctrl-C stops everything')
    return running
  }
  /** Reads or writes in the office's database through the CLI's own address of it. */
  const sql = async (statement: string) => {
    const [pid, , , dbPort] = readFileSync(join(folder.path, 'postgres/postmaster.pid'), 'utf8').split('\n')
    expect(Number(pid)).toBeGreaterThan(0)
    const password = readFileSync(join(folder.path, 'postgres/miaopu.password'), 'utf8').trim()
    const client = new Client({ connectionString: `postgres://miaopu:${password}@127.0.0.1:${dbPort}/miaopu` })
    await client.connect()
    try {
      return (await client.query(statement)).rows
    } finally {
      await client.end()
    }
  }

  beforeAll(() => buildIfStale(), 180_000)
  beforeEach(async () => {
    folder = dataFolder()
    port = await freePort()
  })
  afterEach(async () => {
    for (const running of started.splice(0)) if (running.child.exitCode === null) await running.stop('SIGTERM')
    folder.remove()
  })

  it('opens the office on an empty folder, keeps what was written over a second start, and leaves no process behind', async () => {
    const first = await ready()
    expect(first.output).toContain(`http://127.0.0.1:${port}`)
    expect(first.output).toContain(folder.path)
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200)
    expect(processesOn(folder.path).map((one) => one.name)).toEqual(['api', 'postgres', 'worker'])
    await sql(`CREATE TABLE remembered AS SELECT 'the first day' AS what`)
    expect(await first.stop('SIGINT')).toBe(0)
    expect(processesOn(folder.path)).toEqual([])

    const second = await ready()
    expect(await sql('SELECT what FROM remembered')).toEqual([{ what: 'the first day' }])
    expect(await second.stop('SIGTERM')).toBe(0)
    expect(processesOn(folder.path)).toEqual([])
    expect(existsSync(join(folder.path, 'start.lock'))).toBe(false)
  }, 60_000)

  it('recovers after it was killed without warning, and its processes do not outlive it', async () => {
    const killed = await ready()
    await sql(`CREATE TABLE remembered AS SELECT 1 AS what`)
    await killed.stop('SIGKILL')
    const again = await ready()
    expect(await sql('SELECT what FROM remembered')).toEqual([{ what: 1 }])
    expect(processesOn(folder.path).map((one) => one.name)).toEqual(['api', 'postgres', 'worker'])
    expect(await again.stop()).toBe(0)
  }, 60_000)

  it('starts the API, the worker and PostgreSQL again when they are killed', async () => {
    const running = await ready()
    const before = processesOn(folder.path)
    for (const { pid } of before) process.kill(pid, 'SIGKILL')
    for (const name of ['PostgreSQL', 'api', 'worker']) await running.until(`${name} runs again.`)
    for (let tries = 0; tries < 200; tries++) {
      const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
      if (answer?.ok) break
      await new Promise((done) => setTimeout(done, 50))
    }
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200)
    const after = processesOn(folder.path)
    expect(after.map((one) => one.name)).toEqual(['api', 'postgres', 'worker'])
    expect(after.filter((one) => before.some((old) => old.pid === one.pid))).toEqual([])
  }, 60_000)

  it('refuses a folder on which another start works, and leaves that one alone', async () => {
    const first = await ready()
    const second = start({ PORT: String(await freePort()) })
    expect(await second.ended).toBe(1)
    expect(second.output).toMatch(/^Another `npm start` already works on the data folder .* \(process \d+\): stop it first.*\n$/)
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200)
    expect(await first.stop()).toBe(0)
  }, 60_000)

  it('ignores a lock and a server pid file whose numbers belong to other programs now', async () => {
    const first = await ready()
    await first.stop()
    const stranger = { pid: process.pid, started: 'another boot/1', command: 'something else' }
    writeFileSync(
      join(folder.path, 'start.lock'),
      JSON.stringify({ command: 'start', process: stranger, children: [stranger], ready: true }),
    )
    writeFileSync(
      join(folder.path, 'postgres/postmaster.pid'),
      `${process.pid}\n${folder.path}/postgres\n1\n5432\n\n127.0.0.1\n  1 1\nready\n`,
    )
    const again = await ready()
    expect(await again.stop()).toBe(0)
  }, 60_000)
})

describe('what keeps the office from opening is told in one sentence', () => {
  let folder: ReturnType<typeof dataFolder>
  const server = () => new URL(process.env.MIAOPU_TEST_SERVER as string)
  const refusal = async (env: Record<string, string>) => {
    const running = Running.miaopu(['start'], { ...SETTINGS, DATA_DIR: folder.path, PORT: '0', ...env })
    const code = await running.ended
    expect(running.output.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(1)
    return running.output.trim()
  }
  const admin = async (...statements: string[]) => {
    const client = new Client({ connectionString: server().href })
    await client.connect()
    for (const statement of statements) await client.query(statement)
    await client.end()
  }
  const at = (change: (url: URL) => void) => {
    const url = server()
    change(url)
    return { DATABASE_URL: url.href }
  }

  beforeAll(() => buildIfStale(), 180_000)
  beforeEach(() => {
    folder = dataFolder()
  })
  afterEach(() => folder.remove())
  afterAll(() =>
    admin('DROP DATABASE IF EXISTS start_plain', 'DROP DATABASE IF EXISTS start_bytes', 'DROP ROLE IF EXISTS start_guest'),
  )

  it('a port that is taken', async () => {
    const port = await freePort()
    const other = createServer().listen(port, '127.0.0.1')
    try {
      expect(await refusal({ PORT: String(port) })).toBe(
        `Port ${port} on 127.0.0.1 is taken by another program: stop that program, or choose another port, e.g. PORT=${port + 1} npm start.`,
      )
    } finally {
      other.close()
    }
  })

  it('a file where the data folder should be, and a folder that may not be written', async () => {
    const file = join(folder.path, 'file')
    writeFileSync(file, '')
    expect(await refusal({ DATA_DIR: file })).toContain(`${file} cannot be used, because a file stands in its place`)
    expect(await refusal({ DATA_DIR: '/proc/miaopu' })).toMatch(/^The data folder \/proc\/miaopu .*DATA_DIR\.$/)
  })

  it('a database folder that holds something else, or the database of another PostgreSQL', async () => {
    const cluster = join(folder.path, 'postgres')
    mkdirSync(cluster)
    writeFileSync(join(cluster, 'letter.txt'), 'dear reader')
    expect(await refusal({})).toContain('holds something that is not a PostgreSQL database')
    writeFileSync(join(cluster, 'PG_VERSION'), '14\n')
    expect(await refusal({})).toMatch(/was made by PostgreSQL 14, and PostgreSQL 18 comes with this version: .*pg_dump/)
    expect(readFileSync(join(cluster, 'letter.txt'), 'utf8')).toBe('dear reader')
  })

  it('a DATABASE_URL at which nothing answers, whose host is unknown, or that is none', async () => {
    const port = await freePort()
    expect(await refusal({ DATABASE_URL: `postgres://a:secret@127.0.0.1:${port}/b` })).toBe(
      `Nothing answers at a@127.0.0.1:${port}/b: start that PostgreSQL, or correct DATABASE_URL.`,
    )
    expect(await refusal({ DATABASE_URL: 'postgres://a:b@host.invalid/c' })).toContain(
      'The host of a@host.invalid:5432/c is not known',
    )
    expect(await refusal({ DATABASE_URL: 'mysql://a' })).toContain('DATABASE_URL is not an address of PostgreSQL')
  })

  it('a wrong password, and a database that does not exist', async () => {
    expect(
      await refusal(
        at((url) => {
          url.password = 'wrong'
        }),
      ),
    ).toMatch(/^The password for miaopu@.* is wrong: correct DATABASE_URL\.$/)
    expect(
      await refusal(
        at((url) => {
          url.pathname = '/nowhere'
        }),
      ),
    ).toMatch(/^There is no database miaopu@.*\/nowhere: create it/)
  })

  it('a database user without the right to create, and a database that knows no Chinese letters', async () => {
    await admin(
      `CREATE ROLE start_guest LOGIN PASSWORD 'guest'`,
      'CREATE DATABASE start_plain',
      `CREATE DATABASE start_bytes TEMPLATE template0 LOCALE 'C'`,
    )
    const lacking = await refusal(
      at((url) => {
        url.username = 'start_guest'
        url.password = 'guest'
        url.pathname = '/start_plain'
      }),
    )
    expect(lacking).toContain('may not create in it (GRANT CREATE ON DATABASE "start_plain" TO "start_guest")')
    expect(lacking).toContain('may not create tables in schema public')
    expect(lacking).toContain('ALTER ROLE "start_guest" CREATEROLE')
    expect(
      await refusal(
        at((url) => {
          url.pathname = '/start_bytes'
        }),
      ),
    ).toContain('LC_CTYPE is C, under which no Chinese name is found')
  })

  it('a variable that is wrong', async () => {
    const running = Running.miaopu(['start'], { DATA_DIR: folder.path, PORT: 'many' })
    expect(await running.ended).toBe(1)
    expect(running.output).toMatch(/^The configuration is wrong\.\nPORT=.*\n$/)
  })
})
