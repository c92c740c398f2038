import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { publicActor, UnitOfWork } from '#platform'
import {
  ask,
  at,
  enterprise,
  fill,
  fire,
  gazelleAnswers,
  gazelleProposal,
  holdsTitle,
  look,
  moveTime,
  open,
  refusals,
} from '../support/applications.js'
import { type Office, openOffice } from '../support/office.js'
import { papersOf } from '../support/papers.js'
import { arrive, type Browser } from '../support/people.js'

/** One story from beginning to end; each step stands on the one before it. */
describe('an enterprise goes from prospect to recognised gazelle', () => {
  let office: Office
  let officer: Browser
  let manager: Browser
  let firm: Browser
  let stranger: Browser
  let own: { id: string; name: string; parkId: string }
  let id: string
  let membership: { id: string; certificateNumber: string }

  beforeAll(async () => {
    office = await openOffice({ now: at('2026-10-12') })
    const person = await arrive(office, { roles: ['officer'], name: '演示专员' })
    officer = person.browser
    manager = (await arrive(office, { roles: ['manager'], name: '演示主管' })).browser
    own = await enterprise(office, 'science-city', person.id)
    await holdsTitle(office, own.id, 'high-tech', '2025-03-10')
    firm = (await arrive(office, { roles: ['firm-admin'], enterprises: [own.id] })).browser
    const other = await enterprise(office)
    stranger = (await arrive(office, { roles: ['firm-admin'], enterprises: [other.id] })).browser
  })
  afterAll(() => office.close())

  const firmSees = async (caseId = id) => [
    (await firm.get(`/api/cases/${caseId}`)).status,
    (await firm.get('/api/cases?tab=all')).body.total,
  ]

  it('the officer enters it as a prospect and enrols it', async () => {
    id = await open(officer, 'recognise-gazelle', own.id)
    const page = await look(officer, id)
    expect(page.state).toBe('prospect')
    const ahead = (page.steps as { phase: string }[]).map(({ phase }) => phase)
    expect(ahead).toEqual(['cultivate', 'apply', 'intake', 'review', 'decision', 'publicity', 'over'])
    expect(await firmSees()).toEqual([404, 0])
    expect(await fire(officer, id, 'enrol')).toBe('enrolled')
    await office.drainJobs()
    expect(await firmSees()).toEqual([200, 1])
  })

  it('a prospect dropped before it was invited stays the office’s own, and the firm hears nothing of it', async () => {
    const dropped = await open(officer, 'recognise-green-enterprise', own.id, 'prospect')
    const heard = async () => (await firm.get('/api/notifications')).body.total
    const before = await heard()
    expect(await fire(officer, dropped, 'drop', { reason: '重复线索' })).toBe('dropped')
    await office.drainJobs()
    expect([await heard(), ...(await firmSees(dropped))]).toEqual([before, 404, 1])
    const seen = await office.app
      .get(UnitOfWork)
      .read(
        { actor: { ...publicActor, confinedTo: [own.id] }, now: office.clock.now(), requestId: '-', language: 'zh' },
        (manager) => manager.query('SELECT id FROM cases'),
      )
    expect(seen).toEqual([{ id }])
  })

  it('a firm that begins by itself goes on with the prospect the office had entered', async () => {
    const entered = await open(officer, 'recognise-green-enterprise', own.id, 'prospect')
    const begun = await firm.post('/api/cases').send({ programmeCode: 'recognise-green-enterprise', enterpriseId: own.id })
    expect(begun.body).toMatchObject({ id: entered, state: 'draft' })
    expect((await look(firm, entered)).state).toBe('draft')
    expect(await fire(firm, entered, 'withdraw', { reason: '暂不申请' })).toBe('withdrawn')
  })

  it('to another firm the case is not there', async () => {
    const paths = [`/api/cases/${id}`, `/api/cases/${id}/answers`, `/api/cases/${id}/moves`, `/api/cases/${id}/documents`]
    const seen = await Promise.all(paths.map(async (path) => (await stranger.get(path)).status))
    expect(seen).toEqual([404, 404, 404, 404])
    const list = await stranger.get('/api/cases?tab=all')
    expect(list.body.total).toBe(0)
  })

  it('the firm starts; an unfinished form is refused with everything that is missing', async () => {
    expect(await fire(firm, id, 'start')).toBe('draft')
    const codes = await refusals(firm, id, 'submit')
    expect(codes.filter((code) => code === 'cases.field-required').length).toBe(Object.keys(gazelleAnswers).length)
    expect(codes).toContain('lifecycle.document-missing')
  })

  it('the firm fills in, attaches and submits', async () => {
    await fill(firm, id, gazelleAnswers)
    expect(await fire(firm, id, 'submit')).toBe('received')
    await office.drainJobs()
    expect((await look(firm, id)).actions.filter((action) => action.allowed).map((action) => action.event)).toEqual(['withdraw'])
  })

  it('the officer returns one field; only that field unlocks, and an unchanged one is not an answer', async () => {
    const list = {
      items: [
        {
          target: 'field',
          key: 'revenueLast',
          reason: '与审计报告不一致，请按母公司口径填写',
          legalBasis: '穗埔科规字〔2021〕5号',
        },
      ],
      workingDays: 5,
    }
    expect(await fire(officer, id, 'return', list)).toBe('correcting')
    const locked = await firm.put(`/api/cases/${id}/answers`).send({ answers: { employees: 300 } })
    expect(locked.status).toBe(409)
    expect(await refusals(firm, id, 'resubmit')).toEqual(['cases.item-unanswered'])
  })

  it('the firm corrects and sends it again; the officer sees the difference', async () => {
    await fill(firm, id, { revenueLast: 1_790_000_000 })
    expect(await fire(firm, id, 'resubmit')).toBe('received')
    const { body } = await officer.get(`/api/cases/${id}/submissions/2/difference`)
    expect(JSON.stringify(body)).toContain('1790000000')
    expect(
      await refusals(officer, id, 'return', {
        items: [{ target: 'field', key: 'employees', reason: '再核', legalBasis: '同上' }],
        workingDays: 3,
      }),
    ).toEqual(['cases.second-notice-item'])
  })

  it('the officer accepts, and proposes only when every criterion is confirmed', async () => {
    expect(await fire(officer, id, 'accept')).toBe('review')
    const half = { ...gazelleProposal(), criteria: gazelleProposal().criteria.slice(1) }
    expect(await refusals(officer, id, 'propose', half)).toEqual(['tiers.criterion-unconfirmed'])
    expect(await refusals(officer, id, 'propose', { ...gazelleProposal('refuse'), proposal: 'approve' })).toEqual([
      'tiers.criterion-not-met',
    ])
    expect(await fire(officer, id, 'propose', gazelleProposal())).toBe('decision')
  })

  it('the officer cannot approve; the manager does, and the public notice begins', async () => {
    expect((await ask(officer, id, 'approve', {})).status).toBe(409)
    expect(await fire(manager, id, 'approve', {})).toBe('publicity')
    const { body } = await officer.get('/api/public/publicity')
    expect(body.items).toEqual([expect.objectContaining({ caseId: id, enterpriseName: own.name, until: '2026-10-19' })])
  })

  it('the notice cannot be closed before its five working days are over; then it can', async () => {
    expect(await refusals(officer, id, 'close')).toEqual(['cases.deadline-running'])
    await moveTime(officer, 8)
    await office.drainJobs()
    expect(await fire(officer, id, 'close')).toBe('recognised')
    await office.drainJobs()
  })

  it('the enterprise holds the title to the end of the year, and its certificate can be printed', async () => {
    const { body } = await firm.get(`/api/enterprises/${own.id}/memberships?tier=gazelle`)
    expect(body.items).toEqual([
      expect.objectContaining({
        validFrom: '2026-10-20',
        validTo: '2026-12-31',
        status: 'active',
        caseId: id,
        certificateNumber: 'DL-2026-0001',
      }),
    ])
    membership = body.items[0]
    const page = await firm.get(`/api/memberships/${membership.id}/certificate`)
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    for (const text of [own.name, '瞪羚企业', 'DL-2026-0001', '2026年10月20日至2026年12月31日']) expect(page.text).toContain(text)
    expect((await stranger.get(`/api/memberships/${membership.id}/certificate`)).status).toBe(404)
    const letter = (await papersOf(firm, id)).at(-1)
    for (const said of [own.name, '瞪羚企业', 'DL-2026-0001', '认定通知书']) expect(letter?.words).toContain(said)
  })

  it('the quarter counts it, and every number opens a list as long as the number', async () => {
    const { body } = await manager.get('/api/statistics/figures?quarter=2026Q4&by=tier')
    const row = body.rows.find((line: { key: string }) => line.key === 'gazelle')
    const value = (indicator: string) => row.counts.find((cell: { indicator: string }) => cell.indicator === indicator).value
    expect([value('received'), value('decided'), value('recognised')]).toEqual([1, 1, 1])
    expect(row.shares[0]).toMatchObject({ share: 'on-time-share', value: 1 })
    const recognised = row.counts.find((cell: { indicator: string }) => cell.indicator === 'recognised')
    const list = await manager.get(recognised.list)
    expect(list.body.items.map((item: { id: string }) => item.id)).toEqual([id])
    for (const by of ['tier', 'park']) {
      const table = (await manager.get(`/api/statistics/figures?quarter=2026Q4&by=${by}`)).body
      const lines = [...table.rows, table.total]
      const cells = lines.flatMap((line) => [
        ...line.counts,
        ...line.shares.flatMap((share: { numerator: unknown; denominator: unknown }) => [share.numerator, share.denominator]),
      ])
      for (const cell of cells.filter((one) => one.value > 0 || one.indicator === 'received'))
        expect({ list: cell.list, total: (await manager.get(cell.list)).body.total }).toEqual({
          list: cell.list,
          total: cell.value,
        })
    }
  })

  it('the log tells the whole story in order', async () => {
    const { body } = await officer.get(`/api/cases/${id}/moves`)
    const moves = (Array.isArray(body) ? body : body.items) as { event: string }[]
    expect(moves.map((move) => move.event)).toEqual([
      'open',
      'enrol',
      'start',
      'submit',
      'return',
      'resubmit',
      'accept',
      'propose',
      'approve',
      'close',
    ])
  })
})
