import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Desk } from '#cases'
import { usccCheckCharacter } from '#enterprises'
import { newId } from '#platform'
import { at, enterprise, fire, officeItself } from '../support/applications.js'
import { arrive, createUser, type Person } from '../support/people.js'
import { adapt, budgetLine, enterAccount } from '../support/policies.js'
import { openWebOffice, type Seat, signInAt, type WebOffice } from './chromium.js'

const ROWS = 200
const WAN = 1_000_000
const CLAUSE = 'srdi-champion'
/** Tables whose rows belong to one case; a copy of a case copies them. */
const OF_A_CASE = ['moves', 'clock_spans', 'deadlines', 'awards', 'budget_entries']

let office: WebOffice
let manager: Seat
let teller: Seat
let cashier: Seat
let own: { id: string; name: string }
let firm: Person
let first: string

beforeAll(async () => {
  office = await openWebOffice({ now: at('2026-03-02') })
  const examiner = await arrive(office, { roles: ['officer'] })
  own = await enterprise(office, 'science-city', examiner.id)
  const inputs = [{ name: 'credit', label: ['公共信用等级', 'Credit grade'], held: 'credit_grade' }]
  const terms = { mode: 'instant', inputs, budgetLine: 'champions', amount: '5', eligible: 'credit == "A"' }
  await adapt(office, CLAUSE, { publicity: true, terms }, { chart: 'policy-instant', form: [], documents: [] })
  const people = {
    manager: await createUser(office.db, { roles: ['manager'], name: '演示主管' }),
    teller: await createUser(office.db, { roles: ['finance'], name: '演示财务甲' }),
    cashier: await createUser(office.db, { roles: ['finance'], name: '演示财务乙' }),
  }
  firm = await createUser(office.db, { roles: ['firm-admin'], name: '演示企业', enterprises: [own.id] })
  const money = (await arrive(office, { roles: ['finance'] })).browser
  await budgetLine(money, { code: 'champions', year: 2026, fen: ROWS * 5 * WAN })
  first = await published(examiner.id, people.manager.id)
  await copies(first, ROWS - 1)
  manager = await sit(people.manager)
  teller = await sit(people.teller)
  cashier = await sit(people.cashier)
}, 120_000)
afterAll(() => office.close())

async function sit(person: Person): Promise<Seat> {
  const seat = await office.sitDown()
  seat.context.setDefaultTimeout(30_000)
  await signInAt(office, seat, person)
  return seat
}

/** Brings one application of the firm to its public notice, through the desk. */
async function published(officerId: string, managerId: string): Promise<string> {
  const desk = office.app.get(Desk)
  const as = (id: string, name: string, role: string, more: object = {}) => ({
    ...officeItself(office),
    actor: { id, name, roles: [role], scope: {}, ...more },
  })
  const staff = as(officerId, '专员', 'officer')
  const applicant = as(firm.id, '企业', 'firm-admin', { scope: { enterprises: [own.id] }, confinedTo: [own.id] })
  const { id } = await desk.open(staff, { programmeCode: CLAUSE, enterpriseId: own.id })
  await desk.fire(applicant, id, 'submit')
  const figures = [{ name: 'credit', value: 'A', note: '公共信用评价（虚构）' }]
  await desk.fire(staff, id, 'propose', { input: { proposal: 'approve', note: '符合条件', figures } })
  await desk.fire(as(managerId, '主管', 'manager'), id, 'approve', { input: {} })
  return id
}

/** The same case again for enterprises of their own, with everything that belongs to it; the ledger moves the line's balances. */
async function copies(source: string, count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, i) => {
    const digits = `91440112${String(700_000 + i).padStart(9, '0')}`
    return { id: newId(), firm: newId(), number: `DX-2026-${900_000 + i}`, uscc: `${digits}${usccCheckCharacter(digits)}` }
  })
  const db = office.db.dataSource
  const made = JSON.stringify(rows)
  await db.query(
    `INSERT INTO enterprises (id, uscc, name, name_key, search_text, source, created_at, updated_at)
     SELECT r.firm, r.uscc, '公示' || r.number || '（虚构）有限公司', r.number, r.number, 'test', now(), now()
     FROM jsonb_to_recordset($1::jsonb) AS r (firm uuid, number text, uscc text)`,
    [made],
  )
  const copy = (table: string, key: string, own: string) =>
    db.query(
      `INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, to_jsonb(t) || ${own})).*
       FROM ${table} t CROSS JOIN jsonb_to_recordset($2::jsonb) AS r (id uuid, firm uuid, number text) WHERE t.${key} = $1`,
      [source, made],
    )
  await copy('cases', 'id', `jsonb_build_object('id', r.id, 'number', r.number, 'enterprise_id', r.firm)`)
  for (const table of OF_A_CASE)
    await copy(table, 'case_id', `jsonb_build_object('id', gen_random_uuid(), 'case_id', r.id, 'enterprise_id', r.firm)`)
}

