import { describe, expect, it } from '@jest/globals'
import { type Fact, formula } from '#criteria'
import { referenceJson } from '#platform'
import type { Metric } from '../figures/metric.entity.js'
import { addDerivedFacts, derivedFormulas } from './derived-facts.js'
import { type FigureRow, figureFacts } from './figure-facts.js'
import { sizeRowOf, smeFacts } from './sme-facts.js'

const catalogue = referenceJson<Metric[]>('metrics.json')
const metrics = new Map(catalogue.map((metric) => [metric.code, metric]))
const row = (metricCode: string, period: string, value: string, endsOn = period): FigureRow => ({
  ...{
    enterpriseId: 'e',
    metricCode,
    period,
    endsOn: /^\d{4}$/.test(period) ? `${period}-12-31` : endsOn,
    provenance: 'declared' as const,
  },
  ...(metrics.get(metricCode)?.valueType === 'number' ? { number: value, word: null } : { number: null, word: value }),
})
const factsOf = (rows: FigureRow[], asOn = '2026-05-20', foundedOn: string | null = null) =>
  figureFacts(rows, metrics, { asOn, foundedOn })
const valuesOf = (facts: Record<string, Fact>) =>
  Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, value]))

/** Names every fact of an enterprise can have, all figures known. */
function everyName(): Set<string> {
  const rows = catalogue.flatMap(({ code, kind, valueType }) => {
    const value = valueType === 'number' ? '1' : 'true'
    if (kind === 'yearly') return ['2021', '2022', '2023', '2024', '2025'].map((year) => row(code, year, value))
    if (kind === 'quarterly') return [row(code, '2025Q4', value, '2025-12-31'), row(code, '2026Q1', value, '2026-03-31')]
    return [row(code, '2026-05-01', value)]
  })
  const known: Record<string, Fact> = {
    ...factsOf(rows),
    registered_on: { value: '2015-01-01' },
    industry_code: { value: '3973' },
  }
  for (const name of ['as_of', 'applied_on']) known[name] = { value: '2026-05-20' }
  addDerivedFacts(known, '2026-05-20')
  return new Set(Object.keys({ ...known, ...smeFacts(known) }))
}

