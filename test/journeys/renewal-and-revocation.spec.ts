import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { localDate } from '#lifecycle'
import { DutySweep, ExpirySweep, LapseSweep, RenewalSweep } from '#tiers'
import {
  at,
  enterprise,
  fill,
  fire,
  gazelleAnswers,
  gazelleProposal,
  holdsTitle,
  look,
  moveTime,
  officeItself,
  open,
  refusals,
} from '../support/applications.js'
import { type Office, openOffice } from '../support/office.js'
import { papersOf } from '../support/papers.js'
import { arrive, type Browser, openBrowser } from '../support/people.js'

let office: Office
let officer: Browser
let officerId: string
let manager: Browser

beforeAll(async () => {
  office = await openOffice({ now: at('2026-10-12') })
  const person = await arrive(office, { roles: ['officer'], name: '演示专员' })
  ;[officer, officerId] = [person.browser, person.id]
  manager = (await arrive(office, { roles: ['manager'], name: '演示主管' })).browser
})
afterAll(() => office.close())

/** An enterprise in the officer's charge with a firm user. */
async function newcomer(highTechSince?: string) {
  const own = await enterprise(office, 'science-city', officerId)
  const title = highTechSince ? await holdsTitle(office, own.id, 'high-tech', highTechSince) : ''
  const firm = (await arrive(office, { roles: ['firm-admin'], enterprises: [own.id] })).browser
  return { ...own, firm, title }
}

/** A case waiting for the manager's decision on a gazelle. */
async function proposed(own: { id: string; firm: Browser }, proposal: 'approve' | 'refuse' = 'approve'): Promise<string> {
  const id = await open(own.firm, 'recognise-gazelle', own.id, 'draft')
  await fill(own.firm, id, gazelleAnswers)
  await fire(own.firm, id, 'submit')
  await fire(officer, id, 'accept')
  await fire(officer, id, 'propose', gazelleProposal(proposal))
  return id
}

describe('an application that does not succeed', () => {
  it('may be withdrawn by the firm with a reason, and a new one opened', async () => {
    const own = await newcomer('2025-03-10')
    const id = await open(own.firm, 'recognise-gazelle', own.id, 'draft')
    await fill(own.firm, id, gazelleAnswers)
    await fire(own.firm, id, 'submit')
    const second = await own.firm
      .post('/api/cases')
      .send({ programmeCode: 'recognise-gazelle', enterpriseId: own.id, startAt: 'draft' })
    expect([second.status, second.body.code]).toEqual([409, 'cases.already-open'])
    expect(await fire(own.firm, id, 'withdraw', { reason: '数据口径需重新核对' })).toBe('withdrawn')
    expect(await open(own.firm, 'recognise-gazelle', own.id, 'draft')).toEqual(expect.any(String))
  })

  it('is refused with reason, legal basis and the way to object, and gives no title', async () => {
    const own = await newcomer('2025-03-10')
    const id = await proposed(own, 'refuse')
    const bare = await manager
      .post(`/api/cases/${id}/events/refuse`)
      .set('idempotency-key', 'bare')
      .send({ input: {}, version: (await look(manager, id)).version })
    expect(bare.status).toBe(422)
    const why = { reason: '两段增长 1.21，低于 1.44', legalBasis: '穗埔科规字〔2021〕5号' }
    expect(await fire(manager, id, 'refuse', why)).toBe('refused')
    const [{ input }] = await office.db.dataSource.query(`SELECT input FROM moves WHERE case_id = $1 AND event = 'refuse'`, [id])
    expect(input).toMatchObject({ ...why, appeal: expect.stringContaining('行政复议') })
    expect((await own.firm.get(`/api/enterprises/${own.id}/memberships?tier=gazelle`)).body.total).toBe(0)
  })

  it('is not taken when the tier below is not held, and the refusal says which', async () => {
    const own = await newcomer()
    const id = await open(own.firm, 'recognise-gazelle', own.id, 'draft')
    await fill(own.firm, id, gazelleAnswers)
    expect(await refusals(own.firm, id, 'submit')).toEqual(['tiers.required-tier-missing'])
  })
})

describe('a public notice', () => {
  it('is held by an objection, and an objection found right sends the case back to review', async () => {
    const [own, other] = [await newcomer('2025-03-10'), await newcomer('2025-03-10')]
    const [id, untouched] = [await proposed(own), await proposed(other)]
    for (const one of [id, untouched]) await fire(manager, one, 'approve', {})
    const objection = { caseId: id, text: '该企业营业收入含子公司数据，口径不符', contact: '演示异议人 020-00000000' }
    expect((await openBrowser(office).post('/api/public/objections').send(objection)).status).toBe(201)
    await moveTime(officer, 8)
    expect(await fire(officer, untouched, 'close')).toBe('recognised')
    expect(await refusals(officer, id, 'close')).toEqual(['cases.objection-open'])
    expect(await refusals(manager, id, 'upholdObjection', { reason: '先处理异议' })).toEqual(['tiers.no-objection-upheld'])
    const [found] = (await manager.get(`/api/objections?caseId=${id}`)).body.items
    const settled = await manager
      .post(`/api/objections/${found.id}/settle`)
      .send({ upheld: true, finding: '口径确有错误（虚构）' })
    expect(settled.status).toBe(204)
    expect(await refusals(officer, id, 'close')).toEqual(['tiers.objection-upheld'])
    expect(await fire(manager, id, 'upholdObjection', { reason: '异议成立' })).toBe('review')
    await fire(officer, id, 'propose', gazelleProposal())
    expect(await fire(manager, id, 'approve', {})).toBe('publicity')
    expect(await refusals(officer, id, 'close')).toEqual(['cases.deadline-running'])
    await moveTime(officer, 8)
    expect(await fire(officer, id, 'close')).toBe('recognised')
  })
})

