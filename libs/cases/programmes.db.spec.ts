import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { plainToInstance } from 'class-transformer'
import { validate } from 'class-validator'
import { type Browser, openBrowser } from '../../test/support/people.js'
import { definitionFaults } from './form-definition.js'
import { VersionInput } from './programmes.dto.js'
import { type GrantOffice, grantDocuments, grantForm, openGrantOffice } from './work.spec-support.js'

let grant: GrantOffice
beforeAll(async () => {
  grant = await openGrantOffice()
})
afterAll(() => grant.office.close())

const version = (rest: object = {}) => ({
  ...{ effectiveFrom: '2026-04-01', chartId: 'grant', chartVersion: 1, form: grantForm, documents: grantDocuments },
  ...{ legalBasis: '办法', appeal: '可申请复议', ...rest },
})

describe('the version of a programme', () => {
  it('is drafted by one person and published by another; from its date it ends the one before', async () => {
    const code = await grant.programme({})
    const changed = version({ form: [{ ...grantForm[0], fields: grantForm[0]?.fields.slice(1) }], options: { publicity: true } })
    const drafted = await grant.manager.browser.post(`/api/programmes/${code}/versions`).send(changed)
    expect(drafted.body).toMatchObject({ number: 2, status: 'draft' })
    const own = await grant.manager.browser.post(`/api/programmes/${code}/versions/2/publish`)
    expect([own.status, own.body.code]).toEqual([409, 'cases.version-own-draft'])
    await grant.chief.browser.post(`/api/programmes/${code}/versions/2/publish`).expect(200)
    const { body } = await grant.manager.browser.get(`/api/programmes/${code}/versions`)
    expect(body.map((one: Record<string, unknown>) => [one.number, one.status, one.effectiveFrom, one.effectiveTo])).toEqual([
      [2, 'published', '2026-04-01', null],
      [1, 'published', '2026-01-01', '2026-03-31'],
    ])
    expect((await grant.officer.browser.get(`/api/programmes/${code}`)).body).toMatchObject({
      version: 1,
      inForce: { number: 1 },
    })
    grant.office.clock.freeze(new Date('2026-03-31T16:00:00Z'))
    expect((await grant.officer.browser.get(`/api/programmes/${code}`)).body).toMatchObject({ version: 2 })
    grant.office.clock.freeze(new Date('2026-03-02T01:00:00Z'))
    const difference = await grant.manager.browser.get(`/api/programmes/${code}/versions/difference?from=1&to=2`)
    expect(difference.body.changes.map((one: { path: string }) => one.path)).toEqual([
      'effectiveFrom',
      'options.publicity',
      'form.basics.fields.staff',
    ])
  })

  it('never changes once it is published, and takes effect only after the one in force', async () => {
    const code = await grant.programme({})
    const redraft = await grant.manager.browser.put(`/api/programmes/${code}/versions/1`).send(version())
    expect([redraft.status, redraft.body.code]).toEqual([409, 'cases.version-not-draft'])
    await grant.manager.browser
      .post(`/api/programmes/${code}/versions`)
      .send(version({ effectiveFrom: '2026-01-01' }))
      .expect(201)
    const early = await grant.chief.browser.post(`/api/programmes/${code}/versions/2/publish`)
    expect([early.status, early.body.code]).toEqual([409, 'cases.version-dates'])
    await grant.manager.browser
      .put(`/api/programmes/${code}/versions/2`)
      .send(version({ effectiveFrom: '2026-05-01' }))
      .expect(200)
    await grant.chief.browser.post(`/api/programmes/${code}/versions/2/publish`).expect(200)
  })

  it('is refused with each thing that is wrong in it, by name', async () => {
    const code = await grant.programme({})
    const send = (input: object) => grant.manager.browser.post(`/api/programmes/${code}/versions`).send(input)
    const [field] = grantForm[0]?.fields ?? []
    const malformed = await send(version({ form: [{ key: 'a', title: ['仅中文'], fields: [{ ...field, type: 'colour' }] }] }))
    expect(malformed.status).toBe(422)
    expect(malformed.body.refusals.map((one: { at: string }) => one.at).sort()).toEqual(['form.0.fields.0.type', 'form.0.title'])
    const senseless = await send(
      version({ form: [{ key: 'a', title: ['甲', 'A'], fields: [field, { ...field, min: 9, max: 1 }] }] }),
    )
    expect(senseless.body.refusals.map((one: { code: string }) => one.code)).toEqual([
      'cases.form-key-twice',
      'cases.form-bounds',
    ])
    expect((await send(version({ chartVersion: 9 }))).body.code).toBe('cases.version-chart')
  })

  it('holds in every programme that is seeded', async () => {
    const seeded = await grant.office.db.dataSource.query(
      `SELECT g.code, v.effective_from::text AS "effectiveFrom", v.chart_id AS "chartId", v.chart_version AS "chartVersion", v.options,
         v.form, v.documents, v.guide, v.legal_basis AS "legalBasis", v.appeal, v.certainty
       FROM programme_versions v JOIN programmes g ON g.id = v.programme_id`,
    )
    for (const { code, ...content } of seeded) {
      const faults = await validate(plainToInstance(VersionInput, content), { whitelist: true, forbidNonWhitelisted: true })
      expect({ code, faults: faults.map(String), sense: definitionFaults(content.form, content.documents) }).toEqual({
        code,
        faults: [],
        sense: [],
      })
    }
    expect(seeded.length).toBeGreaterThan(1)
  })
})

