import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '#platform'
import { type Office, openOffice } from '../../../test/support/office.js'
import { arrive, type Browser, createUser, openBrowser, PASSWORD, signIn } from '../../../test/support/people.js'
import { PeopleModule } from '../people.module.js'

describe('user administration', () => {
  let office: Office
  let admin: { id: string; browser: Browser }
  beforeAll(async () => {
    office = await openOffice({ modules: [PeopleModule], now: '2026-03-02T01:00:00Z' })
    admin = await arrive(office, { roles: ['admin'] })
  })
  afterAll(() => office.close())

  const user = (parts: object = {}) => ({
    login: `u-${newId()}`,
    displayName: '新来的',
    side: 'office',
    roles: ['officer'],
    ...parts,
  })
  const make = async (parts: object = {}) => (await admin.browser.post('/api/users').send(user(parts))).body

  it('makes a user with a one-time password, shown once and changed at the first sign-in', async () => {
    const made = await make({ displayName: '专员丙', email: 'c@example.cn' })
    expect(made).toMatchObject({
      displayName: '专员丙',
      roles: ['officer'],
      status: 'active',
      mustChangePassword: true,
      version: 1,
    })
    expect(JSON.stringify(await admin.browser.get(`/api/users/${made.id}`))).not.toContain(made.oneTimePassword)
    const browser = await signIn(office, made.login, made.oneTimePassword)
    expect((await browser.get('/api/session')).body.mustChangePassword).toBe(true)
  })

  it('stores logins in lower case and refuses one that is taken, in any case', async () => {
    const login = `Taken-${newId()}`
    expect((await make({ login })).login).toBe(login.toLowerCase())
    const again = await admin.browser.post('/api/users').send(user({ login: login.toUpperCase() }))
    expect([again.status, again.body.code]).toEqual([409, 'people.login-taken'])
    expect(again.body.title).toContain(login.toLowerCase())
  })

  it('never mixes firm and office in one user, says so for each role, and so does the database', async () => {
    const answer = await admin.browser
      .post('/api/users')
      .send(user({ side: 'firm', roles: ['firm-admin', 'officer', 'manager'], parks: [newId()] }))
    expect(answer.status).toBe(422)
    expect(answer.body.refusals.map((r: { code: string }) => r.code)).toEqual([
      'people.role-wrong-side',
      'people.role-wrong-side',
      'people.parks-office-only',
    ])
    const officer = await createUser(office.db, { roles: ['officer'] })
    const insert = (side: string) =>
      office.db.dataSource.query(`INSERT INTO user_roles (user_id, role, side) VALUES ($1, 'firm-admin', $2)`, [officer.id, side])
    await expect(insert('office')).rejects.toThrow(/user_roles_side_fits/)
    await expect(insert('firm')).rejects.toThrow(/user_roles_user_fkey/)
  })

  it('lists users by part of a name, role, department, status and side, with the count of the same list', async () => {
    const mark = newId().slice(-8)
    const [science] = (await admin.browser.get('/api/departments')).body.filter((d: { code: string }) => d.code === 'science')
    await make({ displayName: `甲${mark}`, departmentId: science.id })
    await make({ displayName: `乙${mark}`, roles: ['reviewer'] })
    await make({ displayName: `丙${mark}`, side: 'firm', roles: ['firm-admin'] })
    const names = async (query: string) => {
      const { body } = await admin.browser.get(`/api/users?q=${mark}&${query}`)
      expect(body.total).toBe(body.items.length)
      return body.items.map((u: { displayName: string }) => u.displayName.slice(0, 1)).sort()
    }
    expect(await names('')).toEqual(['丙', '乙', '甲'])
    expect(await names('role=reviewer')).toEqual(['乙'])
    expect(await names(`departmentId=${science.id}`)).toEqual(['甲'])
    expect(await names('side=firm')).toEqual(['丙'])
    expect(await names('status=disabled')).toEqual([])
    const page = (await admin.browser.get(`/api/users?q=${mark}&size=2&page=2`)).body
    expect([page.items.length, page.total, page.page, page.size]).toEqual([1, 3, 2, 2])
  })

  it('takes percent signs and underscores in a search for what they are', async () => {
    expect((await admin.browser.get('/api/users?q=%25')).body.total).toBe(0)
    expect((await admin.browser.get('/api/users?q=_')).body.total).toBe(0)
  })

  it('changes what is named and keeps the rest; a version that is out of date is a conflict', async () => {
    const made = await make({ email: 'old@example.cn', mobile: '13800000000' })
    const edit = (body: object) => admin.browser.patch(`/api/users/${made.id}`).send(body)
    const changed = await edit({ version: 1, displayName: '改了名', email: null })
    expect(changed.body).toMatchObject({
      displayName: '改了名',
      email: null,
      mobile: '13800000000',
      version: 2,
      roles: ['officer'],
    })
    const late = await edit({ version: 1, displayName: '晚了一步' })
    expect([late.status, late.body.code]).toEqual([409, 'people.user-changed'])
    expect((await admin.browser.get(`/api/users/${made.id}`)).body.displayName).toBe('改了名')
  })

  it('of two administrators saving at once lets one through', async () => {
    const made = await make()
    const answers = await Promise.all(
      ['一', '二', '三', '四'].map((name) =>
        admin.browser.patch(`/api/users/${made.id}`).send({ version: 1, displayName: name }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
  })

  it('disables and enables; a disabled user cannot sign in', async () => {
    const who = await createUser(office.db, { roles: ['officer'] })
    const enter = async () =>
      (await openBrowser(office).post('/api/session').send({ login: who.login, password: PASSWORD })).status
    await admin.browser.patch(`/api/users/${who.id}`).send({ version: 1, status: 'disabled' })
    expect(await enter()).toBe(401)
    await admin.browser.patch(`/api/users/${who.id}`).send({ version: 2, status: 'active' })
    expect(await enter()).toBe(200)
  })

  it('never leaves the office without an administrator, and nobody disables themselves', async () => {
    const edit = (browser: Browser, id: string, version: number, body: object) =>
      browser.patch(`/api/users/${id}`).send({ version, ...body })
    const alone = await edit(admin.browser, admin.id, 1, { roles: ['auditor'] })
    expect([alone.status, alone.body.code]).toEqual([409, 'people.last-admin'])
    expect((await edit(admin.browser, admin.id, 1, { status: 'disabled' })).body.code).toBe('people.not-yourself')
    const second = await arrive(office, { roles: ['admin'] })
    const [one, two] = await Promise.all([
      edit(admin.browser, second.id, 1, { status: 'disabled' }),
      edit(second.browser, admin.id, 1, { status: 'disabled' }),
    ])
    expect([one.status, two.status].filter((status) => status === 200)).toHaveLength(1)
    const [{ n }] = await office.db.dataSource.query(
      `SELECT count(*)::int AS n FROM users u JOIN user_roles r ON r.user_id = u.id WHERE r.role = 'admin' AND u.status = 'active'`,
    )
    expect(n).toBe(1)
    await office.db.dataSource.query(`UPDATE users SET status = 'active' WHERE id = $1`, [admin.id])
    admin.browser = await signIn(
      office,
      await office.db.dataSource.query('SELECT login FROM users WHERE id = $1', [admin.id]).then((r) => r[0]),
    )
  })

  it('gives nobody a one-time password for themselves: their session would end before they had read it', async () => {
    const reset = await admin.browser.post(`/api/users/${admin.id}/password`)
    expect([reset.status, reset.body.code]).toEqual([409, 'people.own-password'])
    expect((await admin.browser.get('/api/me')).body.mustChangePassword).toBe(false)
  })

  it('gives a new one-time password and ends every session of the user', async () => {
    const who = await arrive(office, { roles: ['officer'] })
    const reset = await admin.browser.post(`/api/users/${who.id}/password`)
    expect(reset.body.oneTimePassword).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/)
    expect((await who.browser.get('/api/session')).status).toBe(401)
    expect((await openBrowser(office).post('/api/session').send({ login: who.login, password: PASSWORD })).status).toBe(401)
    const browser = await signIn(office, who, reset.body.oneTimePassword)
    expect((await browser.get('/api/departments')).body.code).toBe('people.password-change-first')
  })

  it('is closed to officers, who may look but not change', async () => {
    const officer = await arrive(office, { roles: ['officer'] })
    expect((await officer.browser.get('/api/users')).status).toBe(200)
    expect((await officer.browser.post('/api/users').send(user())).status).toBe(403)
    expect((await officer.browser.post(`/api/users/${admin.id}/password`)).status).toBe(403)
  })

  it('answers a user that is not there, or an id that is none, alike', async () => {
    for (const id of [newId(), 'nonsense']) expect((await admin.browser.get(`/api/users/${id}`)).status).toBe(404)
  })
})

describe('one’s own account', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice({ modules: [PeopleModule], now: '2026-03-02T01:00:00Z' })
  })
  afterAll(() => office.close())
  const NEW = '完全不同的一句长口令'

  it('changes its password only with the present one, and ends its other sessions', async () => {
    const who = await arrive(office, { roles: ['firm-admin'] })
    const elsewhere = await signIn(office, who)
    const wrong = await who.browser.post('/api/password').send({ current: 'not the one', password: NEW })
    expect([wrong.status, wrong.body.code, wrong.body.refusals[0].at]).toEqual([422, 'people.password-wrong', 'current'])
    expect((await who.browser.post('/api/password').send({ current: PASSWORD, password: NEW })).status).toBe(204)
    expect((await who.browser.get('/api/session')).status).toBe(200)
    expect((await elsewhere.get('/api/session')).status).toBe(401)
    await signIn(office, who, NEW)
  })

  it('names every rule a new password breaks', async () => {
    const who = await arrive(office, { roles: ['officer'], login: 'wei.wei' })
    const answer = await who.browser.post('/api/password').send({ current: PASSWORD, password: 'Wei.Wei' })
    expect(answer.body.refusals.map((r: { code: string }) => r.code)).toEqual([
      'people.password-too-short',
      'people.password-has-login',
    ])
    const same = await who.browser.post('/api/password').send({ current: PASSWORD, password: PASSWORD })
    expect(same.body.refusals[0].code).toBe('people.password-same')
  })

  it('cannot be used to guess the present password at leisure', async () => {
    const who = await arrive(office, { roles: ['officer'] })
    for (let i = 0; i < 10; i++) await who.browser.post('/api/password').send({ current: `guess ${i}`, password: NEW })
    expect((await who.browser.post('/api/password').send({ current: PASSWORD, password: NEW })).status).toBe(429)
  })

  it('changes its own e-mail and language, of a firm too, and nothing that is the office’s to decide', async () => {
    const who = await arrive(office, { roles: ['firm-member'] })
    const answer = await who.browser.patch('/api/me').send({ email: 'me@example.cn', language: 'en' })
    expect(answer.body).toMatchObject({ id: who.id, email: 'me@example.cn', language: 'en' })
    expect((await who.browser.get('/api/session')).body.language).toBe('en')
    const refused = await who.browser.patch('/api/me').send({ roles: ['admin'] })
    expect([refused.status, refused.body.refusals[0].at]).toEqual([422, 'roles'])
  })
})

