import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Fact } from '#criteria'
import { FactSources, FactsService, queueFactsChanged } from '#enterprises'
import { newId, UnitOfWork } from '#platform'
import { enterprise, holdsTitle, officeItself } from '../../../test/support/applications.js'
import { type Office, openOffice } from '../../../test/support/office.js'
import { arrive, type Browser } from '../../../test/support/people.js'
import { rulesetsInForce } from '../rulesets/which-ruleset.js'
import { scanEverybody } from './scan.jobs.js'

const CULTIVATION = 'gazelle_cultivation_huangpu_2021'
const enough = {
  rev_base_wan: 600,
  rev_prev_wan: 800,
  rev_end_wan: 1000,
  end_year: 2025,
  vc_to_round_a_wan: 0,
  registered_on: '2012-03-01',
}

let office: Office
let officer: Browser
let manager: Browser
let auditor: Browser
let firm: Browser
const figures = new Map<string, Record<string, Fact['value']>>()
const all: Record<'able' | 'near' | 'unsure' | 'far' | 'outside', { id: string; name: string; parkId: string }> = {} as never

/** Figures as another lib would hand them in. */
const source = {
  name: 'figures of this story',
  factsOf: async (_: unknown, ids: readonly string[]) =>
    new Map(
      ids.flatMap((id) => {
        const own = figures.get(id)
        const facts =
          own &&
          Object.entries(own).map(([name, value]) => [name, { value, period: '2025', provenance: 'verified', unit: '万元' }])
        return facts ? [[id, Object.fromEntries(facts) as Record<string, Fact>] as const] : []
      }),
    ),
}

const list = async (browser: Browser, query: string) =>
  (await browser.get(`/api/scan/results?ruleset=${CULTIVATION}&size=50&${query}`)).body
const names = async (query: string) =>
  (await list(officer, query)).items.map((one: { enterpriseName: string }) => one.enterpriseName)
/** Says that these enterprises' facts changed, and lets the worker work. */
async function changed(...ids: string[]): Promise<void> {
  await office.app.get(UnitOfWork).run(officeItself(office), async (tx) => queueFactsChanged(tx, ids))
  await office.drainJobs()
}

beforeAll(async () => {
  office = await openOffice({ now: '2026-06-10T10:00:00+08:00' })
  office.app.get(FactSources).add(source)
  officer = (await arrive(office, { roles: ['officer'] })).browser
  manager = (await arrive(office, { roles: ['manager'] })).browser
  auditor = (await arrive(office, { roles: ['auditor'] })).browser
  for (const name of ['able', 'near', 'unsure', 'far', 'outside'] as const) all[name] = await enterprise(office)
  for (const name of ['able', 'near', 'unsure'] as const) await holdsTitle(office, all[name].id, 'high-tech', '2025-06-01')
  await office.db.dataSource.query('UPDATE enterprises SET inside = false WHERE id = $1', [all.outside.id])
  figures.set(all.able.id, enough)
  figures.set(all.near.id, { ...enough, rev_base_wan: '498.8', rev_prev_wan: 700, rev_end_wan: 720 })
  figures.set(all.unsure.id, { rev_prev_wan: 800, rev_end_wan: 1000, end_year: 2025, registered_on: '2012-03-01' })
  figures.set(all.far.id, { ...enough, rev_base_wan: 10, rev_prev_wan: 12, rev_end_wan: 9 })
  figures.set(all.outside.id, enough)
  firm = (await arrive(office, { roles: ['firm-admin'], enterprises: [all.near.id] })).browser
  await office.drainJobs()
})
afterAll(() => office.close())

