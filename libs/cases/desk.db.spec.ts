import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId, type Problem, systemActor } from '#platform'
import { type DeskOffice, fillIn, on, openDesk } from './desk.spec-support.js'

let office: DeskOffice
beforeAll(async () => {
  office = await openDesk()
})
afterAll(() => office.drop())

const problem = async (work: Promise<unknown>): Promise<Problem> =>
  work.then(
    () => {
      throw new Error('nothing was refused')
    },
    (error) => error as Problem,
  )
const codes = (found: Problem) => found.refusals.map((refusal) => refusal.code)
const row = async (id: string) =>
  (await office.db.dataSource.query(`SELECT *, due_on::text AS due FROM cases WHERE id = $1`, [id]))[0]

describe('opening a case', () => {
  it('pins it to the version in force, numbers it and writes the first move', async () => {
    const opened = await office.desk.open(on(office.firm), {
      programmeCode: await office.programme({}),
      enterpriseId: office.enterpriseId,
    })
    expect(opened.number).toMatch(/^PT-2026-\d{6}$/)
    expect(await row(opened.id)).toMatchObject({
      state: 'draft',
      phase: 'apply',
      waits_on: 'firm',
      version: 1,
      last_seq: 1,
      park_id: office.parkId,
    })
    const moves = await office.db.dataSource.query(
      `SELECT event, from_state, to_state, actor_name FROM moves WHERE case_id = $1`,
      [opened.id],
    )
    expect(moves).toEqual([{ event: 'open', from_state: null, to_state: 'draft', actor_name: '企业甲' }])
  })

  it('lets one case of a programme be open for an enterprise at a time', async () => {
    const programmeCode = await office.programme({})
    const request = { programmeCode, enterpriseId: office.enterpriseId }
    const tries = await Promise.allSettled([1, 2, 3].map(() => office.desk.open(on(office.firm), request)))
    expect(tries.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    const lost = tries.find((one) => one.status === 'rejected') as PromiseRejectedResult
    expect(lost.reason).toMatchObject({ kind: 'refused', code: 'cases.already-open' })
  })

  it('goes on when more cases are opened at once than there are connections', async () => {
    const programmeCode = await office.programme({ many: true })
    const request = { programmeCode, enterpriseId: office.enterpriseId }
    const opened = await Promise.all(Array.from({ length: 60 }, () => office.desk.open(on(office.firm), request)))
    expect(new Set(opened.map(({ number }) => number)).size).toBe(60)
  })

  it('answers a foreign enterprise as one that is not there', async () => {
    const request = { programmeCode: await office.programme({}), enterpriseId: await office.enterprise() }
    expect(await problem(office.desk.open(on(office.firm), request))).toMatchObject({ kind: 'missing' })
  })
})

describe('moving a case', () => {
  it('gives every reason at once when an application is not ready', async () => {
    const programme = await office.programme({}, ['2026-05-01T00:00:00+08:00', '2026-06-01T00:00:00+08:00'])
    const id = await office.caseAt('draft', { programme })
    const found = await problem(office.desk.fire(on(office.firm), id, 'submit'))
    expect(found).toMatchObject({ kind: 'refused', code: 'cases.not-now' })
    expect(codes(found)).toEqual(['lifecycle.document-missing', 'cases.window-closed', 'cases.field-required'])
    expect(await row(id)).toMatchObject({ state: 'draft', version: 1 })
  })

  it('keeps what the firm handed in, gives the case to an officer and starts the office clock', async () => {
    const id = await office.caseAt('draft')
    await fillIn(office.db.dataSource, id)
    await office.desk.fire(on(office.firm, '03-02'), id, 'submit')
    expect(await row(id)).toMatchObject({
      state: 'received',
      due: '2026-03-09',
      due_clock: 'office',
      assignee_id: expect.any(String),
    })
    const [sent] = await office.db.dataSource.query(`SELECT round, answers, documents FROM case_submissions WHERE case_id = $1`, [
      id,
    ])
    expect(sent).toMatchObject({ round: 1, answers: { staff: 12 }, documents: [{ slot: 'licence', name: '执照.pdf' }] })
    const [queued] = await office.db.dataSource.query(`SELECT name FROM pgboss.job WHERE data->>'caseId' = $1`, [id])
    expect(queued).toEqual({ name: 'cases.notify-office' })
  })

  it('answers a foreign case and a case that is not there in the same way', async () => {
    const id = await office.caseAt('received')
    const stranger = await office.person('别家', ['firm-admin'], { enterprises: [await office.enterprise()] })
    for (const one of [id, newId()])
      expect(await problem(office.desk.fire(on(stranger), one, 'withdraw'))).toMatchObject({
        kind: 'missing',
        code: 'cases.missing',
      })
  })

  it('shows an officer of another park nothing', async () => {
    const [park] = await office.db.dataSource.query(`SELECT id FROM parks WHERE id <> $1 LIMIT 1`, [office.parkId])
    const other = await office.person('别园', ['officer'], { parks: [park.id] })
    expect(await problem(office.desk.fire(on(other), await office.caseAt('received'), 'accept'))).toMatchObject({
      kind: 'missing',
    })
  })

  it('refuses who is not the officer of the case, in words', async () => {
    const found = await problem(office.desk.fire(on(office.colleague), await office.caseAt('received'), 'accept'))
    expect(found.refusals).toEqual([{ code: 'lifecycle.not-permitted', params: { event: '受理', by: '企业服务专员（承办）' } }])
  })

  it('names who moved the case when the page was old', async () => {
    const id = await office.caseAt('received')
    await office.desk.fire(on(office.officer, '03-02T10:30'), id, 'accept', { version: 2 })
    const found = await problem(office.desk.fire(on(office.officer), id, 'return', { version: 2 }))
    expect(found).toMatchObject({
      kind: 'conflict',
      code: 'cases.stale',
      params: { by: '专员甲', event: '受理', at: '2026-03-02 10:30' },
    })
  })

  it('refuses input by field, and text that cannot be kept', async () => {
    const id = await office.caseAt('received')
    const wrong = await problem(
      office.desk.fire(on(office.officer), id, 'return', { input: { workingDays: 'five', surprise: 1 } }),
    )
    expect(wrong).toMatchObject({ kind: 'invalid' })
    expect(wrong.refusals.map((refusal) => refusal.at).sort()).toEqual(['surprise', 'workingDays'])
    const bad = await problem(office.desk.fire(on(office.officer), id, 'note', { input: { note: 'a\u0000b' } }))
    expect(bad).toMatchObject({ kind: 'invalid', code: 'cases.text-unstorable' })
  })

  it('writes nothing when an effect or the queue fails', async () => {
    const id = await office.caseAt('draft')
    await fillIn(office.db.dataSource, id)
    await office.db.dataSource.query(`ALTER TABLE case_submissions RENAME TO elsewhere`)
    await problem(office.desk.fire(on(office.firm), id, 'submit'))
    await office.db.dataSource.query(`ALTER TABLE elsewhere RENAME TO case_submissions`)
    expect(await row(id)).toMatchObject({ state: 'draft', version: 1, last_seq: 1 })
    expect(await office.desk.fire(on(office.firm), id, 'submit')).toMatchObject({ to: 'received', seq: 2 })
  })
})

describe('a repeated request', () => {
  it('is answered as the first was, though the case has moved on', async () => {
    const id = await office.caseAt('received')
    const request = { input: { note: '齐' }, version: 2, idempotencyKey: 'k-1' }
    const first = await office.desk.fire(on(office.officer), id, 'accept', request)
    expect(await office.desk.fire(on(office.officer, '03-03'), id, 'accept', { ...request })).toEqual(first)
    expect(await row(id)).toMatchObject({ last_seq: 3 })
  })

  it('is a conflict when the key was used for something else', async () => {
    const id = await office.caseAt('received')
    await office.desk.fire(on(office.officer), id, 'accept', { idempotencyKey: 'k-2' })
    const other = await office.caseAt('received')
    for (const again of [
      () => office.desk.fire(on(office.officer), other, 'accept', { idempotencyKey: 'k-2' }),
      () => office.desk.fire(on(office.officer), id, 'accept', { idempotencyKey: 'k-2', input: { note: 'x' } }),
    ])
      expect(await problem(again())).toMatchObject({ kind: 'conflict', code: 'cases.key-reused' })
  })

  it('of another person under the same key is a request of its own', async () => {
    const id = await office.caseAt('received')
    await office.desk.fire(on(office.officer), id, 'note', { idempotencyKey: 'k-3' })
    expect(await office.desk.fire(on(office.colleague), id, 'note', { idempotencyKey: 'k-3' })).toMatchObject({ seq: 4 })
  })

  it('makes one move when it arrives fifty times at once', async () => {
    const id = await office.caseAt('received')
    const request = { version: 2, idempotencyKey: 'fifty' }
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => office.desk.fire(on(office.officer), id, 'accept', request)),
    )
    expect(new Set(answers.map((answer) => answer.moveId)).size).toBe(1)
    expect(await row(id)).toMatchObject({ state: 'review', last_seq: 3 })
  })
})

