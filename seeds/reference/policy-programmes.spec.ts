import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { asFactValue, compute, factsOf, formula } from '#criteria'
import { fenOf, policyCharts, termsFaults } from '#policies'
import { policyProgrammes } from './policy-programmes.js'

const programmes = policyProgrammes()
const examples = new URL('../../../shared/domain/examples.json', import.meta.url)

describe('the clauses of the policies', () => {
  it.each(programmes.map((one) => [one.code, one] as const))('%s can be applied for as it is written', (_code, programme) => {
    const keys = programme.form.flatMap((section) => section.fields.map((field) => field.key))
    expect(termsFaults(programme.options as never, keys)).toEqual([])
    expect(new Set(keys).size).toBe(keys.length)
    expect(policyCharts.map((chart) => chart.id)).toContain(programme.chart.id)
    expect(programme.options.terms.says?.every((text) => text.length > 2)).toBe(true)
  })

  it('have an amount by formula, or are marked uncertain and closed', () => {
    const without = programmes.filter(({ options }) => options.terms.amount === undefined)
    expect(without.map(({ code }) => code).sort()).toEqual([
      'foreign-investment',
      'little-giant-2025',
      'settlement-award',
      'talent-places',
    ])
    expect(without.filter(({ open, certainty }) => open || certainty !== 'unconfirmed')).toEqual([])
  })

  it('that have lapsed end on a day, and name each other where they exclude each other', () => {
    expect(programmes.filter(({ certainty, to }) => certainty === 'lapsed' && to === null)).toEqual([])
    const codes = programmes.map(({ code }) => code)
    for (const { options } of programmes) for (const code of options.terms.excludes ?? []) expect(codes).toContain(code)
  })

  const maybe = existsSync(examples) ? it : it.skip
  maybe('give to the fen what the worked examples say (skipped where the examples are absent)', () => {
    const { payment_examples: worked } = JSON.parse(readFileSync(examples, 'utf8')) as {
      payment_examples: { clause: string; inputs: Record<string, unknown>; amount_wan: number }[]
    }
    const byFormula: Record<string, string> = {
      ...{
        rd_growth_subsidy: 'rd-growth-subsidy',
        am_contribution: 'am-contribution',
        retail_contribution: 'retail-contribution',
      },
      ...{
        wholesale_contribution: 'wholesale-contribution',
        outsourcing_award: 'outsourcing-award',
        gazelle_award: 'gazelle-award',
      },
      ...{ guangzhou_hte_award: 'guangzhou-high-tech', guangzhou_ipo_award: 'guangzhou-listing', unicorn_award: 'unicorn-award' },
      ...{ little_giant_capex_award: 'srdi-capex', listing_stages_award: 'listing-stages' },
    }
    const got = worked.map(({ clause, inputs }) => {
      const terms = programmes.find(({ code }) => code === byFormula[clause])?.options.terms
      const facts = factsOf(inputs, '2026-01-01')
      if (terms?.eligible && compute(formula(terms.eligible), facts) === false) return 0n
      const wan = asFactValue(compute(formula(terms?.amount ?? ''), facts))
      return wan === undefined ? undefined : fenOf(String(wan))
    })
    expect(got).toEqual(worked.map(({ amount_wan: wan }) => fenOf(wan)))
    expect(worked.length).toBeGreaterThan(10)
  })
})