describe('the facts of figures', () => {
  it('give a rule the end year, the years before it, and series with gaps where a year is unknown', () => {
    const years = ['2021', '2022', '2024', '2025'].map((year, i) => row('revenue_wan', year, String(100 + i)))
    expect(valuesOf(factsOf(years))).toEqual({
      ...{ end_year: 2025, revenue_wan: '103', revenue_prev_wan: '102', revenue_prev3_wan: '101', revenue_prev4_wan: '100' },
      ...{ revenue_4y_wan: ['101', null, '102', '103'], revenue_series_wan: [null, '102', '103'] },
    })
  })

  it('leave out of a series the years before the enterprise was founded', () => {
    const rows = [row('rd_wan', '2024', '10'), row('rd_wan', '2025', '12')]
    expect(factsOf(rows, '2026-05-20', '2024-08-01').rd_series_wan?.value).toEqual(['10', '12'])
    expect(factsOf(rows, '2026-05-20', '2023-12-31').rd_series_wan?.value).toEqual([null, '10', '12'])
    expect(factsOf(rows, '2026-05-20', '2024-08-01').rd_4y_wan?.value).toEqual([null, null, '10', '12'])
  })

  it('sum dated events over the years before the day, and know nothing where nothing was ever told', () => {
    const rounds = [row('funding_round_wan', '2025-05-21', '300'), row('funding_round_wan', '2024-05-20', '500')]
    expect(valuesOf(factsOf(rounds))).toMatchObject({
      ...{
        funding_round_1y_wan: '300',
        funding_round_2y_wan: '300',
        funding_round_3y_wan: '800',
        funding_round_total_wan: '800',
      },
    })
    expect(valuesOf(factsOf([]))).toEqual({ end_year: 2025 })
  })

  it('take the latest word of an attribute, and a quarter only while it is fresh', () => {
    expect(factsOf([row('credit_grade', '2025-01-01', 'B'), row('credit_grade', '2026-01-01', 'A')]).credit_grade).toMatchObject({
      ...{ value: 'A', period: '2026-01-01' },
    })
    const quarter = row('revenue_quarter_wan', '2025Q4', '5', '2025-12-31')
    expect(factsOf([quarter], '2026-04-01').revenue_quarter_wan?.value).toBe('5')
    expect(factsOf([quarter], '2026-05-20').revenue_quarter_wan).toBeUndefined()
  })

  it('let an incident speak over what was stated', () => {
    const stated = row('major_incident_1y', '2025-12-01', 'false')
    const known = factsOf([stated, row('incident', '2026-02-01', '1')])
    addDerivedFacts(known, '2026-05-20')
    expect(known.major_incident_1y?.value).toBe(true)
    const clean = factsOf([stated])
    addDerivedFacts(clean, '2026-05-20')
    expect(clean.major_incident_1y).toMatchObject({ value: false, provenance: 'declared' })
  })

  it('supply every name the rulesets read, but for titles held and what the case itself says', () => {
    const elsewhere = ['hte_valid', 'srdi_valid', 'tech_or_innovative_sme_valid', 'hte_or_ip_demo_valid', 'is_renewal']
    const names = everyName()
    const missing = referenceJson<RulesetText[]>('rulesets.json').flatMap((ruleset) => {
      const own = new Set([...Object.keys(ruleset.derived ?? {}), ...Object.values(ruleset.score?.as ?? {})])
      const reads = [
        ...Object.values(ruleset.derived ?? {}).flatMap((text) => formula(text).reads),
        ...metricsIn([ruleset.rule, ruleset.score]),
      ]
      return reads
        .filter((name) => !names.has(name) && !own.has(name) && !elsewhere.includes(name))
        .map((name) => `${ruleset.id} ${name}`)
    })
    expect(missing).toEqual([])
  })

  it('have no formula that reads what nobody supplies', () => {
    const names = everyName()
    expect(derivedFormulas().flatMap(({ formula: each }) => each.reads.filter((name) => !names.has(name)))).toEqual([])
  })
})

describe('the size of an enterprise', () => {
  it.each([
    ['0111', '农林牧渔'],
    ['3973', '工业'],
    ['4710', '建筑业'],
    ['5310', undefined],
    ['5441', '交通运输业'],
    ['5910', '交通运输业'],
    ['5951', '仓储业'],
    ['6420', '信息传输业'],
    ['6513', '软件和信息技术服务业'],
    ['6610', undefined],
    ['7010', '房地产开发经营'],
    ['7020', '物业管理'],
    ['7030', '其他'],
    ['7320', '其他'],
  ])('of industry %s is judged by the row %s of 300号', (code, name) => {
    expect(sizeRowOf(code)).toBe(name)
  })

  it('is known to be small or medium while a figure is missing that could not make it large', () => {
    const about = (figures: Record<string, string>) =>
      valuesOf(
        smeFacts(
          Object.fromEntries(Object.entries({ industry_code: '3973', ...figures }).map(([name, value]) => [name, { value }])),
        ),
      )
    expect(about({ employees: '1000', revenue_wan: '40000' })).toEqual({ sme_size: '大型', is_sme: false })
    expect(about({ employees: '999', revenue_wan: '40000' })).toEqual({ sme_size: '中型', is_sme: true })
    expect(about({ revenue_wan: '39999' })).toEqual({ is_sme: true })
    expect(about({ revenue_wan: '40000' })).toEqual({})
  })
})

interface RulesetText {
  id: string
  derived?: Record<string, string>
  score?: { as?: Record<string, string> }
  rule: unknown
}

/** The metrics named anywhere in a tree. */
function metricsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(metricsIn)
  if (node === null || typeof node !== 'object') return []
  return Object.entries(node).flatMap(([key, value]) => {
    if (['metric', 'by', 'points_metric'].includes(key) && typeof value === 'string') return [value]
    return key === 'metrics' ? (value as string[]) : metricsIn(value)
  })
}
