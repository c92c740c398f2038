import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Controller, Get, Module, Post } from '@nestjs/common'
import { Caller, type Ctx, newId } from '#platform'
import { type Office, openOffice } from '../../../test/support/office.js'
import { arrive, createUser, openBrowser, PASSWORD, signIn } from '../../../test/support/people.js'
import { PeopleModule } from '../people.module.js'
import { ByChart, May, Open, SignedIn } from '../rights.js'
import { ScopeSources } from './scope-sources.js'

/** A small lib of its own, as those to the right of people are. */
@Controller('trial')
class TrialController {
  @Get('bare') bare() {
    return 'never'
  }
  @Get('open') @Open() open(@Caller() ctx: Ctx) {
    return { actor: ctx.actor, language: ctx.language }
  }
  @Get('merge') @May('enterprises.merge') merge(@Caller() ctx: Ctx) {
    return { actor: ctx.actor, now: ctx.now, requestId: ctx.requestId }
  }
  @Get('own') @May('enterprises.own') own(@Caller() ctx: Ctx) {
    return { actor: ctx.actor }
  }
  @Post('own') @SignedIn() write(@Caller() ctx: Ctx) {
    return { actor: ctx.actor }
  }
  @Post('event') @ByChart() event() {
    return {}
  }
}

/** Registers who belongs to which enterprise, from a table of its own. */
@Module({ controllers: [TrialController] })
class TrialModule {
  constructor(sources: ScopeSources) {
    sources.register({
      dimension: 'enterprises',
      confines: true,
      select: ({ userId, today }) =>
        `SELECT enterprise_id AS key, role FROM trial_members WHERE user_id = ${userId} AND since <= ${today}`,
    })
  }
}

