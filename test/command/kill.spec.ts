import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '#platform'
import { demoLogins } from '#seeds'
import { buildIfStale, dataFolder, freePort, processesOn, Running } from '../support/command.js'

/** What the office acknowledged: one move of one case. */
interface Acknowledged {
  caseId: string
  event: string
  moveId: string
  seq: number
}

/** Programmes through which an officer can lead any enterprise from prospect out of the pool again. */
const PROGRAMMES = ['recognise-gazelle', 'recognise-gazelle-cultivation', 'recognise-unicorn', 'recognise-potential-unicorn']
const STORY = ['invite', 'enrol', 'drop']
const WORKERS = 6

describe('the office is killed piece by piece while people work', () => {
  const folder = dataFolder()
  const acknowledged: Acknowledged[] = []
  let office: Running
  let address: string
  let cookie = ''
  let working = true
  let lost = 0

  beforeAll(async () => {
    buildIfStale()
    const port = await freePort()
    address = `http://127.0.0.1:${port}`
    office = Running.miaopu(['start'], { DATA_DIR: folder.path, PORT: String(port) })
    await office.until('Ctrl-C stops everything', 90)
    const officer = demoLogins.find(({ login }) => login === 'officer')
    const answer = await send('POST', '/api/session', { login: officer?.login, password: officer?.password })
    cookie = answer?.headers.get('set-cookie')?.split(';')[0] ?? ''
    expect(cookie).not.toBe('')
  }, 240_000)
  afterAll(async () => {
    if (office?.child.exitCode === null) await office.stop('SIGTERM')
    folder.remove()
  }, 60_000)

  /** One request; nothing when the connection broke or the office is just coming back. */
  async function send(method: string, path: string, body?: object, key?: string): Promise<Response | undefined> {
    const headers = { 'content-type': 'application/json', 'x-miaopu': '1', cookie, ...(key ? { 'idempotency-key': key } : {}) }
    const answer = await fetch(`${address}${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) }).catch(
      () => undefined,
    )
    if (answer && answer.status < 500) return answer
    lost++
    return undefined
  }

  /** Asks until there is an answer, always under the same key: what a browser does whose answer was lost. */
  async function insist(method: string, path: string, body?: object, key?: string): Promise<Response> {
    for (let tries = 0; tries < 400; tries++) {
      const answer = await send(method, path, body, key)
      if (answer) return answer
      await new Promise((done) => setTimeout(done, 100))
    }
    throw new Error(`${method} ${path} was never answered; the office said:\n${office.output}`)
  }

  /** Leads one enterprise through a programme, remembering every move that was acknowledged. */
  async function play(programmeCode: string, enterpriseId: string): Promise<void> {
    const opened = await insist('POST', '/api/cases', { programmeCode, enterpriseId, startAt: 'prospect' })
    if (opened.status !== 201) return
    const { id } = (await opened.json()) as { id: string }
    let version = 1
    for (const event of STORY) {
      const answer = await insist(
        'POST',
        `/api/cases/${id}/events/${event}`,
        { version, ...(event === 'drop' ? { input: { reason: '演练结束，出库' } } : {}) },
        newId(),
      )
      if (answer.status !== 200 && answer.status !== 201) throw new Error(`${event}: ${answer.status} ${await answer.text()}`)
      const moved = (await answer.json()) as Acknowledged & { version: number }
      acknowledged.push({ caseId: id, event, moveId: moved.moveId, seq: moved.seq })
      version = moved.version
    }
  }

  async function kill(name: string): Promise<void> {
    const done = acknowledged.length
    for (const { pid } of processesOn(folder.path).filter((one) => one.name === name)) process.kill(pid, 'SIGKILL')
    for (let tries = 0; tries < 600 && acknowledged.length < done + 12; tries++) await new Promise((next) => setTimeout(next, 50))
    expect(acknowledged.length).toBeGreaterThanOrEqual(done + 12)
  }

  it('people go on working through the kill of the API, the worker and PostgreSQL', async () => {
    const list = (await (await insist('GET', '/api/enterprises?size=200')).json()) as { items: { id: string }[] }
    const turns = PROGRAMMES.flatMap((programme) => list.items.map(({ id }) => [programme, id] as const))
    const work = Array.from({ length: WORKERS }, async () => {
      for (let turn = turns.pop(); turn && working; turn = turns.pop()) await play(...turn)
    })
    for (const name of ['api', 'worker', 'postgres', 'api']) await kill(name)
    working = false
    await Promise.all(work)
    expect(lost).toBeGreaterThan(0)
  }, 240_000)

  it('no acknowledged move is lost and none is doubled', async () => {
    const byCase = groupByCase(acknowledged)
    for (const [id, moves] of byCase) {
      const items = (await (await insist('GET', `/api/cases/${id}/moves`)).json()) as { id: string; event: string; seq: number }[]
      for (const { moveId, event, seq } of moves)
        expect(items.filter((move) => move.id === moveId)).toMatchObject([{ event, seq }])
      for (const event of STORY) expect(items.filter((move) => move.event === event).length).toBeLessThanOrEqual(1)
    }
    expect(byCase.size).toBeGreaterThan(12)
  }, 120_000)

  it.each(['verify-log', 'invariants', 'replay'])(
    '%s finds nothing wrong afterwards',
    async (command) => {
      const audit = Running.miaopu([command], { DATA_DIR: folder.path })
      const code = await audit.ended
      expect({ code, said: code ? audit.output : '' }).toEqual({ code: 0, said: '' })
    },
    60_000,
  )
})

function groupByCase(moves: readonly Acknowledged[]): Map<string, Acknowledged[]> {
  const groups = new Map<string, Acknowledged[]>()
  for (const move of moves) groups.set(move.caseId, [...(groups.get(move.caseId) ?? []), move])
  return groups
}
