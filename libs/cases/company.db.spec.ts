import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Colleague, type GrantOffice, openGrantOffice } from './work.spec-support.js'

let grant: GrantOffice
beforeAll(async () => {
  grant = await openGrantOffice()
})
afterAll(() => grant.office.close())

const later = (seconds: number) =>
  grant.office.clock.freeze(new Date(new Date('2026-03-02T01:00:00Z').getTime() + seconds * 1000))
const noticesOf = async (who: Colleague, kind: string): Promise<string[]> =>
  (
    await grant.office.db.dataSource.query(`SELECT title_zh FROM notifications WHERE user_id = $1 AND kind = $2`, [who.id, kind])
  ).map((one: { title_zh: string }) => one.title_zh)

describe('two officers at one case', () => {
  it('see each other while both have it open, and no longer than a minute after', async () => {
    const id = await grant.submitted()
    const look = async (who: Colleague) =>
      (await who.browser.put(`/api/cases/${id}/lookers/me`).expect(200)).body.map((one: { name: string }) => one.name)
    expect(await look(grant.officer)).toEqual([])
    later(20)
    expect(await look(grant.colleague)).toEqual(['专员甲'])
    expect(await look(grant.officer)).toEqual(['专员乙'])
    later(81)
    expect(await look(grant.officer)).toEqual([])
    expect(await look(grant.colleague)).toEqual(['专员甲'])
    await grant.colleague.browser.delete(`/api/cases/${id}/lookers/me`).expect(204)
    expect(await look(grant.officer)).toEqual([])
    await grant.firm.browser.put(`/api/cases/${id}/lookers/me`).expect(403)
    later(0)
  })
})

describe('mentions', () => {
  it('are found by whoever was named, and go when the comment is taken back', async () => {
    const id = await grant.submitted()
    const say = (who: Colleague, body: string) => who.browser.post(`/api/cases/${id}/comments`).send({ body }).expect(201)
    await say(grant.officer, `@${grant.colleague.login} 请看附件二`)
    const last = await say(grant.officer, `@${grant.colleague.login} @${grant.manager.login} 已改`)
    const of = async (who: Colleague) =>
      (await who.browser.get('/api/mentions').expect(200)).body.items.map((one: { body: string }) => one.body.slice(-4))
    expect(await of(grant.colleague)).toEqual([' 已改', '看附件二'].map((text) => expect.stringContaining(text.trim())))
    expect(await of(grant.manager)).toHaveLength(1)
    expect(await of(grant.officer)).toEqual([])
    await grant.officer.browser.delete(`/api/cases/${id}/comments/${last.body.id}`).expect(204)
    expect(await of(grant.colleague)).toHaveLength(1)
  })
})

describe('a recusal', () => {
  it('is ended by a manager who is not kept out by it, with the reason; then the officer may act again', async () => {
    const id = await grant.submitted()
    const record = (who: Colleague, body: object) => who.browser.post('/api/recusals').send(body)
    const { body } = await record(grant.officer, { caseId: id, reason: '亲属在该企业任职' }).expect(201)
    const end = (who: Colleague, recusal: string) =>
      who.browser.post(`/api/recusals/${recusal}/end`).send({ reason: '亲属已离职' })
    await end(grant.officer, body.id).expect(403)
    await end(grant.manager, body.id).expect(204)
    expect((await end(grant.manager, body.id)).body.code).toBe('cases.recusal-ended')
    const list = (await grant.manager.browser.get(`/api/recusals?caseId=${id}`).expect(200)).body.items
    expect(list).toEqual([expect.objectContaining({ endReason: '亲属已离职', endedByName: '主任甲' })])
    const own = await record(grant.manager, { caseId: id, reason: '曾任该企业顾问' }).expect(201)
    expect((await end(grant.manager, own.body.id)).body.code).toBe('cases.recusal-own')
    await end(grant.chief, own.body.id).expect(204)
  })
})

describe('a member of the firm', () => {
  it('asks the administrator to hand in, who is told once; a case with the office asks for nothing', async () => {
    const id = await grant.open()
    const ask = (who: Colleague) => who.browser.post(`/api/cases/${id}/send-request`)
    const first = await ask(grant.partner).expect(200)
    expect(first.body).toEqual({ byName: '企业乙', at: '2026-03-02T01:00:00.000Z' })
    later(3600)
    expect((await ask(grant.partner).expect(200)).body).toEqual(first.body)
    expect(await noticesOf(grant.firm, 'cases.send')).toHaveLength(1)
    const page = await grant.firm.browser.get(`/api/cases/${id}`).expect(200)
    expect(page.body.sendRequest).toEqual(first.body)
    expect((await grant.officer.browser.get(`/api/cases/${id}`).expect(200)).body.sendRequest).toBeNull()
    expect((await ask(grant.firm)).body).toEqual(first.body)
    await ask(grant.stranger).expect(404)
    await grant.fire(grant.firm, id, 'withdraw')
    expect((await ask(grant.partner)).body.code).toBe('cases.not-with-firm')
    later(0)
  })
})
