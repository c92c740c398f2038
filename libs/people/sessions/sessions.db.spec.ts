import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { DataSource } from 'typeorm'
import { poolOf, systemActor, UnitOfWork } from '#platform'
import { type Office, openOffice } from '../../../test/support/office.js'
import { arrive, createUser, openBrowser, PASSWORD } from '../../../test/support/people.js'
import { PeopleModule } from '../people.module.js'
import { ActorsQueries } from './actors.queries.js'

const HOURS = 12

const NOW = new Date('2026-03-02T01:00:00Z')
const hours = (n: number) => new Date(NOW.getTime() + n * 3_600_000)

describe('a session', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice({ modules: [PeopleModule], now: NOW, config: { sessionHours: HOURS } })
  })
  afterAll(() => office.close())

  const enter = async (login: string) => {
    const browser = openBrowser(office)
    const answer = await browser.post('/api/session').send({ login, password: PASSWORD })
    expect(answer.status).toBe(200)
    return browser
  }
  const statusOf = async (browser: ReturnType<typeof openBrowser>) => (await browser.get('/api/session')).status

  it('slides on while it is used and ends when it is not', async () => {
    const who = await createUser(office.db, { roles: ['officer'] })
    const browser = await enter(who.login)
    office.clock.freeze(hours(HOURS - 1))
    expect(await statusOf(browser)).toBe(200)
    office.clock.freeze(hours(2 * HOURS - 2))
    expect(await statusOf(browser)).toBe(200)
    office.clock.freeze(hours(3 * HOURS - 1))
    expect(await statusOf(browser)).toBe(401)
    office.clock.freeze(NOW)
  })

  it('ends thirty days after signing in, however busy it is', async () => {
    const who = await createUser(office.db, { roles: ['officer'] })
    const browser = await enter(who.login)
    for (let at = 0; at < 30 * 24; at += HOURS - 1) {
      office.clock.freeze(hours(at))
      expect(await statusOf(browser)).toBe(200)
    }
    office.clock.freeze(hours(30 * 24))
    expect(await statusOf(browser)).toBe(401)
    office.clock.freeze(NOW)
  })

  it('writes that it was seen at most once a minute', async () => {
    const who = await createUser(office.db, { roles: ['officer'] })
    const browser = await enter(who.login)
    const seen = async () =>
      (await office.db.dataSource.query('SELECT last_seen_at, xmin::text FROM sessions WHERE user_id = $1', [who.id]))[0]
    const before = await seen()
    office.clock.freeze(new Date(NOW.getTime() + 59_000))
    await statusOf(browser)
    expect(await seen()).toEqual(before)
    office.clock.freeze(new Date(NOW.getTime() + 60_000))
    await statusOf(browser)
    expect((await seen()).last_seen_at).toEqual(office.clock.now())
    office.clock.freeze(NOW)
  })

  it('is not ended by moving the office clock in development', async () => {
    const who = await createUser(office.db, { roles: ['officer'] })
    const browser = await enter(who.login)
    office.clock.setOffset(90 * 24 * 3_600_000)
    expect(await statusOf(browser)).toBe(200)
    office.clock.setOffset(0)
  })

  it('is over at once after signing out, and its cookie is taken back', async () => {
    const who = await createUser(office.db, { roles: ['officer'] })
    const browser = await enter(who.login)
    const cookie = (await office.db.dataSource.query('SELECT count(*)::int AS n FROM sessions WHERE user_id = $1', [who.id]))[0]
    expect(cookie.n).toBe(1)
    const out = await browser.delete('/api/session')
    expect(out.status).toBe(204)
    expect(String(out.headers['set-cookie'])).toContain('Max-Age=0')
    expect(await statusOf(browser)).toBe(401)
  })

  it('lists where one is signed in and ends one of them with the next request', async () => {
    const who = await createUser(office.db, { roles: ['officer'] })
    const here = await enter(who.login)
    const there = await enter(who.login)
    const list = (await here.get('/api/sessions')).body
    expect(list.map((s: { current: boolean }) => s.current).sort()).toEqual([false, true])
    const other = list.find((s: { current: boolean }) => !s.current)
    expect((await here.delete(`/api/sessions/${other.id}`)).status).toBe(204)
    expect(await statusOf(there)).toBe(401)
    expect(await statusOf(here)).toBe(200)
    expect((await here.delete(`/api/sessions/${other.id}`)).status).toBe(404)
  })

  it("cannot be ended by somebody else's hand, who is told it is not there", async () => {
    const who = await createUser(office.db, { roles: ['officer'] })
    const mine = await enter(who.login)
    const [session] = (await mine.get('/api/sessions')).body
    const stranger = await arrive(office, { roles: ['manager'] })
    expect((await stranger.browser.delete(`/api/sessions/${session.id}`)).status).toBe(404)
    expect(await statusOf(mine)).toBe(200)
  })

  it('ends with all others of a user when an administrator says so', async () => {
    const who = await createUser(office.db, { roles: ['officer'] })
    const browsers = [await enter(who.login), await enter(who.login)]
    const admin = await arrive(office, { roles: ['admin'] })
    expect((await admin.browser.get(`/api/users/${who.id}/sessions`)).body).toHaveLength(2)
    expect((await admin.browser.delete(`/api/users/${who.id}/sessions`)).status).toBe(204)
    expect(await Promise.all(browsers.map(statusOf))).toEqual([401, 401])
  })

  it('is over at once for a user who is disabled', async () => {
    const who = await arrive(office, { roles: ['officer'] })
    const admin = await arrive(office, { roles: ['admin'] })
    const { version } = (await admin.browser.get(`/api/users/${who.id}`)).body
    expect((await admin.browser.patch(`/api/users/${who.id}`).send({ version, status: 'disabled' })).status).toBe(200)
    expect(await statusOf(who.browser)).toBe(401)
  })

  it('learns of a role that was taken away with the next request', async () => {
    const who = await arrive(office, { roles: ['officer', 'manager'] })
    const admin = await arrive(office, { roles: ['admin'] })
    expect((await who.browser.get('/api/session')).body.rights).toContain('memberships.write')
    const { version } = (await admin.browser.get(`/api/users/${who.id}`)).body
    await admin.browser.patch(`/api/users/${who.id}`).send({ version, roles: ['auditor'] })
    const me = (await who.browser.get('/api/session')).body
    expect(me.roles).toEqual(['auditor'])
    expect(me.rights).not.toContain('memberships.write')
  })

  it('and everything secret beside it is closed to the confined database role', async () => {
    const uow = office.app.get(UnitOfWork)
    const firm = { actor: { ...systemActor, confinedTo: [] }, now: NOW, requestId: 'r', language: 'zh' as const }
    const reading = (sql: string) => uow.read(firm, (manager) => manager.query(sql))
    for (const table of [
      'sessions',
      'api_tokens',
      'sign_in_attempts',
      'leave_covers',
      'user_roles',
      'user_parks',
      'notifications',
      'notification_preferences',
    ]) {
      await expect(reading(`SELECT * FROM ${table}`)).rejects.toThrow(/permission denied/)
    }
    await expect(reading('SELECT password_hash FROM users')).rejects.toThrow(/permission denied/)
    await expect(reading('SELECT email FROM users')).rejects.toThrow(/permission denied/)
  })

  it('lets the confined database role read the names of staff, not of other firms', async () => {
    const officer = await createUser(office.db, { roles: ['officer'], name: '专员乙' })
    const firm = await createUser(office.db, { roles: ['firm-admin'], name: '企业甲' })
    const uow = office.app.get(UnitOfWork)
    const ctx = { actor: { ...systemActor, confinedTo: [] }, now: NOW, requestId: 'r', language: 'zh' as const }
    const rows = await uow.read(ctx, (manager) =>
      manager.query('SELECT id, display_name FROM users WHERE id = ANY ($1::uuid[])', [[officer.id, firm.id]]),
    )
    expect(rows).toEqual([{ id: officer.id, display_name: '专员乙' }])
  })

  it('is found in one indexed statement, in a few milliseconds at most', async () => {
    const who = await arrive(office, { roles: ['officer'], department: 'science' })
    await office.db.dataSource.query(
      `INSERT INTO sessions (id, secret_hash, user_id, created_at, last_seen_at, expires_at, address, agent)
       SELECT gen_random_uuid(), md5(n::text), $1, now(), now(), now(), '', '' FROM generate_series(1, 20000) n`,
      [who.id],
    )
    await office.db.dataSource.query('ANALYZE sessions')
    const pool = poolOf(office.app.get(DataSource))
    const sent = jest.spyOn(pool, 'query')
    await office.app.get(ActorsQueries).bySession('no such hash', NOW, NOW)
    expect(sent).toHaveBeenCalledTimes(1)
    const [[{ text }]] = sent.mock.calls as unknown as [[{ text: string }]]
    sent.mockRestore()
    const [{ secret_hash }] = await office.db.dataSource.query('SELECT secret_hash FROM sessions WHERE user_id = $1 LIMIT 1', [
      who.id,
    ])
    const plan: { 'QUERY PLAN': { 'Execution Time': number }[] }[] = await office.db.dataSource.query(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
      [secret_hash, NOW, NOW],
    )
    expect(plan[0]?.['QUERY PLAN'][0]?.['Execution Time']).toBeLessThan(5)
    expect(JSON.stringify(plan)).toContain('sessions_secret_hash_key')
  })
})
