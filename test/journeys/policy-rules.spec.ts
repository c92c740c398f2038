import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Desk, OpinionsService } from '#cases'
import { localDate, WorkCalendar } from '#lifecycle'
import { UnitOfWork } from '#platform'
import { InstalmentJobs } from '../../libs/policies/awards/instalments.jobs.js'
import {
  at,
  enterprise,
  fill,
  fire,
  gazelleAnswers,
  holdsTitle,
  look,
  moveTime,
  officeItself,
  open,
  refusals,
} from '../support/applications.js'
import { type Office, openOffice } from '../support/office.js'
import { papersOf } from '../support/papers.js'
import { arrive, type Browser } from '../support/people.js'
import { balances, bankAnswers, budgetLine, enterAccount, releasedBatch } from '../support/policies.js'

const WAN = 1_000_000
let office: Office
let officer: Browser
let officerId: string
let reviewer: { id: string; browser: Browser }
let manager: { id: string; browser: Browser }
let teller: Browser
let cashier: Browser

beforeAll(async () => {
  office = await openOffice({ now: at('2026-03-02') })
  const person = await arrive(office, { roles: ['officer'], name: '演示专员' })
  officerId = person.id
  officer = person.browser
  reviewer = await arrive(office, { roles: ['reviewer'], department: 'science', name: '科创审核' })
  manager = await arrive(office, { roles: ['manager'] })
  teller = (await arrive(office, { roles: ['finance'] })).browser
  cashier = (await arrive(office, { roles: ['finance'] })).browser
})
afterAll(() => office.close())

/** A clause in force with a ruleset, a joint review, a panel and two halves of money: what no source of today has in one. */
async function tailored(code: string, ruleset: string | null, examined: object): Promise<void> {
  await office.db.dataSource.query(
    `UPDATE programme_versions v SET effective_from = '2020-01-01', effective_to = NULL, ruleset = $3, documents = '[]',
       form = (SELECT g.form FROM programme_versions g JOIN programmes p ON p.id = g.programme_id WHERE p.code = 'recognise-gazelle'),
       options = v.options || $2::jsonb
     FROM programmes p WHERE p.id = v.programme_id AND p.code = $1`,
    [
      code,
      JSON.stringify({
        ...examined,
        terms: {
          ...{ mode: 'standard', inputs: [], budgetLine: 'tailored', amount: '10.01' },
          instalments: [
            { share: 50, afterMonths: 0 },
            { share: 50, afterMonths: 12 },
          ],
        },
      }),
      ruleset,
    ],
  )
}

const told = async (userId: string, caseId: string): Promise<string[]> =>
  (
    await office.db.dataSource.query(`SELECT kind FROM notifications WHERE user_id = $1 AND case_id = $2 ORDER BY id`, [
      userId,
      caseId,
    ])
  ).map((row: { kind: string }) => row.kind)