describe('the catalogue', () => {
  it('offers firms and the public what can be applied for, and the office what it begins itself too', async () => {
    const found = async (browser: Browser, path: string) =>
      (await browser.get(`${path}?kind=revocation&size=200`).expect(200)).body.total
    expect(await found(grant.officer.browser, '/api/programmes')).toBeGreaterThan(0)
    expect(await found(grant.firm.browser, '/api/programmes')).toBe(0)
    expect(await found(openBrowser(grant.office), '/api/public/programmes')).toBe(0)
    expect(await found(grant.officer.browser, '/api/public/programmes')).toBe(0)
    const own = await grant.firm.browser.get('/api/programmes?kind=renewal&size=200').expect(200)
    expect(own.body.total).toBeGreaterThan(0)
  })

  it('takes applications to the minute of its window', async () => {
    const code = await grant.programme({})
    const window = { name: '第一批', opensAt: '2026-03-02T01:00:00Z', closesAt: '2026-03-02T01:30:00Z' }
    const opened = await grant.manager.browser.post(`/api/programmes/${code}/windows`).send(window).expect(201)
    const openAt = async (moment: string) => {
      grant.office.clock.freeze(new Date(moment))
      const one = (await grant.firm.browser.get(`/api/programmes/${code}`)).body.openNow
      const { body } = await openBrowser(grant.office).get('/api/public/programmes?openNow=true&size=200').expect(200)
      expect(body.items.some((item: { code: string }) => item.code === code)).toBe(one)
      return one
    }
    expect(await openAt('2026-03-02T00:59:59Z')).toBe(false)
    expect(await openAt('2026-03-02T01:00:00Z')).toBe(true)
    expect(await openAt('2026-03-02T01:29:59Z')).toBe(true)
    expect(await openAt('2026-03-02T01:30:00Z')).toBe(false)
    grant.office.clock.freeze(new Date('2026-03-02T01:00:00Z'))
    const { body: year } = await grant.firm.browser.get('/api/programmes?windowed=true&size=200').expect(200)
    expect(year.items.map((one: { code: string }) => one.code)).toContain(code)
    expect(year.items.every((one: { window: object | null }) => one.window !== null)).toBe(true)
    const next = year.items.map(({ openNow, window }: { openNow: boolean; window: Record<string, string> }) =>
      openNow ? window.closesAt : window.opensAt,
    )
    expect(next).toEqual([...next].sort())
    const [{ id }] = opened.body.windows
    const crossed = { ...window, closesAt: '2026-03-01T00:00:00Z' }
    expect((await grant.manager.browser.put(`/api/programmes/${code}/windows/${id}`).send(crossed)).body.code).toBe(
      'cases.window-order',
    )
    await grant.officer.browser.delete(`/api/programmes/${code}/windows/${id}`).expect(403)
    expect((await grant.manager.browser.delete(`/api/programmes/${code}/windows/${id}`).expect(200)).body.windows).toEqual([])
  })

  it('shows a new programme only when a version is in force, and its code once', async () => {
    const head = { code: 'grant-new', kind: 'grant', name: '新资助', nameEn: 'New grant' }
    expect((await grant.manager.browser.post('/api/programmes').send(head).expect(201)).body).toMatchObject({
      open: true,
      openNow: false,
      version: null,
    })
    expect((await grant.manager.browser.post('/api/programmes').send(head)).body.code).toBe('cases.programme-code-taken')
    expect((await grant.manager.browser.post('/api/programmes').send({ ...head, code: 'x-y', kind: 'zoo' })).body.code).toBe(
      'cases.kind-unknown',
    )
    const from = { effectiveFrom: '2026-03-02' }
    await grant.manager.browser.post('/api/programmes/grant-new/versions').send(version(from)).expect(201)
    await grant.chief.browser.post('/api/programmes/grant-new/versions/1/publish').expect(200)
    expect((await grant.firm.browser.get('/api/programmes/grant-new')).body).toMatchObject({ openNow: true, version: 1 })
    await grant.manager.browser.patch('/api/programmes/grant-new').send({ open: false }).expect(200)
    expect((await grant.firm.browser.get('/api/programmes/grant-new')).body).toMatchObject({ open: false, openNow: false })
  })
})