describe('fifty officers racing on one case', () => {
  it('make one move and forty-nine conflicts that name the winner', async () => {
    const id = await office.caseAt('received')
    const racers = Array.from({ length: 50 }, (_, i) => ({ ...office.officer, id: newId(), name: `专员${i}` }))
    const results = await Promise.allSettled(
      racers.map((racer) => office.desk.fire(on(racer), id, 'note', { version: 2, idempotencyKey: 'race' })),
    )
    const won = results.filter((result) => result.status === 'fulfilled')
    expect(won).toHaveLength(1)
    const winner = racers[results.findIndex((result) => result.status === 'fulfilled')]
    for (const result of results)
      if (result.status === 'rejected')
        expect(result.reason).toMatchObject({ kind: 'conflict', code: 'cases.stale', params: { by: winner?.name } })
    expect(await row(id)).toMatchObject({ last_seq: 3 })
  })
})

describe('separation of duties', () => {
  it('keeps who proposed from approving, also through leave cover in either direction', async () => {
    const id = await office.caseAt('review')
    await office.db.dataSource.query(`UPDATE tasks SET done_at = now() WHERE case_id = $1`, [id])
    await office.desk.fire(on(office.manager), id, 'propose')
    const covering = { ...office.chief, scope: { coversFor: [office.manager.id ?? ''], coversForNames: ['主任甲'] } }
    for (const actor of [office.manager, covering])
      expect(codes(await problem(office.desk.fire(on(actor), id, 'approve')))).toEqual(['cases.same-hands'])
    expect(await office.desk.fire(on(office.chief), id, 'approve')).toMatchObject({ to: 'publicity' })
  })

  it('writes down whom a stand-in acted for', async () => {
    const id = await office.caseAt('received')
    const standIn = {
      ...office.colleague,
      scope: { ...office.colleague.scope, coversFor: [office.officer.id ?? ''], coversForNames: ['专员甲'] },
    }
    await office.desk.fire(on(standIn), id, 'accept')
    const [move] = await office.db.dataSource.query(
      `SELECT actor_id, acted_for FROM moves WHERE case_id = $1 AND event = 'accept'`,
      [id],
    )
    expect(move).toEqual({ actor_id: office.colleague.id, acted_for: [office.officer.id] })
  })

  it('keeps a recused officer out of an enterprise', async () => {
    const enterpriseId = await office.enterprise()
    const id = await office.caseAt('received', { enterpriseId })
    await office.db.dataSource.query(
      `INSERT INTO recusals (id, user_id, enterprise_id, reason, recorded_at) VALUES ($1, $2, $3, '亲属', now())`,
      [newId(), office.officer.id, enterpriseId],
    )
    expect(codes(await problem(office.desk.fire(on(office.officer), id, 'accept')))).toEqual(['cases.recused'])
  })
})

