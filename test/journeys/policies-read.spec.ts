import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { at, enterprise, fill, fire, open } from '../support/applications.js'
import { type Office, openOffice } from '../support/office.js'
import { arrive, type Browser } from '../support/people.js'
import { adapt } from '../support/policies.js'

let office: Office
let anyone: Browser

beforeAll(async () => {
  office = await openOffice({ now: at('2026-03-02') })
  anyone = office.http()
})
afterAll(() => office.close())

const codes = async (query: string): Promise<string[]> => {
  const { status, body } = await anyone.get(`/api/public/clauses?size=200&${query}`)
  expect(status).toBe(200)
  expect(body.total).toBe(body.items.length)
  return body.items.map((item: { code: string }) => item.code)
}

describe('the catalogue of policies, for anyone', () => {
  it('lists clauses by page in the order of packages and policies', async () => {
    const all = await codes('')
    const { body } = await anyone.get('/api/public/clauses?size=5&page=2')
    expect(body).toMatchObject({ total: all.length, page: 2, size: 5 })
    expect(body.items.map((item: { code: string }) => item.code)).toEqual(all.slice(5, 10))
    const policies: string[] = (await anyone.get('/api/public/clauses?size=200')).body.items.map(
      (item: { policyCode: string }) => item.policyCode,
    )
    expect(policies.filter((code, i) => code !== policies[i - 1])).toEqual([...new Set(policies)])
  })

  it('is narrowed by words, department, mode, amount, whom it is for and how sure it is', async () => {
    expect(await codes(`q=${encodeURIComponent('落户')}`)).toContain('high-tech-settlement')
    expect(await codes('mode=commitment')).toEqual(['high-tech-settlement'])
    expect(await codes('amount=to-20&mode=no-application')).toContain('high-tech-reward')
    expect(await codes('amount=formula')).toContain('guangzhou-listing')
    const choices = (await anyone.get('/api/public/clause-choices')).body
    expect(choices.departments).toContain('商务局')
    const carriers = choices.audiences.find((who: string) => who.includes('孵化载体'))
    expect((await codes(`who=${encodeURIComponent(carriers)}`)).every((code) => code.startsWith('carrier-'))).toBe(true)
    expect(await codes('certainty=lapsed&inForce=true')).toEqual([])
  })

  it('shows a lapsed clause with its last day, and why it cannot be applied for', async () => {
    const { body } = await anyone.get('/api/public/clauses/rd-growth-subsidy')
    expect(body).toMatchObject({ inForce: false, effectiveTo: '2023-05-18', openNow: false })
    expect(body.start).toEqual({
      allowed: false,
      reasons: [{ code: 'policies.clause-lapsed', message: expect.stringContaining('2023-05-18') }],
    })
  })

  it('says of what is given without application that one waits to be told, and of what has no amount that it is not open', async () => {
    const reasons = async (code: string) =>
      (await anyone.get(`/api/public/clauses/${code}`)).body.start.reasons.map((one: { code: string }) => one.code)
    expect(await reasons('high-tech-reward')).toEqual(['policies.clause-offered'])
    expect(await reasons('talent-places')).toEqual(['policies.clause-not-open'])
    expect(await reasons('guangzhou-listing')).toEqual([])
  })

  it('tells how the amount is computed, in the names of the figures', async () => {
    const { body } = await anyone.get('/api/public/clauses/retail-contribution')
    const { lines } = body.sections.find(({ heading }: { heading: string }) => heading.startsWith('判定与计算'))
    expect(lines.join()).toMatch(/取整数/)
    expect(lines.join()).not.toMatch(/rev_wan|floor/)
  })

  it('opens and closes by the window to the minute', async () => {
    const sql = office.db.dataSource
    const [{ id }] = await sql.query(`SELECT id FROM programmes WHERE code = 'outsourcing-award'`)
    const window = (opens: string, closes: string) =>
      sql.query(
        `WITH gone AS (DELETE FROM programme_windows WHERE programme_id = $1)
         INSERT INTO programme_windows (id, programme_id, name, opens_at, closes_at) VALUES (gen_random_uuid(), $1, '第一批', $2, $3)`,
        [id, opens, closes],
      )
    const start = async () => (await anyone.get('/api/public/clauses/outsourcing-award')).body.start
    await window('2026-03-05T09:00:00+08:00', '2026-03-20T17:30:00+08:00')
    expect((await start()).reasons[0]).toMatchObject({ code: 'policies.clause-window', message: '2026-03-05 09:00 开始受理' })
    office.clock.freeze(new Date('2026-03-20T17:29:00+08:00'))
    expect((await start()).allowed).toBe(true)
    office.clock.freeze(new Date('2026-03-20T17:30:00+08:00'))
    expect((await start()).reasons.map((one: { code: string }) => one.code)).toEqual(['policies.clause-windows-over'])
  })
})

