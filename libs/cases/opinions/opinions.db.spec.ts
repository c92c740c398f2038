import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Colleague, type GrantOffice, openGrantOffice, systemCtx } from '../work.spec-support.js'
import { OpinionsService } from './opinions.service.js'

let grant: GrantOffice
let programme: string
let industry: Colleague
const departments: Record<string, string> = {}

beforeAll(async () => {
  grant = await openGrantOffice()
  programme = await grant.programme({ many: true })
  industry = await grant.join(['reviewer'], { department: 'industry', name: '审核乙' })
  for (const { id, code } of await grant.office.db.dataSource.query('SELECT id, code FROM departments')) departments[code] = id
})
afterAll(() => grant.office.close())

async function asked(input: Record<string, unknown> = {}) {
  const id = await grant.submitted({ programme })
  await grant.fire(grant.officer, id, 'accept')
  const body = {
    departments: [{ departmentId: departments.science, question: '研发费用是否属实' }, { departmentId: departments.industry }],
    ...input,
  }
  const { body: review } = await grant.officer.browser.post(`/api/cases/${id}/opinions`).send(body).expect(201)
  return { id, review }
}
const sweep = () => grant.office.app.get(OpinionsService, { strict: false }).sweep(systemCtx(grant.office))
const read = async (who: Colleague, id: string) => (await who.browser.get(`/api/cases/${id}/opinions`).expect(200)).body

