import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { DeadlinesService } from '#cases'
import { systemActor } from '#platform'
import { ask, at, enterprise, fill, fire, holdsTitle, look, moveTime, open, refusals } from '../support/applications.js'
import { type Office, openOffice } from '../support/office.js'
import { papersOf } from '../support/papers.js'
import { arrive, type Browser } from '../support/people.js'
import { adapt, balances, bankAnswers, budgetLine, enterAccount, releasedBatch } from '../support/policies.js'

const WAN = 1_000_000
let office: Office
let officer: Browser
let manager: Browser
let teller: Browser
let cashier: Browser
let officerId: string

beforeAll(async () => {
  office = await openOffice({ now: at('2026-03-02') })
  const person = await arrive(office, { roles: ['officer'], name: '演示专员' })
  officerId = person.id
  officer = person.browser
  manager = (await arrive(office, { roles: ['manager'] })).browser
  teller = (await arrive(office, { roles: ['finance'] })).browser
  cashier = (await arrive(office, { roles: ['finance'] })).browser
})
afterAll(() => office.close())

/** An enterprise with its administrator, and an account on file where wanted. */
async function newcomer(account = true) {
  const own = await enterprise(office, 'science-city', officerId)
  const { browser: firm } = await arrive(office, { roles: ['firm-admin'], enterprises: [own.id] })
  if (account) await enterAccount(firm, own.id)
  return { own, firm }
}

/** Pays a case and answers its state. */
async function pay(id: string): Promise<string> {
  const batch = await releasedBatch(teller, cashier, [id])
  expect((await bankAnswers(teller, batch.id, [[batch.payments[0].id, '成功', '', 'LS']])).body.paid).toBe(1)
  return (await look(officer, id)).state
}

describe('an enterprise that promises is given money at once, breaks its promise and returns it', () => {
  const promised = { version: '2023-1', signer: '演示法人', agreed: true }
  let line: string
  let id: string
  let recovery: string
  let firm: Browser
  let own: { id: string }

  beforeAll(async () => {
    line = await budgetLine(teller, { code: 'quality-30', year: 2026, fen: 1000 * WAN })
    ;({ own, firm } = await newcomer())
    id = await open(firm, 'high-tech-settlement', own.id)
    await fill(firm, id, { ...contact, aboveScale: true, fromOutside: true, certificateNumber: 'GR202644000001' })
  })

  it('only with a good credit grade, and only on the commitment in force', async () => {
    expect(await refusals(firm, id, 'submit', promised)).toEqual(['policies.credit-not-good'])
    expect((await firm.post(`/api/enterprises/${own.id}/credit-grade`).send({ grade: 'A', reason: '自称' })).status).toBe(403)
    const graded = await officer
      .post(`/api/enterprises/${own.id}/credit-grade`)
      .send({ grade: 'A', reason: '公共信用评价（虚构）' })
    expect(graded.status).toBe(204)
    expect(await refusals(firm, id, 'submit', { ...promised, version: '2019-1' })).toEqual(['policies.promise-outdated'])
  })

  it('it signs, is approved at once and is paid', async () => {
    expect(await fire(firm, id, 'submit', promised)).toBe('approved')
    expect(await balances(teller, line)).toMatchObject({ committed: 30 * WAN })
    const [handedIn, letter] = await papersOf(firm, id)
    expect(handedIn?.words).toMatch(/告知承诺书（.+ 版）.+承诺人：/)
    expect(letter).toMatchObject({ title: '政策兑现批准通知书', words: expect.stringContaining('300,000.00 元') })
    expect(await fire(firm, id, 'requestPayment')).toBe('paying')
    expect(await pay(id)).toBe('paid')
  })

  it('the same certificate is not paid twice, whoever brings it', async () => {
    const other = await newcomer()
    await officer.post(`/api/enterprises/${other.own.id}/credit-grade`).send({ grade: 'B', reason: '公共信用评价（虚构）' })
    const second = await open(other.firm, 'high-tech-settlement', other.own.id)
    await fill(other.firm, second, { ...contact, aboveScale: true, fromOutside: true, certificateNumber: ' gr202644000001 ' })
    expect(await refusals(other.firm, second, 'submit', promised)).toEqual(['policies.certificate-used'])
  })

  it('what it owes is on record, with the days it is checked', async () => {
    const { body } = await firm.get(`/api/commitments?caseId=${id}`)
    expect(body.items.map((one: { kind: string; checkOn: string }) => [one.kind, one.checkOn])).toEqual([
      ['conditions', '2026-09-02'],
      ['address', '2029-03-02'],
    ])
    const shown = await firm.post(`/api/commitments/${body.items[0].id}/evidence`).send({ evidence: '年度报告（虚构）' })
    expect(shown.status).toBe(204)
  })

  it('a breach opens a recovery case and lowers the credit grade', async () => {
    const { body } = await officer.get(`/api/commitments?caseId=${id}`)
    expect(body.items[0]).toMatchObject({ checkRefusal: null, kind: 'conditions', overdueDays: null })
    const checked = await officer
      .post(`/api/commitments/${body.items[0].id}/check`)
      .send({ kept: false, finding: '核查时不属于规模以上企业' })
    expect(checked.status).toBe(200)
    recovery = checked.body.recoveryCaseId
    expect((await look(officer, recovery)).state).toBe('opened')
    expect((await firm.get(`/api/enterprises/${own.id}/credit-grade`)).body).toMatchObject({ grade: 'C' })
    const again = await officer.post(`/api/commitments/${body.items[0].id}/check`).send({ kept: true, finding: '再核' })
    expect([again.status, again.body.code]).toEqual([409, 'policies.commitment-checked'])
  })

  it('the firm is heard, another than the proposer orders the return, never more than was given, and the money comes back', async () => {
    const basis = { reason: '违反承诺', legalBasis: '告知承诺书 2023-1' }
    expect(await fire(officer, recovery, 'notify', basis)).toBe('notice')
    expect(await fire(firm, recovery, 'state', { statement: '愿意退回' })).toBe('heard')
    expect(await fire(officer, recovery, 'propose', { reason: '追回全部资金' })).toBe('decision')
    expect(await refusals(manager, recovery, 'order', { ...basis, amountFen: 31 * WAN })).toEqual(['policies.recover-too-much'])
    expect(await fire(manager, recovery, 'order', { ...basis, amountFen: 30 * WAN })).toBe('ordered')
    const told = await papersOf(firm, recovery)
    expect(told.map(({ title }) => title)).toEqual(['追回资金事先告知书', '追回资金决定书'])
    expect(told[1]?.words).toMatch(/追回资金 300,000.00 元.+理由违反承诺.+依据告知承诺书 2023-1.+救济途径/)
    expect(await fire(teller, recovery, 'recordReturn', { documentNumber: '入库〔2026〕1号' })).toBe('recovered')
    expect(await balances(teller, line)).toMatchObject({ paid: 0, committed: 0, recovered: 30 * WAN, available: 970 * WAN })
    const { body } = await officer.get(`/api/budget-lines/${line}/entries`)
    expect(body.items[0]).toMatchObject({ kind: 'recover', caseId: id, byCaseId: recovery })
  })
})