describe('an adverse decision', () => {
  it('carries reason, legal basis and the way to object', async () => {
    const id = await office.caseAt('decision')
    const bare = await problem(office.desk.fire(on(office.manager), id, 'refuse', { input: { reason: '不符合' } }))
    expect(bare.refusals.map((refusal) => refusal.at)).toEqual(['legalBasis'])
    await office.desk.fire(on(office.manager), id, 'refuse', { input: { reason: '不符合', legalBasis: '办法第五条' } })
    const [move] = await office.db.dataSource.query(`SELECT input FROM moves WHERE case_id = $1 AND event = 'refuse'`, [id])
    expect(move.input).toEqual({ reason: '不符合', legalBasis: '办法第五条', appeal: '六十日内可申请复议' })
    expect(await row(id)).toMatchObject({
      outcome: 'lost',
      decided_on_time: true,
      decided_at: expect.any(Date),
      closed_at: expect.any(Date),
    })
  })

  it('undone with a reason leaves the case open and undecided', async () => {
    const id = await office.caseAt('decision')
    await office.desk.fire(on(office.manager), id, 'refuse', { input: { reason: '不符合', legalBasis: '办法第五条' } })
    await office.desk.fire(on(office.manager), id, 'reopen', { input: { reason: '材料误读' } })
    expect(await row(id)).toMatchObject({
      state: 'review',
      outcome: null,
      closed_at: null,
      decided_at: null,
      decided_on_time: null,
    })
  })
})