describe('the scan of everybody', () => {
  it('runs as a job with progress and puts each enterprise on its list', async () => {
    const { status, body: run } = await manager.post('/api/scan/runs')
    expect([status, run.state]).toEqual([202, 'queued'])
    expect((await officer.post('/api/scan/runs')).status).toBe(403)
    await office.drainJobs()
    const { body: after } = await officer.get(`/api/scan/runs/${run.id}`)
    expect(after).toMatchObject({ state: 'done', asOn: '2026-06-10', total: 5, done: 5 })
    expect(after.rulesetIds).toEqual(expect.arrayContaining([CULTIVATION, 'little_giant_2022', 'little_giant_2026']))
    expect(after.rulesetIds).not.toContain('srdi_2022')
    expect(await names('list=meets')).toEqual([all.able.name])
    expect(await names('list=lacking&lacking=rev_base_wan')).toEqual([all.unsure.name])
    expect(await names('list=further')).toEqual([all.far.name])
    const { items } = await list(officer, 'list=one-short')
    expect(items).toEqual([
      expect.objectContaining({
        enterpriseId: all.near.id,
        standing: 'one-short',
        metric: 'rev_base_wan',
        gap: '1.2',
        gapUnit: '万元',
      }),
    ])
  })

  it('holds nothing against an enterprise outside whose titles are not on record: only a figure is missing', async () => {
    const { items } = await list(officer, 'inside=false')
    expect(items).toEqual([expect.objectContaining({ enterpriseId: all.outside.id, verdict: 'unknown', lacking: ['hte_valid'] })])
  })

  it('counts with the filter of its lists, so that every number opens its list', async () => {
    const { body } = await officer.get(`/api/scan/summary?park=${all.able.parkId}&held=no`)
    const summary = body.find((one: { rulesetId: string }) => one.rulesetId === CULTIVATION)
    for (const { count, href } of summary.counts) {
      const { body: page } = await officer.get(href)
      expect([href, page.total]).toEqual([href, count])
    }
    expect(Object.fromEntries(summary.counts.map((one: { list: string; count: number }) => [one.list, one.count]))).toMatchObject(
      {
        meets: 1,
        'one-short': 1,
        further: 1,
        lacking: 2,
      },
    )
    const { body: parts } = await officer.get(`/api/scan/breakdown?ruleset=${CULTIVATION}`)
    expect(parts.oneShort.map(({ count }: { count: number }) => count)).toEqual([1])
    expect((await officer.get(parts.lacking[0].href)).body.total).toBe(parts.lacking[0].count)
  })

  it('exports the whole list with its row count, and keeps other parks and roles out', async () => {
    const file = await officer.get(`/api/scan/results/export.csv?ruleset=${CULTIVATION}&list=one-short`)
    expect(file.headers['x-total-count']).toBe('1')
    expect(file.text).toContain(all.near.name)
    const [{ id: other }] = await office.db.dataSource.query(`SELECT id FROM parks WHERE id <> $1 LIMIT 1`, [all.able.parkId])
    const elsewhere = (await arrive(office, { roles: ['officer'], parks: [other] })).browser
    expect((await list(elsewhere, '')).total).toBe(0)
    expect((await firm.get(`/api/scan/results?ruleset=${CULTIVATION}`)).status).toBe(403)
    expect((await list(auditor, '')).total).toBe(5)
  })
})

describe('a changed figure', () => {
  it('moves the enterprise from “one short” to “meets all”, and from there to “newly fallen below”', async () => {
    figures.set(all.near.id, { ...enough, rev_base_wan: 500, rev_prev_wan: 700, rev_end_wan: 720 })
    await changed(all.near.id)
    expect((await names('list=meets')).sort()).toEqual([all.able.name, all.near.name].sort())
    expect(await names('list=one-short')).toEqual([])
    office.clock.freeze(new Date('2026-06-11T10:00:00+08:00'))
    figures.set(all.near.id, { ...enough, rev_base_wan: '498.8', rev_prev_wan: 700, rev_end_wan: 720 })
    await changed(all.near.id)
    const { items } = await list(officer, 'list=fallen&within=2')
    expect(items).toEqual([
      expect.objectContaining({ enterpriseId: all.near.id, before: 'met', changedAt: '2026-06-11T02:00:00.000Z' }),
    ])
  })

  it('that changes no result writes nothing', async () => {
    const before = await office.db.dataSource.query('SELECT max(judged_at) AS at FROM ruleset_results')
    office.clock.freeze(new Date('2026-06-11T11:00:00+08:00'))
    await changed(...Object.values(all).map(({ id }) => id))
    expect(await office.db.dataSource.query('SELECT max(judged_at) AS at FROM ruleset_results')).toEqual(before)
  })
})

