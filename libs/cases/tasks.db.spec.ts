import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { EnterprisesService } from '#enterprises'
import { newId, UnitOfWork } from '#platform'
import { freshCode } from '../../test/support/enterprises.js'
import { chooseAssignee } from './assignment.js'
import { type Colleague, type GrantOffice, openGrantOffice, systemCtx } from './work.spec-support.js'

let grant: GrantOffice
beforeAll(async () => {
  grant = await openGrantOffice()
})
afterAll(() => grant.office.close())

const tasksOf = async (who: Colleague, query = '') => (await who.browser.get(`/api/tasks${query}`).expect(200)).body
const notices = async (who: Colleague, kind: string): Promise<string[]> =>
  (
    await grant.office.db.dataSource.query(`SELECT title_zh FROM notifications WHERE user_id = $1 AND kind = $2 ORDER BY id`, [
      who.id,
      kind,
    ])
  ).map((one: { title_zh: string }) => one.title_zh)

describe('tasks a state opens', () => {
  it('go to each department the programme asks and to the firm, and hold the case until all are done', async () => {
    const id = await grant.submitted()
    await grant.fire(grant.officer, id, 'accept')
    const all = (await tasksOf(grant.officer, `?whose=all&caseId=${id}`)).items
    expect(all.map((task: Record<string, unknown>) => [task.title, task.departmentName, task.forFirm, task.dueOn])).toEqual([
      ['会审意见', '科技创新局', false, '2026-03-09'],
      ['会审意见', '工业和信息化局', false, '2026-03-09'],
      ['寄送原件', null, true, null],
    ])
    await expect(grant.fire(grant.officer, id, 'propose')).rejects.toMatchObject({ refusals: [{ code: 'cases.tasks-open' }] })

    const [science, industry] = all
    const mine = (await tasksOf(grant.reviewer, '?whose=department')).items.filter(
      (task: { caseId: string }) => task.caseId === id,
    )
    expect(mine.map((task: { id: string }) => task.id)).toEqual([science.id])
    const foreign = await grant.reviewer.browser.post(`/api/tasks/${industry.id}/finish`).send({ outcome: 'agree' })
    expect([foreign.status, foreign.body.code]).toEqual([409, 'cases.task-not-yours'])
    await grant.reviewer.browser.post(`/api/tasks/${science.id}/take`).expect(200)
    const done = await grant.reviewer.browser.post(`/api/tasks/${science.id}/finish`).send({ outcome: 'agree', note: '同意' })
    expect(done.body).toMatchObject({
      outcome: 'agree',
      note: '同意',
      assigneeName: '审核甲',
      doneAt: '2026-03-02T01:00:00.000Z',
    })
    const again = await grant.reviewer.browser.post(`/api/tasks/${science.id}/finish`).send({ outcome: 'disagree' })
    expect([again.status, again.body.code]).toEqual([409, 'cases.task-over'])

    const other = await grant.join(['reviewer'], { department: 'industry' })
    await other.browser.post(`/api/tasks/${industry.id}/finish`).send({ outcome: 'agree' }).expect(200)
    const [forFirm] = (await tasksOf(grant.firm)).items.filter((task: { caseId: string }) => task.caseId === id)
    expect((await tasksOf(grant.firm, '?whose=all')).items.every((task: { forFirm: boolean }) => task.forFirm)).toBe(true)
    await grant.stranger.browser.post(`/api/tasks/${forFirm.id}/finish`).send({ outcome: 'done' }).expect(404)
    await grant.firm.browser.post(`/api/tasks/${forFirm.id}/finish`).send({ outcome: 'done' }).expect(200)
    await grant.fire(grant.officer, id, 'propose')
  })

  it('are cancelled when the case leaves the state, even by the firm, while work opened by hand stays', async () => {
    const id = await grant.submitted()
    await grant.fire(grant.officer, id, 'accept')
    const visit = { title: '现场核查', assigneeId: grant.colleague.id, dueOn: '2026-03-10' }
    await grant.officer.browser.post(`/api/cases/${id}/tasks`).send(visit).expect(201)
    await grant.fire(grant.firm, id, 'withdraw')
    const left = (await tasksOf(grant.officer, `?whose=all&caseId=${id}`)).items
    expect(left.map((task: { title: string }) => task.title)).toEqual(['现场核查'])
    expect(await notices(grant.colleague, 'cases.task')).toHaveLength(1)
  })

  it('keep a recused person out', async () => {
    const id = await grant.submitted()
    const input = { title: '核对', assigneeId: grant.colleague.id }
    const { body: task } = await grant.officer.browser.post(`/api/cases/${id}/tasks`).send(input).expect(201)
    await grant.office.db.dataSource.query(
      `INSERT INTO recusals (id, user_id, case_id, reason, recorded_at) VALUES ($1, $2, $3, '亲属', now())`,
      [newId(), grant.colleague.id, id],
    )
    const answer = await grant.colleague.browser.post(`/api/tasks/${task.id}/finish`).send({ outcome: 'done' })
    expect([answer.status, answer.body.code]).toEqual([409, 'cases.recused'])
  })

  it('opened by hand need exactly one who does it', async () => {
    const id = await grant.submitted()
    const open = (input: object) => grant.officer.browser.post(`/api/cases/${id}/tasks`).send({ title: '核对', ...input })
    expect((await open({})).body.code).toBe('cases.task-one-doer')
    expect((await open({ forFirm: true, assigneeId: grant.officer.id })).body.code).toBe('cases.task-one-doer')
    expect((await open({ assigneeId: grant.firm.id })).body.code).toBe('cases.task-doer-missing')
    expect((await open({ forFirm: true })).status).toBe(201)
  })

  it('give an expert the case of their task and no other', async () => {
    const [mine, other] = [await grant.submitted(), await grant.submitted()]
    const expert = await grant.join(['expert'])
    await grant.officer.browser.post(`/api/cases/${mine}/tasks`).send({ title: '评审', assigneeId: expert.id }).expect(201)
    await expert.browser.get(`/api/cases/${mine}/documents`).expect(200)
    await expert.browser.get(`/api/cases/${other}/documents`).expect(404)
    expect((await tasksOf(expert)).items.map((task: { caseId: string }) => task.caseId)).toEqual([mine])
  })
})