describe('the clocks of a case', () => {
  const spans = (id: string) =>
    office.db.dataSource.query(
      `SELECT clock, from_on::text AS "from", to_on::text AS "to" FROM clock_spans WHERE case_id = $1 ORDER BY id`,
      [id],
    )

  it('pause while the firm corrects and resume with the days left', async () => {
    const id = await office.caseAt('received', { at: '03-02' })
    await office.desk.fire(on(office.officer, '03-04'), id, 'return', { input: { workingDays: 8 } })
    expect(await row(id)).toMatchObject({ due: '2026-03-16', due_clock: 'firm' })
    await office.desk.fire(on(office.firm, '03-12'), id, 'resubmit')
    expect(await row(id)).toMatchObject({ due: '2026-03-17', due_clock: 'office' })
    expect(await spans(id)).toEqual([
      { clock: 'firm', from: '2026-03-02', to: '2026-03-02' },
      { clock: 'office', from: '2026-03-02', to: '2026-03-04' },
      { clock: 'firm', from: '2026-03-04', to: '2026-03-12' },
      { clock: 'office', from: '2026-03-12', to: null },
    ])
  })

  it('give a second notice days of its own, at most those of the rule', async () => {
    const id = await office.caseAt('received', { at: '03-02' })
    const tooLong = await problem(office.desk.fire(on(office.officer, '03-03'), id, 'return', { input: { workingDays: 11 } }))
    expect(tooLong.refusals).toEqual([{ code: 'cases.too-many-days', params: { most: 10, days: 11 }, at: 'workingDays' }])
    await office.desk.fire(on(office.officer, '03-03'), id, 'return', { input: { workingDays: 5 } })
    await office.desk.fire(on(office.firm, '03-09'), id, 'resubmit')
    await office.desk.fire(on(office.officer, '03-10'), id, 'return', { input: { workingDays: 5 } })
    expect(await row(id)).toMatchObject({ due: '2026-03-17' })
    const open = await office.db.dataSource.query(
      `SELECT rule FROM deadlines WHERE case_id = $1 AND met_at IS NULL AND paused_at IS NULL`,
      [id],
    )
    expect(open).toEqual([{ rule: 'correction' }])
  })

  it('tie a draft to the closing day of its window', async () => {
    const programme = await office.programme({}, ['2026-03-01T00:00:00+08:00', '2026-04-01T00:00:00+08:00'])
    expect(await row(await office.caseAt('draft', { programme }))).toMatchObject({
      due: '2026-03-31',
      window_id: expect.any(String),
    })
  })

  it('say that a decision was late when the office used more days than it had', async () => {
    const late = await office.caseAt('received', { at: '03-02' })
    await office.desk.fire(on(office.officer, '03-20'), late, 'accept')
    await office.db.dataSource.query(`UPDATE tasks SET done_at = now() WHERE case_id = $1`, [late])
    await office.desk.fire(on(office.officer, '03-20'), late, 'propose')
    await office.desk.fire(on(office.manager, '03-23'), late, 'approve')
    expect(codes(await problem(office.desk.fire(on(office.manager, '04-01'), late, 'close')))).toEqual(['cases.deadline-running'])
    await office.desk.fire(on(office.manager, '04-02'), late, 'close')
    expect(await row(late)).toMatchObject({ outcome: 'won', decided_on_time: false, due: null })
  })

  it('refuse to start without a rule in force, naming it', async () => {
    const id = await office.caseAt('draft')
    await fillIn(office.db.dataSource, id)
    await office.db.dataSource.query(`UPDATE deadline_rules SET effective_to = '2026-03-01' WHERE rule = 'intake'`)
    expect(codes(await problem(office.desk.fire(on(office.firm), id, 'submit')))).toEqual(['cases.rule-missing'])
    await office.db.dataSource.query(`UPDATE deadline_rules SET effective_to = NULL WHERE rule = 'intake'`)
  })
})

