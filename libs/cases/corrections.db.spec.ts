import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type GrantOffice, openGrantOffice } from './work.spec-support.js'

let grant: GrantOffice
beforeAll(async () => {
  grant = await openGrantOffice()
})
afterAll(() => grant.office.close())

const item = (target: 'field' | 'document', key: string) => ({ target, key, reason: '与审计报告不符', legalBasis: '办法第五条' })
const notice = (...items: ReturnType<typeof item>[]) => ({ items, note: '请在期限内补正', workingDays: 5 })
const codes = (body: { refusals: { code: string; at: string }[] }) =>
  body.refusals.map(({ code, at }) => `${at}:${code.slice(6)}`)

describe('filling in a form', () => {
  it('keeps part of it at a time, and says who saved what and when', async () => {
    const id = await grant.open()
    const first = await grant.firm.browser.put(`/api/cases/${id}/answers`).send({ answers: { staff: '1,200', lab: false } })
    expect(first.body).toMatchObject({ answers: { staff: 1200, lab: false }, savedAt: '2026-03-02T01:00:00.000Z' })
    const second = await grant.partner.browser.put(`/api/cases/${id}/answers`).send({ answers: { lab: null, revenue: 5 } })
    expect(second.body.answers).toEqual({ staff: 1200, revenue: 5 })
    expect(second.body.edits).toEqual([
      expect.objectContaining({ key: 'lab', by: grant.partner.id }),
      expect.objectContaining({ key: 'revenue', by: grant.partner.id }),
      expect.objectContaining({ key: 'staff', by: grant.firm.id }),
    ])
  })

  it('keeps nothing when one value is wrong, and names each wrong field', async () => {
    const id = await grant.open()
    const answer = await grant.firm.browser
      .put(`/api/cases/${id}/answers`)
      .send({ answers: { staff: 0, revenue: 'viel', xx: 1, lab: true } })
    expect(answer.status).toBe(422)
    expect(codes(answer.body)).toEqual(['staff:field-too-small', 'revenue:field-number', 'xx:field-unknown'])
    expect(answer.body.refusals[0].message).toBe('“人数”不得小于 1')
    expect((await grant.firm.browser.get(`/api/cases/${id}/answers`)).body.answers).toEqual({})
  })

  it('never overwrites silently what a colleague saved meanwhile: the field is named', async () => {
    const id = await grant.open()
    await grant.firm.browser
      .put(`/api/cases/${id}/answers`)
      .send({ answers: { staff: 3 } })
      .expect(200)
    grant.office.clock.freeze(new Date('2026-03-02T01:05:00Z'))
    await grant.partner.browser
      .put(`/api/cases/${id}/answers`)
      .send({ answers: { staff: 4 } })
      .expect(200)
    const seen = { savedAt: '2026-03-02T01:00:00.000Z' }
    const late = await grant.firm.browser.put(`/api/cases/${id}/answers`).send({ answers: { staff: 5 }, ...seen })
    expect([late.status, late.body.code, codes(late.body)]).toEqual([409, 'cases.answers-changed', ['staff:field-changed']])
    await grant.firm.browser
      .put(`/api/cases/${id}/answers`)
      .send({ answers: { revenue: 5 }, ...seen })
      .expect(200)
    const again = { answers: { staff: 5 }, savedAt: '2026-03-02T01:05:00.000Z' }
    expect((await grant.firm.browser.put(`/api/cases/${id}/answers`).send(again)).body.answers).toEqual({ staff: 5, revenue: 5 })
  })

  it('can be checked at any time: everything wrong and everything missing', async () => {
    const id = await grant.open()
    await grant.firm.browser
      .put(`/api/cases/${id}/answers`)
      .send({ answers: { lab: true, staff: 2 } })
      .expect(200)
    const { body } = await grant.firm.browser.post(`/api/cases/${id}/check`).expect(200)
    expect(body.complete).toBe(false)
    expect(body.faults.map((fault: { target: string; at: string }) => `${fault.target}:${fault.at}`)).toEqual([
      'field:revenue',
      'field:labName',
      'document:licence',
    ])
  })

  it('is closed to other firms, to the office and after submission', async () => {
    const id = await grant.submitted()
    const answers = { answers: { staff: 9 } }
    await grant.stranger.browser.put(`/api/cases/${id}/answers`).send(answers).expect(404)
    await grant.officer.browser.put(`/api/cases/${id}/answers`).send(answers).expect(403)
    const late = await grant.firm.browser.put(`/api/cases/${id}/answers`).send(answers)
    expect([late.status, late.body.code, codes(late.body)]).toEqual([409, 'cases.locked', ['staff:field-locked']])
  })
})

