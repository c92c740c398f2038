import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { panelResult, scoreFaults } from './panel-result.js'

const rubric = [
  { key: 'novelty', label: '创新性', most: 60 },
  { key: 'team', label: '团队', most: 40 },
]
const expert = (expertId: string, novelty: number, team: number) => ({ expertId, scores: { novelty, team } })

describe('what a panel found', () => {
  it('leaves out one highest and one lowest total from five experts on', () => {
    const five = [expert('a', 50, 30), expert('b', 55, 35), expert('c', 45, 30), expert('d', 52, 33), expert('e', 60, 40)]
    expect(panelResult(rubric, five)).toMatchObject({ mean: '85.00', counted: 3, most: 100, divergent: false })
    expect(panelResult(rubric, five).totals.map(({ total, trimmed }) => [total, trimmed])).toEqual([
      ['80.00', false],
      ['90.00', false],
      ['75.00', true],
      ['85.00', false],
      ['100.00', true],
    ])
  })

  it('takes every total of fewer than five, rounded half up', () => {
    const found = panelResult(rubric, [expert('a', 50, 30), expert('b', 50, 30.01), expert('c', 50, 30.005)])
    expect(found).toMatchObject({ mean: '80.01', counted: 3 })
    expect(panelResult(rubric, [expert('a', 50, 30), expert('b', 50, 30.01)]).mean).toBe('80.01')
  })

  it('points out a total that stands more than a fifth of the points apart, also one left out of the mean', () => {
    const found = panelResult(rubric, [...['a', 'b', 'c', 'd'].map((id) => expert(id, 50, 30)), expert('e', 30, 20)])
    expect(found.divergent).toBe(true)
    expect(found.totals.at(-1)).toEqual({ expertId: 'e', total: '50.00', trimmed: true, divergent: true })
    const onTheLine = panelResult(rubric, [...['a', 'b', 'c', 'd'].map((id) => expert(id, 50, 30)), expert('e', 40, 20)])
    expect(onTheLine.divergent).toBe(false)
  })

  it('lies between the lowest and the highest total, whoever comes first', () => {
    const one = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 }))
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 9 }), (points) => {
        const given = points.map(([novelty, team], n) => expert(`e${n}`, novelty, team))
        const { mean, totals } = panelResult(rubric, given)
        const sums = totals.map(({ total }) => Number(total))
        expect(Number(mean)).toBeGreaterThanOrEqual(Math.min(...sums))
        expect(Number(mean)).toBeLessThanOrEqual(Math.max(...sums))
        expect(panelResult(rubric, [...given].reverse()).mean).toBe(mean)
      }),
    )
  })
})

describe('one expert’s scores', () => {
  it('name every line without points, out of range or unknown', () => {
    expect(scoreFaults(rubric, { novelty: 61, style: 1 })).toEqual([
      { key: 'novelty', code: 'cases.score-out-of-range', most: 60 },
      { key: 'team', code: 'cases.score-missing', most: 40 },
      { key: 'style', code: 'cases.score-unknown' },
    ])
    expect(scoreFaults(rubric, { novelty: Number.NaN, team: -1 }).map(({ code }) => code)).toEqual([
      'cases.score-out-of-range',
      'cases.score-out-of-range',
    ])
    expect(scoreFaults(rubric, { novelty: 0, team: 40 })).toEqual([])
  })
})