describe('a firm reads what it can have', () => {
  let firm: Browser
  let own: { id: string }
  let officer: Browser

  beforeAll(async () => {
    office.clock.freeze(at('2026-03-02'))
    const person = await arrive(office, { roles: ['officer'], name: '演示专员' })
    officer = person.browser
    own = await enterprise(office, 'science-city', person.id)
    firm = (await arrive(office, { roles: ['firm-admin'], enterprises: [own.id] })).browser
    const inputs = [
      { name: 'grade', label: ['信用等级', 'Grade'], held: 'credit_grade' },
      { name: 'area', label: ['新增面积', 'New floor space'], fields: ['newArea'] },
    ]
    await adapt(office, 'srdi-two-high-four-new', {
      terms: { mode: 'instant', inputs: inputs.slice(0, 1), eligible: 'grade == "A"', amount: '10', budgetLine: 'srdi-10' },
    })
    await adapt(office, 'srdi-space', {
      terms: {
        mode: 'standard',
        inputs,
        eligible: 'grade == "A" and area >= 5000',
        amount: 'area / 1000',
        budgetLine: 'srdi-10',
      },
    })
  })

  const to = async (code: string) => {
    const { status, body } = await firm.get(`/api/enterprises/${own.id}/policies?size=200`)
    expect(status).toBe(200)
    return body.items.find((one: { clause: { code: string } }) => one.clause.code === code)
  }
  const grade = async (letter: string) =>
    expect((await officer.post(`/api/enterprises/${own.id}/credit-grade`).send({ grade: letter, reason: '虚构' })).status).toBe(
      204,
    )

  it('only of what is in force, and a missing figure is unknown', async () => {
    expect(await to('rd-growth-subsidy')).toBeUndefined()
    expect(await to('srdi-two-high-four-new')).toMatchObject({
      standing: 'unknown',
      lacking: ['信用等级'],
      amountFen: null,
    })
  })

  it('rule by rule with the figure used and its gap, as the case itself is judged', async () => {
    await grade('B')
    const short = await to('srdi-two-high-four-new')
    expect(short).toMatchObject({ standing: 'one-short', amountFen: null })
    expect(short.rule.parts[0]).toMatchObject({ answer: 'not-met', label: '信用等级 = A', fact: { value: 'B' } })
    await grade('A')
    expect(await to('srdi-two-high-four-new')).toMatchObject({
      standing: 'direct',
      amountFen: '10000000',
      start: { allowed: true },
    })
    expect((await to('srdi-space')).standing).toBe('unknown')
    const id = await open(firm, 'srdi-space', own.id)
    const saved = await firm.put(`/api/cases/${id}/answers`).send({ answers: { newArea: 4200 } })
    expect(saved.status).toBe(200)
    const drafted = await to('srdi-space')
    expect(drafted).toMatchObject({ standing: 'one-short', openCase: { id, toConfirm: false }, start: { allowed: false } })
    expect(drafted.rule.parts[1].gap).toMatchObject({ direction: 'more', by: '800' })
  })

  it('what a person must judge is said to be so, and what was counted adds up', async () => {
    expect(await to('guangzhou-listing')).toMatchObject({ standing: 'needs-person', rule: null })
    const { body } = await firm.get(`/api/enterprises/${own.id}/policies?size=3`)
    const counted = body.counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0)
    expect([body.items.length, body.total]).toEqual([3, counted])
    const direct = await firm.get(`/api/enterprises/${own.id}/policies?standing=direct`)
    expect(direct.body.items.map((one: { clause: { code: string } }) => one.clause.code)).toEqual(['srdi-two-high-four-new'])
  })

  it('it asks its officer, who is told, answers, and the firm reads the answer', async () => {
    const asked = await firm
      .post(`/api/enterprises/${own.id}/questions`)
      .send({ about: '提容奖励', question: '租赁面积算不算新增？', link: '/policies/srdi-space' })
    expect(asked.status).toBe(201)
    await office.drainJobs()
    const [told] = (await officer.get('/api/notifications')).body.items
    expect(told.title).toContain('提容奖励')
    const { body } = await officer.get('/api/questions')
    expect(body.items).toMatchObject([{ id: asked.body.id, question: '租赁面积算不算新增？', answer: null }])
    const answer = await officer.post(`/api/questions/${asked.body.id}/answer`).send({ answer: '自有与租赁均计入（虚构）' })
    expect(answer.status).toBe(204)
    const again = await officer.post(`/api/questions/${asked.body.id}/answer`).send({ answer: '再答' })
    expect([again.status, again.body.code]).toEqual([409, 'enterprises.question-answered'])
    await office.drainJobs()
    expect((await firm.get('/api/notifications')).body.items[0].title).toContain('已答复')
    expect((await firm.get('/api/questions?status=any')).body.items[0]).toMatchObject({
      answer: '自有与租赁均计入（虚构）',
      answeredBy: '演示专员',
    })
    expect((await firm.post(`/api/questions/${asked.body.id}/answer`).send({ answer: '自答' })).status).toBe(403)
  })
})

