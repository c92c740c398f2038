import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Desk } from '#cases'
import { usccCheckCharacter } from '#enterprises'
import { type Actor, newId } from '#platform'
import { at, fire, look, moveTime } from '../support/applications.js'
import { type Office, openOffice } from '../support/office.js'
import { arrive, type Browser } from '../support/people.js'
import { adapt, balances, budgetLine } from '../support/policies.js'

const WAN = 1_000_000
const ROWS = 200
const LANES = 8

let office: Office
let officer: Browser
let manager: Browser
let teller: Browser
let officerId: string

beforeAll(async () => {
  office = await openOffice({ now: at('2026-03-02') })
  const person = await arrive(office, { roles: ['officer'] })
  officerId = person.id
  officer = person.browser
  manager = (await arrive(office, { roles: ['manager'] })).browser
  teller = (await arrive(office, { roles: ['finance'] })).browser
  for (const [code, budgetLine] of [
    ['srdi-champion', 'champions'],
    ['srdi-province', 'thirds'],
  ] as const) {
    const inputs = [{ name: 'credit', label: ['公共信用等级', 'Credit grade'], held: 'credit_grade' }]
    const terms = { mode: 'instant', inputs, budgetLine, amount: '5', eligible: 'credit == "A"' }
    await adapt(office, code, { publicity: true, terms }, { chart: 'policy-instant', form: [], documents: [] })
  }
})
afterAll(() => office.close())

/** Enterprises of the register, by one statement. */
async function enterprises(count: number, from = 0): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, i) => {
    const first = `91440112${String(500_000 + from + i).padStart(9, '0')}`
    return { id: newId(), uscc: `${first}${usccCheckCharacter(first)}`, name: `批量${from + i}（虚构）有限公司` }
  })
  await office.db.dataSource.query(
    `INSERT INTO enterprises (id, uscc, name, name_key, search_text, source, created_at, updated_at)
     SELECT r.id, r.uscc, r.name, r.name, r.name, 'test', now(), now() FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, uscc text, name text)`,
    [JSON.stringify(rows)],
  )
  return rows.map((row) => row.id)
}

/** Brings an application for each enterprise before the manager, through the desk. */
async function proposed(clause: string, ids: readonly string[]): Promise<string[]> {
  const desk = office.app.get(Desk)
  const ctx = (actor: Actor) => ({ actor, now: office.clock.now(), requestId: 'batch', language: 'zh' as const })
  const staff = ctx({ id: officerId, name: '专员', roles: ['officer'], scope: {} })
  const cases = new Array<string>(ids.length)
  const figures = [{ name: 'credit', value: 'A', note: '公共信用评价（虚构）' }]
  const lane = async (nth: number) => {
    for (let i = nth; i < ids.length; i += LANES) {
      const enterpriseId = ids[i] ?? ''
      const firm = {
        id: newId(),
        name: '企业',
        roles: ['firm-admin'],
        scope: { enterprises: [enterpriseId] },
        confinedTo: [enterpriseId],
      }
      const { id } = await desk.open(staff, { programmeCode: clause, enterpriseId })
      await desk.fire(ctx(firm), id, 'submit')
      await desk.fire(staff, id, 'propose', { input: { proposal: 'approve', note: '符合条件', figures } })
      cases[i] = id
    }
  }
  await Promise.all(Array.from({ length: LANES }, (_, nth) => lane(nth)))
  return cases
}

describe('a public notice of two hundred', () => {
  let line: string
  let cases: string[]
  let objected: string

  it('is approved in one batch, each row by itself, and the line holds them all', async () => {
    line = await budgetLine(teller, { code: 'champions', year: 2026, fen: ROWS * 5 * WAN })
    cases = await proposed('srdi-champion', await enterprises(ROWS))
    const { body } = await manager.post('/api/cases/batch').send({ event: 'approve', ids: cases, input: {} })
    expect({ moved: body.moved, refused: body.refused }).toEqual({ moved: ROWS, refused: 0 })
    expect(await balances(teller, line)).toEqual({ available: 0, reserved: ROWS * 5 * WAN, committed: 0, paid: 0, recovered: 0 })
  })

  it('is held in one row by an objection while the others move on', async () => {
    objected = cases[77] ?? ''
    const filed = await office
      .http()
      .post('/api/public/objections')
      .set('x-miaopu', '1')
      .send({ caseId: objected, text: '该企业的认定文号已经失效', contact: '市民 020-00000000' })
    expect(filed.status).toBe(201)
    await moveTime(officer, 9)
    const { body } = await officer.post('/api/cases/batch').send({ event: 'close', ids: cases })
    expect({ moved: body.moved, refused: body.refused }).toEqual({ moved: ROWS - 1, refused: 1 })
    const [held] = body.rows.filter((row: { ok: boolean }) => !row.ok)
    expect([held.id, held.reasons.map((reason: { code: string }) => reason.code)]).toEqual([objected, ['cases.objection-open']])
    expect(await balances(teller, line)).toMatchObject({ reserved: 5 * WAN, committed: (ROWS - 1) * 5 * WAN })
  })

  it('that is found right sends its own row back and frees its money', async () => {
    const { body } = await manager.get('/api/objections')
    const settled = await manager
      .post(`/api/objections/${body.items[0].id}/settle`)
      .send({ upheld: true, finding: '认定文号已撤销' })
    expect(settled.status).toBe(204)
    expect(await fire(manager, objected, 'upholdObjection', { reason: '异议成立' })).toBe('examination')
    expect(await balances(teller, line)).toMatchObject({ reserved: 0, available: 5 * WAN, committed: (ROWS - 1) * 5 * WAN })
  })
})

