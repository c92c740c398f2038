import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '#platform'
import { type Colleague, type GrantOffice, openGrantOffice } from './work.spec-support.js'

let grants: GrantOffice
beforeAll(async () => {
  grants = await openGrantOffice()
})
afterAll(() => grants.office.close())

const fire = (who: Colleague, id: string, event: string, body: object, key: string | null = newId()) => {
  const request = who.browser.post(`/api/cases/${id}/events/${event}`)
  return (key === null ? request : request.set('Idempotency-Key', key)).send(body)
}
const detail = async (who: Colleague, id: string) => (await who.browser.get(`/api/cases/${id}`).expect(200)).body

describe('the page of a case', () => {
  it('says what can be done, and in words why the rest cannot', async () => {
    const id = await grants.open()
    const page = await detail(grants.firm, id)
    expect(page).toMatchObject({
      stateLabel: '填报中（企业）',
      phase: 'apply',
      version: 1,
      programme: { version: 1, appeal: '可申请复议' },
    })
    expect(page.enterprise.name).not.toBe('')
    const submit = page.actions.find((action: { event: string }) => action.event === 'submit')
    expect(submit).toMatchObject({ label: '提交', allowed: false })
    expect(submit.refusals.map((one: { message: string }) => one.message)).toEqual([
      expect.stringContaining('缺少材料'),
      expect.stringContaining('“人数”为必填项'),
      expect.stringContaining('“收入”为必填项'),
    ])
    expect(page.unlocked).toContain('staff')
    expect(page.documents.map((slot: { key: string }) => slot.key)).toEqual(['licence', 'photos'])
  })

  it('shows each side its own words and its own actions', async () => {
    const id = await grants.submitted()
    const [firm, officer] = [await detail(grants.firm, id), await detail(grants.officer, id)]
    expect([firm.stateLabel, officer.stateLabel]).toEqual(['待受理（企业）', '待受理'])
    expect(firm.actions.map((action: { event: string }) => action.event)).toEqual(['withdraw'])
    expect(officer.actions.map((action: { event: string }) => action.event)).toEqual(['return', 'accept'])
    expect(officer.assignee).toMatchObject({ name: '专员甲' })
  })

  it('draws the way with the days the case was really there', async () => {
    const id = await grants.submitted()
    const { steps } = await detail(grants.officer, id)
    expect(steps.map((step: { phase: string; standing: string }) => [step.phase, step.standing])).toEqual([
      ['apply', 'done'],
      ['intake', 'current'],
      ['review', 'ahead'],
      ['decide', 'ahead'],
      ['publicity', 'ahead'],
      ['over', 'ahead'],
    ])
    expect(steps[0].leftAt).toBe(steps[1].reachedAt)
  })

  it('says why a due date is that day, and whose days were used', async () => {
    const id = await grants.submitted()
    const { clock } = await detail(grants.officer, id)
    expect(clock).toMatchObject({
      clock: 'office',
      due: '2026-03-09',
      allowance: 5,
      used: 0,
      left: 5,
      overdue: false,
      legalBasis: expect.stringMatching(/./),
    })
    expect(clock.why).toContain('自2026-03-02起（当日不计）5个工作日，截至2026-03-09')
    expect(clock.days.filter((day: { nth: number | null }) => day.nth !== null)).toHaveLength(5)
    const alone = (await grants.officer.browser.get(`/api/cases/${id}/clock`).expect(200)).body
    expect(alone).toEqual(clock)
  })

  it('is not there for another firm, nor are its log and its clock', async () => {
    const id = await grants.submitted()
    for (const path of ['', '/moves', '/clock'])
      expect((await grants.stranger.browser.get(`/api/cases/${id}${path}`)).status).toBe(404)
    expect((await fire(grants.stranger, id, 'withdraw', { version: 2 })).status).toBe(404)
  })

  it('names the people of the office to the office, not to the firm', async () => {
    const id = await grants.submitted()
    await fire(grants.officer, id, 'accept', { version: 2, input: { note: '内部备注' } }).expect(200)
    const office = (await grants.officer.browser.get(`/api/cases/${id}/moves`).expect(200)).body
    const firm = (await grants.firm.browser.get(`/api/cases/${id}/moves`).expect(200)).body
    expect(office.at(-1)).toMatchObject({ label: '受理', actorName: '专员甲', input: { note: '内部备注' }, fromLabel: '待受理' })
    expect(firm.at(-1)).toMatchObject({ label: '受理', actorName: null, input: null, fromLabel: '待受理（企业）' })
    expect(firm[0]).toMatchObject({ event: 'open', actorName: '企业甲', hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })
})

describe('an event over HTTP', () => {
  it('needs a key, a version and known input, and says which is missing', async () => {
    const id = await grants.submitted()
    const noKey = await fire(grants.officer, id, 'accept', { version: 2 }, null)
    expect([noKey.status, noKey.body.refusals[0].at]).toEqual([422, 'Idempotency-Key'])
    const noVersion = await fire(grants.officer, id, 'accept', {})
    expect([noVersion.status, noVersion.body.refusals.map((one: { at: string }) => one.at)]).toEqual([422, ['version']])
    const surprise = await fire(grants.officer, id, 'accept', { version: 2, input: { surprise: 1 } })
    expect([surprise.status, surprise.body.refusals.map((one: { at: string }) => one.at)]).toEqual([422, ['surprise']])
    const unknown = await fire(grants.officer, id, 'fly', { version: 2 })
    expect([unknown.status, unknown.body.refusals[0].code]).toEqual([409, 'lifecycle.unknown-event'])
  })

  it('is done once when it is sent twice, and refused with the winner’s name when somebody was faster', async () => {
    const id = await grants.submitted()
    const key = newId()
    const first = await fire(grants.officer, id, 'accept', { version: 2 }, key).expect(200)
    const again = await fire(grants.officer, id, 'accept', { version: 2 }, key).expect(200)
    expect(again.body).toEqual(first.body)
    const late = await fire(grants.officer, id, 'accept', { version: 2 })
    expect([late.status, late.body.code]).toEqual([409, 'cases.stale'])
    expect(late.body.title).toContain('专员甲')
  })

  it('makes one move of fifty identical requests at once', async () => {
    const id = await grants.submitted()
    const key = newId()
    const answers = await Promise.all(Array.from({ length: 50 }, () => fire(grants.officer, id, 'accept', { version: 2 }, key)))
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]))
    expect(new Set(answers.map((answer) => answer.body.moveId)).size).toBe(1)
    expect((await grants.officer.browser.get(`/api/cases/${id}/moves`)).body).toHaveLength(3)
  })
})