describe('an application decided at once by the rule', () => {
  let line: string

  beforeAll(async () => {
    await adapt(
      office,
      'srdi-two-high-four-new',
      {
        publicity: false,
        terms: {
          ...{ mode: 'instant', budgetLine: 'instant-line', amount: '10', eligible: 'credit == "A"' },
          inputs: [{ name: 'credit', label: ['公共信用等级', 'Credit grade'], held: 'credit_grade' }],
        },
      },
      { chart: 'policy-instant', form: [], documents: [] },
    )
    line = await budgetLine(teller, { code: 'instant-line', year: 2026, fen: 10 * WAN })
  })

  it('is granted at submission where what the office holds meets it, and says which rule decided', async () => {
    const { own, firm } = await newcomer()
    await officer.post(`/api/enterprises/${own.id}/credit-grade`).send({ grade: 'A', reason: '公共信用评价（虚构）' })
    const id = await open(firm, 'srdi-two-high-four-new', own.id)
    expect(await fire(firm, id, 'submit')).toBe('approved')
    const { body } = await officer.get(`/api/cases/${id}/award`)
    expect(body.award).toMatchObject({
      decidedByRule: 'srdi-two-high-four-new@1',
      standing: 'committed',
      amountFen: String(10 * WAN),
    })
    expect(body.award.figures).toEqual([expect.objectContaining({ name: 'credit', value: 'A', source: 'held' })])
    expect(await fire(manager, id, 'review', { reason: '抽查' })).toBe('examination')
    expect(await balances(teller, line)).toMatchObject({ available: 10 * WAN, committed: 0 })
  })

  it('goes to a person, and is never refused by itself, where the rule cannot decide or says no', async () => {
    for (const grade of [null, 'B']) {
      const { own, firm } = await newcomer()
      if (grade) await officer.post(`/api/enterprises/${own.id}/credit-grade`).send({ grade, reason: '公共信用评价（虚构）' })
      const id = await open(firm, 'srdi-two-high-four-new', own.id)
      expect(await fire(firm, id, 'submit')).toBe('examination')
      expect((await officer.get(`/api/cases/${id}/award`)).body.award).toBeNull()
    }
  })
})

