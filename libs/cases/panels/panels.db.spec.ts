import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Colleague, type GrantOffice, openGrantOffice } from '../work.spec-support.js'
import { drawExperts } from './draw.js'

const rubric = [
  { key: 'novelty', label: '创新性', most: 60 },
  { key: 'team', label: '团队', most: 40 },
]
let grant: GrantOffice
let experts: Colleague[]
let programme: string

beforeAll(async () => {
  grant = await openGrantOffice()
  programme = await grant.programme({ many: true, panel: { seats: 3, quotas: [{ expertise: '财务', seats: 1 }], rubric } })
  experts = []
  for (let n = 0; n < 8; n++) {
    const expert = await grant.join(['expert'], { name: `评审${'甲乙丙丁戊己庚辛'[n]}` })
    experts.push(expert)
    const input = { employer: `第${n}研究院`, title: '研究员', expertise: n < 4 ? ['芯片', '财务'] : ['芯片'] }
    await grant.manager.browser.put(`/api/experts/${expert.id}`).send(input).expect(200)
  }
})
afterAll(() => grant.office.close())

/** A case under review and a panel drawn for it. */
async function panelOn(rest: Record<string, unknown> = {}) {
  const id = await grant.submitted({ programme })
  await grant.fire(grant.officer, id, 'accept')
  const words = { words: '春风又绿江南岸', witnessId: grant.colleague.id, firmLimit: 100, ...rest }
  const { body } = await grant.officer.browser.post(`/api/cases/${id}/panels`).send(words).expect(201)
  return { id, panel: body }
}
const seated = (panel: { members: { userId: string; outAt: string | null }[] }) =>
  panel.members.filter(({ outAt }) => !outAt).map(({ userId }) => experts.find(({ id }) => id === userId) as Colleague)
const score = async (who: Colleague, panelId: string, novelty: number, team: number) => {
  await who.browser.post(`/api/panels/${panelId}/declaration`).send({ conflict: false }).expect(204)
  await who.browser.put(`/api/panels/${panelId}/scores`).send({ version: 1, scores: { novelty, team } }).expect(200)
  return who.browser.post(`/api/panels/${panelId}/submit`)
}

