import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '#platform'
import { wordsOf } from '../../test/support/papers.js'
import { openBrowser } from '../../test/support/people.js'
import { type GrantOffice, openGrantOffice } from './work.spec-support.js'

let grant: GrantOffice
beforeAll(async () => {
  grant = await openGrantOffice()
})
afterAll(() => grant.office.close())

/** A case on public notice until Monday 2026-03-09. */
async function onNotice(): Promise<string> {
  const id = await grant.submitted({ programme: await grant.programme({}) })
  await grant.fire(grant.officer, id, 'accept')
  const { body } = await grant.firm.browser.get(`/api/tasks?caseId=${id}`)
  for (const task of body.items)
    await grant.firm.browser.post(`/api/tasks/${task.id}/finish`).send({ outcome: 'done' }).expect(200)
  await grant.fire(grant.officer, id, 'propose')
  await grant.fire(grant.manager, id, 'approve')
  return id
}
const objection = (caseId: string) => ({ caseId, text: '该企业的人数与公开的社保数据不符', contact: '市民热线 12345' })

describe('a public notice', () => {
  it('is read by anyone until its last day, with the middle of the credit code hidden', async () => {
    const id = await onNotice()
    const anyone = openBrowser(grant.office)
    const rows = async () => (await anyone.get('/api/public/publicity?size=200').expect(200)).body.items
    const row = (await rows()).find((one: { caseId: string }) => one.caseId === id)
    expect(row).toMatchObject({ programme: '创新资助', until: '2026-03-09', uscc: expect.stringMatching(/^914401\*{8}\w{4}$/) })
    expect(Object.keys(row).sort()).toEqual(['caseId', 'enterpriseName', 'number', 'programme', 'since', 'until', 'uscc'])
    const paper = await anyone.get('/api/public/publicity/paper?format=docx').responseType('blob').expect(200)
    for (const said of [row.enterpriseName, row.uscc, row.number, '2026年3月9日']) expect(wordsOf(paper.body)).toContain(said)
    grant.office.clock.freeze(new Date('2026-03-09T16:00:00Z'))
    expect((await rows()).some((one: { caseId: string }) => one.caseId === id)).toBe(false)
    expect((await anyone.post('/api/public/objections').send(objection(id))).status).toBe(404)
    grant.office.clock.freeze(new Date('2026-03-02T01:00:00Z'))
  })

  it('is held by an objection to its own case alone, until somebody other than the proposer settles it', async () => {
    const [objected, quiet] = [await onNotice(), await onNotice()]
    const anyone = openBrowser(grant.office)
    const { body } = await anyone.post('/api/public/objections').send(objection(objected)).expect(201)
    expect(body).toEqual({ id: expect.any(String), receivedAt: '2026-03-02T01:00:00.000Z' })
    grant.office.clock.freeze(new Date('2026-03-10T01:00:00Z'))
    await expect(grant.fire(grant.officer, objected, 'close')).rejects.toMatchObject({
      refusals: [{ code: 'cases.objection-open' }],
    })
    await grant.fire(grant.officer, quiet, 'close')

    const finding = { upheld: false, finding: '经核对社保记录，人数无误' }
    const own = await grant.officer.browser.post(`/api/objections/${body.id}/settle`).send(finding)
    expect([own.status, own.body.code]).toEqual([409, 'cases.objection-own-proposal'])
    await grant.office.db.dataSource.query(
      `INSERT INTO recusals (id, user_id, case_id, reason, recorded_at) VALUES ($1, $2, $3, '亲属', now())`,
      [newId(), grant.chief.id, objected],
    )
    expect((await grant.chief.browser.post(`/api/objections/${body.id}/settle`).send(finding)).body.code).toBe('cases.recused')
    await grant.colleague.browser.post(`/api/objections/${body.id}/settle`).send(finding).expect(204)
    expect((await grant.manager.browser.post(`/api/objections/${body.id}/settle`).send(finding)).body.code).toBe(
      'cases.objection-settled',
    )
    const [settled] = (await grant.officer.browser.get(`/api/objections?status=settled&caseId=${objected}`)).body.items
    expect(settled).toMatchObject({ settledBy: '专员乙', upheld: false, contact: '市民热线 12345' })
    await grant.fire(grant.officer, objected, 'close')
    grant.office.clock.freeze(new Date('2026-03-02T01:00:00Z'))
  })

  it('takes a few objections an hour from one network, and none to a case that is not on notice', async () => {
    const id = await grant.submitted()
    const anyone = openBrowser(grant.office)
    expect((await anyone.post('/api/public/objections').send(objection(id))).body.code).toBe('cases.objection-no-publicity')
    const answers: number[] = []
    for (let i = 0; i < 10; i++) answers.push((await anyone.post('/api/public/objections').send(objection(id))).status)
    expect(answers).toContain(429)
    await grant.firm.browser.get('/api/objections').expect(403)
  })
})

describe('a merge of two enterprises', () => {
  it('takes the cases, their files and recusals along', async () => {
    const { dataSource } = grant.office.db
    const id = await grant.submitted()
    const [kept] = await dataSource.query(`SELECT id FROM enterprises WHERE id = $1`, [grant.otherEnterpriseId])
    const pair = { fromId: grant.enterpriseId, intoId: kept.id, reason: '同一家企业' }
    const { body } = await grant.manager.browser.post('/api/enterprises/merges').send(pair).expect(201)
    const [{ count }] = await dataSource.query(`SELECT count(*)::int AS count FROM cases WHERE enterprise_id = $1`, [
      grant.enterpriseId,
    ])
    expect(body.preview.find((line: { part: string }) => line.part === 'cases')).toMatchObject({ count })
    await grant.chief.browser.post(`/api/enterprises/merges/${body.id}/confirm`).expect(200)
    await grant.stranger.browser.get(`/api/cases/${id}/answers`).expect(200)
    const [file] = (await grant.stranger.browser.get(`/api/cases/${id}/documents`)).body[0].documents
    await grant.stranger.browser.get(`/api/files/${file.fileId}`).expect(200)
  })
})