describe('attaching documents', () => {
  it('takes a file of the right type into its slot, once unless the slot takes more, and replaces it', async () => {
    const id = await grant.open()
    const attach = async (slot: string, mark: string, replaces?: string) =>
      grant.firm.browser
        .post(`/api/cases/${id}/documents`)
        .send({ slot, fileId: await grant.upload(grant.firm, mark), ...(replaces ? { replaces } : {}) })
    const first = await attach('licence', 'one')
    expect([first.status, first.body.name]).toEqual([201, 'one.pdf'])
    expect((await attach('licence', 'two')).body.code).toBe('cases.slot-full')
    const second = await attach('licence', 'two', first.body.id)
    expect(second.status).toBe(201)
    await attach('photos', 'three')
    expect((await attach('photos', 'four')).status).toBe(201)
    const again = await attach('photos', 'four')
    expect([again.status, again.body.code]).toEqual([409, 'cases.document-twice'])
    const { body } = await grant.firm.browser.get(`/api/cases/${id}/documents`)
    const names = body.map((slot: { key: string; documents: { name: string }[] }) => [
      slot.key,
      slot.documents.map(({ name }) => name),
    ])
    expect(names).toEqual([
      ['licence', ['two.pdf']],
      ['photos', ['three.pdf', 'four.pdf']],
    ])
    await grant.firm.browser.delete(`/api/cases/${id}/documents/${second.body.id}`).expect(204)
    await grant.firm.browser.delete(`/api/cases/${id}/documents/${second.body.id}`).expect(404)
  })

  it('lets the office and the firm’s people read them, and nobody else', async () => {
    const id = await grant.open()
    const fileId = await grant.upload(grant.firm, 'secret')
    await grant.firm.browser.post(`/api/cases/${id}/documents`).send({ slot: 'licence', fileId }).expect(201)
    for (const who of [grant.partner, grant.officer]) await who.browser.get(`/api/files/${fileId}`).expect(200)
    await grant.stranger.browser.get(`/api/files/${fileId}`).expect(404)
    const elsewhere = await grant.join(['officer'], { parks: [await otherPark()] })
    await elsewhere.browser.get(`/api/files/${fileId}`).expect(404)
  })

  it('refuses a file somebody else uploaded and one the slot does not take', async () => {
    const id = await grant.open()
    const foreign = await grant.upload(grant.stranger, 'foreign')
    await grant.firm.browser.post(`/api/cases/${id}/documents`).send({ slot: 'photos', fileId: foreign }).expect(404)
    const text = await grant.firm.browser.post('/api/files').attach('file', Buffer.from('a,b\n1,2\n'), 'list.csv')
    const answer = await grant.firm.browser.post(`/api/cases/${id}/documents`).send({ slot: 'licence', fileId: text.body.id })
    expect([answer.status, codes(answer.body)]).toEqual([422, ['licence:document-type']])
  })
})