describe('an application judged by a stored ruleset, examined by departments and experts, paid in two halves', () => {
  const half = 5_005_000
  let firm: Browser
  let line: string
  let id: string

  beforeAll(async () => {
    await tailored('srdi-province', 'gazelle', {
      opinions: [{ department: 'science', question: '研发投入是否属实', workingDays: 3 }, 'development'],
      expertPanel: true,
    })
    await tailored('srdi-two-high-four-new', null, {})
    line = await budgetLine(teller, { code: 'tailored', year: 2026, fen: 100 * WAN })
    const own = await enterprise(office, 'science-city', officerId)
    await holdsTitle(office, own.id, 'high-tech', '2025-03-10')
    firm = (await arrive(office, { roles: ['firm-admin'], enterprises: [own.id] })).browser
    await enterAccount(firm, own.id)
    id = await open(firm, 'srdi-province', own.id)
    await fill(firm, id, { ...gazelleAnswers, revenueBase: 998_800_000 })
    await fire(firm, id, 'submit')
    await fire(officer, id, 'accept')
    await office.drainJobs()
  })

  it('asks each department its own question with its own days, and tells it', async () => {
    const { body } = await officer.get(`/api/cases/${id}/opinions`)
    expect(body.items.map((one: Record<string, unknown>) => [one.question, one.dueOn, one.deemedConsent, one.state])).toEqual(
      expect.arrayContaining([
        ['研发投入是否属实', '2026-03-05', true, 'open'],
        ['', '2026-03-09', true, 'open'],
      ]),
    )
    expect(await told(reviewer.id, id)).toEqual(['cases.opinion'])
  })

  it('is not proposed while a department, the panel or a condition of the ruleset is open; every reason is named', async () => {
    const why = await refusals(officer, id, 'propose', { proposal: 'approve', note: '核对' })
    expect(why.sort()).toEqual(['cases.panel-minutes-missing', 'cases.tasks-open', 'policies.rule-not-met'])
    expect((await officer.get(`/api/cases/${id}/judgement`)).body).toMatchObject({ frozen: true, result: 'not-met', round: 1 })
  })

  it('takes a department that is silent past its days for consenting, and says so in the merged opinion', async () => {
    const { body } = await officer.get(`/api/cases/${id}/opinions`)
    const mine = body.items.find((one: { question: string }) => one.question !== '').taskId
    expect((await reviewer.browser.post(`/api/tasks/${mine}/finish`).send({ outcome: 'agree' })).status).toBe(200)
    await moveTime(officer, 8)
    await office.app.get(OpinionsService, { strict: false }).sweep(officeItself(office))
    const { merged } = (await officer.get(`/api/cases/${id}/opinions`)).body
    expect(merged).toContain('同意 1 个，逾期未复，视为同意 1 个')
  })

  it('is proposed once an officer holds the condition to be met with proof, and decided by another with the days on record', async () => {
    const { open: leaves } = (await officer.get(`/api/cases/${id}/judgement`)).body
    const file = await officer.post('/api/files').attach('file', Buffer.from('%PDF-1.4\n%%EOF\n'), '佐证.pdf')
    for (const { leaf } of leaves) {
      const input = { leaf, reason: '审计报告更正后达标（虚构）', fileId: file.body.id }
      expect((await officer.post(`/api/cases/${id}/overrides`).send(input)).status).toBe(201)
    }
    const input = { proposal: 'approve', note: '会审、专家评审通过', panelMinutes: '专家组 5 人，一致同意（虚构）' }
    expect(await fire(officer, id, 'propose', input)).toBe('decision')
    await office.drainJobs()
    expect(await told(manager.id, id)).toEqual(['cases.waits-for-you'])
    expect(await fire(manager.browser, id, 'approve', {})).toBe('approved')
    expect(await look(officer, id)).toMatchObject({ decidedAt: '2026-03-10T02:00:00.000Z', decidedOnTime: true, outcome: null })
  })

  it('leaves the merged opinion with the office, and tells the firm of both halves in its letter', async () => {
    const merged = (await papersOf(officer, id)).find(({ title }) => title === '联审意见汇总')
    expect(merged?.words).toContain('逾期未复，视为同意')
    const letters = await papersOf(firm, id)
    expect(letters.map(({ title }) => title)).not.toContain('联审意见汇总')
    expect(letters.at(-1)?.words).toMatch(/第1期50,050\.00 元，自2026年.+第2期50,050\.00 元，自2027年/)
  })

  it('is paid one half now and the other a year later, never before; each half is booked once', async () => {
    const pay = async () => {
      const batch = await releasedBatch(teller, cashier, [id])
      expect(batch.payments[0].amountFen).toBe(String(half))
      await bankAnswers(teller, batch.id, [[batch.payments[0].id, '成功', '', 'LS']])
    }
    await fire(firm, id, 'requestPayment')
    await pay()
    expect((await look(firm, id)).state).toBe('part-paid')
    expect(await balances(teller, line)).toMatchObject({ committed: half, paid: half })
    expect(await refusals(firm, id, 'requestPayment')).toEqual(['policies.instalment-not-due'])
    office.clock.setOffset(office.clock.offsetMs + 365 * 86_400_000)
    const due = async () => {
      await office.app.get(InstalmentJobs, { strict: false }).tell(officeItself(office))
      const { items } = (await firm.get('/api/notifications?size=100')).body
      return items.filter((one: { title: string }) => one.title.includes('第 2 期（50050.00 元）可以申请拨付')).length
    }
    expect([await due(), await due()]).toEqual([1, 1])
    await fire(firm, id, 'requestPayment')
    await pay()
    const page = await look(firm, id)
    expect(page).toMatchObject({ state: 'paid', outcome: 'won', decidedAt: '2026-03-10T02:00:00.000Z' })
    expect(await balances(teller, line)).toMatchObject({ committed: 0, paid: 2 * half, available: 100 * WAN - 2 * half })
    office.clock.setOffset(office.clock.offsetMs - 365 * 86_400_000)
  })

  it('can be stopped with a reason after the first half: the rest goes back to the line', async () => {
    const own = await enterprise(office, 'science-city', officerId)
    const other = (await arrive(office, { roles: ['firm-admin'], enterprises: [own.id] })).browser
    await enterAccount(other, own.id)
    const before = await balances(teller, line)
    const second = await open(other, 'srdi-two-high-four-new', own.id)
    await fill(other, second, gazelleAnswers)
    await fire(other, second, 'submit')
    await fire(officer, second, 'accept')
    await fire(officer, second, 'propose', { proposal: 'approve', note: '核对' })
    await fire(manager.browser, second, 'approve', {})
    await fire(other, second, 'requestPayment')
    const batch = await releasedBatch(teller, cashier, [second])
    await bankAnswers(teller, batch.id, [[batch.payments[0].id, '成功', '', 'LS']])
    const input = { reason: '企业迁出', legalBasis: '专项资金管理办法（虚构）' }
    expect(await fire(manager.browser, second, 'stopInstalments', input)).toBe('paid')
    const after = await balances(teller, line)
    expect(after).toEqual({ ...before, available: before.available - half, paid: before.paid + half })
    const { award } = (await officer.get(`/api/cases/${second}/award`)).body
    expect(award).toMatchObject({ standing: 'paid', amountFen: String(half) })
  })
})

