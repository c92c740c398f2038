import { describe, expect, it } from '@jest/globals'
import { asFactValue, compute, factsOf, formula } from './index.js'

const value = (text: string, given: Record<string, unknown> = {}) =>
  asFactValue(compute(formula(text), factsOf(given, '2026-06-30')))

describe('a formula', () => {
  it('computes in exact decimals', () => {
    expect(value('0.1 + 0.2')).toBe('0.3')
    expect(value('min(0.10 * (rd - rd_prev), 100)', { rd: 800, rd_prev: 500 })).toBe('30')
    expect(value('floor((now - max(before)) / 5000) * 5', { now: 32000, before: [20000, 18000] })).toBe('10')
  })

  it('has no value when an input is missing or a division has no answer', () => {
    expect(value('a + b', { a: 1 })).toBeUndefined()
    expect(value('sum(years)', { years: [1, null, 3] })).toBeUndefined()
    expect(value('a / b', { a: 1, b: 0 })).toBeUndefined()
  })

  it('knows an answer that does not depend on what is missing', () => {
    expect(value('a > 1 or b > 1', { a: 2 })).toBe(true)
    expect(value('a > 1 and b > 1', { a: 0 })).toBe(false)
    expect(value('b ? 5 : 5')).toBe('5')
  })

  it('reads codes by conditions', () => {
    const code = 'one >= 1 ? "classI>=1" : two >= 4 ? "classII>=4" : "none"'
    expect(value(code, { one: 0, two: 4 })).toBe('classII>=4')
    expect(value(code, { one: 0 })).toBeUndefined()
  })

  it.each([
    ['import("fs")', 'import'],
    ['a = 5', 'not permitted'],
    ['f(x) = x', 'not permitted'],
    ['a.constructor', 'not permitted'],
    ['a[1]', 'not permitted'],
    ['a mod 2', 'mod'],
    ['1 +', 'cannot be read'],
    ['evaluate("1")', 'evaluate'],
    ['toString()', 'toString'],
  ])('refuses %s and says why', (text, why) => {
    expect(() => formula(text)).toThrow(why)
  })
})