describe('a case that was handed in', () => {
  let firm: Browser
  let manager: Browser
  let officer: Browser
  let id: string
  const rate = (stars: number, words?: string) => firm.put(`/api/cases/${id}/rating`).send({ stars, words })

  beforeAll(async () => {
    office.clock.freeze(at('2026-03-02'))
    const person = await arrive(office, { roles: ['officer'] })
    officer = person.browser
    manager = (await arrive(office, { roles: ['manager'] })).browser
    const own = await enterprise(office, 'science-city', person.id)
    firm = (await arrive(office, { roles: ['firm-admin'], enterprises: [own.id] })).browser
    id = await open(firm, 'guangzhou-listing', own.id)
    const contact = { contactName: '演示联系人', contactPhone: '020-00000000' }
    await fill(firm, id, { ...contact, raised: 150_000_000_000, documentNumber: '证监许可〔2026〕1号（虚构）' })
  })

  it('is looked up by anybody with its number and code, once it was sent, without amount, result or name', async () => {
    const { body: own } = await firm.get(`/api/cases/${id}/progress-code`)
    const look = (code: string) => anyone.get(`/api/public/progress?number=${own.number.toLowerCase()}&code=${code}`)
    expect((await look(own.code)).status).toBe(404)
    expect(await fire(firm, id, 'submit')).toBe('received')
    const { status, body } = await look(own.code.toLowerCase())
    expect(status).toBe(200)
    expect(Object.keys(body).sort()).toEqual(
      [
        'closed',
        'departmentName',
        'dueOn',
        'enterprise',
        'number',
        'phase',
        'programme',
        'steps',
        'submittedAt',
        'waitsOn',
      ].sort(),
    )
    expect(body).toMatchObject({
      phase: 'intake',
      waitsOn: 'officer',
      closed: false,
      enterprise: expect.stringMatching(/^.{2}\*{4}.{4}$/),
    })
    expect(body.steps.map((step: { phase: string }) => step.phase)).toEqual(['apply', 'intake'])
    const wrong = own.code === '00000000' ? '11111111' : '00000000'
    expect([(await look(wrong)).body.code, (await look('nonsense')).status]).toEqual(['cases.progress-unknown', 422])
  })

  it('cannot be guessed at for long', async () => {
    const statuses: number[] = []
    for (let i = 0; i < 22; i++)
      statuses.push((await anyone.get(`/api/public/progress?number=DX-2026-999999&code=0000000${i % 10}`)).status)
    expect(statuses.slice(0, 20).every((status) => status === 404)).toBe(true)
    expect(statuses.at(-1)).toBe(429)
  })

  it('is rated by its firm once it has ended, never by the office', async () => {
    expect((await rate(5)).body.code).toBe('cases.not-ended')
    expect(await fire(firm, id, 'withdraw', { reason: '材料需要重做' })).toBe('withdrawn')
    expect((await officer.put(`/api/cases/${id}/rating`).send({ stars: 5 })).status).toBe(403)
    expect((await rate(4)).body).toMatchObject({ rating: { stars: 4 }, mayRate: true, changeableUntil: '2026-04-01' })
    expect((await officer.get(`/api/cases/${id}/rating`)).body).toMatchObject({ rating: { stars: 4 }, mayRate: false })
  })

  it('a bad rating says why and reaches the managers once', async () => {
    expect((await rate(1)).body.refusals[0]).toMatchObject({ code: 'cases.rating-words', at: 'words' })
    expect((await rate(2, '等了太久')).status).toBe(200)
    expect((await rate(1, '等了太久，没有说明原因')).status).toBe(200)
    await office.drainJobs()
    const told = (await manager.get('/api/notifications')).body.items.filter((item: { title: string }) =>
      item.title.includes('星评价'),
    )
    expect(told).toHaveLength(1)
    const { body } = await manager.get('/api/ratings?atMost=2')
    expect(body).toMatchObject({ total: 1, mean: '1.00', counts: [{ stars: 1, count: 1 }] })
    expect(body.items[0]).toMatchObject({ id, stars: 1, words: '等了太久，没有说明原因' })
  })

  it('and may be changed for thirty days', async () => {
    office.clock.freeze(at('2026-04-01', '09:59'))
    expect((await rate(3)).status).toBe(200)
    office.clock.freeze(at('2026-04-01', '10:01'))
    expect((await rate(5)).body.code).toBe('cases.rating-fixed')
    expect((await firm.get(`/api/cases/${id}/rating`)).body).toMatchObject({ rating: { stars: 3 }, mayRate: false })
  })
})