describe('separation of duties', () => {
  it('holds for a manager who stands in for the proposing officer: the act would show 代, and is refused', async () => {
    const own = await newcomer('2025-03-10')
    const id = await proposed(own)
    const substitute = await arrive(office, { roles: ['officer', 'manager'], name: '代理主管' })
    const cover = await officer
      .post('/api/covers')
      .send({ substituteId: substitute.id, fromOn: '2026-10-12', toOn: '2026-10-30' })
    expect(cover.status).toBe(201)
    expect(await refusals(substitute.browser, id, 'approve', {})).toEqual(['cases.same-hands'])
    expect(await fire(manager, id, 'approve', {})).toBe('publicity')
    expect((await officer.delete(`/api/covers/${cover.body.id}`)).status).toBe(204)
  })

  it('lets a substitute officer do the work of the one away, and the log shows for whom', async () => {
    const own = await newcomer('2025-03-10')
    const id = await open(own.firm, 'recognise-gazelle', own.id, 'draft')
    await fill(own.firm, id, gazelleAnswers)
    await fire(own.firm, id, 'submit')
    const substitute = await arrive(office, { roles: ['officer'], name: '代理专员' })
    expect(await refusals(substitute.browser, id, 'accept')).toEqual(['lifecycle.not-permitted'])
    const cover = await officer
      .post('/api/covers')
      .send({ substituteId: substitute.id, fromOn: '2026-10-12', toOn: '2026-10-30' })
    expect(await fire(substitute.browser, id, 'accept')).toBe('review')
    const [move] = await office.db.dataSource.query(
      `SELECT actor_id, acted_for FROM moves WHERE case_id = $1 AND event = 'accept'`,
      [id],
    )
    expect(move).toEqual({ actor_id: substitute.id, acted_for: [officerId] })
    await officer.delete(`/api/covers/${cover.body.id}`)
  })
})

