import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { enterprise, holdsTitle } from '../../../test/support/applications.js'
import { type Office, openOffice } from '../../../test/support/office.js'
import { arrive, type Browser } from '../../../test/support/people.js'
import { rulesetFor } from './which-ruleset.js'

let office: Office
let drafter: Browser
let publisher: Browser
let officer: Browser
let firm: Browser
let own: { id: string }
let foreign: { id: string }
beforeAll(async () => {
  office = await openOffice({ now: '2026-03-20T10:00:00+08:00' })
  drafter = (await arrive(office, { roles: ['manager'] })).browser
  publisher = (await arrive(office, { roles: ['manager'] })).browser
  officer = (await arrive(office, { roles: ['officer'] })).browser
  own = await enterprise(office)
  foreign = await enterprise(office)
  firm = (await arrive(office, { roles: ['firm-admin'], enterprises: [own.id] })).browser
})
afterAll(() => office.close())

const rule = { all: [{ id: 'R', metric: 'revenue_wan', op: '>=', value: 6000 }] }
const draft = (more: object = {}) => ({
  id: 'little_giant_2027',
  line: 'little_giant',
  name: '专精特新“小巨人”企业认定（演示修订）',
  legalBasis: '演示文号〔2027〕1号',
  newFrom: '2027-04-01',
  rule,
  ...more,
})
const codes = (answer: { body: { refusals?: { code: string; at?: string }[] } }) =>
  answer.body.refusals?.map(({ code, at }) => `${at} ${code}`)

describe('the choice of a ruleset', () => {
  it('goes by the day the application began and by its kind: 小巨人 in 2026', async () => {
    const { manager } = office.db.dataSource
    const on = (kind: 'new' | 'renewal', day: string) => rulesetFor(manager, 'little-giant', kind, day)
    expect(await on('new', '2026-03-31')).toBe('little_giant_2022')
    expect(await on('new', '2026-04-01')).toBe('little_giant_2026')
    expect(await on('renewal', '2026-10-30')).toBe('little_giant_2022')
    expect(await on('renewal', '2027-01-01')).toBe('little_giant_2026')
    expect(await on('new', '2022-07-31')).toBeNull()
  })

  it('lists all sixteen, and those not sure as unconfirmed', async () => {
    const { body } = await officer.get('/api/rulesets?size=50')
    expect(body.total).toBe(16)
    const unsure = body.items.filter((one: { certainty: string }) => one.certainty === 'unconfirmed')
    expect(unsure).toHaveLength(7)
    expect(unsure.every((one: { dateNote: string | null }) => one.dateNote)).toBe(true)
    const { body: inForce } = await firm.get('/api/rulesets?on=2026-06-30&kind=new&tier=little-giant')
    expect(inForce.items.map((one: { id: string }) => one.id)).toEqual(['little_giant_2026'])
  })
})

describe('a new version', () => {
  it('is refused with the place of every fault in its tree, score and formulas', async () => {
    const answer = await drafter.post('/api/rulesets').send(
      draft({
        derived: { a: 'b +' },
        rule: { all: [{ metric: 'x', op: '=>', value: 1 }, { any: [] }] },
      }),
    )
    expect(answer.status).toBe(422)
    expect(codes(answer)).toEqual([
      'derived.a tiers.ruleset-bad-formula',
      'rule.all[0].op tiers.ruleset-bad-operator',
      'rule.all[1].any tiers.ruleset-empty-group',
    ])
    expect(answer.body.refusals[1].message).toContain('rule.all[0].op')
  })

  it('is drafted by one, hidden from firms, compared, and published by another; the one before ends the day before', async () => {
    expect((await officer.post('/api/rulesets').send(draft())).status).toBe(403)
    const made = await drafter.post('/api/rulesets').send(draft())
    expect(made.body).toMatchObject({
      status: 'draft',
      number: 3,
      tierCode: 'little-giant',
      decides: true,
      newFrom: '2027-04-01',
    })
    expect((await firm.get('/api/rulesets/little_giant_2027')).status).toBe(404)
    const { body: difference } = await drafter.get('/api/rulesets/little_giant_2027/difference?with=little_giant_2026')
    expect(difference.changes).toContainEqual(
      expect.objectContaining({
        key: 'revenue_wan',
        change: 'changed',
        before: { op: '>=', value: 5000 },
        after: { op: '>=', value: 6000 },
      }),
    )
    const self = await drafter.post('/api/rulesets/little_giant_2027/publish')
    expect([self.status, self.body.code]).toEqual([409, 'tiers.ruleset-own-draft'])
    const untried = await publisher.post('/api/rulesets/little_giant_2027/publish')
    expect([untried.status, untried.body.code]).toEqual([409, 'tiers.ruleset-untried'])
    await drafter.post('/api/rulesets/little_giant_2027/dry-run')
    const meanwhile = await drafter.put('/api/rulesets/little_giant_2027').send(draft())
    expect([meanwhile.status, meanwhile.body.code]).toEqual([409, 'tiers.ruleset-being-tried'])
    await office.drainJobs()
    expect((await publisher.post('/api/rulesets/little_giant_2027/publish')).body.status).toBe('published')
    const { body: before } = await firm.get('/api/rulesets/little_giant_2026')
    expect([before.newTo, before.renewalTo]).toEqual(['2027-03-31', null])
    const again = await drafter.put('/api/rulesets/little_giant_2027').send(draft())
    expect([again.status, again.body.code]).toEqual([409, 'tiers.ruleset-not-draft'])
  })

  it('never begins on a day that has passed, nor before the version in force began', async () => {
    await drafter.post('/api/rulesets').send(draft({ id: 'little_giant_early', newFrom: '2026-01-01' }))
    const late = await publisher.post('/api/rulesets/little_giant_early/publish')
    expect([late.status, late.body.code]).toEqual([409, 'tiers.ruleset-backdated'])
    await drafter.put('/api/rulesets/little_giant_early').send(draft({ id: 'little_giant_early', newFrom: '2026-05-01' }))
    const crossing = await publisher.post('/api/rulesets/little_giant_early/publish')
    expect([crossing.status, crossing.body.code]).toEqual([409, 'tiers.ruleset-dates'])
    expect((await drafter.delete('/api/rulesets/little_giant_early')).status).toBe(204)
  })
})