describe('a title', () => {
  it('that is granted or ends is a fact: the holder is judged afresh', async () => {
    await holdsTitle(office, all.outside.id, 'high-tech', '2026-06-01')
    await office.drainJobs()
    expect(await names('list=meets&inside=false')).toEqual([all.outside.name])
  })

  it('near its end puts its holder on the list of titles that expire', async () => {
    const [row] = await office.db.dataSource.query(`SELECT id FROM memberships WHERE enterprise_id = $1`, [all.able.id])
    await office.db.dataSource.query(`UPDATE memberships SET valid_to = '2026-08-01' WHERE id = $1`, [row.id])
    const { body } = await officer.get('/api/scan/results?ruleset=hte_2016&list=expiring&within=60')
    expect(body.items).toEqual([expect.objectContaining({ enterpriseId: all.able.id, held: true, heldUntil: '2026-08-01' })])
  })
})

describe('the nightly run', () => {
  it('judges as of the new day, and one cut short goes on after its checkpoint: who was judged is not judged again', async () => {
    office.clock.freeze(new Date('2026-08-02T00:50:00+08:00'))
    await office.db.dataSource.query(`UPDATE memberships SET valid_to = '2026-08-01' WHERE enterprise_id = $1`, [all.outside.id])
    const id = newId()
    const rulesets = await rulesetsInForce(office.db.dataSource.manager, '2026-08-02')
    await office.db.dataSource.query(
      `INSERT INTO scan_runs (id, kind, ruleset_ids, state, as_on, total, done, checkpoint, started_at)
       SELECT $1, 'scan', $2, 'running', '2026-08-02', 5, 1, e.id, now() FROM enterprises e WHERE status = 'active' ORDER BY e.id LIMIT 1`,
      [id, rulesets],
    )
    await office.app.get(UnitOfWork).run(officeItself(office), async (tx) => tx.enqueue(scanEverybody, {}))
    await office.drainJobs()
    const { body: run } = await officer.get(`/api/scan/runs/${id}`)
    expect(run).toMatchObject({ state: 'done', done: 5, asOn: '2026-08-02' })
    expect((await officer.get('/api/scan/runs?kind=scan')).body.total).toBe(2)
    expect(await names('list=meets')).toEqual([all.able.name])
  })
})

describe('a draft', () => {
  it('is run dry on everybody: who would change is listed, and nothing is kept', async () => {
    const content = {
      derived: { rev_factor: 'rev_end_wan / rev_base_wan' },
      rule: { id: 'F', metric: 'rev_factor', op: '>=', value: 0.8 },
    }
    const draft = {
      id: 'gazelle_cultivation_new',
      line: 'gazelle_cultivation',
      name: '瞪羚培育（演示）',
      legalBasis: '演示',
      newFrom: '2026-09-01',
    }
    expect((await manager.post('/api/rulesets').send({ ...draft, ...content })).status).toBe(201)
    const { body: run } = await manager.post('/api/rulesets/gazelle_cultivation_new/dry-run')
    await office.drainJobs()
    const { body: changes } = await manager.get(`/api/scan/runs/${run.id}/changes?before=not-met&after=met`)
    expect(changes.items.map((one: { enterpriseName: string }) => one.enterpriseName).sort()).toEqual(
      [all.able.name, all.far.name, all.near.name].sort(),
    )
    expect(changes.items[0]).toMatchObject({ before: 'not-met', after: 'met', leaves: [] })
    expect((await manager.get(`/api/scan/runs/${run.id}`)).body).toMatchObject({ kind: 'dry-run', done: 5, state: 'done' })
    const kept = await office.db.dataSource.query(`SELECT 1 FROM ruleset_results WHERE ruleset_id = 'gazelle_cultivation_new'`)
    expect(kept).toEqual([])
  })
})

describe('the ladder of one enterprise', () => {
  it('shows firm and officer the same: rule by rule with figure, year, source and gap', async () => {
    const { status, body } = await firm.get(`/api/enterprises/${all.near.id}/ladder`)
    expect(status).toBe(200)
    const rung = (code: string) => body.rungs.find((one: { tierCode: string }) => one.tierCode === code)
    expect(rung('high-tech')).toMatchObject({
      standing: 'held',
      held: { validFrom: '2025-06-01' },
      programmeCode: 'renew-high-tech',
    })
    expect(rung('gazelle-cultivation')).toMatchObject({
      standing: 'one-short',
      programmeCode: 'recognise-gazelle-cultivation',
      openNow: true,
    })
    expect(JSON.stringify(rung('gazelle-cultivation').evaluation.rule)).toContain(
      '"gap":{"metric":"rev_base_wan","direction":"more","by":"1.2"',
    )
    expect(rung('srdi').requires).toEqual(['科技型中小企业', '创新型中小企业'])
    expect(rung('key-little-giant')).toMatchObject({ standing: 'no-rules', evaluation: null })
    const { body: seen } = await officer.get(`/api/enterprises/${all.near.id}/ladder`)
    expect(seen).toEqual(body)
    expect((await firm.get(`/api/enterprises/${all.far.id}/ladder`)).status).toBe(404)
  })
})

