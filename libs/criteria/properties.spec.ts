import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  type Answer,
  Exact,
  evaluate,
  type Fact,
  type Facts,
  judgeRule,
  leavesOf,
  prepare,
  type Rule,
  type Ruleset,
  reads,
} from './index.js'

const metrics = ['a', 'b', 'c', 'd']
const number = fc.integer({ min: -500, max: 500 }).map((n) => n / 10)
const comparison = fc.constantFrom('>=' as const, '>' as const, '<=' as const, '<' as const)
const leaf: fc.Arbitrary<Rule> = fc.record({ metric: fc.constantFrom(...metrics), op: comparison, value: number })
const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('rule').map((not) => ({ not })),
  ),
}))
const values = fc.record({ a: fc.option(number), b: fc.option(number), c: fc.option(number), d: fc.option(number) })
const facts = (given: Record<string, number | null>): Facts => ({
  asOf: '2026-06-30',
  known: Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === null ? [] : [[name, { value } satisfies Fact]])),
  ),
})
const answer = (r: Rule, given: Record<string, number | null>): Answer => judgeRule(r, reads(facts(given))).answer
const positive = (r: Rule): boolean =>
  'all' in r ? r.all.every(positive) : 'any' in r ? r.any.every(positive) : 'op' in r && (r.op === '>=' || r.op === '>')

describe('the judge', () => {
  it('never takes back what it said when a missing figure becomes known', () => {
    fc.assert(
      fc.property(rule, values, fc.constantFrom(...metrics), number, (r, given, name, value) => {
        fc.pre(given[name as 'a'] === null)
        const before = answer(r, given)
        if (before !== 'unknown') expect(answer(r, { ...given, [name]: value })).toBe(before)
      }),
      { numRuns: 1000 },
    )
  })

  it('never finds an enterprise wanting for figures left out: what was unknown or met does not become not met', () => {
    fc.assert(
      fc.property(rule, values, fc.constantFrom(...metrics), (r, given, name) => {
        const before = answer(r, given)
        const after = answer(r, { ...given, [name]: null })
        if (before !== 'not-met') expect(after).not.toBe('not-met')
      }),
      { numRuns: 1000 },
    )
  })

  it('never turns met into not met when a figure under "at least" conditions grows', () => {
    fc.assert(
      fc.property(rule, values, fc.constantFrom(...metrics), fc.integer({ min: 0, max: 100 }), (r, given, name, more) => {
        const now = given[name as 'a']
        fc.pre(positive(r) && now !== null)
        if (answer(r, given) === 'met') expect(answer(r, { ...given, [name]: (now ?? 0) + more })).toBe('met')
      }),
      { numRuns: 1000 },
    )
  })

  it('reports a gap that, once closed, meets the condition', () => {
    fc.assert(
      fc.property(leaf, number, (r, value) => {
        const [judged] = leavesOf(judgeRule(r, reads(facts({ a: value, b: value, c: value, d: value }))))
        if (judged?.answer !== 'not-met') return
        expect(judged.gap).toBeDefined()
        const step = judged.gap?.beyond ? '0.01' : '0'
        const change = new Exact(judged.gap?.by ?? 0).plus(step).times(judged.gap?.direction === 'more' ? 1 : -1)
        const mended = new Exact(value).plus(change).toFixed()
        expect(judgeRule(r, reads({ asOf: '2026-06-30', known: { [judged.metric]: { value: mended } } })).answer).toBe('met')
      }),
      { numRuns: 1000 },
    )
  })

  it('says not before which date a condition on elapsed days can be met', () => {
    const ruleset: Ruleset = { id: 'days', name: '注册满一年', rule: { id: 'H1', metric: 'days', op: '>=', value: 365 } }
    const known = { days: { value: 354, unit: 'days-elapsed' } }
    const { rule: judged } = evaluate(prepare(ruleset), { asOf: '2026-06-20', known })
    expect(judged).toMatchObject({ answer: 'not-met', gap: { by: '11', direction: 'more', notBefore: '2026-07-01' } })
  })

  it('compares in exact decimals: growth of exactly 1.44 over two years is enough', () => {
    const ruleset: Ruleset = {
      id: 'g',
      name: '复合增长',
      derived: { factor: 'end_wan / base_wan' },
      rule: { id: 'G', metric: 'factor', op: '>=', value: 1.44 },
    }
    const known = { end_wan: { value: '1440.00' }, base_wan: { value: 1000 } }
    expect(evaluate(prepare(ruleset), { asOf: '2026-06-30', known }).result).toBe('met')
  })
})
