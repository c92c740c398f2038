import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { factsOf } from '#criteria'
import { referenceJson } from '#platform'
import { type PointsContent, pointsFaults, pointsOf, readyScheme, stageOf } from './points.js'

const content: PointsContent = {
  stages: [
    { code: 'startup', name: '初创期', upToYears: 3 },
    { code: 'stable', name: '稳定期', upToYears: null },
  ],
  indicators: [
    {
      id: 'rd',
      name: '研发费用',
      group: '技术创新',
      formula: 'rd_wan',
      zero: 0,
      full: 100,
      weights: { startup: 60, stable: 40 },
    },
    {
      ...{ id: 'growth', name: '增速', group: '成长经营', formula: 'revenue_wan / revenue_prev_wan - 1' },
      ...{ zero: 0, full: 0.5, weights: { startup: 40, stable: 60 } },
    },
  ],
}
const scheme = readyScheme('s', content)
const on = (values: Record<string, unknown>) => factsOf(values, '2026-06-30')

describe('innovation points', () => {
  it('weigh each indicator by the stage, in proportion between nothing and full', () => {
    const young = pointsOf(scheme, on({ registered_on: '2024-01-01', rd_wan: 50, revenue_wan: 120, revenue_prev_wan: 100 }))
    expect(young).toMatchObject({ stage: 'startup', least: '46', most: '46' })
    const old = pointsOf(scheme, on({ registered_on: '2015-01-01', rd_wan: 500, revenue_wan: 80, revenue_prev_wan: 100 }))
    expect(old).toMatchObject({ stage: 'stable', least: '40', most: '40' })
  })

  it('leave open what a missing figure would give: it never counts as zero', () => {
    const partly = pointsOf(scheme, on({ registered_on: '2024-01-01', rd_wan: 50 }))
    expect([partly.least, partly.most]).toEqual(['30', '70'])
    expect(partly.parts[1]).toEqual({ id: 'growth', value: null, points: null, weight: 40 })
  })

  it('count the anniversary into the younger stage, and know no stage without a founding day', () => {
    expect(stageOf(content, on({ registered_on: '2023-06-30' }))).toBe('startup')
    expect(stageOf(content, on({ registered_on: '2022-06-30' }))).toBe('stable')
    expect(pointsOf(scheme, on({ rd_wan: 50 }))).toMatchObject({ stage: '', least: '0' })
  })

  it('lie between least and most, whatever the missing figures turn out to be', () => {
    const figure = fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined })
    fc.assert(
      fc.property(figure, figure, figure, fc.nat(300), (rd, now, before, filled) => {
        const known = { registered_on: '2024-01-01', rd_wan: rd, revenue_wan: now, revenue_prev_wan: before }
        const open = pointsOf(scheme, on(known))
        const whole = Object.fromEntries(Object.entries(known).map(([name, value]) => [name, value ?? filled + 1]))
        const points = Number(pointsOf(scheme, on(whole)).least)
        expect(points).toBeGreaterThanOrEqual(Number(open.least) - 1e-6)
        expect(points).toBeLessThanOrEqual(Number(open.most) + 1e-6)
      }),
    )
  })
})

describe('a scheme as it is written', () => {
  it('is refused with the place of each fault', () => {
    const [first, second] = content.indicators as [PointsContent['indicators'][number], PointsContent['indicators'][number]]
    const wrong = {
      ...content,
      indicators: [
        { ...first, formula: 'rd +', full: 0 },
        { ...second, weights: { startup: 1 } },
      ],
    }
    expect(pointsFaults(wrong).map(({ at, code }) => `${at} ${code}`)).toEqual([
      ...['indicators[0].formula formula', 'indicators[0].full limits', 'indicators[1].weights weights'],
    ])
    expect(pointsFaults({ stages: [], indicators: [] }).map(({ code }) => code)).toEqual(['stage', 'indicator'])
  })

  it('of reference is sound, has eighteen indicators and a hundred points in every stage, and is marked unconfirmed', () => {
    const reference = referenceJson<{ certainty: string; content: PointsContent }>('points-scheme.json')
    expect(reference.certainty).toBe('unconfirmed')
    expect(pointsFaults(reference.content)).toEqual([])
    expect(reference.content.indicators).toHaveLength(18)
    for (const { code } of reference.content.stages)
      expect(reference.content.indicators.reduce((sum, { weights }) => sum + (weights[code] ?? 0), 0)).toBe(100)
  })
})