describe('innovation points', () => {
  const scheme = (more: object = {}) => ({
    ...{ id: 'points_demo', name: '积分方案（演示）', legalBasis: '演示', certainty: 'unconfirmed', effectiveFrom: '2026-08-02' },
    stages: [{ code: 'all', name: '全部', upToYears: null }],
    indicators: [
      { id: 'end', name: '营业收入', group: '成长经营', formula: 'rev_end_wan', zero: 0, full: 2000, weights: { all: 100 } },
    ],
    ...more,
  })

  it('are a scheme of versions: drafted, put into force by a second person, ranked by stage, and a fact', async () => {
    expect((await manager.post('/api/points/schemes').send(scheme())).status).toBe(201)
    expect((await manager.post('/api/points/schemes/points_demo/publish')).body.code).toBe('tiers.ruleset-own-draft')
    const second = (await arrive(office, { roles: ['manager'] })).browser
    expect((await second.post('/api/points/schemes/points_demo/publish')).body.status).toBe('published')
    await manager.post('/api/scan/runs')
    await office.drainJobs()
    const { body: ranked } = await officer.get('/api/points/ranking?stage=all')
    expect(
      ranked.items.map((one: { enterpriseId: string; place: number; least: string }) => [one.enterpriseId, one.place, one.least]),
    ).toEqual(
      expect.arrayContaining([
        [all.near.id, 3, '36'],
        [all.far.id, 4, '0.45'],
      ]),
    )
    expect(ranked.items.some(({ enterpriseId }: { enterpriseId: string }) => enterpriseId === all.outside.id)).toBe(false)
    const { body: own } = await firm.get(`/api/enterprises/${all.near.id}/points`)
    expect(own).toMatchObject({
      schemeId: 'points_demo',
      certainty: 'unconfirmed',
      stageName: '全部',
      least: '36',
      most: '36',
      place: 3,
    })
    const facts = await office.app.get(FactsService).facts(office.db.dataSource.manager, [all.near.id], '2026-08-02')
    expect(facts.get(all.near.id)?.known).toMatchObject({
      innovation_points: { value: '36' },
      innovation_points_place: { value: 3 },
    })
  })

  it('refuse a scheme with the place of what is wrong', async () => {
    const [indicator] = scheme().indicators
    const answer = await manager
      .post('/api/points/schemes')
      .send(scheme({ id: 'points_bad', indicators: [{ ...indicator, formula: 'x +' }] }))
    expect([answer.status, answer.body.refusals[0].at]).toEqual([422, 'indicators[0].formula'])
  })
})

describe('prospects', () => {
  it('are invited together, row by row, and a second time nobody is invited twice', async () => {
    const enterpriseIds = [all.far.id, all.outside.id, '018f0000-0000-7000-8000-000000000000']
    const ask = () =>
      officer.post('/api/prospects/invite').send({ tier: 'gazelle-cultivation', enterpriseIds, reason: '扫描发现' })
    const { body } = await ask()
    expect(body).toMatchObject({ ok: 2, skipped: 0, failed: 1 })
    expect(body.rows.at(-1)).toMatchObject({ outcome: 'failed', code: 'enterprises.missing' })
    const { body: opened } = await officer.get(`/api/cases/${body.rows[0].caseId}`)
    expect(opened).toMatchObject({ state: 'invited' })
    const { body: again } = await ask()
    expect(again).toMatchObject({ ok: 0, skipped: 2, failed: 1 })
    expect(again.rows[0]).toMatchObject({ code: 'tiers.case-open', caseId: body.rows[0].caseId })
    const held = await officer.post('/api/prospects/invite').send({ tier: 'high-tech', enterpriseIds: [all.near.id] })
    expect(held.body.rows[0]).toMatchObject({ outcome: 'skipped', code: 'tiers.title-held' })
  })
})