describe('opening over HTTP', () => {
  it('answers id and number, and refuses a programme that is not there by name', async () => {
    const programmeCode = await grants.programme({})
    const opened = await grants.firm.browser
      .post('/api/cases')
      .send({ programmeCode, enterpriseId: grants.enterpriseId })
      .expect(201)
    expect(opened.body).toMatchObject({ number: expect.stringMatching(/^GT-2026-\d{6}$/), state: 'draft', version: 1 })
    const unknown = await grants.firm.browser
      .post('/api/cases')
      .send({ programmeCode: 'nothing', enterpriseId: grants.enterpriseId })
    expect([unknown.status, unknown.body.title]).toEqual([422, expect.stringContaining('nothing')])
    const startAt = await grants.firm.browser
      .post('/api/cases')
      .send({ programmeCode, enterpriseId: grants.enterpriseId, startAt: 'granted' })
    expect([startAt.status, startAt.body.code]).toEqual([422, 'cases.bad-start'])
  })
})

describe('a batch', () => {
  it('moves what can be moved, says of the rest why not, and is safe to repeat', async () => {
    const ready = [await grants.submitted(), await grants.submitted()]
    const draft = await grants.open()
    const ids = [...ready, draft, newId()]
    const send = () =>
      grants.officer.browser.post('/api/cases/batch').set('Idempotency-Key', 'batch-1').send({ event: 'accept', ids })
    const { body } = await send().expect(200)
    expect(body).toMatchObject({ moved: 2, skipped: 1, refused: 1 })
    expect(body.rows.map((row: { ok: boolean; reasons: { code: string }[] }) => row.ok || row.reasons[0]?.code)).toEqual([
      true,
      true,
      'lifecycle.wrong-state',
      'cases.missing',
    ])
    expect((await send().expect(200)).body).toMatchObject({ moved: 2, skipped: 1, refused: 1 })
    expect((await detail(grants.officer, ready[0] as string)).version).toBe(3)
  })

  it('of reminders tells whoever holds each case, once a day, and says of the rest why nobody was told', async () => {
    const ids = [await grants.submitted(), await grants.open(), newId()]
    const remind = async (key: string) =>
      (
        await grants.officer.browser.post('/api/cases/remind').set('Idempotency-Key', key).send({ ids, word: '请尽快' })
      ).body.rows.map((row: { result: string; reasons: { code: string }[] }) =>
        [row.result, ...row.reasons.map((reason) => reason.code)].join(' '),
      )
    const first = ['skipped cases.remind-nobody', 'ok', 'failed cases.missing']
    expect(await Promise.all([remind('dialog-1'), remind('dialog-1')])).toEqual([first, first])
    expect(await remind('dialog-2')).toEqual([
      'skipped cases.remind-nobody',
      'skipped cases.remind-today',
      'failed cases.missing',
    ])
  })

  it('is refused when it is larger than two thousand', async () => {
    const ids = Array.from({ length: 2001 }, () => newId())
    expect((await grants.officer.browser.post('/api/cases/batch').send({ event: 'accept', ids })).status).toBe(422)
  })
})

describe('recusals', () => {
  it('keep an officer out of a case from the moment they are recorded', async () => {
    const id = await grants.submitted()
    await grants.officer.browser.post('/api/recusals').send({ caseId: id, reason: '亲属任职' }).expect(201)
    const again = await grants.officer.browser.post('/api/recusals').send({ caseId: id, reason: '亲属任职' })
    expect([again.status, again.body.code]).toEqual([409, 'cases.recusal-twice'])
    expect((await grants.officer.browser.post('/api/recusals').send({ caseId: id, reason: '   ' })).status).toBe(422)
    const { body } = await grants.officer.browser.get(`/api/recusals?caseId=${id}`).expect(200)
    expect(body).toMatchObject({ total: 1, items: [{ userName: '专员甲', reason: '亲属任职' }] })
    const other = await grants.officer.browser
      .post('/api/recusals')
      .send({ caseId: id, userId: grants.colleague.id, reason: 'x' })
    expect(other.status).toBe(403)
    expect((await grants.officer.browser.post('/api/recusals').send({ reason: 'x' })).body.code).toBe(
      'cases.recusal-about-nothing',
    )
  })
})