describe('a firm user who registers', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice({ modules: [PeopleModule], now: '2026-03-02T01:00:00Z' })
  })
  afterAll(() => office.close())
  const register = (parts: object) =>
    openBrowser(office)
      .post('/api/sign-up')
      .send({ displayName: '某企业联系人', mobile: '13900000000', password: PASSWORD, ...parts })

  it('can sign in at once, on the firm’s side, without any enterprise', async () => {
    expect((await register({ login: 'New.Firm' })).status).toBe(204)
    const me = (await (await signIn(office, 'new.firm')).get('/api/session')).body
    expect(me).toMatchObject({ side: 'firm', roles: ['firm-member'], scope: { enterprises: [] }, mustChangePassword: false })
    expect(me.rights).toContain('enterprises.claim')
  })

  it('chooses a login that is free, a good password, and a mobile or an e-mail', async () => {
    await register({ login: 'once-only' })
    expect((await register({ login: 'ONCE-only' })).body.code).toBe('people.login-taken')
    expect((await register({ login: 'weak-one', password: 'short' })).body.code).toBe('people.password-refused')
    expect((await register({ login: 'no-contact', mobile: undefined })).status).toBe(422)
    expect((await register({ login: 'mail-only', mobile: undefined, email: 'a@example.cn' })).status).toBe(204)
    expect((await register({ login: 'sneaky', roles: ['admin'] })).status).toBe(422)
  })

  it('is not one of thousands from one address', async () => {
    const statuses: number[] = []
    for (let i = 0; i < 22; i++) statuses.push((await register({ login: `flood-${i}`, password: 'short' })).status)
    expect(statuses.at(-1)).toBe(429)
  })
})