describe('talking about a case', () => {
  it('keeps the office’s own words from the firm and tells who is mentioned', async () => {
    const id = await grant.submitted()
    const say = (who: Colleague, body: object) => who.browser.post(`/api/cases/${id}/comments`).send(body)
    await say(grant.officer, { body: `请 @${grant.colleague.login} 看一下` }).expect(201)
    await say(grant.officer, { body: '请寄原件', internal: false }).expect(201)
    await say(grant.firm, { body: '已寄出', internal: true }).expect(201)
    const read = async (who: Colleague) =>
      (await who.browser.get(`/api/cases/${id}/comments`)).body.items.map((one: Record<string, unknown>) => [
        one.authorName,
        one.body,
        one.mine,
      ])
    expect(await read(grant.firm)).toEqual([
      ['企业甲', '已寄出', true],
      ['专员甲', '请寄原件', false],
    ])
    expect(await read(grant.officer)).toHaveLength(3)
    await grant.stranger.browser.get(`/api/cases/${id}/comments`).expect(404)
    expect(await notices(grant.colleague, 'cases.mention')).toHaveLength(1)
    expect(await notices(grant.firm, 'cases.comment')).toHaveLength(1)
    expect(await notices(grant.officer, 'cases.comment')).toHaveLength(1)
    const unknown = await say(grant.officer, { body: '@nobody-here 请看' })
    expect([unknown.status, unknown.body.refusals[0].params.login]).toEqual([422, 'nobody-here'])
  })

  it('lets one take back one’s own words on the same day only, and shows that there were some', async () => {
    const id = await grant.submitted()
    const { body } = await grant.officer.browser.post(`/api/cases/${id}/comments`).send({ body: '写错了' })
    expect((await grant.colleague.browser.delete(`/api/cases/${id}/comments/${body.id}`)).body.code).toBe(
      'cases.comment-not-yours',
    )
    grant.office.clock.freeze(new Date('2026-03-02T16:00:00Z'))
    expect((await grant.officer.browser.delete(`/api/cases/${id}/comments/${body.id}`)).body.code).toBe('cases.comment-too-late')
    grant.office.clock.freeze(new Date('2026-03-02T15:59:00Z'))
    await grant.officer.browser.delete(`/api/cases/${id}/comments/${body.id}`).expect(204)
    const [left] = (await grant.officer.browser.get(`/api/cases/${id}/comments`)).body.items
    expect(left).toMatchObject({ body: '', withdrawnAt: '2026-03-02T15:59:00.000Z' })
    grant.office.clock.freeze(new Date('2026-03-02T01:00:00Z'))
  })
})