describe('a step that fails', () => {
  it('tells nobody, by message or mail: what it queued is undone with it', async () => {
    const own = await enterprise(office, 'science-city', officerId)
    const applicant = (await arrive(office, { roles: ['firm-admin'], enterprises: [own.id], email: 'quiet@example.org' })).browser
    await enterAccount(applicant, own.id)
    const id = await open(applicant, 'srdi-two-high-four-new', own.id)
    await fill(applicant, id, gazelleAnswers)
    await office.drainJobs()
    const spoken = async () => {
      const [row] = await office.db.dataSource.query(
        `SELECT (SELECT count(*)::int FROM notifications) AS said, (SELECT count(*)::int FROM pgboss.job) AS jobs,
           (SELECT count(*)::int FROM moves) AS moves`,
      )
      return row
    }
    const before = await spoken()
    const actor = { id: null, name: '企业', roles: ['firm-admin'], scope: { enterprises: [own.id] }, confinedTo: [own.id] }
    const broken = office.app.get(UnitOfWork).run({ ...officeItself(office), actor }, async (tx) => {
      expect(await office.app.get(Desk).fireIn(tx, id, 'submit')).toMatchObject({ to: 'received' })
      throw new Error('the power failed')
    })
    await expect(broken).rejects.toThrow('the power failed')
    await office.drainJobs()
    expect(await spoken()).toEqual(before)
    expect((await look(applicant, id)).state).toBe('draft')
    await fire(applicant, id, 'submit')
    await office.drainJobs()
    expect((await spoken()).said).toBeGreaterThan(before.said)
  })
})

describe('a search of the register for whom a clause without application fits', () => {
  const search = async (clause: string) => {
    const started = await officer.post('/api/awards/searches').send({ clause })
    expect(started.status).toBe(202)
    await office.drainJobs()
    const { items } = (await officer.get('/api/awards/searches')).body
    return items.find((one: { id: string }) => one.id === started.body.runId)
  }

  it('opens an award for each that meets its condition on held facts, once a year, and tells who decides', async () => {
    const holders = [await enterprise(office, 'science-city', officerId), await enterprise(office, 'science-city', officerId)]
    for (const { id } of holders) await holdsTitle(office, id, 'high-tech', '2025-06-01')
    await enterprise(office, 'science-city', officerId)
    const [known] = await office.db.dataSource.query(
      `SELECT count(*)::int AS n FROM memberships WHERE tier_code = 'high-tech' AND status = 'active'`,
    )
    expect(await search('high-tech-reward')).toMatchObject({
      ...{ state: 'done', matched: known.n, refused: 0 },
      clauseName: expect.stringMatching(/[\u4e00-\u9fff]/),
    })
    const cases = await office.db.dataSource.query(
      `SELECT c.state, a.amount_fen::int AS fen, a.figures FROM cases c JOIN awards a ON a.case_id = c.id WHERE c.enterprise_id = ANY ($1)`,
      [holders.map(({ id }) => id)],
    )
    expect(cases).toEqual(
      holders.map(() => ({ state: 'matched', fen: 20 * WAN, figures: [{ name: 'certified', value: true, source: 'held' }] })),
    )
    expect(await search('high-tech-reward')).toMatchObject({ state: 'done', matched: 0, refused: 0 })
    const { body } = await manager.browser.get('/api/notifications?size=100')
    expect(body.items.filter((one: { title: string }) => one.title.includes(`匹配到 ${known.n} 家企业`))).toHaveLength(1)
  })

  it('goes by the list of the scan where a ruleset decides, and judges each again on the facts of the day', async () => {
    const own = await enterprise(office, 'science-city', officerId)
    await office.drainJobs()
    await office.db.dataSource.query(
      `UPDATE programme_versions v SET effective_to = NULL FROM programmes p WHERE p.id = v.programme_id AND p.code = 'gazelle-cultivation-award'`,
    )
    await office.db.dataSource.query(
      `INSERT INTO ruleset_results (enterprise_id, ruleset_id, verdict, not_met, unknown, explanation, as_on, changed_at, judged_at)
       VALUES ($1, 'gazelle_cultivation_huangpu_2021', 'met', 0, 0, '{}', '2026-03-01', now(), now())
       ON CONFLICT (enterprise_id, ruleset_id) DO UPDATE SET verdict = 'met'`,
      [own.id],
    )
    expect(await search('gazelle-cultivation-award')).toMatchObject({ looked: 1, matched: 0, refused: 1 })
  })

  it('is refused for a clause no rule decides', async () => {
    const answer = await officer.post('/api/awards/searches').send({ clause: 'guangzhou-listing' })
    expect([answer.status, answer.body.code]).toEqual([422, 'policies.not-a-clause'])
  })

  it('is offered for the clauses it takes and no others', async () => {
    const { body } = await officer.get('/api/awards/searchable-clauses').expect(200)
    const offered: string[] = body.map(({ code }: { code: string }) => code)
    expect(body).toContainEqual({ code: 'high-tech-reward', name: expect.stringMatching(/[\u4e00-\u9fff]/) })
    const others: { code: string; name: string }[] = await office.db.dataSource.query(
      `SELECT code, name FROM programmes WHERE kind = 'policy-award' AND NOT code = ANY ($1)`,
      [offered],
    )
    expect(others.length).toBeGreaterThan(0)
    for (const { code, name } of others) {
      const answer = await officer.post('/api/awards/searches').send({ clause: code })
      expect([answer.status, answer.body.code, answer.body.title]).toEqual([
        409,
        'policies.not-matched-by-rule',
        expect.stringContaining(name),
      ])
    }
  })
})

