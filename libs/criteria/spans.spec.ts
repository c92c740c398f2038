import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { evaluate, type Facts, lacking, prepare, type Ruleset, rulesetFaults, shortfall } from './index.js'

const points = ['a', 'b', 'c']
const scored: Ruleset = {
  id: 's',
  name: '评分',
  score: {
    sections: [{ id: 'all', cap: 25, items: points.map((id) => ({ id, kind: 'given' as const, metric: `p_${id}`, max: 10 })) }],
    as: { total: 'total' },
  },
  rule: { id: 'T', metric: 'total', op: '>', value: 12 },
}
const facts = (known: Record<string, unknown>): Facts => ({
  asOf: '2026-06-30',
  known: Object.fromEntries(
    Object.entries(known).flatMap(([name, value]) => (value === null ? [] : [[name, { value: value as number }]])),
  ),
})
const given = fc.option(fc.integer({ min: 0, max: 10 }))
const some = fc.record({ p_a: given, p_b: given, p_c: given })

describe('a score with points still to be given', () => {
  it('is enough when the least possible total is, too low when the most possible is, and else unknown', () => {
    const answer = (known: Record<string, unknown>) => evaluate(prepare(scored), facts(known)).result
    expect(answer({ p_a: 10, p_b: 3 })).toBe('met')
    expect(answer({ p_a: 1, p_b: 1 })).toBe('not-met')
    expect(answer({ p_a: 2, p_b: 1 })).toBe('unknown')
  })

  it('never takes back an answer, whatever the missing points turn out to be', () => {
    const { result } = { result: (known: object) => evaluate(prepare(scored), facts(known as never)).result }
    fc.assert(
      fc.property(some, fc.record({ p_a: fc.nat(10), p_b: fc.nat(10), p_c: fc.nat(10) }), (known, rest) => {
        const before = result(known)
        const filled = Object.fromEntries(Object.entries(rest).map(([k, v]) => [k, known[k as 'p_a'] ?? v]))
        if (before !== 'unknown') expect(result(filled)).toBe(before)
      }),
      { numRuns: 500 },
    )
  })

  it('is unknown only where some way to give the missing points meets the rule and another does not', () => {
    fc.assert(
      fc.property(some, (known) => {
        const fill = (value: number) => Object.fromEntries(Object.entries(known).map(([k, v]) => [k, v ?? value]))
        const ends = [0, 10].map((value) => evaluate(prepare(scored), facts(fill(value))).result)
        expect(evaluate(prepare(scored), facts(known)).result).toBe(ends[0] === ends[1] ? ends[0] : 'unknown')
      }),
      { numRuns: 500 },
    )
  })
})

describe('the nearest way to meet a ruleset', () => {
  const ruleset: Ruleset = {
    id: 'r',
    name: '两条路',
    derived: { ratio: 'rd / revenue' },
    rule: {
      all: [
        { id: 'held', metric: 'held', op: '==', value: true },
        {
          any: [
            {
              all: [
                { id: 'base', metric: 'base', op: '>=', value: 500 },
                { id: 'ratio', metric: 'ratio', op: '>=', value: 0.1 },
              ],
            },
            {
              all: [
                { id: 'big', metric: 'big', op: '>=', value: 9 },
                { id: 'vc', metric: 'vc', op: '>=', value: 9 },
              ],
            },
          ],
        },
      ],
    },
  }
  const judged = (known: Record<string, unknown>) => evaluate(prepare(ruleset), facts(known))

  it('is the alternative with the fewest conditions not met', () => {
    const { rule } = judged({ held: true, base: 498.8, rd: 20, revenue: 100, big: 1, vc: 1 })
    expect(shortfall(rule).notMet.map(({ id, gap }) => [id, gap?.by])).toEqual([['base', '1.2']])
    expect(shortfall(rule).unknown).toEqual([])
  })

  it('names the figures a measure lacks, not the measure', () => {
    const known = { held: true, base: 600, revenue: 100 }
    const evaluation = judged(known)
    const { notMet, unknown } = shortfall(evaluation.rule)
    expect(notMet).toEqual([])
    expect(lacking(prepare(ruleset), evaluation, facts(known), unknown)).toEqual({ figures: ['rd'], byPerson: [] })
  })

  it('names the points only a person can give apart from figures', () => {
    const known = { p_a: 2, p_b: 1 }
    const evaluation = evaluate(prepare(scored), facts(known))
    expect(lacking(prepare(scored), evaluation, facts(known), shortfall(evaluation.rule).unknown)).toEqual({
      figures: [],
      byPerson: ['p_c'],
    })
  })
})

describe('a ruleset as it is written', () => {
  const leaf = { id: 'L', metric: 'revenue', op: '>=', value: 1 }
  const faults = (content: object) => rulesetFaults(content as never).map(({ at, code }) => `${at} ${code}`)

  it.each([
    [{ rule: { all: [] } }, 'rule.all empty-group'],
    [{ rule: { all: [leaf, leaf] } }, 'rule.all[1] id-twice'],
    [{ rule: { any: [{ metric: 'x', op: '=>', value: 1 }] } }, 'rule.any[0].op bad-operator'],
    [{ rule: { not: { metric: 'x', op: '>=', value: true } } }, 'rule.not.op bad-order-operator'],
    [{ rule: { metric: 'x', op: '>=', value: null } }, 'rule.value bad-value'],
    [{ rule: { metric: 'x', op: '>=', value: 1, any: [leaf] } }, 'rule not-a-condition'],
    [{ rule: { metric: 'a b', op: '>=', value: 1 } }, 'rule.metric bad-metric'],
    [
      {
        rule: {
          op: '>=',
          lookup: {
            metric: 'a',
            by: 'b',
            bands: [
              { max: 2, threshold: 1 },
              { max: 1, threshold: 2 },
            ],
          },
        },
      },
      'rule.lookup.bands[1] bad-bands',
    ],
    [{ derived: { a: 'b +' }, rule: leaf }, 'derived.a bad-formula'],
    [{ derived: { a: 'import(b)' }, rule: leaf }, 'derived.a bad-formula'],
    [{ derived: { a: 'b + 1', b: 'x' }, rule: leaf }, 'derived.a measure-later'],
    [{ score: { sections: [] }, rule: leaf }, 'score.sections bad-score'],
    [
      { score: { sections: [{ id: 's', items: [{ id: 'i', kind: 'band', metric: 'm', bands: [{ ge: 1 }] }] }] }, rule: leaf },
      'score.sections[0].items[0].bands[0] bad-bands',
    ],
  ])('is refused with the place in the tree: %j', (content, fault) => {
    expect(faults(content)).toEqual([fault])
  })

  it('is refused when it has no rule at all', () => {
    expect(faults({})).toEqual(['rule not-a-condition'])
  })
})
