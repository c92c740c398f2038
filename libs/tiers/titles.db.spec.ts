import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Ctx } from '#platform'
import { createUser } from '../../test/support/people.js'
import { DutiesService } from './duties.service.js'
import { DutySweep } from './duty-sweep.service.js'
import { ExpirySweep } from './expiry-sweep.service.js'
import { noon, openWorld, type World } from './ladder.spec-support.js'
import { listDuties, listMemberships, membershipDetail } from './memberships.queries.js'
import { MembershipsService } from './memberships.service.js'
import { RenewalSweep } from './renewal-sweep.service.js'

let world: World
beforeAll(async () => {
  world = await openWorld('2026-03-02')
})
afterAll(() => world.close())

const detail = (id: string, day = '2026-03-02') => membershipDetail(world.db.manager, world.on(day), id)
const kinds = async (id: string) => (await detail(id)).events.map((event) => event.kind)
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing',
    (error: { code?: string }) => error.code,
  )
const officer = async (parks: string[] = []): Promise<Ctx> => {
  const person = await createUser(world.office.db, { roles: ['officer'], parks })
  const actor = { id: person.id, name: person.name, roles: ['officer'], scope: { parks, departments: [], enterprises: [] } }
  return { ...world.on('2026-03-02'), actor }
}
const firmOf = async (enterpriseId: string): Promise<Ctx> => {
  const person = await createUser(world.office.db, { roles: ['firm-admin'], enterprises: [enterpriseId] })
  const actor = {
    ...{ id: person.id, name: person.name, roles: ['firm-admin'], confinedTo: [enterpriseId] },
    scope: { parks: [], departments: [], enterprises: [enterpriseId] },
  }
  return { ...world.on('2026-03-02'), actor }
}

