import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { buildIfStale, dataFolder, freePort, processesOn, Running } from '../support/command.js'

const EVERYTHING = ['api', 'postgres', 'worker']

beforeAll(() => buildIfStale(), 180_000)

describe('the office is opened, closed and survives what happens to it', () => {
  const folder = dataFolder()
  let port: number
  let office: Running

  const start = (env: Record<string, string> = {}) =>
    Running.miaopu(['start'], { DEMO: 'false', DATA_DIR: folder.path, PORT: String(port), ...env })
  const open = async () => {
    office = start()
    await office.until('Ctrl-C stops everything')
  }
  const working = () => processesOn(folder.path).map((one) => one.name)
  const answers = async () => (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.status
  /** Runs a statement in the office's database, at the address its own files tell. */
  const sql = async (statement: string) => {
    const dbPort = readFileSync(join(folder.path, 'postgres/postmaster.pid'), 'utf8').split('\n')[3]
    const password = readFileSync(join(folder.path, 'postgres/miaopu.password'), 'utf8').trim()
    const client = new Client({ connectionString: `postgres://miaopu:${password}@127.0.0.1:${dbPort}/miaopu` })
    await client.connect()
    try {
      return (await client.query(statement)).rows
    } finally {
      await client.end()
    }
  }

  beforeAll(async () => {
    port = await freePort()
  })
  afterAll(async () => {
    if (office && office.child.exitCode === null) await office.stop('SIGTERM')
    folder.remove()
  }, 60_000)

  it('opens on an empty folder and says where it answers and where the data lie', async () => {
    await open()
    expect(office.output).toContain(`http://127.0.0.1:${port}`)
    expect(office.output).toContain(folder.path)
    expect(await answers()).toBe(200)
    expect(working()).toEqual(EVERYTHING)
    await sql(`CREATE TABLE remembered AS SELECT 'the first day' AS what`)
  }, 60_000)

  it('refuses a second start on the same folder and leaves the first alone', async () => {
    const second = start({ PORT: String(await freePort()) })
    expect(await second.ended).toBe(1)
    expect(second.output).toMatch(/^Another `npm start` already works on the data folder .* \(process \d+\): stop it first.*\n$/)
    expect(await answers()).toBe(200)
  }, 60_000)

  it('starts the API, the worker and PostgreSQL again when they are killed', async () => {
    const before = processesOn(folder.path)
    for (const { pid } of before) process.kill(pid, 'SIGKILL')
    for (const name of ['PostgreSQL', 'api', 'worker']) await office.until(`${name} runs again.`)
    for (let tries = 0; tries < 200 && (await answers()) !== 200; tries++) await new Promise((done) => setTimeout(done, 50))
    expect(await answers()).toBe(200)
    const after = processesOn(folder.path)
    expect(after.map((one) => one.name)).toEqual(EVERYTHING)
    expect(after.filter((one) => before.some((old) => old.pid === one.pid))).toEqual([])
  }, 60_000)

  it('closes in order on Ctrl-C and leaves no process behind', async () => {
    expect(await office.stop('SIGINT')).toBe(0)
    expect(working()).toEqual([])
    expect(existsSync(join(folder.path, 'start.lock'))).toBe(false)
    expect(existsSync(join(folder.path, 'postgres/postmaster.pid'))).toBe(false)
  }, 60_000)

  it('keeps the data over a second start', async () => {
    await open()
    expect(await sql('SELECT what FROM remembered')).toEqual([{ what: 'the first day' }])
  }, 60_000)

  it('recovers after it was killed without warning', async () => {
    await office.stop('SIGKILL')
    await open()
    expect(await sql('SELECT what FROM remembered')).toEqual([{ what: 'the first day' }])
    expect(working()).toEqual(EVERYTHING)
    expect(await office.stop('SIGTERM')).toBe(0)
  }, 60_000)

  it('touches no other program whose number stands in a stale lock or a stale server file', async () => {
    const stranger = { pid: process.pid, started: 'another boot/1', command: 'something else' }
    const lock = { command: 'start', process: stranger, children: [stranger], ready: true }
    writeFileSync(join(folder.path, 'start.lock'), JSON.stringify(lock))
    const server = [process.pid, `${folder.path}/postgres`, 1, 5432, '', '127.0.0.1', '  1 1', 'ready', '']
    writeFileSync(join(folder.path, 'postgres/postmaster.pid'), server.join('\n'))
    await open()
    expect(await answers()).toBe(200)
    expect(await office.stop()).toBe(0)
    expect(working()).toEqual([])
  }, 60_000)
})

describe('what keeps the office from opening is told in one sentence, with exit code 1', () => {
  const folder = dataFolder()
  const refusal = async (env: Record<string, string>) => {
    const running = Running.miaopu(['start'], { DEMO: 'false', DATA_DIR: folder.path, PORT: '0', ...env })
    expect(await running.ended).toBe(1)
    return running.output
  }
  afterAll(() => folder.remove())

  it('a port that is taken', async () => {
    const port = await freePort()
    const other = createServer().listen(port, '127.0.0.1')
    try {
      expect(await refusal({ PORT: String(port) })).toBe(
        `Port ${port} on 127.0.0.1 is taken by another program: stop that program, or choose another port, e.g. PORT=${port + 1} npm start.\n`,
      )
    } finally {
      other.close()
    }
  })

  it('a database at which nothing answers', async () => {
    const port = await freePort()
    expect(await refusal({ DATABASE_URL: `postgres://a:secret@127.0.0.1:${port}/b` })).toBe(
      `Nothing answers at a@127.0.0.1:${port}/b: start that PostgreSQL, or correct DATABASE_URL.\n`,
    )
  })

  it('a variable that is wrong', async () => {
    expect(await refusal({ PORT: 'many' })).toMatch(/^The configuration is wrong\.\nPORT=.*\n$/)
  })
})
