import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Office, openOffice } from '../../../test/support/office.js'
import { createUser, openBrowser, PASSWORD, signIn } from '../../../test/support/people.js'
import { PeopleModule } from '../people.module.js'

const NOW = new Date('2026-03-02T01:00:00Z')
const minutes = (n: number) => new Date(NOW.getTime() + n * 60_000)

describe('signing in', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice({ modules: [PeopleModule], now: NOW })
  })
  afterAll(() => office.close())
  const attempt = (login: string, password: string) => openBrowser(office).post('/api/session').send({ login, password })

  it('answers who one is, with roles and rights, and sets a cookie no script can read', async () => {
    const mei = await createUser(office.db, { roles: ['officer'], department: 'science', name: '试用员甲' })
    const answer = await attempt(` ${mei.login.toUpperCase()} `, PASSWORD)
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      login: mei.login,
      displayName: '试用员甲',
      roles: ['officer'],
      side: 'office',
      mustChangePassword: false,
    })
    expect(answer.body.rights).toContain('cases.work')
    expect(answer.body.rights).not.toContain('users.write')
    expect(answer.body.scope.departments).toHaveLength(1)
    const cookie = String(answer.headers['set-cookie'])
    expect(cookie).toMatch(/^miaopu=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  it('keeps only the hash of the session secret', async () => {
    const who = await createUser(office.db, { roles: ['officer'] })
    const answer = await attempt(who.login, PASSWORD)
    const secret = /miaopu=([\w-]+)/.exec(String(answer.headers['set-cookie']))?.[1]
    const stored = JSON.stringify(await office.db.dataSource.query('SELECT * FROM sessions WHERE user_id = $1', [who.id]))
    expect(secret).toHaveLength(43)
    expect(stored).not.toContain(secret)
  })

  it('gives an unknown login, a wrong password and a disabled account one and the same answer', async () => {
    const here = await createUser(office.db, { roles: ['officer'] })
    const gone = await createUser(office.db, { roles: ['officer'] })
    await office.db.dataSource.query(`UPDATE users SET status = 'disabled' WHERE id = $1`, [gone.id])
    const answers = [
      await attempt('nobody-at-all', PASSWORD),
      await attempt(here.login, 'wrong password'),
      await attempt(gone.login, PASSWORD),
    ]
    const said = answers.map(({ status, body }) => ({ status, ...body, requestId: undefined }))
    expect(said[0]).toMatchObject({ status: 401, code: 'people.sign-in-failed' })
    expect(said[1]).toEqual(said[0])
    expect(said[2]).toEqual(said[0])
    expect(answers.map(({ headers }) => headers['set-cookie'])).toEqual([undefined, undefined, undefined])
  })

  it('spends the same work on a login that does not exist', async () => {
    const here = await createUser(office.db, { roles: ['officer'] })
    const took = async (login: string) => {
      const times: number[] = []
      for (let i = 0; i < 5; i++) {
        const from = performance.now()
        await attempt(login, `wrong ${i} password`)
        times.push(performance.now() - from)
      }
      return times.sort((a, b) => a - b)[2] as number
    }
    await took('warm-up')
    const [known, unknown] = [await took(here.login), await took('nobody-here')]
    expect(unknown).toBeGreaterThan(known * 0.3)
    expect(unknown).toBeLessThan(known * 3)
  })

  it('slows down guessing after eight tries, says for how long, and lets the owner in when the quarter of an hour is over', async () => {
    const who = await createUser(office.db, { roles: ['officer'] })
    for (let i = 0; i < 8; i++) expect((await attempt(who.login, `guess number ${i}`)).status).toBe(401)
    const blocked = await attempt(who.login, PASSWORD)
    expect(blocked.status).toBe(429)
    expect(blocked.body.code).toBe('people.too-many-attempts')
    expect(blocked.headers['retry-after']).toBe('900')
    office.clock.freeze(minutes(14))
    expect((await attempt(who.login, PASSWORD)).headers['retry-after']).toBe('60')
    office.clock.freeze(minutes(15))
    expect((await attempt(who.login, PASSWORD)).status).toBe(200)
    office.clock.freeze(NOW)
  })

  it('throttles a login that does not exist just the same', async () => {
    for (let i = 0; i < 8; i++) await attempt('ghost-login', `guess number ${i}`)
    expect((await attempt('ghost-login', 'guess again')).status).toBe(429)
  })

  it('lets no burst of parallel guesses slip through', async () => {
    const who = await createUser(office.db, { roles: ['officer'] })
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => attempt(who.login, `parallel ${i} guess`)))
    const count = (status: number) => answers.filter((answer) => answer.status === status).length
    expect([count(401), count(429)]).toEqual([8, 12])
  })

  it('counts nothing against people who sign in rightfully, however often', async () => {
    const who = await createUser(office.db, { roles: ['officer'] })
    for (let i = 0; i < 12; i++) expect((await attempt(who.login, PASSWORD)).status).toBe(200)
  })

  it('does not lock the owner out of a known network while somebody elsewhere hammers the login', async () => {
    const who = await createUser(office.db, { roles: ['officer'] })
    await signIn(office, who)
    const { Throttle } = await import('./throttle.service.js')
    const throttle = office.app.get(Throttle)
    for (let i = 0; i < 40; i++) await throttle.count([{ key: `login:${who.login}`, attempts: 40, windowSeconds: 900 }])
    await expect(throttle.count([{ key: `login:${who.login}`, attempts: 40, windowSeconds: 900 }])).rejects.toMatchObject({
      code: 'people.too-many-attempts',
    })
    expect((await attempt(who.login, PASSWORD)).status).toBe(200)
  })

  it('names the missing field instead of guessing', async () => {
    const answer = await openBrowser(office).post('/api/session').send({ login: 'somebody' })
    expect(answer.status).toBe(422)
    expect(answer.body.refusals.map((r: { at: string }) => r.at)).toEqual(['password'])
  })
})
