import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { localDate } from '#lifecycle'
import { newId, publicActor, UnitOfWork } from '#platform'
import { AgentJobs } from '../../libs/cases/agents/agents.jobs.js'
import { ask, at, enterprise, fill, fire, look, moveTime, officeItself, open, refusals } from '../support/applications.js'
import { type Office, openOffice } from '../support/office.js'
import { papersOf, wordsOf } from '../support/papers.js'
import { arrive, type Browser, joinEnterprise, type Person } from '../support/people.js'
import { balances, bankAnswers, budgetLine, enterAccount, releasedBatch } from '../support/policies.js'

const WAN = 1_000_000
/** Revenue of 3.2 billion after 2.0 and 2.1: eleven full 100 million of increment, and stock of ten times 200 million. */
const answers = {
  contactName: '演示联系人',
  contactPhone: '020-00000000',
  rev: 320_000 * WAN,
  revPrevBefore: 200_000 * WAN,
  revPrevLast: 210_000 * WAN,
}

/** One story from beginning to end; each step stands on the one before it. */
describe('a wholesaler applies, corrects, is published and is paid on the second try', () => {
  let office: Office
  let officer: Browser
  let manager: Browser
  let firm: Browser
  let teller: Browser
  let cashier: Browser
  let own: { id: string; name: string }
  let line: string
  let id: string
  let agent: Person & { browser: Browser }
  let agentCase: string
  const agentSees = async () => (await agent.browser.get('/api/cases?tab=all')).body.items.map((one: { id: string }) => one.id)

  beforeAll(async () => {
    office = await openOffice({ now: at('2026-03-02') })
    const person = await arrive(office, { roles: ['officer', 'finance'], name: '演示专员' })
    officer = person.browser
    manager = (await arrive(office, { roles: ['manager'] })).browser
    teller = (await arrive(office, { roles: ['finance'] })).browser
    cashier = (await arrive(office, { roles: ['finance'] })).browser
    own = await enterprise(office, 'science-city', person.id)
    firm = (await arrive(office, { roles: ['firm-admin'], enterprises: [own.id], email: 'firm@example.org' })).browser
    const bureau = await enterprise(office)
    agent = await arrive(office, { roles: ['firm-admin'], enterprises: [bureau.id], name: '演示代办人' })
    line = await budgetLine(teller, { code: 'quality-30', year: 2026, fen: 100 * WAN })
  })
  afterAll(() => office.close())

  it('anyone reads the catalogue and the guide of the clause without signing in', async () => {
    const { body } = await office.http().get('/api/public/policies')
    const clauses = body.items.flatMap((one: { policies: { clauses: object[] }[] }) =>
      one.policies.flatMap((policy) => policy.clauses),
    )
    expect(clauses.length).toBeGreaterThanOrEqual(34)
    expect(clauses).toContainEqual(
      expect.objectContaining({ code: 'wholesale-contribution', mode: 'standard', inForce: true, openNow: true }),
    )
    expect(clauses).toContainEqual(
      expect.objectContaining({ code: 'srdi-space', certainty: 'lapsed', inForce: false, openNow: false }),
    )
    const guide = (await office.http().get('/api/public/clauses/wholesale-contribution')).body
    expect(guide.sections.find((one: { heading: string }) => one.heading === '办理时限').lines).toContain('形式审核：5 个工作日')
    expect(guide.excludes).toEqual(['零售经营贡献奖'])
    expect((await office.http().get('/api/public/clauses/none')).status).toBe(404)
  })

  it('a window is open to the minute, and its named deadlines are in the guide', async () => {
    const opens = at('2026-03-01')
    const made = await manager
      .post('/api/programmes/first-set/windows')
      .send({ name: '2026 年第一批', opensAt: opens, closesAt: at('2026-03-31', '17:30') })
    expect(made.status).toBe(201)
    const [window] = (await office.http().get('/api/public/clauses/first-set')).body.windows
    const deadlines = [{ name: '纸质材料递交', nameEn: 'Paper', at: at('2026-04-10', '17:00') }]
    expect((await manager.put(`/api/windows/${window.id}/deadlines`).send({ deadlines })).status).toBe(204)
    const { body } = await office.http().get('/api/public/clauses/first-set')
    expect(body.window).toMatchObject({
      closesAt: '2026-03-31T09:30:00.000Z',
      deadlines: [{ name: '纸质材料递交', at: '2026-04-10T09:00:00.000Z' }],
    })
    expect(body.openNow).toBe(true)
  })

  it('the firm applies and sees what the clause would give on its own figures; who administers another firm hands nothing in for this one', async () => {
    id = await open(firm, 'wholesale-contribution', own.id)
    await fill(firm, id, answers)
    const { body } = await firm.get(`/api/cases/${id}/award`)
    expect(body).toMatchObject({ award: null, estimate: { amountFen: String(98 * WAN), reasons: [] } })
    const other = await enterprise(office)
    const { browser: elsewhere, ...helper } = await arrive(office, { roles: ['firm-admin'], enterprises: [other.id] })
    await joinEnterprise(office.db.dataSource, own.id, helper.id, ['firm-member'])
    expect(await refusals(elsewhere, id, 'submit')).toContain('lifecycle.not-permitted')
    const account = `/api/enterprises/${own.id}/payment-account`
    const stolen = { accountName: '别家', bank: '虚构银行', accountNumber: '4401000099990000' }
    for (const answer of [await elsewhere.get(account), await elsewhere.put(account).send(stolen)])
      expect([answer.status, answer.body.code]).toEqual([403, 'enterprises.admin-only'])
    expect(await fire(firm, id, 'submit')).toBe('received')
  })

  it('the firm authorises an agent for one item until a day; the agent reaches that item and nothing else of the firm', async () => {
    const grant = (entry: object, by = firm) =>
      by.post(`/api/enterprises/${own.id}/agents`).send({ login: agent.login, ...entry })
    expect((await grant({ untilOn: '2026-03-01', programmes: ['retail-contribution'] })).body.code).toBe('cases.agent-until')
    expect((await grant({ untilOn: '2027-03-03', programmes: ['retail-contribution'] })).body.code).toBe('cases.agent-until')
    expect((await grant({ untilOn: '2026-03-31' })).body.code).toBe('cases.agent-items')
    expect((await grant({ untilOn: '2026-03-31', cases: [newId()] })).body.code).toBe('cases.agent-case')
    expect((await grant({ untilOn: '2026-03-31', programmes: ['retail-contribution'] }, officer)).status).toBe(403)
    expect((await grant({ untilOn: '2026-03-31', programmes: ['retail-contribution'] }, agent.browser)).status).toBe(404)
    expect((await grant({ untilOn: '2026-03-31', programmes: ['retail-contribution'], note: '春季申报' })).status).toBe(201)
    expect((await grant({ untilOn: '2026-03-31', programmes: ['retail-contribution'] })).body.code).toBe('cases.agent-known')
    expect((await agent.browser.get('/api/agencies')).body).toMatchObject([
      { enterpriseName: own.name, untilOn: '2026-03-31', daysLeft: 30, maySubmit: false, note: '春季申报' },
    ])
    agentCase = await open(agent.browser, 'retail-contribution', own.id)
    const foreign = await agent.browser
      .post('/api/cases')
      .send({ programmeCode: 'wholesale-contribution', enterpriseId: own.id, startAt: 'draft' })
    expect(foreign.body.code).toBe('cases.enterprise-missing')
    expect(await agentSees()).toEqual([agentCase])
    const closed = ['', '/members', '/agents', '/figures', '/contacts', '/payment-account', '/ladder'].map(
      (part) => `/api/enterprises/${own.id}${part}`,
    )
    for (const path of [...closed, `/api/cases/${id}`, `/api/cases/${id}/documents`, `/api/cases/${agentCase}/award`])
      expect([path, (await agent.browser.get(path)).status]).toEqual([path, 404])
  })

  it('row-level security alone keeps an agent to the item', async () => {
    const [{ programme }] = await office.db.dataSource.query('SELECT programme_id AS programme FROM cases WHERE id = $1', [
      agentCase,
    ])
    const rows = async (items: string[]) =>
      office.app.get(UnitOfWork).read(
        {
          actor: { ...publicActor, id: agent.id, confinedTo: [], confinedItems: items },
          ...{ now: office.clock.now(), requestId: '-', language: 'zh' },
        },
        async (manager) => {
          const seen = await manager.query<{ id: string }[]>('SELECT id FROM cases')
          const [others] = await manager.query(`SELECT (SELECT count(*)::int FROM enterprise_members) AS members,
            (SELECT count(*)::int FROM contacts) AS contacts, (SELECT count(*)::int FROM moves) AS moves`)
          return { seen: seen.map((one) => one.id), ...others }
        },
      )
    const none = { members: 0, contacts: 0 }
    expect(await rows([`${own.id}/${programme}`])).toEqual({ seen: [agentCase], ...none, moves: 1 })
    expect(await rows([`${own.id}/${agentCase}`])).toEqual({ seen: [agentCase], ...none, moves: 1 })
    expect(await rows([`${newId()}/${programme}`])).toEqual({ seen: [], ...none, moves: 0 })
    expect(await rows([])).toEqual({ seen: [], ...none, moves: 0 })
  })

  it('the agent prepares and asks; hands in only when the firm allows it, and stays marked as agent', async () => {
    await fill(agent.browser, agentCase, answers)
    expect(await refusals(agent.browser, agentCase, 'submit')).toEqual(['lifecycle.not-permitted'])
    const page = await look(agent.browser, agentCase)
    expect(page.adminStep).toMatchObject({ event: 'submit', refusals: [] })
    expect((await agent.browser.post(`/api/cases/${agentCase}/send-request`)).status).toBe(200)
    expect((await agent.browser.post(`/api/cases/${agentCase}/comments`).send({ body: '材料已备齐' })).body.byAgent).toBe(true)
    const [{ id: agency }] = (await firm.get(`/api/enterprises/${own.id}/agents`)).body
    const path = `/api/enterprises/${own.id}/agents/${agency}`
    expect((await firm.patch(path).send({ maySubmit: true })).body).toMatchObject([{ maySubmit: true, standing: 'running' }])
    expect(await fire(agent.browser, agentCase, 'submit')).toBe('received')
    expect(await refusals(agent.browser, agentCase, 'withdraw', { reason: '不再申报' })).toContain('lifecycle.not-permitted')
    const moves = (await officer.get(`/api/cases/${agentCase}/moves`)).body
    expect(moves.map((move: { event: string; byAgent: boolean }) => [move.event, move.byAgent])).toEqual([
      ['open', true],
      ['submit', true],
    ])
    const [said] = (await firm.get(`/api/cases/${agentCase}/comments`)).body.items
    expect(said).toMatchObject({ authorName: agent.name, byAgent: true })
    const slots = (await firm.get(`/api/cases/${agentCase}/documents`)).body
    const fileId = slots.flatMap((slot: { documents: { fileId: string }[] }) => slot.documents)[0]?.fileId
    expect([(await firm.get(`/api/files/${fileId}`)).status, (await agent.browser.get(`/api/files/${fileId}`)).status]).toEqual([
      200, 200,
    ])
  })

  it('revoked, the agent reaches nothing with the next request; what was done stays', async () => {
    const [{ id: agency }] = (await firm.get(`/api/enterprises/${own.id}/agents`)).body
    expect((await firm.delete(`/api/enterprises/${own.id}/agents/${agency}`)).status).toBe(204)
    expect(await agentSees()).toEqual([])
    expect((await agent.browser.get(`/api/cases/${agentCase}`)).status).toBe(404)
    expect((await agent.browser.get('/api/agencies')).body).toEqual([])
    expect((await officer.get(`/api/enterprises/${own.id}/agents`)).body).toMatchObject([{ standing: 'revoked', daysLeft: 0 }])
    expect(await fire(firm, agentCase, 'withdraw', { reason: '改期申报' })).toBe('withdrawn')
  })

  it('a code makes whoever redeems it the agent for one case, once', async () => {
    const entry = { untilOn: '2026-04-30', cases: [id] }
    const { code } = (await firm.post(`/api/enterprises/${own.id}/agents`).send(entry)).body
    const redeem = () => agent.browser.post('/api/enterprises/claims/invitation').send({ code: code.toLowerCase() })
    expect((await redeem()).body).toEqual({ enterpriseId: own.id, role: 'firm-agent' })
    expect((await redeem()).status).toBe(422)
    expect(await agentSees()).toEqual([id])
  })

  it('the officer returns one field once; the firm corrects it', async () => {
    const items = [{ target: 'field', key: 'rev', reason: '与审计报告不一致', legalBasis: '办事指南' }]
    expect(await fire(officer, id, 'return', { items, workingDays: 5 })).toBe('correcting')
    await fill(firm, id, { rev: 310_000 * WAN })
    expect(await fire(firm, id, 'resubmit')).toBe('received')
    expect(await fire(officer, id, 'accept')).toBe('examination')
  })

  it('a figure the clause does not read, or one that gives nothing, is not proposed', async () => {
    const found = (name: string, value: unknown) => ({
      proposal: 'approve',
      note: '核对年报',
      figures: [{ name, value, note: '年报' }],
    })
    expect(await refusals(officer, id, 'propose', found('profit', 1))).toEqual(['policies.figure-unknown'])
    expect(await refusals(officer, id, 'propose', found('rev_wan', 100_000))).toEqual(['policies.nothing-due'])
  })

  it('the amount is assessed on what the examiner found; the manager, not the examiner, approves, and money is reserved', async () => {
    const input = { proposal: 'approve', note: '核对年报', figures: [{ name: 'rev_wan', value: 305_000, note: '年度审计报告' }] }
    expect(await fire(officer, id, 'propose', input)).toBe('decision')
    const { body } = await manager.get(`/api/cases/${id}/award`)
    // 9 full 100 million × 8 + 10 × 1
    expect(body.award).toMatchObject({ standing: 'assessed', amountFen: String(82 * WAN) })
    expect(body.award.figures).toContainEqual(expect.objectContaining({ name: 'rev_wan', source: 'examined', value: 305_000 }))
    expect((await ask(officer, id, 'approve', {})).status).toBe(409)
    expect(await fire(manager, id, 'approve', {})).toBe('publicity')
    expect(await balances(teller, line)).toEqual({ available: 18 * WAN, reserved: 82 * WAN, committed: 0, paid: 0, recovered: 0 })
  })

  it('an objection that is found wrong holds the case until it is settled', async () => {
    const filed = await office
      .http()
      .post('/api/public/objections')
      .set('x-miaopu', '1')
      .send({ caseId: id, text: '营业收入与公开年报不一致，请核实', contact: '市民 020-00000000' })
    expect(filed.status).toBe(201)
    await moveTime(officer, 9)
    expect(await refusals(officer, id, 'close')).toEqual(['cases.objection-open'])
    const settled = await manager
      .post(`/api/objections/${filed.body.id}/settle`)
      .send({ upheld: false, finding: '与审计报告一致' })
    expect(settled.status).toBe(204)
    expect(await fire(officer, id, 'close')).toBe('approved')
    expect(await balances(teller, line)).toMatchObject({ reserved: 0, committed: 82 * WAN })
  })

  it('the firm cannot ask to be paid without an account', async () => {
    expect(await refusals(firm, id, 'requestPayment')).toEqual(['policies.no-account'])
    await enterAccount(firm, own.id)
    expect(await fire(firm, id, 'requestPayment')).toBe('paying')
  })

  it('who examined cannot put the case in a batch, and who put it in a batch cannot release it', async () => {
    const refused = await officer.post('/api/payment-batches').send({ caseIds: [id] })
    expect([refused.status, refused.body.refusals[0].code]).toEqual([409, 'policies.own-decision'])
    const waiting = async (who: Browser) => (await who.get('/api/payable-cases')).body.items[0]
    expect(await waiting(teller)).toMatchObject({ caseId: id, leftAfterFen: String(18 * WAN), reasons: [] })
    expect((await waiting(manager)).reasons.map((reason: { code: string }) => reason.code)).toEqual(['policies.own-decision'])
    const press = () =>
      teller
        .post('/api/payment-batches')
        .set('idempotency-key', 'compose-1')
        .send({ caseIds: [id] })
    const [{ body }, twice] = await Promise.all([press(), press()])
    expect(twice.body).toEqual(body)
    const acts = async (who: Browser) =>
      ((await who.get(`/api/payment-batches/${body.id}`)).body.acts as { act: string; reasons: { code: string }[] }[]).map(
        (one) => [one.act, ...one.reasons.map((reason) => reason.code)].join(' '),
      )
    expect(await acts(teller)).toEqual([
      'release policies.batch-own',
      'cancel',
      'file policies.batch-status',
      'results policies.batch-status',
    ])
    expect((await acts(manager))[0]).toBe('release policies.own-decision')
    expect((await acts(cashier))[0]).toBe('release')
    expect((await teller.post(`/api/payment-batches/${body.id}/release`)).body.code).toBe('policies.batch-own')
    expect((await manager.post(`/api/payment-batches/${body.id}/release`)).body.code).toBe('policies.own-decision')
    expect((await teller.get(`/api/payment-batches/${body.id}/treasury-file`)).status).toBe(409)
    const again = await cashier.post('/api/payment-batches').send({ caseIds: [id] })
    expect(again.body.refusals[0].code).toBe('policies.in-batch-already')
    expect((await teller.post(`/api/payment-batches/${body.id}/cancel`)).status).toBe(204)
  })

  it('nobody records a payment by hand', async () => {
    expect(await refusals(teller, id, 'recordPaid', {})).toContain('policies.not-paid-by-bank')
  })

  it('the bank fails the first payment: the case goes back with the bank’s reason', async () => {
    const batch = await releasedBatch(teller, cashier, [id])
    const [payment] = batch.payments
    const wrong = await bankAnswers(teller, batch.id, [[payment.id, '不明', '', '']])
    expect([wrong.status, wrong.body.refusals[0].code]).toEqual([422, 'policies.result-row-outcome'])
    const seen = await bankAnswers(teller, batch.id, [[payment.id, '失败', '账号户名不符', '']], 'preview')
    expect(seen.body.rows).toMatchObject([{ outcome: 'failed', bankReason: '账号户名不符', enterpriseName: own.name }])
    expect((await teller.get(`/api/payment-batches/${batch.id}`)).body).toMatchObject({
      status: 'released',
      waiting: 1,
      failed: 0,
    })
    expect((await look(firm, id)).state).toBe('paying')
    const { body } = await bankAnswers(teller, batch.id, [[payment.id, '失败', '账号户名不符', '']])
    expect(body).toEqual(seen.body)
    expect(body).toMatchObject({ paid: 0, failed: 1, rejected: 0 })
    expect((await look(firm, id)).state).toBe('approved')
    expect(await balances(teller, line)).toMatchObject({ committed: 82 * WAN, paid: 0 })
    expect((await teller.get(`/api/payment-batches/${batch.id}`)).body.status).toBe('settled')
  })

  it('with the account put right it is paid on the second try, once', async () => {
    await enterAccount(firm, own.id, '440100000000000002')
    expect(await fire(firm, id, 'requestPayment')).toBe('paying')
    const batch = await releasedBatch(teller, cashier, [id])
    const [payment] = batch.payments
    const csv = await teller.get(`/api/payment-batches/${batch.id}/treasury-file`)
    expect(csv.headers['x-checksum-sha256']).toBe(batch.checksum)
    expect(csv.text).toContain(`${payment.id},`)
    expect(csv.text).toContain('820000.00')
    const xlsx = await teller.get(`/api/payment-batches/${batch.id}/treasury-file?format=xlsx`).responseType('blob')
    expect(xlsx.headers['x-checksum-sha256']).toBe(batch.checksum)
    expect((xlsx.body as Buffer).subarray(0, 2).toString()).toBe('PK')
    expect((await bankAnswers(teller, batch.id, [[payment.id, '成功', '', 'LS001']])).body).toMatchObject({ paid: 1 })
    expect((await bankAnswers(teller, batch.id, [[payment.id, '成功', '', 'LS001']])).body).toMatchObject({
      paid: 0,
      repeated: 1,
    })
    expect((await bankAnswers(teller, batch.id, [[payment.id, '失败', '退票', '']])).body.rows[0].reasons[0].code).toBe(
      'policies.result-settled',
    )
    expect((await look(firm, id)).state).toBe('paid')
    expect(await balances(teller, line)).toEqual({ available: 18 * WAN, reserved: 0, committed: 0, paid: 82 * WAN, recovered: 0 })
  })

  it('the ledger tells where every fen went, to the office but not to the firm', async () => {
    const { body } = await manager.get(`/api/cases/${id}/award`)
    expect(body.award.entries.map((entry: { kind: string }) => entry.kind)).toEqual(['reserve', 'commit', 'pay'])
    expect(new Set(body.award.entries.map((entry: { amountFen: string }) => entry.amountFen))).toEqual(
      new Set([String(82 * WAN)]),
    )
    expect((await firm.get(`/api/cases/${id}/award`)).body.award.entries).toEqual([])
    const { body: money } = await manager.get(`/api/cases/${id}/money`)
    expect(money.steps.map((one: { step: string; fen: string }) => [one.step, one.fen])).toEqual([
      ['formula', null],
      ['gross', String(82 * WAN)],
      ['amount', String(82 * WAN)],
    ])
    expect(money.looked.every((one: { clear: boolean }) => one.clear)).toBe(true)
    expect(money.payments.map((one: { status: string; reason: string }) => [one.status, one.reason])).toEqual([
      ['cancelled', null],
      ['failed', '账号户名不符'],
      ['paid', null],
    ])
    expect((await firm.get(`/api/cases/${id}/money`)).body.award.entries).toEqual([])
    expect((await firm.get('/api/budget-lines')).status).toBe(403)
  })

  it('the firm was told of each step, in the application and by e-mail', async () => {
    const ran = await office.drainJobs()
    expect(ran.filter((run) => run.name === 'people.mail-notification').length).toBeGreaterThanOrEqual(6)
    const { body } = await firm.get('/api/notifications?size=100')
    const titles = body.items.map((item: { title: string }) => item.title.split('：')[1])
    const cashiers = (await cashier.get('/api/notifications?size=100')).body.items.map((item: { title: string }) => item.title)
    expect(cashiers).toEqual(
      expect.arrayContaining([expect.stringContaining('待复核放行'), expect.stringContaining('有 1 笔退回')]),
    )
    for (const told of ['退回补正', '受理', '同意', '公示结束', '登记退回', '登记到账']) expect(titles).toContain(told)
  })

  it('each step left its paper: the firm reads its letters, finance the sheet of the batch that was released', async () => {
    const papers = await papersOf(firm, id)
    expect(papers.map(({ title }) => title)).toEqual([
      ...[expect.stringMatching(/申报书$/), '补正通知书', expect.stringMatching(/申报书$/), '受理通知书', '政策兑现批准通知书'],
    ])
    expect(papers.at(-1)?.words).toContain('820,000.00 元')
    const [batch] = (await teller.get('/api/payment-batches')).body.items
    const sheet = await teller.get(`/api/payment-batches/${batch.id}/paper?format=docx`).responseType('blob')
    for (const said of [own.name, '440100000000000002', '820,000.00', batch.checksum]) expect(wordsOf(sheet.body)).toContain(said)
    expect((await officer.get(`/api/payment-batches/${batch.id}/paper`)).headers['content-type']).toBe('application/pdf')
    expect((await firm.get(`/api/payment-batches/${batch.id}/paper`)).status).toBe(403)
  })

  it('the clause that excludes it is refused the same year', async () => {
    const other = await open(firm, 'retail-contribution', own.id)
    await fill(firm, other, answers)
    expect(await fire(firm, other, 'submit')).toBe('received')
    expect(await fire(officer, other, 'accept')).toBe('examination')
    expect(await refusals(officer, other, 'propose', { proposal: 'approve', note: '核对' })).toEqual(['policies.excluded'])
  })

  it('after its last day the agent reaches nothing, having been told a week before and at the end', async () => {
    const [row] = (await firm.get(`/api/enterprises/${own.id}/agents`)).body
    const told = async () => {
      await office.app.get(AgentJobs).remind({ ...officeItself(office) })
      const { body } = await agent.browser.get('/api/notifications?size=100')
      return body.items.map((item: { title: string }) => item.title).filter((title: string) => /到期/.test(title))
    }
    const days = (count: number) => localDate(new Date(office.clock.now().getTime() + count * 86_400_000))
    const extended = await firm.patch(`/api/enterprises/${own.id}/agents/${row.id}`).send({ untilOn: days(20) })
    expect(extended.body[0]).toMatchObject({ standing: 'running', daysLeft: 21 })
    const before = (await told()).length
    await moveTime(officer, 13)
    expect((await told()).slice(0, -before || undefined)).toEqual([`您对${own.name}的代办授权 ${days(7)} 到期`])
    await moveTime(officer, 7)
    expect(await agentSees()).toEqual([id])
    await moveTime(officer, 1)
    expect([await agentSees(), (await agent.browser.get(`/api/cases/${id}`)).status]).toEqual([[], 404])
    expect((await told())[0]).toBe(`您对${own.name}的代办授权已到期`)
    expect((await told()).length).toBe(before + 2)
  })
})