describe('the clock of a case with two corrections and a joint review', () => {
  it('adds up by party to every working day of the case, the same for the firm and for the officer', async () => {
    const own = await enterprise(office, 'science-city', officerId)
    const firm = (await arrive(office, { roles: ['firm-admin'], enterprises: [own.id] })).browser
    const opened = localDate(office.clock.now())
    const id = await open(firm, 'srdi-two-high-four-new', own.id)
    await fill(firm, id, gazelleAnswers)
    await moveTime(officer, 2)
    await fire(firm, id, 'submit')
    for (const [n, rest] of [3, 4].entries()) {
      await moveTime(officer, rest)
      const items = [{ target: 'field', key: 'rdLast', reason: '与审计报告不一致', legalBasis: '办事指南（虚构）' }]
      expect(await fire(officer, id, 'return', { items, workingDays: 5 })).toBe('correcting')
      await moveTime(officer, 1)
      await fill(firm, id, { rdLast: gazelleAnswers.rdLast + (n + 1) * WAN })
      expect(await fire(firm, id, 'resubmit')).toBe('received')
    }
    await moveTime(officer, 2)
    await fire(officer, id, 'accept')
    const [science] = await office.db.dataSource.query(`SELECT id FROM departments WHERE code = 'science'`)
    const asked = await officer.post(`/api/cases/${id}/opinions`).send({ departments: [{ departmentId: science.id }] })
    await moveTime(officer, 5)
    const { taskId } = asked.body.items[0]
    expect((await reviewer.browser.post(`/api/tasks/${taskId}/finish`).send({ outcome: 'agree' })).status).toBe(200)
    await fire(officer, id, 'propose', { proposal: 'approve', note: '核对' })
    await moveTime(officer, 3)
    const [ours, theirs] = [(await officer.get(`/api/cases/${id}/clock`)).body, (await firm.get(`/api/cases/${id}/clock`)).body]
    expect(theirs.byParty).toEqual(ours.byParty)
    const sum = (all: number[]) => all.reduce((total, each) => total + each, 0)
    const days = await office.db.dataSource.query(
      `SELECT date::text AS date, kind, name FROM calendar_days WHERE date >= '2026-01-01'`,
    )
    const calendar = new WorkCalendar([{ year: 2026, published: true, days }])
    const total = calendar.workingDaysBetween(opened, localDate(office.clock.now()))
    expect([sum(Object.values(ours.byParty)), sum(ours.spans.map((one: { workingDays: number }) => one.workingDays))]).toEqual([
      total,
      total,
    ])
    expect(ours.byParty.firm).toBeGreaterThan(0)
    expect(ours.byParty.office).toBeGreaterThan(ours.byParty.firm)
  })
})
