import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Evaluation, evaluate, type Fact, prepare } from '#criteria'
import { EnterprisesService, FactSources, FactsService, saveFigures } from '#enterprises'
import { type Ctx, JobQueue, referenceJson, systemActor, UnitOfWork } from '#platform'
import { cloneDatabase, type TestDatabase } from '../../test/support/database.js'
import { demoEnterprises } from './enterprises.js'
import { demoFigures } from './figures.js'

const TODAY = '2026-05-20'
const rulesets = referenceJson<Parameters<typeof prepare>[0][]>('rulesets.json')

describe('the figures of the demo world', () => {
  let db: TestDatabase
  const ids = new Map<number, string>()
  const flags = new Map<number, string[]>()
  const facts = new Map<number, Readonly<Record<string, Fact | undefined>>>()

  /** How a ruleset answers for an enterprise of the demo, with the titles it is said to hold. */
  const judged = (enterprise: number, ruleset: string, held: Record<string, boolean> = {}): Evaluation => {
    const titles = Object.fromEntries(Object.entries(held).map(([name, value]) => [name, { value }]))
    const found = rulesets.find(({ id }) => id === ruleset)
    if (!found) throw new Error(ruleset)
    return evaluate(prepare(found), { asOf: TODAY, known: { ...facts.get(enterprise), ...titles } })
  }

  beforeAll(async () => {
    db = await cloneDatabase()
    const uow = new UnitOfWork(db.dataSource, new JobQueue())
    const register = new EnterprisesService(uow)
    const ctx: Ctx = { actor: systemActor, now: new Date(`${TODAY}T02:00:00Z`), requestId: 'r1', language: 'zh' }
    await uow.run(ctx, async (tx) => {
      for (const { number, park: _, ...fields } of demoEnterprises) ids.set(number, (await register.create(tx, fields)).id)
      for (const { enterprise, entries, ...saying } of demoFigures(TODAY)) {
        const { saved } = await saveFigures(tx, ids.get(enterprise) ?? '', entries, saying)
        flags.set(enterprise, [...(flags.get(enterprise) ?? []), ...saved.flatMap((each) => each.flags.map(({ code }) => code))])
      }
    })
    const known = await new FactsService(new FactSources()).facts(db.dataSource.manager, [...ids.values()], TODAY)
    for (const [number, id] of ids) facts.set(number, known.get(id)?.known ?? {})
  })
  afterAll(() => db.drop())

  it('show an enterprise that lacks exactly 1.2 万元 of revenue for gazelle cultivation', () => {
    const { result, rule } = judged(1, 'gazelle_cultivation_huangpu_2021', { hte_valid: true })
    expect(result).toBe('not-met')
    expect(JSON.stringify(rule)).toContain(
      '"gap":{"metric":"rev_base_wan","direction":"more","by":"1.2","beyond":false,"unit":"万元"}',
    )
    expect(judged(1, 'gazelle_cultivation_huangpu_2021', { hte_valid: true }).derived.rev_factor).toMatch(/^1\.46/)
  })

  it('show a gazelle that meets all, and one whose title alone is unknown', () => {
    expect(judged(2, 'gazelle_huangpu_2021', { hte_valid: true }).result).toBe('met')
    expect(judged(2, 'gazelle_huangpu_2021')).toMatchObject({ result: 'unknown', missing: ['hte_valid'] })
  })

  it('show a specialised enterprise to be that lacks exactly 1.2 万元 of R&D and nothing else', () => {
    const { result, rule, blocking } = judged(3, 'srdi_2026', { tech_or_innovative_sme_valid: true })
    expect([result, blocking]).toEqual(['not-met', ['N4a_rd_min_2y_ge_100']])
    expect(JSON.stringify(rule)).toContain('"by":"1.2","beyond":false,"unit":"万元"')
  })

  it('show a little giant that meets all, and an enterprise too unknown to judge', () => {
    expect(judged(6, 'little_giant_2026', { srdi_valid: true, is_renewal: false })).toMatchObject({ result: 'met' })
    expect(judged(37, 'tech_sme_2017').result).toBe('unknown')
  })

  it('show implausible figures, and stale ones that are not used', () => {
    expect(
      [...flags].filter(([number, all]) => number <= 12 && all.length).map(([number, all]) => [number, [...new Set(all)]]),
    ).toEqual([
      [4, ['figures.jump']],
      [5, expect.arrayContaining(['figures.jump', 'figures.rd-over-revenue'])],
      [7, ['figures.rd-staff-over-staff']],
    ])
    expect([facts.get(30)?.revenue_wan, facts.get(30)?.revenue_prev_wan?.period]).toEqual([undefined, '2024'])
  })
})
