import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Terms } from '../catalogue/terms.js'
import { fenOf, wanOf, yuanOf } from '../money/fen.js'
import { beyondLimits, conflictsWith, dueOf, eligibility, grossOf, missingFigures, type StandingAward } from './amount.js'
import { figuresOf } from './figures.js'

const WAN = 1_000_000n
const terms = (more: Partial<Terms> = {}): Terms => ({ mode: 'standard', inputs: [], budgetLine: 'line', ...more })
const other = (more: Partial<StandingAward>): StandingAward => ({
  ...{ caseId: 'x', caseNumber: 'DX-2026-000001', clauseCode: 'other', year: 2026, capGroup: 'other', topUpGroup: null },
  ...{ excludes: [], grossFen: '0', amountFen: '0' },
  ...more,
})
const figure = (name: string, value: string | number | boolean) => ({ name, value, source: 'declared' as const })

describe('an amount', () => {
  it('is exact to the fen, and a part of a fen is dropped', () => {
    expect(fenOf('0.1')).toBe(100_000n)
    expect(fenOf('12.3456789')).toBe(12_345_678n)
    expect(wanOf(12_345_678n)).toBe('12.345678')
    expect(yuanOf(5n)).toBe('0.05')
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (fen) => fenOf(wanOf(fen)) === fen))
  })

  it('is unknown, not zero, while a figure is missing, and names it', () => {
    const clause = terms({ amount: 'min(0.10 * a, 100)', inputs: [{ name: 'a', label: ['甲', 'A'] }] })
    expect(grossOf(clause, [], '2026-03-01')).toBeUndefined()
    expect(missingFigures(clause, [])).toEqual(['a'])
    expect(grossOf(clause, [figure('a', 333)], '2026-03-01')).toBe(33_300_000n)
    expect(eligibility(terms({ eligible: 'a >= 500' }), [], '2026-03-01')).toBe('unknown')
  })

  it('reads money of the form in 万元, an examiner’s word before the firm’s, and two years as a series', () => {
    const inputs = [
      { name: 'rev_wan', label: ['营收', 'Revenue'] as const, fields: ['rev'] },
      { name: 'prev', label: ['前', 'Before'] as const, fields: ['before', 'last'] },
    ]
    const sources = { answers: { rev: 123_456_789, before: 1_000_000, last: 2_000_000 }, moneyFields: ['rev', 'before', 'last'] }
    expect(figuresOf(inputs, sources).map((one) => one.value)).toEqual(['123.456789', ['1', '2']])
    const examined = [{ name: 'rev_wan', value: 100, note: '审计' }]
    expect(figuresOf(inputs, { ...sources, examined })[0]).toEqual({
      name: 'rev_wan',
      value: 100,
      source: 'examined',
      note: '审计',
    })
  })

  it('gives the difference when less was given within its group, and nothing when as much was', () => {
    const clause = terms({ topUpGroup: 'unicorn' })
    const about = { clauseCode: 'unicorn', grossFen: 500n * WAN, year: 2026 }
    expect(dueOf(clause, about, [other({ topUpGroup: 'unicorn', year: 2024, amountFen: String(200n * WAN) })]).amountFen).toBe(
      300n * WAN,
    )
    expect(dueOf(clause, about, [other({ topUpGroup: 'unicorn', amountFen: String(500n * WAN) })]).amountFen).toBe(0n)
  })

  it('stops at the cap of the year, whichever clauses of the group used it', () => {
    const clause = terms({ capPerYear: 100, capGroup: 'rd' })
    const about = { clauseCode: 'a', grossFen: 80n * WAN, year: 2026 }
    expect(dueOf(clause, about, [other({ capGroup: 'rd', amountFen: String(30n * WAN) })]).amountFen).toBe(70n * WAN)
    expect(dueOf(clause, about, [other({ capGroup: 'rd', year: 2025, amountFen: String(30n * WAN) })]).amountFen).toBe(80n * WAN)
  })

  it('never passes the cap nor the highest of its group, whatever was decided in whatever order', () => {
    const clause = terms({ capPerYear: 100, topUpGroup: 'g' })
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 150n * WAN }), { maxLength: 12 }), (grosses) => {
        const given: StandingAward[] = []
        for (const grossFen of grosses) {
          const { amountFen } = dueOf(clause, { clauseCode: 'other', grossFen, year: 2026 }, given)
          const award = other({ topUpGroup: 'g', grossFen: String(grossFen), amountFen: String(amountFen) })
          expect(amountFen === 0n ? [] : beyondLimits(clause, award, given)).toEqual([])
          if (amountFen > 0n) given.push(award)
        }
        const sum = given.reduce((all, one) => all + BigInt(one.amountFen), 0n)
        expect(sum <= 100n * WAN && (sum === 0n || grosses.some((one) => sum <= one))).toBe(true)
      }),
    )
  })

  it('excludes both ways, within the same year', () => {
    const b = other({ clauseCode: 'b', excludes: ['a'] })
    expect(conflictsWith({ clauseCode: 'a', year: 2026, excludes: [] }, [b]).length).toBe(1)
    expect(conflictsWith({ clauseCode: 'c', year: 2026, excludes: ['b'] }, [b]).length).toBe(1)
    expect(conflictsWith({ clauseCode: 'c', year: 2025, excludes: ['b'] }, [b])).toEqual([])
    expect(conflictsWith({ clauseCode: 'c', year: 2026, excludes: [] }, [b])).toEqual([])
  })

  it('that was paid beyond the cap of the year by a later change is stopped before it leaves', () => {
    const award = other({ grossFen: String(80n * WAN), amountFen: String(80n * WAN) })
    expect(beyondLimits(terms({ capPerYear: 100 }), award, [other({ amountFen: String(30n * WAN) })])).toEqual([
      { code: 'policies.cap-reached' },
    ])
  })
})