describe('a high-tech certificate', () => {
  it('given by the province is recorded with its number and dates, and opens its yearly duty', async () => {
    const own = await newcomer()
    await office.db.dataSource.query(
      `INSERT INTO programme_windows (id, programme_id, name, opens_at, closes_at)
       SELECT gen_random_uuid(), id, '旅程窗口', '2026-10-01', '2026-11-01' FROM programmes WHERE code = 'recognise-high-tech'`,
    )
    const id = await open(own.firm, 'recognise-high-tech', own.id, 'draft')
    await fill(own.firm, id, {
      ...{ mainProduct: '工业软件（虚构）', contactName: '演示联系人', contactPhone: '020-00000000', hitechField: 'it' },
      ...{ employees: 80, techStaff: 30, rdThreeYears: 660_000_000, salesThreeYears: 11_800_000_000, rdDomestic: 90 },
      ...{ hiTechIncome: 70, revenueLast: 480_000_000, patents: 6, lawAbiding: true },
    })
    await fire(own.firm, id, 'submit')
    await fire(officer, id, 'accept')
    const criteria = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H8'].map((key) => ({ key, met: true, note: '核实（虚构）' }))
    expect(await refusals(officer, id, 'propose', { proposal: 'approve', criteria })).toEqual(['cases.panel-minutes-missing'])
    await fire(officer, id, 'propose', { proposal: 'approve', criteria, panelMinutes: '专家 5 人，73 分（虚构）' })
    expect(await fire(manager, id, 'approve', {})).toBe('recommended')
    const given = { documentNumber: '粤科认〔虚构〕1号', certificateNumber: 'GR2026虚构01', validFrom: '2026-10-08' }
    expect(await fire(officer, id, 'recordAcceptance', given)).toBe('recognised')
    const { body } = await own.firm.get(`/api/enterprises/${own.id}/memberships`)
    expect(body.items).toEqual([
      expect.objectContaining({
        certificateNumber: 'GR2026虚构01',
        validTo: '2029-10-07',
        authorityDocument: given.documentNumber,
      }),
    ])
    const page = await own.firm.get(`/api/memberships/${body.items[0].id}/certificate`)
    expect([page.status, page.body.code]).toEqual([409, 'tiers.no-certificate'])
  })

  it('is revoked only by people: two missed duties open a case, the firm is heard, one proposes, another decides', async () => {
    const own = await newcomer('2023-12-01')
    const sweep = office.app.get(DutySweep)
    for (const day of ['2025-03-10', '2025-06-02', '2026-03-10', '2026-06-02'])
      await sweep.run({ ...officeItself(office), now: at(day) })
    const detail = async () => (await officer.get(`/api/memberships/${own.title}`)).body
    const { revocationCaseId: id, status } = await detail()
    expect([status, typeof id]).toEqual(['active', 'string'])
    const [held] = await office.db.dataSource.query('SELECT assignee_id FROM cases WHERE id = $1', [id])
    expect(held).toEqual({ assignee_id: officerId })
    const why = { reason: '累计两年未按期填报', legalBasis: '国科发火〔2016〕32号 第十九条' }
    await fire(officer, id, 'notify', { ...why, grounds: ['2025 年未填报', '2026 年未填报'] })
    await fire(own.firm, id, 'state', { statement: '已补报，请求保留（虚构）' })
    await fire(officer, id, 'propose', { reason: '陈述不足以改变事实' })
    expect(await refusals(officer, id, 'revoke', why)).toContain('lifecycle.not-permitted')
    expect(await fire(manager, id, 'revoke', why)).toBe('revoked')
    expect(await detail()).toMatchObject({ status: 'revoked', endedOn: localDate(office.clock.now()) })
    const [notice, decision] = await papersOf(own.firm, id)
    expect(notice?.words).toMatch(/取消称号事先告知书.+一、事实1\. 2025 年未填报.+四、陈述申辩/)
    expect(decision?.words).toMatch(/取消称号决定书.+累计两年未按期填报.+第十九条.+救济途径/)
    expect((await detail()).events.at(-1)).toMatchObject({ kind: 'revoked', legalBasis: why.legalBasis, caseId: id })
  })

  it('moves over from another zone with its number and dates by a fast track', async () => {
    const own = await newcomer()
    const id = await open(own.firm, 'transfer-high-tech', own.id)
    await fill(own.firm, id, {
      ...{ mainProduct: '机器人（虚构）', contactName: '演示联系人', contactPhone: '020-00000000', lawAbiding: true },
      ...{ originZone: '虚构高新区', certificateNumber: 'GR2024虚构02', validFrom: '2024-12-10', validTo: '2027-12-09' },
    })
    await fire(own.firm, id, 'submit')
    expect(await fire(officer, id, 'accept')).toBe('decision')
    expect(await fire(manager, id, 'approve', { documentNumber: '区科〔虚构〕3号' })).toBe('accepted')
    const { body } = await own.firm.get(`/api/enterprises/${own.id}/memberships`)
    expect(body.items).toEqual([
      expect.objectContaining({
        certificateNumber: 'GR2024虚构02',
        validFrom: '2024-12-10',
        validTo: '2027-12-09',
        originZone: '虚构高新区',
      }),
    ])
  })
})

describe('a title of the zone', () => {
  it('is renewed before it runs out: the new period begins the day after the old one ends', async () => {
    const own = await newcomer('2025-03-10')
    await holdsTitle(office, own.id, 'gazelle', '2026-02-01')
    await moveTime(officer, 22)
    await office.app.get(RenewalSweep).run(officeItself(office))
    const [old] = (await own.firm.get(`/api/enterprises/${own.id}/memberships?tier=gazelle`)).body.items
    expect(old).toMatchObject({ status: 'renewal-due', validTo: '2026-12-31' })
    const id = old.renewalCaseId
    await fire(own.firm, id, 'start')
    await fill(own.firm, id, gazelleAnswers)
    await fire(own.firm, id, 'submit')
    await fire(officer, id, 'accept')
    await fire(officer, id, 'propose', gazelleProposal())
    await fire(manager, id, 'approve', {})
    await moveTime(officer, 9)
    expect(await fire(officer, id, 'close')).toBe('renewed')
    const { body } = await own.firm.get(`/api/enterprises/${own.id}/memberships?tier=gazelle`)
    expect(body.items.map((item: { status: string; validFrom: string }) => [item.status, item.validFrom])).toEqual([
      ['active', '2027-01-01'],
      ['renewed', '2026-02-01'],
    ])
  })

  it('expires when nobody asks for renewal, and the offered case ends with it', async () => {
    const own = await newcomer('2025-03-10')
    await holdsTitle(office, own.id, 'gazelle', '2026-02-01')
    await office.app.get(RenewalSweep).run(officeItself(office))
    await moveTime(officer, 60)
    await office.app.get(ExpirySweep).run(officeItself(office))
    await office.app.get(LapseSweep).run(officeItself(office))
    const [old] = (await own.firm.get(`/api/enterprises/${own.id}/memberships?tier=gazelle`)).body.items
    expect(old.status).toBe('expired')
    expect((await look(own.firm, old.renewalCaseId)).state).toBe('lapsed')
  })
})