describe('the correction loop', () => {
  it('unlocks what the notice marks, asks for an answer to each item and shows the difference', async () => {
    const id = await grant.submitted()
    const list = notice(item('field', 'staff'), item('document', 'licence'), item('field', 'revenue'))
    const preview = await grant.officer.browser.post(`/api/cases/${id}/corrections/preview`).send(list)
    expect(preview.body).toMatchObject({ id: null, round: 1, dueOn: '2026-03-09', note: '请在期限内补正' })
    const tooLong = { ...list, workingDays: 11 }
    for (const path of ['preview', 'preview-paper']) {
      const refused = await grant.officer.browser.post(`/api/cases/${id}/corrections/${path}`).send(tooLong)
      expect([refused.status, codes(refused.body)]).toEqual([409, ['workingDays:too-many-days']])
    }
    await expect(grant.fire(grant.officer, id, 'return', tooLong)).rejects.toMatchObject({
      refusals: [expect.objectContaining({ code: 'cases.too-many-days' })],
    })
    await grant.fire(grant.officer, id, 'return', list)
    const twice = await grant.officer.browser.post(`/api/cases/${id}/corrections/preview`).send(list)
    expect([twice.status, twice.body.refusals[0].code]).toEqual([409, 'lifecycle.wrong-state'])

    const [seen] = (await grant.firm.browser.get(`/api/cases/${id}/corrections`)).body
    expect(seen).toMatchObject({ round: 1, dueOn: '2026-03-09', workingDays: 5, answeredAt: null })
    const wording = ({ items }: { items: { key: string; label: string; reason: string; oldValue: unknown }[] }) =>
      items.map(({ key, label, reason, oldValue }) => ({ key, label, reason, oldValue }))
    expect(wording(seen)).toEqual(wording(preview.body))

    const locked = await grant.firm.browser.put(`/api/cases/${id}/answers`).send({ answers: { staff: 13, lab: true } })
    expect([locked.status, codes(locked.body)]).toEqual([409, ['lab:field-locked']])
    await grant.firm.browser
      .put(`/api/cases/${id}/answers`)
      .send({ answers: { staff: 13 } })
      .expect(200)
    await expect(grant.fire(grant.firm, id, 'resubmit')).rejects.toMatchObject({
      refusals: [expect.objectContaining({ at: 'licence' }), expect.objectContaining({ at: 'revenue' })],
    })

    const slots = (await grant.firm.browser.get(`/api/cases/${id}/documents`)).body
    const replaces = slots[0].documents[0].id
    const attach = (fileId: string, rest = {}) =>
      grant.firm.browser.post(`/api/cases/${id}/documents`).send({ slot: 'licence', fileId, ...rest })
    const same = await attach(await grant.upload(grant.firm, `licence-${id}`), { replaces })
    expect([same.status, same.body.code]).toEqual([409, 'cases.document-unchanged'])
    await grant.firm.browser.delete(`/api/cases/${id}/documents/${replaces}`).expect(204)
    const anew = await attach(await grant.upload(grant.firm, `licence-${id}`))
    expect(anew.status).toBe(201)
    await expect(grant.fire(grant.firm, id, 'resubmit')).rejects.toMatchObject({
      refusals: [expect.objectContaining({ at: 'licence' }), expect.objectContaining({ at: 'revenue' })],
    })
    const fileId = await grant.upload(grant.firm, 'better')
    await attach(fileId, { replaces: anew.body.id }).expect(201)
    await grant.firm.browser.post(`/api/cases/${id}/documents`).send({ slot: 'photos', fileId }).expect(409)
    const contested = seen.items.find((one: { key: string }) => one.key === 'revenue').id
    await grant.firm.browser
      .put(`/api/cases/${id}/corrections/items/${contested}/contest`)
      .send({ text: '与审计一致' })
      .expect(200)
    await grant.fire(grant.firm, id, 'resubmit')

    const [closed] = (await grant.officer.browser.get(`/api/cases/${id}/corrections`)).body
    expect(
      closed.items.map((one: Record<string, unknown>) => [one.key, one.oldValue, one.newValue, one.contested, one.answered]),
    ).toEqual([
      ['staff', 12, 13, null, true],
      ['licence', [expect.anything()], [{ fileId, name: 'better.pdf' }], null, true],
      ['revenue', 500, 500, '与审计一致', true],
    ])
    const difference = (await grant.officer.browser.get(`/api/cases/${id}/submissions/2/difference`)).body
    expect(difference.fields).toEqual([{ key: 'staff', label: '人数', before: 12, after: 13, marked: true }])
    expect(difference.documents.map((one: { change: string; marked: boolean }) => [one.change, one.marked])).toEqual([
      ['removed', true],
      ['added', true],
    ])
  })

  it('refuses a notice that is empty, marks something twice or names what is not there', async () => {
    const id = await grant.submitted()
    await expect(grant.fire(grant.officer, id, 'return', notice())).rejects.toMatchObject({ kind: 'invalid' })
    const wrong = notice(item('field', 'staff'), item('field', 'staff'), item('document', 'staff'), item('field', 'nothing'))
    await expect(grant.fire(grant.officer, id, 'return', wrong)).rejects.toMatchObject({
      code: 'cases.correction-wrong',
      refusals: [
        { code: 'cases.correction-twice', at: 'staff' },
        { code: 'cases.correction-unknown-document', at: 'staff' },
        { code: 'cases.correction-unknown-field', at: 'nothing' },
      ],
    })
  })

  it('raises in a further notice what the first could have raised only when a supervisor allows it, once', async () => {
    const id = await grant.submitted()
    await grant.fire(grant.officer, id, 'return', notice(item('field', 'staff')))
    const stopped = (await grant.officer.browser.get(`/api/cases/${id}/clock`)).body
    expect(stopped.paused).toEqual([{ clock: 'office', party: '本机关', state: '待受理', used: 0, left: 5 }])
    await grant.firm.browser
      .put(`/api/cases/${id}/answers`)
      .send({ answers: { staff: 99 } })
      .expect(200)
    await grant.fire(grant.firm, id, 'resubmit')

    const { clock } = (await grant.officer.browser.get(`/api/cases/${id}`)).body
    expect({ runs: clock.clock, waits: clock.paused }).toEqual({ runs: 'office', waits: [] })

    const late = notice(item('field', 'staff'), item('field', 'revenue'))
    await expect(grant.fire(grant.officer, id, 'return', late)).rejects.toMatchObject({
      code: 'cases.second-notice',
      refusals: [{ code: 'cases.second-notice-item', at: 'revenue' }],
    })
    await grant.officer.browser.post(`/api/cases/${id}/correction-allowance`).send({ reason: '漏看' }).expect(403)
    await grant.manager.browser.post(`/api/cases/${id}/correction-allowance`).send({ reason: '新规要求核对收入' }).expect(204)
    await grant.fire(grant.officer, id, 'return', late)
    const rounds = (await grant.officer.browser.get(`/api/cases/${id}/corrections`)).body
    expect(rounds.map((one: { round: number; allowedReason: string | null }) => [one.round, one.allowedReason])).toEqual([
      [1, null],
      [2, '新规要求核对收入'],
    ])
    expect((await grant.firm.browser.get(`/api/cases/${id}/corrections`)).body[1].allowedReason).toBeNull()

    await grant.firm.browser
      .put(`/api/cases/${id}/answers`)
      .send({ answers: { staff: 98, revenue: 501 } })
      .expect(200)
    await grant.fire(grant.firm, id, 'resubmit')
    await expect(grant.fire(grant.officer, id, 'return', notice(item('document', 'licence')))).rejects.toMatchObject({
      code: 'cases.second-notice',
    })
    await grant.fire(grant.officer, id, 'return', notice(item('field', 'staff')))
  })
})

async function otherPark(): Promise<string> {
  const [park] = await grant.office.db.dataSource.query(`SELECT id FROM parks WHERE id <> $1 LIMIT 1`, [grant.parkId])
  return park.id
}
