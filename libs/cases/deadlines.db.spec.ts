import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { systemActor } from '#platform'
import { DeadlinesService } from './deadlines.service.js'
import { type GrantOffice, openGrantOffice } from './work.spec-support.js'

let grants: GrantOffice
let deadlines: DeadlinesService
beforeAll(async () => {
  grants = await openGrantOffice()
  deadlines = grants.office.app.get(DeadlinesService, { strict: false })
})
afterAll(() => grants.office.close())

const at = (day: string) => ({
  actor: systemActor,
  now: new Date(`2026-${day}T09:00:00+08:00`),
  requestId: 'sweep',
  language: 'zh' as const,
})
const row = async (id: string) =>
  (
    await grants.office.db.dataSource.query(
      `SELECT state, flags, due_on::text AS due, due_provisional AS provisional FROM cases WHERE id = $1`,
      [id],
    )
  )[0]
const told = async (id: string) =>
  (
    await grants.office.db.dataSource.query(
      `SELECT n.kind, u.display_name AS name FROM notifications n JOIN users u ON u.id = n.user_id
       WHERE n.case_id = $1 AND n.kind IN ('cases.due-soon', 'cases.deadline-passed', 'cases.escalated', 'cases.due-moved') ORDER BY n.kind, name`,
      [id],
    )
  ).map((one: { kind: string; name: string }) => `${one.kind} ${one.name}`)

describe('the timers', () => {
  it('remind two working days before, escalate once after, and never move the case', async () => {
    const id = await grants.submitted()
    expect(await row(id)).toMatchObject({ due: '2026-03-09' })
    await deadlines.sweep(at('03-04'))
    expect(await told(id)).toEqual([])
    await deadlines.sweep(at('03-05'))
    await deadlines.sweep(at('03-06'))
    expect(await told(id)).toEqual(['cases.due-soon 专员甲'])
    await deadlines.sweep(at('03-09'))
    expect((await row(id)).flags).toEqual([])
    expect(await deadlines.sweep(at('03-10'))).toMatchObject({ failed: 0 })
    await deadlines.sweep(at('03-11'))
    expect(await row(id)).toMatchObject({ state: 'received', flags: ['overdue'] })
    expect(await told(id)).toEqual([
      'cases.deadline-passed 专员甲',
      'cases.due-soon 专员甲',
      'cases.escalated 主任乙',
      'cases.escalated 主任甲',
    ])
  })

  it('leave no mark of an overdue state once the case has moved on', async () => {
    const id = await grants.submitted()
    await deadlines.sweep(at('03-12'))
    expect((await row(id)).flags).toEqual(['overdue'])
    await grants.fire(grants.officer, id, 'accept')
    expect((await row(id)).flags).toEqual([])
  })

  it('go on when one case cannot be handled', async () => {
    const [bad, good] = [await grants.submitted(), await grants.submitted()]
    await grants.office.db.dataSource.query(
      `INSERT INTO charts (id, version, digest, definition) VALUES ('lost', 1, '', '{}') ON CONFLICT DO NOTHING`,
    )
    await grants.office.db.dataSource.query(
      `INSERT INTO chart_states SELECT 'lost', 1, state, phase, is_final FROM chart_states WHERE chart_id = 'grant' ON CONFLICT DO NOTHING`,
    )
    await grants.office.db.dataSource.query(`UPDATE cases SET chart_id = 'lost' WHERE id = $1`, [bad])
    const swept = await deadlines.sweep(at('03-12'))
    expect(swept.failed).toBe(1)
    expect((await row(good)).flags).toEqual(['overdue'])
    expect((await row(bad)).flags).toEqual([])
    await grants.office.db.dataSource.query(`UPDATE cases SET chart_id = 'grant' WHERE id = $1`, [bad])
    expect(await deadlines.sweep(at('03-12'))).toMatchObject({ passed: 1, failed: 0 })
  })
})

describe('publishing a calendar', () => {
  it('counts open deadlines again, says so on the case and tells its people', async () => {
    const id = await grants.submitted()
    const admin = await grants.join(['admin'])
    const plain = (await admin.browser.get('/api/calendar/2026').expect(200)).body
    expect(plain).toMatchObject({ published: true, workingDays: 248 })
    const days = [...plain.days, { date: '2026-03-05', kind: 'holiday', name: '测试节' }]
    await grants.officer.browser.put('/api/calendar/2026').send({ source: '通知', days }).expect(403)
    await admin.browser.put('/api/calendar/2026').send({ source: '补充通知', days }).expect(200)
    expect(await row(id)).toMatchObject({ due: '2026-03-09' })
    await grants.office.drainJobs()
    expect(await row(id)).toMatchObject({ due: '2026-03-10' })
    const { changes, why } = (await grants.firm.browser.get(`/api/cases/${id}/clock`).expect(200)).body
    expect(changes).toMatchObject([{ from: '2026-03-09', to: '2026-03-10', reason: '2026年放假安排已公布' }])
    expect(why).toContain('测试节')
    expect(await told(id)).toEqual(['cases.due-moved 专员甲'])
    await admin.browser.put('/api/calendar/2026').send({ source: '通知', days: plain.days }).expect(200)
    await grants.office.drainJobs()
    expect(await row(id)).toMatchObject({ due: '2026-03-09' })
  })

  it('refuses a day of another year and a day given twice', async () => {
    const admin = await grants.join(['admin'])
    const put = (days: object[]) => admin.browser.put('/api/calendar/2027').send({ source: '通知', days })
    const stray = await put([{ date: '2026-01-01', kind: 'holiday', name: '元旦' }])
    expect([stray.status, stray.body.code]).toEqual([422, 'cases.bad-calendar'])
    const day = { date: '2027-01-01', kind: 'holiday', name: '元旦' }
    expect((await put([day, day])).body.refusals).toMatchObject([{ message: '2027-01-01 写了两次，请只留一行' }])
    const unpublished = (await admin.browser.get('/api/calendar/2027').expect(200)).body
    expect(unpublished).toMatchObject({ published: false, days: [], workingDays: 261 })
  })

  it('lists the dated rules with their legal basis', async () => {
    const { body } = await grants.officer.browser.get('/api/deadline-rules').expect(200)
    expect(body).toContainEqual(expect.objectContaining({ rule: 'intake', workingDays: 5, inForce: true, programme: null }))
  })
})