describe('an award nobody applied for', () => {
  const clause = 'high-tech-reward'
  let line: string
  beforeAll(async () => {
    line = await budgetLine(teller, { code: 'high-tech-reward', year: 2026, fen: 60 * WAN })
  })

  /** Found by an officer, offered by a manager. */
  async function offered(enterpriseId: string): Promise<string> {
    await holdsTitle(office, enterpriseId, 'high-tech', '2025-06-01')
    const { body } = await officer.post('/api/awards/candidates').send({ clause, candidates: [{ enterpriseId }] })
    expect(body).toMatchObject({ matched: 1 })
    const list = async (state: string) => (await officer.get(`/api/awards?state=${state}&q=${body.rows[0].caseNumber}`)).body
    expect((await list('matched')).items).toMatchObject([{ id: body.rows[0].caseId, clauseCode: clause }])
    expect(await fire(manager, body.rows[0].caseId, 'notify')).toBe('notified')
    const told = await list('notified')
    expect([told.total, told.states.find((one: { state: string }) => one.state === 'matched').count]).toEqual([1, 0])
    return body.rows[0].caseId
  }

  it('is confirmed with one event and paid to the account on file', async () => {
    const { own, firm } = await newcomer()
    const id = await offered(own.id)
    await office.drainJobs()
    const { body } = await firm.get('/api/notifications')
    expect(body.items[0].title).toContain('告知企业')
    expect(await fire(firm, id, 'confirm')).toBe('confirmed')
    expect(await pay(id)).toBe('paid')
    const again = await officer.post('/api/awards/candidates').send({ clause, candidates: [{ enterpriseId: own.id }] })
    expect(again.body.rows[0].reasons.map((one: { code: string }) => one.code)).toEqual(['policies.cap-reached'])
  })

  it('is not confirmed without an account, and an open one is not matched twice', async () => {
    const { own, firm } = await newcomer(false)
    const id = await offered(own.id)
    expect(await refusals(firm, id, 'confirm')).toEqual(['policies.no-account'])
    const again = await officer.post('/api/awards/candidates').send({ clause, candidates: [{ enterpriseId: own.id }] })
    expect(again.body.rows[0].reasons.map((one: { code: string }) => one.code)).toEqual(['cases.already-open'])
    expect(await fire(firm, id, 'decline', {})).toBe('declined')
  })

  it('that is contested frees its money, is looked into and offered again', async () => {
    const { own, firm } = await newcomer()
    const id = await offered(own.id)
    const before = await balances(teller, line)
    expect(await fire(firm, id, 'contest', { reason: '企业名称已变更' })).toBe('contested')
    expect((await balances(teller, line)).available).toBe(before.available + 20 * WAN)
    expect(await fire(officer, id, 'rematch', { note: '已更正登记信息' })).toBe('matched')
    expect((await ask(officer, id, 'notify')).status).toBe(409)
    expect(await fire(manager, id, 'notify')).toBe('notified')
    expect(await fire(firm, id, 'decline', {})).toBe('declined')
  })

  it('that nobody confirms is reminded of, then expires and frees its money: silence is not consent', async () => {
    const { own, firm } = await newcomer()
    const id = await offered(own.id)
    const { available } = await balances(teller, line)
    const sweep = () =>
      office.app.get(DeadlinesService).sweep({ actor: systemActor, now: office.clock.now(), requestId: 'sweep', language: 'zh' })
    const [{ due }] = await office.db.dataSource.query(`SELECT due_on::text AS due FROM cases WHERE id = $1`, [id])
    const days = Math.round((Date.parse(due) - Date.parse('2026-03-02')) / 86_400_000)
    await moveTime(officer, days - 1)
    await sweep()
    expect((await look(firm, id)).state).toBe('notified')
    const told = (await firm.get('/api/notifications?size=100')).body.items.map((item: { title: string }) => item.title)
    expect(told.some((title: string) => title.includes('请及时办理'))).toBe(true)
    await moveTime(officer, 2)
    await sweep()
    expect((await look(firm, id)).state).toBe('expired')
    expect((await balances(teller, line)).available).toBe(available + 20 * WAN)
  })
})

const contact = { contactName: '演示联系人', contactPhone: '020-00000000' }
