import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { at } from '../support/applications.js'
import { type Office, openOffice } from '../support/office.js'
import type { Browser } from '../support/people.js'

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