describe('a public notice of two hundred, in the browser', () => {
  let held: string

  it('is closed in one batch: the row that somebody objected to stays and says why, the others move on', async () => {
    const [{ id, number }] = await office.db.dataSource.query(`SELECT id, number FROM cases WHERE number = 'DX-2026-900077'`)
    held = number
    const filed = { caseId: id, text: '该企业的认定文号已经失效', contact: '市民 020-00000000' }
    expect((await office.http().post('/api/public/objections').set('x-miaopu', '1').send(filed)).status).toBe(201)
    office.clock.freeze(at('2026-03-20'))
    const { page } = manager
    await page.goto('/cases?tab=all&phase=publicity&size=200')
    await page.getByText(`共 ${ROWS} 条`).waitFor()
    await page.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: '办理' }).click()
    await page.getByRole('menuitem', { name: '公示结束' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '公示结束' }).click()
    await page.getByText(`${ROWS - 1} 件已办理，1 件未办理`).waitFor({ timeout: 80_000 })
    const refused = page.getByRole('dialog').getByRole('listitem').first()
    expect(await refused.textContent()).toContain(held)
    expect(await refused.textContent()).toContain('异议')
  }, 120_000)

  it('leaves that one alone on public notice, and the money of the others is committed', async () => {
    const { page } = manager
    await page.getByRole('button', { name: '只保留未办理的选择' }).click()
    await page.getByText('共 1 条').waitFor()
    expect(await page.getByRole('table').getByText(held, { exact: true }).count()).toBe(1)
    await page.goto('/budget')
    await page.getByRole('row', { name: /champions/ }).waitFor()
    expect(await page.getByRole('row', { name: /champions/ }).textContent()).toContain('9,950,000.00')
  })
})

describe('a payment the bank refused, in the browser', () => {
  let batch: string

  /** One person puts the waiting case in a batch. */
  async function composed(): Promise<void> {
    const { page } = teller
    await page.goto('/payments')
    await page.getByRole('table').getByText(own.name).waitFor()
    await page
      .getByRole('row', { name: new RegExp(own.name) })
      .getByRole('checkbox')
      .check()
    await page.getByRole('button', { name: '编入批次' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '编入批次' }).click()
    await page.waitForURL(/\/payment-batches\//)
    batch = new URL(page.url()).pathname
  }

  /** Another releases it. */
  async function released(): Promise<void> {
    const { page } = cashier
    await page.goto(batch)
    await page.getByRole('button', { name: '复核放行' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '复核放行' }).click()
    await page.getByText('已放行', { exact: true }).waitFor()
    await page.getByText('校验码（SHA-256）').waitFor()
  }

  /** The first takes in the bank's answer, after looking at what it would do. */
  async function answered(result: string, reason: string, seen: string): Promise<void> {
    const { page } = teller
    const [{ id }] = await office.db.dataSource.query(`SELECT id FROM payments WHERE batch_id = $1`, [batch.split('/').at(-1)])
    await page.goto(batch)
    await page.getByRole('button', { name: '导入银行结果' }).click()
    const dialog = page.getByRole('dialog')
    const csv = `付款编号,结果,原因,流水号\n${id},${result},${reason},LS-1\n`
    await dialog.locator('input[type=file]').setInputFiles({ name: '结果.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await dialog.getByRole('button', { name: '试算' }).click()
    await dialog.getByText(seen, { exact: true }).waitFor()
    await dialog.getByRole('button', { name: '确认导入' }).click()
    await dialog.waitFor({ state: 'detached' })
  }

  it('is put together by one and released by another; the first cannot release it and is told why', async () => {
    const { browser } = await arrive(office, { roles: ['firm-admin'], enterprises: [own.id] })
    await enterAccount(browser, own.id)
    expect(await fire(browser, first, 'requestPayment')).toBe('paying')
    await composed()
    await teller.page.getByRole('button', { name: '复核放行：为什么不能办' }).click()
    await teller.page.getByText('编制人不能复核放行自己的批次').waitFor()
    await released()
  })

  it('comes back with the bank’s reason, seen before it is recorded', async () => {
    await answered('失败', '账号户名不符', '退回，案件回到待申请拨付')
    await teller.page.getByRole('table').getByText('账号户名不符').waitFor()
    const [{ state }] = await office.db.dataSource.query(`SELECT state FROM cases WHERE id = $1`, [first])
    expect(state).toBe('approved')
  })

  it('is paid on the second try, and the ledger of the line shows it once', async () => {
    const { browser } = await arrive(office, { roles: ['firm-admin'], enterprises: [own.id] })
    await enterAccount(browser, own.id, '440100000000000002')
    expect(await fire(browser, first, 'requestPayment')).toBe('paying')
    await teller.page.goto('/payments')
    await teller.page.getByText('上次退回：账号户名不符').waitFor()
    await composed()
    await released()
    await answered('成功', '', '到账')
    await teller.page.getByText('已办结').waitFor()
    await teller.page.goto(`/cases/${first}?tab=money`)
    await teller.page.getByText('已拨付', { exact: true }).first().waitFor()
    await teller.page.getByRole('link', { name: /champions/ }).click()
    await teller.page.waitForURL(/\/budget\//)
    // Strict: more than one is an error.
    await teller.page.getByText('已承诺 → 已拨付').waitFor()
  })

  it('nothing in the three browsers complained', () => {
    expect([...manager.complaints, ...teller.complaints, ...cashier.complaints]).toEqual([])
  })
})