describe('tasks of a state', () => {
  it('are opened on entry, hold the next step back and are void when the case goes another way', async () => {
    const id = await office.caseAt('review')
    expect(codes(await problem(office.desk.fire(on(office.officer), id, 'propose')))).toEqual(['cases.tasks-open'])
    await office.db.dataSource.query(`UPDATE tasks SET done_at = now() WHERE case_id = $1`, [id])
    await office.desk.fire(on(office.officer), id, 'propose')
    await office.desk.fire(on(office.manager), id, 'sendBack', { input: { reason: '再核' } })
    const open = await office.db.dataSource.query(
      `SELECT template, due_on::text AS due FROM tasks WHERE case_id = $1 AND done_at IS NULL`,
      [id],
    )
    expect(open).toEqual([{ template: 'visit', due: '2026-03-05' }])
  })
})

describe('the database itself', () => {
  it('cannot hold a state or a move the chart does not have', async () => {
    const id = await office.caseAt('received')
    const query = (sql: string) => office.db.dataSource.query(sql, [id])
    await expect(query(`UPDATE cases SET state = 'nowhere' WHERE id = $1`)).rejects.toThrow('cases_state_fk')
    await expect(
      query(`INSERT INTO moves SELECT gen_random_uuid(), case_id, 9, 'approve', chart_id, chart_version, 'draft', 'granted', actor_id,
        actor_name, actor_roles, acted_for, at, input, request_id, prev_hash, hash FROM moves WHERE case_id = $1 AND seq = 1`),
    ).rejects.toThrow('moves_edge_fk')
    await expect(query(`UPDATE moves SET event = 'x' WHERE case_id = $1`)).rejects.toThrow('append-only')
    await expect(query(`DELETE FROM moves WHERE case_id = $1`)).rejects.toThrow('append-only')
  })

  it('keeps the timers of the office within the chart: the system may do what names it, no more', async () => {
    const id = await office.caseAt('draft')
    expect(codes(await problem(office.desk.fire(on(systemActor), id, 'withdraw')))).toEqual(['lifecycle.not-permitted'])
    expect(await office.desk.fire(on(systemActor), id, 'lapse')).toMatchObject({ to: 'lapsed' })
    expect(await row(id)).toMatchObject({ outcome: 'lost', decided_at: null })
  })
})