describe('handing out cases', () => {
  const choose = (rule: 'officer' | 'park' | 'load', enterpriseId: string, at = '2026-03-02T01:00:00Z') =>
    chooseAssignee(grant.office.db.dataSource.manager, { id: newId(), enterpriseId, parkId: grant.parkId }, rule, new Date(at))

  async function enterpriseOf(officer: Colleague | null): Promise<string> {
    const enterprises = grant.office.app.get(EnterprisesService, { strict: false })
    const uow = grant.office.app.get(UnitOfWork, { strict: false })
    const uscc = freshCode()
    const made = await uow.run(systemCtx(grant.office), (tx) =>
      enterprises.create(tx, { uscc, name: `分派${uscc}有限公司`, parkId: grant.parkId }),
    )
    await grant.office.db.dataSource.query(`UPDATE enterprises SET officer_id = $2 WHERE id = $1`, [made.id, officer?.id ?? null])
    return made.id
  }

  it('goes to the enterprise’s officer in charge, while they are away to their cover, never to the recused', async () => {
    const roamer = await grant.join(['officer'])
    const cover = await grant.join(['officer'])
    const enterprise = await enterpriseOf(roamer)
    expect(await choose('officer', enterprise)).toEqual({ userId: roamer.id, how: 'officer' })
    await grant.office.db.dataSource.query(
      `INSERT INTO leave_covers (id, user_id, substitute_id, from_on, to_on, created_by, created_at)
       VALUES ($1, $2, $3, '2026-03-02', '2026-03-03', $2, now())`,
      [newId(), roamer.id, cover.id],
    )
    expect(await choose('officer', enterprise)).toEqual({ userId: cover.id, how: 'officer' })
    expect(await choose('officer', enterprise, '2026-03-03T16:00:00Z')).toEqual({ userId: roamer.id, how: 'officer' })
    await grant.office.db.dataSource.query(
      `INSERT INTO recusals (id, user_id, enterprise_id, reason, recorded_at) VALUES ($1, $2, $3, '亲属', now())`,
      [newId(), cover.id, enterprise],
    )
    expect((await choose('officer', enterprise))?.how).toBe('park')
  })

  it('goes within the park to whoever has the least open cases, or by load to anybody who reaches it', async () => {
    const enterprise = await enterpriseOf(null)
    const idle = await grant.join(['officer'], { parks: [grant.parkId] })
    expect(await choose('park', enterprise)).toEqual({ userId: idle.id, how: 'park' })
    await grant.submitted()
    await grant.office.db.dataSource.query(
      `UPDATE cases SET assignee_id = $1 WHERE id = (SELECT id FROM cases WHERE closed_at IS NULL LIMIT 1)`,
      [idle.id],
    )
    const free = await grant.join(['officer'])
    expect((await choose('load', enterprise))?.how).toBe('load')
    expect((await choose('park', enterprise))?.userId).not.toBe(free.id)
    const elsewhere = await grant.join(['officer'], { parks: [newId()] })
    for (const rule of ['officer', 'park', 'load'] as const)
      expect((await choose(rule, enterprise))?.userId).not.toBe(elsewhere.id)
  })

  it('is recorded and told, and a batch answers for each case', async () => {
    const [open, closed, foreign] = [await grant.submitted(), await grant.submitted(), await foreignCase()]
    await grant.fire(grant.firm, closed, 'withdraw')
    const before = (await notices(grant.colleague, 'cases.assigned')).length
    const input = { assigneeId: grant.colleague.id, reason: '甲休假' }
    const send = () =>
      grant.officer.browser
        .post('/api/cases/assign')
        .set('Idempotency-Key', 'hand-over-1')
        .send({ ...input, ids: [open, closed, foreign] })
        .expect(200)
    const { body } = await send()
    expect((await send()).body).toEqual(body)
    expect(body.rows.map((row: { result: string; reasons: string[] }) => [row.result, ...row.reasons])).toEqual([
      ['ok'],
      ['refused', '案件已办结，不能再分派'],
      ['refused', '没有这个案件，或它不在您的办理范围内'],
    ])
    expect((await grant.officer.browser.post('/api/cases/assign').send({ ...input, ids: [open] })).body.rows[0].result).toBe(
      'skipped',
    )
    expect(await notices(grant.colleague, 'cases.assigned')).toHaveLength(before + 1)
    const history = (await grant.officer.browser.get(`/api/cases/${open}/assignments`)).body
    expect(history.map((one: Record<string, unknown>) => [one.from, one.to, one.how, one.reason])).toEqual([
      [null, '专员甲', 'officer', ''],
      ['专员甲', '专员乙', 'hand', '甲休假'],
    ])
    const firm = { ...input, ids: [open], assigneeId: grant.firm.id }
    expect((await grant.officer.browser.post('/api/cases/assign').send(firm)).body.code).toBe('cases.assignee-unfit')
  })

  async function foreignCase(): Promise<string> {
    return grant.submitted({ enterpriseId: grant.otherEnterpriseId, by: grant.stranger })
  }
})