describe('a joint review', () => {
  it('asks departments in parallel, each with its question and its own working days, and holds the case', async () => {
    const { id, review } = await asked()
    expect(
      review.items.map((one: Record<string, unknown>) => [one.department, one.question, one.dueOn, one.daysLeft, one.state]),
    ).toEqual([
      ['工业和信息化局', '', '2026-03-09', 5, 'open'],
      ['科技创新局', '研发费用是否属实', '2026-03-09', 5, 'open'],
    ])
    await expect(grant.fire(grant.officer, id, 'propose')).rejects.toMatchObject({
      refusals: expect.arrayContaining([expect.objectContaining({ code: 'cases.tasks-open' })]),
    })
    const again = await grant.officer.browser
      .post(`/api/cases/${id}/opinions`)
      .send({ departments: [{ departmentId: departments.science }] })
    expect([again.status, again.body.code, again.body.params]).toEqual([409, 'cases.opinion-asked', { department: '科技创新局' }])
  })

  it('is asked for neither on a draft nor on a case that is over, and the page of the case says why', async () => {
    const input = { departments: [{ departmentId: departments.science }] }
    const refused = async (id: string) => {
      const { status, body } = await grant.officer.browser.post(`/api/cases/${id}/opinions`).send(input)
      const { whyNotExamined } = (await grant.officer.browser.get(`/api/cases/${id}`).expect(200)).body
      return [status, body.code, whyNotExamined === body.title]
    }
    const draft = await grant.open(programme)
    expect(await refused(draft)).toEqual([409, 'cases.not-examined', true])
    const over = await grant.submitted({ programme })
    await grant.fire(grant.firm, over, 'withdraw')
    expect(await refused(over)).toEqual([409, 'cases.examination-over', true])
  })

  it('shows a department its own part alone, and takes its opinion with a reason where it does not agree', async () => {
    const { id, review } = await asked()
    const own = await read(grant.reviewer, id)
    expect([own.items.map((one: { department: string }) => one.department), own.merged]).toEqual([['科技创新局'], ''])
    const tasks = async (who: typeof grant.reviewer) =>
      (await who.browser.get(`/api/tasks?caseId=${id}&whose=all&status=any`)).body.items.map(
        (task: { departmentName: string; mayFinish: boolean }) => [task.departmentName, task.mayFinish],
      )
    expect(await tasks(grant.reviewer)).toEqual([['科技创新局', true]])
    const waiting = (await grant.reviewer.browser.get('/api/tasks?size=200').expect(200)).body.items
    expect(waiting.map((task: { caseId: string }) => task.caseId)).toContain(id)
    expect((await tasks(grant.officer)).filter(([department]: [string | null]) => department !== null).sort()).toEqual([
      ['工业和信息化局', false],
      ['科技创新局', false],
    ])
    const mine = review.items.find((one: { department: string }) => one.department === '科技创新局').taskId
    const finish = (outcome: string, note?: string) =>
      grant.reviewer.browser.post(`/api/tasks/${mine}/finish`).send({ outcome, ...(note ? { note } : {}) })
    expect((await finish('disagree')).body.code).toBe('cases.opinion-note')
    expect((await finish('deemed-consent')).body.code).toBe('cases.outcome-reserved')
    expect((await finish('conditional', '须补交专项审计')).status).toBe(200)
    const { merged } = await read(grant.officer, id)
    expect(merged.split('\n')).toEqual([
      '征求 2 个部门意见：有条件同意 1 个，尚未答复 1 个。',
      '1. 工业和信息化局：尚未答复（期限 2026-03-09）',
      '2. 科技创新局（研发费用是否属实）：有条件同意：须补交专项审计',
    ])
  })

  it('takes silence for consent only after the last day, only where that was said, and labels it', async () => {
    const { id, review } = await asked()
    const plain = await asked({ deemedConsent: false })
    const [first] = review.items
    await industry.browser.post(`/api/tasks/${first.taskId}/finish`).send({ outcome: 'agree' }).expect(200)
    const at = grant.office.clock.now()
    grant.office.clock.freeze(new Date('2026-03-09T15:59:00Z'))
    expect((await sweep()).deemed).toBe(0)
    grant.office.clock.freeze(new Date('2026-03-09T16:00:00Z'))
    expect((await sweep()).deemed).toBeGreaterThan(0)
    expect((await sweep()).deemed).toBe(0)
    const { items, merged } = await read(grant.officer, id)
    expect(items.map((one: Record<string, unknown>) => [one.state, one.outcome, one.givenByName])).toEqual([
      ['given', 'agree', '审核乙'],
      ['deemed', 'deemed-consent', null],
    ])
    expect(merged).toContain('科技创新局（研发费用是否属实）：逾期未复，视为同意（期限 2026-03-09）')
    expect(
      (await read(grant.officer, plain.id)).items.map((one: { state: string; daysLeft: number }) => [one.state, one.daysLeft]),
    ).toEqual([
      ['open', -1],
      ['open', -1],
    ])
    const told = await grant.office.db.dataSource.query(
      `SELECT title_zh FROM notifications WHERE user_id = $1 AND case_id = $2 AND kind = 'cases.opinion'`,
      [grant.officer.id, id],
    )
    expect(told).toHaveLength(1)
    grant.office.clock.freeze(at)
  })

  it('reminds the department, and counts its days again when a calendar comes late', async () => {
    const { id, review } = await asked()
    const before = await grant.office.db.dataSource.query(`SELECT count(*)::int AS n FROM notifications WHERE user_id = $1`, [
      industry.id,
    ])
    await grant.officer.browser.post(`/api/tasks/${review.items[0].taskId}/remind`).expect(200)
    const after = await grant.office.db.dataSource.query(`SELECT count(*)::int AS n FROM notifications WHERE user_id = $1`, [
      industry.id,
    ])
    expect(after[0].n - before[0].n).toBe(1)
    await grant.office.db.dataSource.query(
      `UPDATE tasks SET due_on = '2026-03-02' WHERE case_id = $1 AND working_days IS NOT NULL`,
      [id],
    )
    const service = grant.office.app.get(OpinionsService, { strict: false })
    expect(await service.recount(systemCtx(grant.office))).toBe(2)
    expect(await service.recount(systemCtx(grant.office))).toBe(0)
    const [task] = await grant.office.db.dataSource.query(
      `SELECT due_on::text FROM tasks WHERE case_id = $1 AND working_days IS NOT NULL LIMIT 1`,
      [id],
    )
    expect(task.due_on).toBe('2026-03-09')
  })
})
