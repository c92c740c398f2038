import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compute, evaluate, factsOf, formula, leavesOf, prepare } from '#criteria'
import { ruleOfCondition } from './condition.js'
import { standingOf } from './standing.js'

const names = { nameOf: (name: string) => name, choiceOf: (value: string) => value }
const rule = (text: string) => prepare(ruleOfCondition('clause', text, names, 'zh'))
const day = '2026-03-01'

describe('the condition of a clause, explained', () => {
  it('is one condition for each comparison, with figure and gap', () => {
    const { rule: judged } = evaluate(rule('rd >= 500 and (area >= 10 or listed)'), factsOf({ rd: 420, area: 3 }, day))
    expect(leavesOf(judged).map(({ metric, answer, gap }) => [metric, answer, gap?.by])).toEqual([
      ['rd', 'not-met', '80'],
      ['area', 'not-met', '7'],
      ['listed', 'unknown', undefined],
    ])
  })

  it('judges as the formula itself does, whatever is known', () => {
    const texts = [
      'a >= 500',
      'a >= 500 and b',
      'not (a < 10) or b',
      'a / c >= 1.05 or (a >= 10 and not b)',
      '5 <= a and a != c',
      'has(d, "x") and a > 1',
    ]
    const value = fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined })
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.record({ a: value, c: value, b: fc.option(fc.boolean(), { nil: undefined }), d: fc.constantFrom(['x'], ['y']) }),
        (text, given) => {
          const facts = factsOf(given, day)
          const answer = compute(formula(text), facts)
          const expected = answer === true ? 'met' : answer === false ? 'not-met' : 'unknown'
          expect(evaluate(rule(text), facts).result).toBe(expected)
        },
      ),
    )
  })
})

describe('the standing of an enterprise to a clause', () => {
  const judged = { mode: 'standard', offered: false, spent: false, answer: 'met', notMet: 0, unknown: 0, computed: true } as const

  it('is never against it for a missing figure', () => {
    expect(standingOf({ ...judged, answer: 'unknown', unknown: 2 })).toBe('unknown')
    expect(standingOf({ ...judged, computed: false })).toBe('unknown')
    expect(standingOf({ ...judged, answer: 'not-met', notMet: 1, unknown: 1 })).toBe('further')
  })

  it('is direct for what was offered and for what the rule alone decides', () => {
    expect(standingOf({ ...judged, mode: 'no-application', offered: true, answer: null })).toBe('direct')
    expect(standingOf({ ...judged, mode: 'instant' })).toBe('direct')
    expect(standingOf(judged)).toBe('met')
  })

  it('is one short with a single condition to mend, and a person’s where no figure decides', () => {
    expect(standingOf({ ...judged, answer: 'not-met', notMet: 1 })).toBe('one-short')
    expect(standingOf({ ...judged, answer: null })).toBe('needs-person')
    expect(standingOf({ ...judged, answer: null, spent: true })).toBe('given')
  })
})