describe('a title', () => {
  it('of the zone gets the next certificate number of its year and ends with the year', async () => {
    const [one, other] = [await world.enterprise(), await world.enterprise()]
    const first = await detail(await world.title(one.id, 'gazelle', '2026-02-01'))
    const second = await detail(await world.title(other.id, 'gazelle', '2026-02-02'))
    expect([first.certificateNumber, second.certificateNumber]).toEqual(['DL-2026-0001', 'DL-2026-0002'])
    expect([first.validTo, first.certificateName]).toEqual(['2026-12-31', one.name])
  })

  it('of three years ends on the eve of its anniversary', async () => {
    const { id } = await world.enterprise()
    expect((await detail(await world.title(id, 'high-tech', '2024-11-28'))).validTo).toBe('2027-11-27')
  })

  it('never overlaps another of the same tier, neither at the desk nor in the database', async () => {
    const { id } = await world.enterprise()
    const first = await world.title(id, 'high-tech', '2024-11-28')
    expect(await refusal(world.title(id, 'high-tech', '2027-11-27'))).toBe('tiers.period-overlaps')
    const copy = world.db.query(
      `INSERT INTO memberships SELECT gen_random_uuid(), enterprise_id, tier_code, subject, '2025-01-01', NULL, NULL, status, NULL,
         certificate_name, NULL, NULL, NULL, NULL, NULL, NULL, granted_at, 1 FROM memberships WHERE id = $1`,
      [first],
    )
    expect(await refusal(copy)).toBe('23P01')
    expect((await detail(await world.title(id, 'high-tech', '2027-11-28'))).validFrom).toBe('2027-11-28')
  })

  it('is renamed with the same number and dates, and the former name stays in its history', async () => {
    const { id, name } = await world.enterprise()
    const title = await world.title(id, 'gazelle', '2026-01-05')
    const before = await detail(title)
    const act = { reason: '企业更名', documentNumber: '更名〔2026〕1号', version: 1, name: '更名后（虚构）有限公司' }
    await world.office.app.get(MembershipsService).rename(await officer(), title, act)
    const after = await detail(title)
    expect(after).toMatchObject({
      certificateName: act.name,
      certificateNumber: before.certificateNumber,
      validTo: before.validTo,
    })
    expect(after.events.at(-1)).toMatchObject({ kind: 'renamed', documentNumber: act.documentNumber, data: { from: name } })
  })

  it('is suspended and resumed; a stale version and a wrong status are refused by name', async () => {
    const { id } = await world.enterprise()
    const title = await world.title(id, 'gazelle', '2026-01-05')
    const service = world.office.app.get(MembershipsService)
    const ctx = await officer()
    const act = (version: number) => ({ reason: '核查期间', documentNumber: '暂停〔2026〕1号', version })
    await service.suspend(ctx, title, act(1))
    expect(await refusal(service.resume(ctx, title, act(1)))).toBe('tiers.changed-meanwhile')
    expect(await refusal(service.suspend(ctx, title, act(2)))).toBe('tiers.not-in-force')
    await service.resume(ctx, title, act(2))
    expect((await detail(title)).status).toBe('active')
  })

  it('that moves to another zone ends here on its last day, and the same tier may be held again afterwards', async () => {
    const { id } = await world.enterprise()
    const title = await world.title(id, 'high-tech', '2025-01-05')
    const act = { reason: '整体迁移', documentNumber: '迁〔2026〕3号', version: 1, toZone: '虚构高新区', lastDay: '2026-02-28' }
    const service = world.office.app.get(MembershipsService)
    expect(await refusal(service.transferOut(await officer(), title, { ...act, lastDay: '2099-01-01' }))).toBe(
      'tiers.ends-after-end',
    )
    await service.transferOut(await officer(), title, act)
    expect(await detail(title)).toMatchObject({ status: 'transferred-out', endedOn: '2026-02-28', validTo: '2028-01-04' })
    await expect(world.title(id, 'high-tech', '2026-03-01')).resolves.toBeDefined()
  })

  it('is seen by the officers of its park, by its own firm, and by nobody else', async () => {
    const [own, other] = [await world.enterprise('bio-island'), await world.enterprise('nansha')]
    const title = await world.title(own.id, 'gazelle', '2026-01-05')
    await world.title(other.id, 'gazelle', '2026-01-05')
    const seen = async (ctx: Ctx) => {
      const page = await world.uow.read(ctx, (manager) => listMemberships(manager, ctx, { tier: 'gazelle', size: 200 }))
      return page.items.map((item) => item.enterpriseId)
    }
    expect(await seen(await officer([own.parkId]))).toEqual([own.id])
    expect(await seen(await firmOf(own.id))).toEqual([own.id])
    const stranger = await firmOf(other.id)
    const look = world.uow.read(stranger, (manager) => membershipDetail(manager, stranger, title))
    expect(await refusal(look)).toBe('tiers.no-membership')
    const act = { reason: '越界', documentNumber: '无', version: 1 }
    const touch = world.office.app.get(MembershipsService).suspend(await officer([other.parkId]), title, act)
    expect(await refusal(touch)).toBe('tiers.no-membership')
  })
})

describe('a title near its end', () => {
  it('becomes due for renewal on the day its tier says, gets one renewal case, and its firm is told once', async () => {
    const { id } = await world.enterprise()
    const firm = await createUser(world.office.db, { roles: ['firm-admin'], enterprises: [id] })
    const title = await world.title(id, 'high-tech', '2023-12-01')
    const sweep = world.office.app.get(RenewalSweep)
    await sweep.run(world.on('2026-08-01'))
    expect((await detail(title)).status).toBe('active')
    await sweep.run(world.on('2026-08-02'))
    await sweep.run(world.on('2026-08-02'))
    await sweep.run(world.on('2026-08-03'))
    const after = await detail(title)
    expect(after).toMatchObject({ status: 'renewal-due', renewalCaseId: expect.any(String) })
    const cases = await world.db.query(`SELECT id, state, kind FROM cases WHERE enterprise_id = $1`, [id])
    expect(cases).toEqual([{ id: after.renewalCaseId, state: 'offered', kind: 'renewal' }])
    const told = await world.db.query(`SELECT kind FROM notifications WHERE user_id = $1`, [firm.id])
    expect(told).toEqual([{ kind: 'tiers.title-runs-out' }])
  })

  it('expires the day after its last day, not on it', async () => {
    const { id } = await world.enterprise()
    const title = await world.title(id, 'tech-sme', '2025-05-01')
    const sweep = world.office.app.get(ExpirySweep)
    await sweep.run(world.on('2025-12-31'))
    expect((await detail(title)).status).toBe('active')
    await sweep.run(world.on('2026-01-01'))
    await sweep.run(world.on('2026-01-01'))
    expect((await detail(title)).status).toBe('expired')
    expect((await kinds(title)).filter((kind) => kind === 'expired')).toHaveLength(1)
  })
})