describe('the guard before every route', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice({
      modules: [PeopleModule, TrialModule],
      now: '2026-03-02T01:00:00Z',
      config: { logLevel: 'error' },
    })
    await office.db.dataSource.query('CREATE TABLE trial_members (enterprise_id uuid, user_id uuid, role text, since date)')
  })
  afterAll(() => office.close())

  it('keeps a route that declares no right closed to everybody, and says so in the log', async () => {
    const admin = await arrive(office, { roles: ['admin', 'manager', 'officer'] })
    for (const browser of [admin.browser, openBrowser(office)]) {
      const answer = await browser.get('/api/trial/bare')
      expect([answer.status, answer.body.code]).toEqual([403, 'people.route-undeclared'])
    }
    expect(office.logged()).toContainEqual(
      expect.objectContaining({ msg: 'a route declares no right', route: '/api/trial/bare' }),
    )
  })

  it('asks whoever has not signed in to do so, and answers open routes as the public', async () => {
    const answer = await openBrowser(office).get('/api/trial/merge')
    expect([answer.status, answer.body.code]).toEqual([401, 'people.sign-in-required'])
    const open = await openBrowser(office).get('/api/trial/open').set('accept-language', 'en')
    expect(open.body).toMatchObject({ actor: { id: null, confinedTo: [] }, language: 'en' })
  })

  it('lets the roles of the rights table pass and nobody else', async () => {
    const officer = await arrive(office, { roles: ['officer'] })
    const reviewer = await arrive(office, { roles: ['reviewer'] })
    expect((await officer.browser.get('/api/trial/merge')).status).toBe(200)
    const refused = await reviewer.browser.get('/api/trial/merge')
    expect([refused.status, refused.body.code, refused.body.params]).toEqual([
      403,
      'people.not-permitted',
      {
        ...{ right: 'enterprises.merge', name: '合并重复企业', nameEn: 'Merge duplicate enterprises' },
        ...{ who: '企业服务专员、管理者、系统管理员', whoEn: 'the officer or a manager or an administrator' },
      },
    ])
    expect(refused.body.title).toBe('您的角色没有“合并重复企业”的权限，请找企业服务专员、管理者、系统管理员办理。')
    const firm = await arrive(office, { roles: ['firm-member'], language: 'en' })
    expect((await firm.browser.get('/api/trial/merge')).body.title).toBe(
      'Your roles do not include the right “Merge duplicate enterprises”. Ask the officer to do it.',
    )
  })

  it('gives every request its moment, its id and the reader’s own language', async () => {
    const officer = await arrive(office, { roles: ['officer'], language: 'en' })
    const answer = await officer.browser.get('/api/trial/merge').set('x-request-id', 'seen-before-1').set('accept-language', 'zh')
    expect(answer.body).toMatchObject({ now: '2026-03-02T01:00:00.000Z', requestId: 'seen-before-1' })
    expect((await officer.browser.get('/api/trial/open').set('accept-language', 'zh')).body.language).toBe('en')
  })

  it('confines a firm user to the enterprises that are registered for them, none at first', async () => {
    const firm = await arrive(office, { roles: ['firm-member'] })
    const seen = async () => (await firm.browser.get('/api/trial/open')).body.actor
    expect(await seen()).toMatchObject({ confinedTo: [], scope: { enterprises: [] }, roles: ['firm-member'] })
    const enterprise = newId()
    await office.db.dataSource.query(`INSERT INTO trial_members VALUES ($1, $2, 'firm-admin', '2026-03-02')`, [
      enterprise,
      firm.id,
    ])
    expect(await seen()).toMatchObject({ confinedTo: [enterprise], scope: { enterprises: [enterprise] } })
    expect((await seen()).roles.sort()).toEqual(['firm-admin', 'firm-member'])
    expect((await firm.browser.get('/api/trial/own')).status).toBe(200)
  })

  it('never confines staff, and lends them no firm role through a membership', async () => {
    const officer = await arrive(office, { roles: ['officer'] })
    await office.db.dataSource.query(`INSERT INTO trial_members VALUES ($1, $2, 'firm-admin', '2026-01-01')`, [
      newId(),
      officer.id,
    ])
    const { actor } = (await officer.browser.get('/api/trial/open')).body
    expect(actor.confinedTo).toBeUndefined()
    expect(actor.roles).toEqual(['officer'])
  })

  it('reaches a department with everything below it', async () => {
    const [science] = await office.db.dataSource.query(`SELECT id FROM departments WHERE code = 'science'`)
    const below = newId()
    await office.db.dataSource.query(
      `INSERT INTO departments (id, code, name, parent_id) VALUES ($1, 'science-plans', '计划处', $2)`,
      [below, science.id],
    )
    const officer = await arrive(office, { roles: ['officer'], department: 'science' })
    const { actor } = (await officer.browser.get('/api/trial/open')).body
    expect(actor.scope.departments.sort()).toEqual([science.id, below].sort())
  })

  it('refuses a change that comes from a foreign page, or without the header of our own', async () => {
    const officer = await arrive(office, { roles: ['officer'] })
    const send = (headers: Record<string, string>) => officer.browser.post('/api/trial/own').set(headers)
    expect((await send({})).status).toBe(201)
    expect((await send({ 'sec-fetch-site': 'same-origin', origin: office.url })).status).toBe(201)
    const foreign: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example' },
      { 'x-miaopu': '0' },
    ]
    for (const headers of foreign) {
      const answer = await send(headers)
      expect([answer.status, answer.body.code]).toEqual([403, 'people.cross-site'])
    }
  })

  it('refuses to sign anybody in from a foreign page', async () => {
    const who = await createUser(office.db, { roles: ['officer'] })
    const answer = await openBrowser(office)
      .post('/api/session')
      .set('sec-fetch-site', 'cross-site')
      .send({ login: who.login, password: PASSWORD })
    expect([answer.status, answer.headers['set-cookie']]).toEqual([403, undefined])
  })

  it('lets nobody do anything but change their initial password until it is changed', async () => {
    const who = await createUser(office.db, { roles: ['officer'], mustChangePassword: true })
    const browser = await signIn(office, who)
    expect((await browser.get('/api/session')).body.mustChangePassword).toBe(true)
    const refused = await browser.get('/api/trial/merge')
    expect([refused.status, refused.body.code]).toEqual([403, 'people.password-change-first'])
    expect((await browser.get('/api/notifications')).body.code).toBe('people.password-change-first')
    const changed = await browser.post('/api/password').send({ current: PASSWORD, password: '换过的很长的密码一串' })
    expect(changed.status).toBe(204)
    expect((await browser.get('/api/trial/merge')).status).toBe(200)
  })

  describe('with a token', () => {
    const tokenOf = async (browser: Awaited<ReturnType<typeof signIn>>, body: object) => {
      const answer = await browser.post('/api/tokens').send({
        name: '报表程序',
        readOnly: false,
        expiresAt: '2026-06-01T00:00:00Z',
        ...body,
      })
      expect([answer.status, answer.body.refusals]).toEqual([201, undefined])
      return answer.body as { id: string; secret: string; prefix: string }
    }
    const bearer = (secret: string) => openBrowser(office).set('authorization', `Bearer ${secret}`)

    it('passes where its scopes name the right, needs no cookie proof, and shows its secret once', async () => {
      const officer = await arrive(office, { roles: ['officer'] })
      const { secret, prefix } = await tokenOf(officer.browser, { scopes: ['enterprises.merge'] })
      expect(secret).toMatch(/^mp_[\w-]{43}$/)
      expect((await bearer(secret).get('/api/trial/merge')).body.actor.id).toBe(officer.id)
      expect((await bearer(secret).post('/api/trial/own').set('origin', 'https://robot.example')).status).toBe(201)
      const [listed] = (await officer.browser.get('/api/tokens')).body
      expect(listed).toMatchObject({ prefix, lastUsedAt: '2026-03-02T01:00:00.000Z' })
      expect(JSON.stringify(listed)).not.toContain(secret)
    })

    it('is refused beyond its scopes, on events without the right to cases, and on keys and passwords', async () => {
      const officer = await arrive(office, { roles: ['officer'] })
      const { secret } = await tokenOf(officer.browser, { scopes: ['enterprises.read'] })
      for (const [method, path] of [
        ['get', '/api/trial/merge'],
        ['post', '/api/trial/event'],
        ['get', '/api/tokens'],
        ['get', '/api/sessions'],
        ['post', '/api/password'],
        ['delete', '/api/session'],
      ] as const) {
        const answer = await bearer(secret)[method](path)
        expect([path, answer.status, answer.body.code]).toEqual([path, 403, 'people.token-not-enough'])
      }
      const worker = await tokenOf(officer.browser, { scopes: ['cases.work'] })
      expect((await bearer(worker.secret).post('/api/trial/event')).status).toBe(201)
    })

    it('that only reads changes nothing', async () => {
      const officer = await arrive(office, { roles: ['officer'] })
      const { secret } = await tokenOf(officer.browser, { scopes: ['enterprises.merge', 'cases.work'], readOnly: true })
      expect((await bearer(secret).get('/api/trial/merge')).status).toBe(200)
      expect((await bearer(secret).post('/api/trial/event')).status).toBe(403)
      expect((await bearer(secret).post('/api/notifications/read')).status).toBe(403)
    })

    it('never does more than its owner may at that moment', async () => {
      const officer = await arrive(office, { roles: ['officer'] })
      const { secret } = await tokenOf(officer.browser, { scopes: ['enterprises.merge'] })
      await office.db.dataSource.query(`UPDATE user_roles SET role = 'reviewer' WHERE user_id = $1`, [officer.id])
      expect((await bearer(secret).get('/api/trial/merge')).body.code).toBe('people.not-permitted')
    })

    it('is refused when revoked, expired, made up or malformed', async () => {
      const officer = await arrive(office, { roles: ['officer'] })
      const one = await tokenOf(officer.browser, { scopes: ['enterprises.merge'] })
      const two = await tokenOf(officer.browser, { scopes: ['enterprises.merge'], expiresAt: '2026-03-03T00:00:00Z' })
      expect((await officer.browser.delete(`/api/tokens/${one.id}`)).status).toBe(204)
      office.clock.freeze(new Date('2026-03-03T00:00:00Z'))
      for (const secret of [one.secret, two.secret, 'mp_made-up', 'two words']) {
        const answer = await bearer(secret).get('/api/trial/merge')
        expect([answer.status, answer.body.code]).toEqual([401, 'people.token-invalid'])
        expect(answer.headers['www-authenticate']).toMatch(/^Bearer /)
      }
      office.clock.freeze(new Date('2026-03-02T01:00:00Z'))
    })

    it('is not made with a right its owner lacks, an unknown one, or without a sensible end', async () => {
      const officer = await arrive(office, { roles: ['officer'] })
      const answer = await officer.browser
        .post('/api/tokens')
        .send({ name: 'x', readOnly: true, scopes: ['users.write', 'cases.fly'], expiresAt: '2028-01-01T00:00:00Z' })
      expect(answer.status).toBe(422)
      expect(answer.body.refusals.map((r: { code: string }) => r.code)).toEqual([
        'people.token-scope-beyond',
        'people.token-scope-unknown',
        'people.token-expiry',
      ])
    })

    it("belongs to its owner: somebody else's is not there", async () => {
      const officer = await arrive(office, { roles: ['officer'] })
      const stranger = await arrive(office, { roles: ['admin'] })
      const { id } = await tokenOf(officer.browser, { scopes: ['enterprises.read'] })
      expect((await stranger.browser.delete(`/api/tokens/${id}`)).status).toBe(404)
    })

    it('is taken from the Authorization header only, never from an address or a body', async () => {
      const officer = await arrive(office, { roles: ['officer'] })
      const { secret } = await tokenOf(officer.browser, { scopes: ['enterprises.merge'] })
      expect((await openBrowser(office).get(`/api/trial/merge?access_token=${secret}`)).status).toBe(401)
    })
  })
})
