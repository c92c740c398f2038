import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { newId } from '#platform'
import { type Office, openOffice } from '../../../test/support/office.js'
import { arrive, createUser } from '../../../test/support/people.js'
import { PeopleModule } from '../people.module.js'

/** Noon of 2 March 2026 in Shanghai. */
const NOON = new Date('2026-03-02T04:00:00Z')

describe('leave cover', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice({ modules: [PeopleModule], now: NOON })
  })
  beforeEach(() => office.clock.freeze(NOON))
  afterAll(() => office.close())
  const days = (fromOn: string, toOn: string) => ({ fromOn, toOn })
  const pair = async () => ({
    away: await arrive(office, { roles: ['officer'], name: '外出者' }),
    substitute: await arrive(office, { roles: ['officer', 'manager'], name: '代理者' }),
  })
  type Me = { coversFor: { userId: string; name: string }[]; scope: { parks: string[] }; roles: string[] }
  const me = async (browser: { get(path: string): PromiseLike<{ body: Me }> }) => (await browser.get('/api/session')).body

  it('begins and ends at midnight in Shanghai, not in Greenwich', async () => {
    const { away, substitute } = await pair()
    const made = await away.browser.post('/api/covers').send({ substituteId: substitute.id, ...days('2026-03-03', '2026-03-04') })
    expect([made.status, made.body.running]).toEqual([201, false])
    const coveredAt = async (moment: string) => {
      office.clock.freeze(new Date(moment))
      return (await me(substitute.browser)).coversFor
    }
    expect(await coveredAt('2026-03-02T15:59:59Z')).toEqual([])
    expect(await coveredAt('2026-03-02T16:00:00Z')).toEqual([{ userId: away.id, name: '外出者' }])
    expect(await coveredAt('2026-03-04T15:59:59Z')).toEqual([{ userId: away.id, name: '外出者' }])
    expect(await coveredAt('2026-03-04T16:00:00Z')).toEqual([])
  })

  it('lends the reach of whoever is away, but never a role', async () => {
    const [east, west] = [newId(), newId()]
    const away = await arrive(office, { roles: ['officer', 'finance'], parks: [east] })
    const substitute = await arrive(office, { roles: ['officer'], parks: [west] })
    await away.browser.post('/api/covers').send({ substituteId: substitute.id, ...days('2026-03-02', '2026-03-02') })
    const seen = await me(substitute.browser)
    expect(seen.scope.parks.sort()).toEqual([east, west].sort())
    expect(seen.roles).toEqual(['officer'])
  })

  it('lends every park when whoever is away reaches every park', async () => {
    const away = await arrive(office, { roles: ['officer'] })
    const substitute = await arrive(office, { roles: ['officer'], parks: [newId()] })
    await away.browser.post('/api/covers').send({ substituteId: substitute.id, ...days('2026-03-02', '2026-03-02') })
    expect((await me(substitute.browser)).scope.parks).toEqual([])
  })

  it('never overlaps for one person, not even when two ask at once', async () => {
    const { away, substitute } = await pair()
    const ask = (fromOn: string, toOn: string) =>
      away.browser.post('/api/covers').send({ substituteId: substitute.id, ...days(fromOn, toOn) })
    const answers = await Promise.all([ask('2026-04-01', '2026-04-10'), ask('2026-04-10', '2026-04-12')])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('people.cover-overlaps')
    expect((await ask('2026-05-01', '2026-05-02')).status).toBe(201)
  })

  it.each([
    ['oneself', 'people.cover-yourself'],
    ['a firm user', 'people.cover-office-only'],
    ['somebody without a shared working role', 'people.cover-no-shared-role'],
    ['somebody who is away too', 'people.substitute-away'],
  ])('is not given to %s', async (whom, code) => {
    const { away, substitute } = await pair()
    const third = await arrive(office, { roles: ['officer'] })
    await third.browser.post('/api/covers').send({ substituteId: substitute.id, ...days('2026-03-05', '2026-03-09') })
    const ids: Record<string, string> = {
      oneself: away.id,
      'a firm user': (await createUser(office.db, { roles: ['firm-admin'] })).id,
      'somebody without a shared working role': (await createUser(office.db, { roles: ['auditor'] })).id,
      'somebody who is away too': third.id,
    }
    const answer = await away.browser.post('/api/covers').send({ substituteId: ids[whom], ...days('2026-03-09', '2026-03-10') })
    expect(answer.body.code).toBe(code)
  })

  it('has days in order and not wholly in the past', async () => {
    const { away, substitute } = await pair()
    const ask = async (fromOn: string, toOn: string) =>
      (await away.browser.post('/api/covers').send({ substituteId: substitute.id, ...days(fromOn, toOn) })).body.refusals?.[0]
        ?.code
    expect(await ask('2026-03-05', '2026-03-04')).toBe('people.cover-dates')
    expect(await ask('2026-02-20', '2026-03-01')).toBe('people.cover-past')
    expect(await ask('2026-02-20', '2026-03-02')).toBe(undefined)
  })

  it('is arranged by oneself; for others by an administrator only', async () => {
    const { away, substitute } = await pair()
    const body = { userId: away.id, substituteId: substitute.id, ...days('2026-03-03', '2026-03-04') }
    expect((await substitute.browser.post('/api/covers').send(body)).body.code).toBe('people.cover-not-yours')
    const admin = await arrive(office, { roles: ['admin'] })
    const made = await admin.browser.post('/api/covers').send(body)
    expect(made.body).toMatchObject({ userName: '外出者', substituteName: '代理者', fromOn: '2026-03-03', toOn: '2026-03-04' })
    const stranger = await arrive(office, { roles: ['officer'] })
    expect((await stranger.browser.get('/api/covers')).body).toEqual([])
    expect((await stranger.browser.delete(`/api/covers/${made.body.id}`)).status).toBe(404)
    expect((await away.browser.get('/api/covers')).body).toHaveLength(1)
    expect((await substitute.browser.get('/api/covers')).body).toHaveLength(1)
  })

  it('tells the substitute, and tells them again when the days change', async () => {
    const { away, substitute } = await pair()
    const { body } = await away.browser
      .post('/api/covers')
      .send({ substituteId: substitute.id, ...days('2026-03-03', '2026-03-04') })
    await away.browser.patch(`/api/covers/${body.id}`).send({ toOn: '2026-03-06' })
    const titles = (await substitute.browser.get('/api/notifications')).body.items.map((n: { title: string }) => n.title)
    expect(titles).toEqual(['2026-03-03 至 2026-03-06 由您代理外出者的工作', '2026-03-03 至 2026-03-04 由您代理外出者的工作'])
  })

  it('that is called off ends with the next request and frees the days', async () => {
    const { away, substitute } = await pair()
    const ask = () => away.browser.post('/api/covers').send({ substituteId: substitute.id, ...days('2026-03-02', '2026-03-04') })
    const { body } = await ask()
    expect((await me(substitute.browser)).coversFor).toHaveLength(1)
    expect((await away.browser.delete(`/api/covers/${body.id}`)).status).toBe(204)
    expect((await me(substitute.browser)).coversFor).toEqual([])
    expect((await ask()).status).toBe(201)
  })
})