describe('the yearly duty of a high-tech certificate', () => {
  const run = (day: string) => world.office.app.get(DutySweep).run(world.on(day))
  const duties = async (enterprise: string) =>
    (await listDuties(world.db.manager, world.on('2026-03-02'), { enterprise })).items.map(({ year, standing }) => ({
      year,
      standing,
    }))

  it('opens, is reminded of once, and is missed the day after 31 May; two missed open a revocation case and revoke nothing', async () => {
    const { id } = await world.enterprise()
    const title = await world.title(id, 'high-tech', '2023-12-01')
    await run('2024-03-01')
    expect(await duties(id)).toEqual([{ year: 2024, standing: 'open' }])
    await run('2024-05-20')
    await run('2024-05-31')
    expect(await duties(id)).toEqual([{ year: 2024, standing: 'open' }])
    await run('2024-06-01')
    await run('2024-06-02')
    expect(await duties(id)).toEqual([{ year: 2024, standing: 'missed' }])
    expect((await detail(title)).revocationCaseId).toBeNull()
    await run('2025-03-01')
    await run('2025-06-01')
    await run('2025-06-02')
    const after = await detail(title)
    expect(after).toMatchObject({ status: 'active', revocationCaseId: expect.any(String) })
    expect(await world.db.query(`SELECT state, data->'grounds' AS grounds FROM cases WHERE enterprise_id = $1`, [id])).toEqual([
      { state: 'opened', grounds: ['未按期办理：年度发展情况报表（2024）', '未按期办理：年度发展情况报表（2025）'] },
    ])
    expect((await kinds(title)).filter((kind) => kind === 'revocation-opened')).toHaveLength(1)
  })

  it('missed in one year only opens nothing (HTE-ST-1)', async () => {
    const { id } = await world.enterprise()
    const title = await world.title(id, 'high-tech', '2023-12-01')
    const fulfil = async (day: string) => {
      const [open] = (await listDuties(world.db.manager, world.on(day), { enterprise: id, standing: 'open' })).items
      await world.office.app.get(DutiesService).fulfil({ ...world.on(day) }, open?.id ?? '', '回执 001')
    }
    await run('2024-05-01')
    await fulfil('2024-05-02')
    await run('2025-05-01')
    await run('2025-06-01')
    await run('2026-05-01')
    await fulfil('2026-05-31')
    await run('2026-06-01')
    expect(await duties(id)).toEqual([
      { year: 2024, standing: 'done' },
      { year: 2025, standing: 'missed' },
      { year: 2026, standing: 'done' },
    ])
    expect((await detail(title)).revocationCaseId).toBeNull()
  })

  it('may be done by the firm itself, once, not before it opens; done late it stays counted as missed', async () => {
    const { id } = await world.enterprise()
    const stranger = await firmOf((await world.enterprise()).id)
    await world.title(id, 'high-tech', '2024-12-01')
    await run('2025-03-01')
    await run('2025-06-01')
    const [duty] = (await listDuties(world.db.manager, world.on('2025-06-01'), { enterprise: id })).items
    const service = world.office.app.get(DutiesService)
    const firm = { ...(await firmOf(id)), now: noon('2025-06-05') }
    expect(await refusal(service.fulfil(stranger, duty?.id ?? '', '回执 002'))).toBe('tiers.no-duty')
    await service.fulfil(firm, duty?.id ?? '', '回执 002')
    expect(await refusal(service.fulfil(firm, duty?.id ?? '', '回执 003'))).toBe('tiers.duty-done')
    expect(await duties(id)).toEqual([{ year: 2025, standing: 'late' }])
  })
})