describe('judging by HTTP', () => {
  it('explains the result of given facts: the figure, the threshold and the gap', async () => {
    const facts = {
      hte_valid: true,
      rev_base_wan: 498.8,
      rev_prev_wan: 700,
      rev_end_wan: 900,
      end_year: 2025,
      registered_on: '2019-05-01',
    }
    const { status, body } = await firm
      .post('/api/rulesets/gazelle_cultivation_huangpu_2021/evaluate')
      .send({ facts, asOf: '2026-06-30' })
    expect(status).toBe(200)
    expect(body).toMatchObject({ certainty: 'unconfirmed', asOf: '2026-06-30', kind: 'new' })
    const { body: enough } = await firm
      .post('/api/rulesets/gazelle_cultivation_huangpu_2021/evaluate')
      .send({ facts: { ...facts, rev_base_wan: 500 }, asOf: '2026-06-30' })
    expect([enough.result, enough.standing]).toEqual(['met', 'reachable'])
  })

  it('says what an enterprise lacks and what would be if: nothing is saved', async () => {
    const ask = (facts?: object) =>
      firm.post('/api/rulesets/gazelle_huangpu_2021/evaluate').send({ enterpriseId: own.id, facts, asOf: '2026-06-30' })
    const now = await ask()
    expect(now.body.rule.parts[0]).toMatchObject({
      metric: 'hte_valid',
      answer: 'not-met',
      fact: { value: false, provenance: 'verified' },
    })
    expect(now.body.lacking).toEqual(expect.arrayContaining(['rev_base_wan']))
    const what = await ask({ hte_valid: true, rev_base_wan: 1000, rev_prev_wan: 1100, rev_end_wan: 1430 })
    expect([what.body.result, what.body.standing]).toEqual(['not-met', 'one-short'])
    expect((await ask()).body).toEqual(now.body)
    await holdsTitle(office, own.id, 'high-tech', '2025-12-01')
    expect((await ask()).body.rule.parts[0]).toMatchObject({ answer: 'met' })
  })

  it('answers a firm about its own enterprise only, and refuses what is no value of a fact by name', async () => {
    const other = await firm.post('/api/rulesets/hte_2016/evaluate').send({ enterpriseId: foreign.id })
    expect(other.status).toBe(404)
    const bad = await firm.post('/api/rulesets/hte_2016/evaluate').send({ facts: { employees_avg: { a: 1 } } })
    expect([bad.status, codes(bad)]).toEqual([422, ['facts.employees_avg tiers.bad-fact']])
  })

  it('keeps what a title not on record means apart: not held inside the zone, unknown outside', async () => {
    await office.db.dataSource.query('UPDATE enterprises SET inside = false WHERE id = $1', [foreign.id])
    const { body } = await officer.post('/api/rulesets/gazelle_huangpu_2021/evaluate').send({ enterpriseId: foreign.id })
    expect(body.rule.parts[0]).toMatchObject({ metric: 'hte_valid', answer: 'unknown' })
  })
})