describe('a line that is asked for more than it has', () => {
  it('by pro rata gives everybody the same part, and only once it was shared out', async () => {
    const line = await budgetLine(teller, { code: 'thirds', year: 2026, fen: 10 * WAN, rule: 'pro-rata' })
    const cases = await proposed('srdi-province', await enterprises(3, 1000))
    const before = await manager.post('/api/cases/batch').send({ event: 'approve', ids: cases, input: {} })
    expect(before.body.rows[0].reasons.map((reason: { code: string }) => reason.code)).toEqual(['policies.not-allotted'])
    const seen = await manager.post(`/api/budget-lines/${line}/allotment/preview`).send({ caseIds: cases })
    expect([seen.body.wantedFen, seen.body.givenFen]).toEqual([String(15 * WAN), String(10 * WAN)])
    expect((await teller.get(`/api/budget-lines/${line}/allotment`)).body.items).toEqual([])
    const shared = await manager.post(`/api/budget-lines/${line}/allotment`).send({ caseIds: cases })
    expect(shared.body.items).toEqual(seen.body.items)
    expect(shared.body.items.map((item: { amountFen: string }) => Number(item.amountFen))).toEqual([
      3_333_334, 3_333_333, 3_333_333,
    ])
    const after = await manager.post('/api/cases/batch').send({ event: 'approve', ids: cases, input: {} })
    expect(after.body.moved).toBe(3)
    expect(await balances(teller, line)).toMatchObject({ available: 0, reserved: 10 * WAN })
    expect((await look(officer, cases[0] ?? '')).state).toBe('publicity')
  })
})

