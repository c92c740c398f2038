import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { FactReaders, FactsService } from '#enterprises'
import { enterEnterprise } from '../../../test/support/enterprises.js'
import { type Office, openOffice } from '../../../test/support/office.js'
import { arrive, type Browser } from '../../../test/support/people.js'

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n', 'latin1')

describe('the figures of an enterprise', () => {
  let office: Office
  let firm: Browser
  let officer: Browser
  let reader: Browser
  let id: string
  const told: string[] = []

  const put = (...figures: object[]) => firm.put(`/api/enterprises/${id}/figures`).send({ figures })
  const facts = async (asOn?: string) => {
    const { body } = await officer.get(`/api/enterprises/${id}/facts${asOn ? `?asOn=${asOn}` : ''}`).expect(200)
    return new Map<string, { value: unknown; period: string | null; provenance: string; unit: string | null }>(
      body.facts.map((fact: { name: string }) => [fact.name, fact]),
    )
  }
  const cell = async (metric: string, period: string) => {
    const { body } = await firm.get(`/api/enterprises/${id}/figures`).expect(200)
    const metrics = body.groups.flatMap((group: { metrics: object[] }) => group.metrics)
    const found = metrics.find((each: { metric: { code: string } }) => each.metric.code === metric)
    return found.cells.find((each: { period: string }) => each.period === period)
  }
  const evidence = async (who: Browser) => (await who.post('/api/files').attach('file', PDF, 'a.pdf').expect(201)).body.id

  beforeAll(async () => {
    office = await openOffice({ now: '2026-05-20T02:00:00Z' })
    id = await enterEnterprise(office)
    firm = (await arrive(office, { roles: ['firm-member'], enterprises: [id] })).browser
    officer = (await arrive(office, { roles: ['officer'] })).browser
    reader = (await arrive(office, { roles: ['firm-admin'], enterprises: [id], language: 'en' })).browser
    office.app.get(FactReaders).add({ name: 'test', lookAgain: async (_ctx, ids) => void told.push(...ids) })
  })
  afterAll(() => office.close())

  it('are told by the firm in the unit its books are kept in and kept exactly in the one the rules use', async () => {
    const { body } = await put(
      { metric: 'revenue_wan', period: '2025', value: '12,345,678.9', unit: '元', version: 0 },
      { metric: 'revenue_wan', period: '2024', value: '1000', unit: '千元', version: 0 },
      { metric: 'rd_wan', period: '2025', value: '0.005', unit: '亿元', version: 0 },
      { metric: 'roe', period: '2025', value: '12.5', unit: '%', version: 0 },
      { metric: 'has_core_ip', period: '2026-05-01', value: '是', version: 0 },
    ).expect(200)
    expect(body.unchanged).toBe(0)
    expect(body.saved.find((each: { metric: string }) => each.metric === 'revenue_wan').flags).toEqual([
      { code: 'figures.jump', message: expect.stringContaining('1230%') },
    ])
    expect(await cell('revenue_wan', '2025')).toMatchObject({
      value: '1234.56789',
      version: 1,
      provenance: 'declared',
      source: 'firm',
      ageDays: 140,
      stale: false,
    })
    const known = await facts()
    expect(known.get('revenue_wan')).toEqual({
      ...{ name: 'revenue_wan', value: '1234.56789', period: '2025', provenance: 'declared', unit: '万元' },
    })
    expect(known.get('rd_wan')?.value).toBe('50')
    expect(known.get('roe')?.value).toBe('0.125')
    expect(known.get('has_core_ip')?.value).toBe(true)
    expect([known.get('end_year')?.value, known.get('rev_end_wan')?.value, known.has('rev_base_wan')]).toEqual([
      2025,
      '1234.56789',
      false,
    ])
  })

  it('are saved all or none, and every wrong one is named by its place', async () => {
    const before = await office.db.dataSource.query('SELECT count(*) FROM figures')
    const { body } = await put(
      { metric: 'employees', period: '2025', value: '20', version: 0 },
      { metric: 'employees', period: '2024', value: '20.5', version: 0 },
      { metric: 'rd_staff', period: '2025', value: '-1', version: 0 },
      { metric: 'revenue_wan', period: '2025Q1', value: '1', version: 0 },
      { metric: 'revenue_wan', period: '2026', value: '1', version: 0 },
      { metric: 'revenue_wan', period: '2023', value: '很多', version: 0 },
      { metric: 'revenue_wan', period: '2022', value: '1', unit: '吨', version: 0 },
      { metric: 'credit_grade', period: '2026-01-01', value: 'A', version: 0 },
      { metric: 'nothing', period: '2025', value: '1', version: 0 },
      { metric: 'revenue_wan', period: '2021', value: '-50', unit: '千元', version: 0 },
      { metric: 'niche_share', period: '2026-01-01', value: '140', unit: '%', version: 0 },
      { metric: 'transformations', period: '2025', value: '1.5', version: 0 },
      { metric: 'net_profit_wan', period: '2021', value: '-50.5', version: 0 },
      { metric: 'employees_avg', period: '2021', value: '20.5', version: 0 },
    ).expect(422)
    expect(body.refusals.map(({ at, code }: { at: string; code: string }) => `${at} ${code}`)).toEqual([
      'figures.1.value figures.not-whole',
      'figures.2.value figures.below-least',
      'figures.3.period figures.period-wrong',
      'figures.4.period figures.period-ahead',
      'figures.5.value figures.number-unreadable',
      'figures.6.value figures.unit-unknown',
      'figures.7.metric figures.not-yours',
      'figures.8.metric figures.metric-unknown',
      'figures.9.value figures.below-least',
      'figures.10.value figures.above-most',
      'figures.11.value figures.not-whole',
    ])
    expect(body.refusals.slice(-3).map(({ message }: { message: string }) => message)).toEqual([
      '“营业收入”不能小于0千元，这里是-50千元',
      '“主导产品全国或国际细分市场占有率”不能大于100%，这里是140%',
      '“科技成果转化数”应为整数，这里是1.5',
    ])
    const inEnglish = await reader.put(`/api/enterprises/${id}/figures`).send({
      figures: [{ metric: 'revenue_wan', period: '2021', value: '-50', version: 0 }],
    })
    expect(inEnglish.body.refusals[0].message).toBe('"Revenue" is at least 0; this is -50')
    expect(await office.db.dataSource.query('SELECT count(*) FROM figures')).toEqual(before)
  })

  it('keep every version, and refuse a change of a version that is no longer the latest', async () => {
    await put({ metric: 'employees', period: '2025', value: '80', version: 0 }).expect(200)
    await put({ metric: 'employees', period: '2025', value: '82', version: 1 }).expect(200)
    const stale = await put({ metric: 'employees', period: '2025', value: '90', version: 1 }).expect(409)
    expect(stale.body.refusals).toMatchObject([
      { code: 'figures.stale', at: 'figures.0.version', params: { seen: 1, current: 2 } },
    ])
    expect((await put({ metric: 'employees', period: '2025', value: '82.0', version: 2 }).expect(200)).body).toEqual({
      saved: [],
      unchanged: 1,
    })
    const history = await firm.get(`/api/enterprises/${id}/figures/history?metric=employees&period=2025`).expect(200)
    expect(history.body).toMatchObject({
      total: 2,
      items: [
        { version: 2, value: '82' },
        { version: 1, value: '80' },
      ],
    })
    await put({ metric: 'employees', period: '2025', value: null, version: 2 }).expect(200)
    expect((await facts()).has('employees')).toBe(false)
    await put({ metric: 'employees', period: '2025', value: '82', version: 3 }).expect(200)
  })

  it('are verified by an officer with evidence, and a firm does not touch them afterwards', async () => {
    const file = await evidence(officer)
    await officer
      .post(`/api/enterprises/${id}/figures/verify`)
      .send({ metric: 'rd_wan', period: '2025', version: 1, evidenceFileId: file })
      .expect(200)
    expect(await cell('rd_wan', '2025')).toMatchObject({ value: '50', version: 2, provenance: 'verified', evidenceFileId: file })
    const refused = await put({ metric: 'rd_wan', period: '2025', value: '60', version: 2 }).expect(422)
    expect(refused.body.refusals[0].code).toBe('figures.verified-already')
    await firm
      .post(`/api/enterprises/${id}/figures/verify`)
      .send({ metric: 'rd_wan', period: '2025', version: 2, evidenceFileId: file })
      .expect(403)
  })

  it('are corrected by an officer with the reason, and a flag goes when the reason for it goes', async () => {
    await put({ metric: 'rd_staff', period: '2025', value: '100', version: 0 }).expect(200)
    expect((await cell('rd_staff', '2025')).flags[0]).toMatchObject({ code: 'figures.rd-staff-over-staff' })
    const correct = (more: object) =>
      officer
        .post(`/api/enterprises/${id}/figures/correct`)
        .send({ metric: 'rd_staff', period: '2025', value: '10', version: 1, ...more })
    expect((await correct({ reason: ' ' }).expect(422)).body.code).toBe('figures.reason-missing')
    await correct({ reason: '与社保人数核对' }).expect(200)
    expect(await cell('rd_staff', '2025')).toMatchObject({ value: '10', reason: '与社保人数核对', flags: [] })
    expect(Number((await facts()).get('rd_staff_ratio')?.value)).toBeCloseTo(10 / 82, 12)
  })

  it('count as of a day: a later period does not, and an end year waits for its statements', async () => {
    const then = await facts('2025-11-30')
    expect([then.get('end_year')?.value, then.get('revenue_wan')?.value]).toEqual([2024, '100'])
    const later = await facts('2027-02-01')
    expect([later.get('end_year')?.value, later.get('revenue_wan')?.value]).toEqual([2025, '1234.56789'])
    const tooLate = await facts('2027-06-01')
    expect([tooLate.get('end_year')?.value, tooLate.has('revenue_wan'), tooLate.get('revenue_prev_wan')?.value]).toEqual([
      2026,
      false,
      '1234.56789',
    ])
  })

  it('tell whoever keeps results of facts, after the commit', async () => {
    told.length = 0
    await put({ metric: 'employees', period: '2024', value: '70', version: 0 }).expect(200)
    await office.drainJobs()
    expect(told).toContain(id)
  })

  it('are judged anew when the profile they are read with changes, and not when its address does', async () => {
    const { body } = await officer.get(`/api/enterprises/${id}`).expect(200)
    await office.drainJobs()
    told.length = 0
    await officer.patch(`/api/enterprises/${id}`).send({ version: body.version, address: '科学大道9号' }).expect(200)
    await office.drainJobs()
    expect(told).toEqual([])
    await officer
      .patch(`/api/enterprises/${id}`)
      .send({ version: body.version + 1, establishedOn: '2019-03-01' })
      .expect(200)
    await office.drainJobs()
    expect([told, (await facts()).get('registered_on')?.value]).toEqual([[id], '2019-03-01'])
  })

  it('come in by a file through the API, by a map, with the same report as a register', async () => {
    const [{ uscc }] = await office.db.dataSource.query('SELECT uscc FROM enterprises WHERE id = $1', [id])
    const maps = await officer.get('/api/enterprises/imports/figure-maps').expect(200)
    expect(maps.body.map(({ name }: { name: string }) => name)).toContain('torch_yearly')
    const csv = Buffer.from(`统一社会信用代码,营业收入,从业人员期末数\n${uscc},5000,三十\n`)
    const file = (await officer.post('/api/files').attach('file', csv, 'torch.csv').expect(201)).body.id
    const wrong = await officer.post('/api/enterprises/imports').send({ fileId: file, kind: 'figures', figureMap: 'nothing' })
    expect([wrong.status, wrong.body.code]).toEqual([422, 'figures.map-unknown'])
    const given = { fileId: file, kind: 'figures', figureMap: 'torch_yearly', period: '2023' }
    const run = (await officer.post('/api/enterprises/imports').send(given).expect(202)).body
    await office.drainJobs()
    const done = await officer.get(`/api/enterprises/imports/${run.id}`).expect(200)
    expect(done.body).toMatchObject({
      ...{ kind: 'figures', figureMap: 'torch_yearly', period: '2023', state: 'done', rows: 1, created: 1, warnings: 1 },
    })
    expect(await cell('revenue_wan', '2023')).toMatchObject({
      value: '500',
      provenance: 'imported',
      source: 'import:torch_yearly',
    })
    const rejects = await officer.get(`/api/enterprises/imports/${run.id}/rejects`).expect(200)
    expect(rejects.body.items).toMatchObject([{ column: '从业人员期末数', code: 'figures.number-unreadable', value: '三十' }])
  })

  it('are seen by nobody from another firm, not even by a statement that forgets to ask', async () => {
    const other = await enterEnterprise(office)
    const stranger = await arrive(office, { roles: ['firm-admin'], enterprises: [other] })
    await stranger.browser.get(`/api/enterprises/${id}/figures`).expect(404)
    await stranger.browser.get(`/api/enterprises/${id}/facts`).expect(404)
    await stranger.browser
      .put(`/api/enterprises/${id}/figures`)
      .send({ figures: [{ metric: 'revenue_wan', period: '2025', value: '1', version: 1 }] })
      .expect(404)
    const seen = await office.db.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT set_config('role', 'miaopu_confined', true), set_config('miaopu.keys', $1, true)`, [
        `{${other}}`,
      ])
      return [...(await office.app.get(FactsService).facts(manager, [id, other], '2026-05-20')).keys()]
    })
    expect(seen).toEqual([other])
  })

  it('cannot be overwritten or deleted in the database', async () => {
    for (const sql of [`UPDATE figures SET number = 1`, `DELETE FROM figures`])
      await expect(office.db.dataSource.query(sql)).rejects.toThrow('append-only')
  })

  it('have a catalogue with names, units and groups in the reader’s language', async () => {
    const { body } = await firm.get('/api/figures/metrics').expect(200)
    expect(body[0]).toMatchObject({ code: 'finance', name: '财务' })
    expect(body[0].metrics[0]).toMatchObject({
      code: 'revenue_wan',
      name: '营业收入',
      unit: '万元',
      units: ['万元', '元', '千元', '百万元', '亿元'],
    })
  })
})