describe('a panel of experts', () => {
  it('is drawn by the witness’s words and a number nobody chose, and the record suffices to repeat it', async () => {
    const { panel } = await panelOn()
    expect(panel).toMatchObject({
      state: 'running',
      seats: 3,
      method: 'sha256-order-1',
      witnessName: '专员乙',
      drawnByName: '专员甲',
    })
    expect(panel.seed).toMatch(/^春风又绿江南岸\|\d+$/)
    const again = drawExperts(panel.seed, panel.pool as { id: string; expertise: string[] }[], panel.seats, panel.quotas)
    expect(panel.members.map(({ userId }: { userId: string }) => userId)).toEqual(again.map(({ id }) => id))
    const other = await panelOn()
    expect(other.panel.seed).not.toBe(panel.seed)
  })

  it('never draws whoever works for the enterprise, is tied to it, recused or has judged it often enough, and says why', async () => {
    const [byName, byTie, byTieOver, byRecusal, off] = experts as [Colleague, Colleague, Colleague, Colleague, Colleague]
    const [firm] = await grant.office.db.dataSource.query('SELECT name FROM enterprises WHERE id = $1', [grant.otherEnterpriseId])
    const put = (who: Colleague, input: object) => grant.manager.browser.put(`/api/experts/${who.id}`).send(input).expect(200)
    const tie = (who: Colleague, input: object) =>
      grant.manager.browser
        .post(`/api/experts/${who.id}/ties`)
        .send({ enterpriseId: grant.otherEnterpriseId, ...input })
        .expect(201)
    await put(byName, { employer: firm.name, expertise: ['财务'] })
    await tie(byTie, { kind: 'adviser', untilOn: '2023-03-03' })
    await tie(byTieOver, { kind: 'adviser', untilOn: '2023-03-02' })
    await grant.manager.browser
      .post('/api/recusals')
      .send({ userId: byRecusal.id, enterpriseId: grant.otherEnterpriseId, reason: '亲属任职' })
      .expect(201)
    await put(off, { employer: '第4研究院', expertise: ['芯片'], active: false })

    const id = await grant.submitted({ programme, enterpriseId: grant.otherEnterpriseId, by: grant.stranger })
    const officer = await grant.join(['officer'], { name: '专员丙' })
    const { body } = await officer.browser.post(`/api/cases/${id}/panels/preview`).send({}).expect(200)
    const why = Object.fromEntries(
      body.excluded.map((one: { id: string; reasons: { code: string }[] }) => [one.id, one.reasons.map(({ code }) => code)]),
    )
    expect(why).toEqual({
      [byName.id]: ['employer'],
      [byTie.id]: ['tie'],
      [byRecusal.id]: ['recused'],
      [off.id]: ['inactive'],
    })
    expect(body.excluded.find((one: { id: string }) => one.id === byName.id).reasons[0].text).toBe(`任职单位为${firm.name}`)
    const out = new Set(Object.keys(why))
    const tries = { words: '大江东去', witnessId: grant.colleague.id }
    for (let round = 0; round < 4; round++) {
      const { body: panel } = await officer.browser
        .post(`/api/cases/${id}/panels`)
        .send({ ...tries, seats: 1, quotas: [] })
        .expect(201)
      expect(out.has(panel.members[0].userId)).toBe(false)
      out.add(panel.members[0].userId)
      await grant.manager.browser.post(`/api/panels/${panel.id}/cancel`).send({ reason: '重新组织' }).expect(200)
    }
    const empty = await officer.browser.post(`/api/cases/${id}/panels`).send({ ...tries, seats: 1, quotas: [] })
    expect([empty.status, empty.body.code, empty.body.params]).toEqual([
      409,
      'cases.panel-pool-small',
      { expertise: '', wanted: 1, there: 0 },
    ])
    await put(byName, { employer: '第0研究院', expertise: ['芯片', '财务'] })
    await put(off, { employer: '第4研究院', expertise: ['芯片'] })
  })

  it('keeps every expert’s points from all others until it is closed, then shows the mean and who stands apart', async () => {
    const { id, panel } = await panelOn()
    const [one, two, three] = seated(panel) as [Colleague, Colleague, Colleague]
    const early = await one.browser.put(`/api/panels/${panel.id}/scores`).send({ version: 1, scores: {} })
    expect(early.body.code).toBe('cases.panel-undeclared')
    expect((await score(one, panel.id, 55, 35)).status).toBe(200)
    expect((await score(two, panel.id, 50, 35)).status).toBe(200)

    const seen = (await two.browser.get(`/api/panels/${panel.id}`).expect(200)).body
    expect(seen.members.map(({ userId }: { userId: string }) => userId)).toEqual([two.id])
    expect([seen.seed, seen.pool]).toEqual(['', []])
    const office = (await grant.officer.browser.get(`/api/panels/${panel.id}`).expect(200)).body
    expect(office.members.every(({ scores }: { scores: unknown }) => scores === null)).toBe(true)
    const unfinished = await grant.officer.browser.post(`/api/panels/${panel.id}/close`)
    expect([unfinished.body.code, unfinished.body.params.count]).toEqual(['cases.panel-unscored', 1])
    await expect(grant.fire(grant.officer, id, 'propose')).rejects.toMatchObject({ refusals: [{ code: 'cases.tasks-open' }] })

    await three.browser.post(`/api/panels/${panel.id}/declaration`).send({ conflict: false }).expect(204)
    const wrong = await three.browser.put(`/api/panels/${panel.id}/scores`).send({ version: 1, scores: { novelty: 61 } })
    expect(wrong.body.refusals).toMatchObject([{ code: 'cases.score-out-of-range', at: 'novelty' }])
    await three.browser
      .put(`/api/panels/${panel.id}/scores`)
      .send({ version: 1, scores: { novelty: 20 } })
      .expect(200)
    const half = await three.browser.post(`/api/panels/${panel.id}/submit`)
    expect(half.body.refusals).toMatchObject([{ code: 'cases.score-missing', at: 'team' }])
    const stale = await three.browser
      .put(`/api/panels/${panel.id}/scores`)
      .send({ version: 1, scores: { novelty: 20, team: 20 } })
    expect([stale.status, stale.body.code]).toEqual([409, 'cases.panel-changed'])
    await three.browser
      .put(`/api/panels/${panel.id}/scores`)
      .send({ version: 2, scores: { novelty: 20, team: 20 } })
      .expect(200)
    await three.browser.post(`/api/panels/${panel.id}/submit`).expect(200)
    const closed = (await grant.officer.browser.post(`/api/panels/${panel.id}/close`).expect(200)).body
    expect(closed.result).toEqual({ mean: '71.67', most: 100, counted: 3, divergent: true })
    const apart = closed.members.find((member: { userId: string }) => member.userId === three.id)
    expect(apart).toMatchObject({ total: '40.00', divergent: true, scores: { novelty: 20, team: 20 } })
    const late = await three.browser.put(`/api/panels/${panel.id}/scores`).send({ version: 4, scores: { novelty: 60, team: 40 } })
    expect([late.status, late.body.code]).toEqual([409, 'cases.panel-over'])
    const open = (await grant.officer.browser.get(`/api/tasks?whose=all&caseId=${id}`).expect(200)).body
    expect(open.items.map(({ template }: { template: string }) => template)).toEqual(['receipt'])
  })

  it('gives the seat of whoever declares a conflict to the next of the draw, of the same field, and keeps both on record', async () => {
    const { panel } = await panelOn()
    const kept = panel.members.find(({ expertise }: { expertise: string | null }) => expertise === '财务')
    const who = experts.find(({ id }) => id === kept.userId) as Colleague
    const wordless = await who.browser.post(`/api/panels/${panel.id}/declaration`).send({ conflict: true })
    expect(wordless.body.code).toBe('cases.panel-conflict-reason')
    await who.browser.post(`/api/panels/${panel.id}/declaration`).send({ conflict: true, reason: '近年合作过' }).expect(204)
    const after = (await grant.officer.browser.get(`/api/panels/${panel.id}`).expect(200)).body
    const place = after.members.filter((member: { place: number }) => member.place === kept.place)
    expect(place.map((member: { outReason: string | null; expertise: string }) => [member.outReason, member.expertise])).toEqual([
      ['近年合作过', '财务'],
      [null, '财务'],
    ])
    const next = panel.pool.find(({ id }: { id: string }) => id === place[1].userId)
    expect(next.expertise).toContain('财务')
    expect((await who.browser.post(`/api/panels/${panel.id}/submit`)).status).toBe(409)
    const [recused] = await grant.office.db.dataSource.query(
      'SELECT count(*)::int AS n FROM recusals WHERE user_id = $1 AND enterprise_id = $2',
      [who.id, grant.enterpriseId],
    )
    expect(recused.n).toBe(1)
    await grant.office.db.dataSource.query('DELETE FROM recusals WHERE user_id = $1', [who.id])
  })

  it('needs a witness who is not the one who draws, one running panel at a time, and is closed to strangers', async () => {
    const { id, panel } = await panelOn()
    const draw = (input: object) => grant.officer.browser.post(`/api/cases/${id}/panels`).send({ words: '再抽一次', ...input })
    expect((await draw({ witnessId: grant.officer.id })).body.code).toBe('cases.panel-witness')
    expect((await draw({ witnessId: experts[0]?.id })).body.code).toBe('cases.panel-witness')
    const twice = await draw({ witnessId: grant.colleague.id })
    expect([twice.status, twice.body.code]).toEqual([409, 'cases.panel-running'])
    const [member] = seated(panel) as [Colleague]
    const task = (await member.browser.get(`/api/tasks?caseId=${id}`)).body.items[0]
    const around = await member.browser.post(`/api/tasks/${task.id}/finish`).send({ outcome: 'done' })
    expect(around.body.code).toBe('cases.task-by-panel')
    const outside = experts.find((one) => !panel.members.some(({ userId }: { userId: string }) => userId === one.id)) as Colleague
    await outside.browser.get(`/api/panels/${panel.id}`).expect(404)
    await outside.browser.post(`/api/panels/${panel.id}/submit`).expect(404)
    expect((await grant.firm.browser.get(`/api/panels/${panel.id}`)).status).toBe(403)
  })
})