describe('the money of the year', () => {
  const SUMS = `SELECT COALESCE(sum(f) FILTER (WHERE a = 'available'), 0)::text AS "availableFen",
    COALESCE(sum(f) FILTER (WHERE a = 'reserved'), 0)::text AS "reservedFen", COALESCE(sum(f) FILTER (WHERE a = 'committed'), 0)::text AS "committedFen",
    COALESCE(sum(f) FILTER (WHERE a = 'paid'), 0)::text AS "paidFen", COALESCE(sum(f) FILTER (WHERE a = 'recovered'), 0)::text AS "recoveredFen",
    COALESCE(-sum(f) FILTER (WHERE a = 'treasury'), 0)::text AS "allocatedFen"
    FROM (SELECT credit AS a, amount_fen AS f FROM budget_entries UNION ALL SELECT debit, -amount_fen FROM budget_entries) x`

  it('is the ledger to the fen, by whatever it is split', async () => {
    const [ledger] = await office.db.dataSource.query(SUMS)
    expect(Number(ledger.committedFen)).toBe((ROWS - 1) * 5 * WAN)
    for (const by of ['line', 'policy', 'department']) {
      const { body } = await teller.get(`/api/budget-summary?year=2026&by=${by}`)
      expect({ by, total: body.total }).toMatchObject({ by, total: ledger })
      for (const fen of ['reservedFen', 'committedFen', 'paidFen', 'recoveredFen', 'askedFen'])
        expect([by, fen, sum(body.rows, fen)]).toEqual([by, fen, BigInt(body.total[fen])])
      if (by !== 'policy') expect(sum(body.rows, 'allocatedFen')).toBe(BigInt(body.total.allocatedFen))
    }
    const csv = await teller.get('/api/budget-summary/export.csv?year=2026')
    expect(csv.text.trim().split('\r\n').at(-1)).toContain(`,${(ROWS - 1) * 5}0000.00,`)
  })

  it('goes into the file as the list of lines is narrowed', async () => {
    const listed = await teller.get('/api/budget-lines?year=2026&rule=score')
    const csv = await teller.get('/api/budget-summary/export.csv?year=2026&by=line&rule=score')
    expect(csv.headers['x-total-count']).toBe(String(listed.body.total))
    const all = await teller.get('/api/budget-summary?year=2026')
    expect(listed.body.total).toBeLessThan(all.body.rows.length)
  })

  it('is allocated and moved between lines once, however often the button is pressed; the last entry leaves what is there', async () => {
    const from = await budgetLine(teller, { code: 'spare', year: 2026, fen: 40 * WAN })
    const to = await budgetLine(teller, { code: 'short', year: 2026, fen: WAN })
    const body = { toLineId: to, amountFen: 15 * WAN, documentNumber: '虚构〔2026〕9号', reason: '年中调剂' }
    const press = () => teller.post(`/api/budget-lines/${from}/transfers`).set('idempotency-key', 'press-1').send(body)
    const pressed = await Promise.all([press(), press(), press()])
    expect(pressed.map((answer) => answer.body.availableFen)).toEqual(Array(3).fill(String(25 * WAN)))
    expect((await press()).body).toEqual(pressed[0]?.body)
    expect((await balances(teller, to)).available).toBe(16 * WAN)
    const entries = await teller.get(`/api/budget-lines/${from}/entries`)
    expect(entries.body.items.map((entry: Record<string, string>) => [entry.kind, entry.availableAfterFen])).toEqual([
      ['withdraw', String(25 * WAN)],
      ['allocate', String(40 * WAN)],
    ])
    const much = await teller.post(`/api/budget-lines/${from}/transfers`).send({ ...body, amountFen: 26 * WAN })
    expect(much.body.code).toBe('policies.withdraw-too-much')
    const other = await budgetLine(teller, { code: 'spare', year: 2027, fen: WAN })
    const across = await teller.post(`/api/budget-lines/${from}/transfers`).send({ ...body, toLineId: other })
    expect(across.body.code).toBe('policies.transfer-year')
  })
})

describe('what is worth a second look', () => {
  const counts = async () =>
    Object.fromEntries(
      (await manager.get('/api/risks/counts')).body.kinds.map((one: { kind: string; open: number }) => [one.kind, one.open]),
    )

  it('are decisions made within minutes of the step before; one that was looked at, with a word, is no longer open', async () => {
    expect(await counts()).toMatchObject({ 'unusual-approval': ROWS + 3, 'overdue-commitment': 0 })
    const { body } = await manager.get('/api/risks?kind=unusual-approval&size=1')
    const [hit] = body.items
    expect([body.total, hit.text, hit.mark]).toEqual([ROWS + 3, expect.stringContaining('0 分钟内'), null])
    const word = '批量审定，材料此前已逐件核过'
    expect((await officer.post('/api/risks/marks').send({ kind: hit.kind, key: hit.key, word })).status).toBe(403)
    expect((await manager.post('/api/risks/marks').send({ kind: hit.kind, key: hit.key, word })).status).toBe(204)
    expect((await manager.post('/api/risks/marks').send({ kind: hit.kind, key: 'move none', word })).body.code).toBe(
      'policies.risk-missing',
    )
    expect((await counts())['unusual-approval']).toBe(ROWS + 2)
    const looked = await manager.get('/api/risks?kind=unusual-approval&status=looked')
    expect(looked.body.items).toMatchObject([{ key: hit.key, mark: { word } }])
  })

  it('is a recused person who tries all the same, however often: refused, and kept', async () => {
    const [id = ''] = await proposed('srdi-champion', await enterprises(1, 2000))
    const recused = await arrive(office, { roles: ['manager'], name: '回避的主管' })
    const about = { userId: recused.id, caseId: id, reason: '亲属在该企业任职' }
    expect((await manager.post('/api/recusals').send(about)).status).toBe(201)
    for (let times = 0; times < 2; times++)
      expect((await recused.browser.post('/api/cases/batch').send({ event: 'approve', ids: [id] })).body.refused).toBe(1)
    const { body } = await manager.get('/api/risks?kind=recused')
    expect(body.items).toMatchObject([{ caseId: id, text: expect.stringContaining('2 次') }])
  })
})

const sum = (rows: readonly Record<string, string>[], fen: string) => rows.reduce((all, row) => all + BigInt(row[fen] ?? 0), 0n)
