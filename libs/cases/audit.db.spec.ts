import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type GrantOffice, openGrantOffice } from './work.spec-support.js'

let grant: GrantOffice
let first: string
let second: string
beforeAll(async () => {
  grant = await openGrantOffice()
  first = await grant.submitted()
  grant.office.clock.freeze(new Date('2026-03-03T15:59:00Z'))
  await grant.fire(grant.officer, first, 'accept')
  grant.office.clock.freeze(new Date('2026-03-03T16:01:00Z'))
  second = await grant.submitted({ enterpriseId: grant.otherEnterpriseId, by: grant.stranger })
})
afterAll(() => grant.office.close())

const audit = async (query: string) => (await grant.manager.browser.get(`/api/moves?${query}`).expect(200)).body

describe('the audit search', () => {
  it('shows every move of every case, the latest first, each with its case and its seal', async () => {
    const { items, total } = await audit('size=50')
    expect(items).toHaveLength(total)
    const [{ n }] = await grant.office.db.dataSource.query(`SELECT count(*)::int AS n FROM moves`)
    expect(total).toBe(n)
    const times = items.map((row: { at: string }) => row.at)
    expect(times).toEqual([...times].sort().reverse())
    const accepted = items.find((row: { event: string }) => row.event === 'accept')
    expect(accepted).toMatchObject({ caseId: first, label: '受理', fromLabel: '待受理', toLabel: '审核中', actorName: '专员甲' })
    expect(accepted.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('counts days in Shanghai', async () => {
    const onThird = await audit('from=2026-03-03&to=2026-03-03')
    expect(onThird.items.map((row: { event: string }) => row.event)).toEqual(['accept'])
    const after = await audit('from=2026-03-04')
    expect(new Set(after.items.map((row: { caseId: string }) => row.caseId))).toEqual(new Set([second]))
  })

  it('finds moves by person, by case number and by enterprise', async () => {
    const byOfficer = await audit(`actor=${grant.officer.id}`)
    expect(byOfficer.items.map((row: { event: string }) => row.event)).toEqual(['accept'])
    const { number } = byOfficer.items[0]
    const byNumber = await audit(`number=${number.toLowerCase()}`)
    expect(new Set(byNumber.items.map((row: { caseId: string }) => row.caseId))).toEqual(new Set([first]))
    const byEnterprise = await audit(`enterprise=${grant.otherEnterpriseId}`)
    expect(byEnterprise.items.every((row: { caseId: string }) => row.caseId === second)).toBe(true)
    expect(byEnterprise.total).toBeGreaterThan(0)
  })

  it('finds moves by what people read, and by the name charts use', async () => {
    for (const event of ['受理', 'accept', ' Accept'])
      expect((await audit(`event=${encodeURIComponent(event)}`)).items.map((row: { event: string }) => row.event)).toEqual([
        'accept',
      ])
    expect((await audit(`event=${encodeURIComponent('立案')}`)).total).toBe(2)
    expect((await audit(`event=${encodeURIComponent('没有这样的办理')}`)).total).toBe(0)
  })

  it('shows a manager of one park the log of that park alone', async () => {
    const local = await grant.join(['manager'], { parks: [grant.parkId] })
    const { body } = await local.browser.get('/api/moves?size=50').expect(200)
    expect(new Set(body.items.map((row: { caseId: string }) => row.caseId))).toEqual(new Set([first]))
  })
})
