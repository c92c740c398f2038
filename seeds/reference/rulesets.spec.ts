import { describe, expect, it } from '@jest/globals'
import { evaluate, prepare, type Ruleset, rulesetFaults, shortfall } from '#criteria'
import { referenceJson } from '#platform'
import { withAnswers } from '#tiers'
import { programmeRows } from './programmes.js'
import { rulesetPlaces } from './ruleset-lines.js'

describe('the reference rulesets', () => {
  it.each(referenceJson<Ruleset[]>('rulesets.json').map((ruleset) => [ruleset.id, ruleset] as const))(
    '%s would be accepted as a draft of the office',
    (_, ruleset) => {
      expect(rulesetFaults(ruleset)).toEqual([])
    },
  )
})

describe('the programmes of the ladder that let a ruleset decide', () => {
  const deciding = programmeRows.filter(({ ruleset }) => ruleset)
  const rulesets = referenceJson<Ruleset[]>('rulesets.json')

  it('are those whose every fact the register or the form gives', () => {
    expect([...new Set(deciding.map(({ tier }) => tier.code))].sort()).toEqual([
      ...['gazelle', 'gazelle-cultivation', 'potential-unicorn', 'unicorn'],
    ])
  })

  it.each(deciding.map((programme) => [programme.code, programme] as const))(
    '%s is met by what its form and the register say, with nothing from elsewhere',
    (_, programme) => {
      const said: Readonly<Record<string, unknown>> = {
        ...{
          revenueBase: 2_000_000_000,
          revenueBefore: 2_500_000_000,
          revenueLast: 3_200_000_000,
          rdLast: 300_000_000,
          employees: 80,
        },
        ...{ strategicIndustry: true, equityBacked: true, isListed: false, valuation: 650_000_000_000 },
      }
      const asked = programme.form.flatMap(({ fields }) => fields).map(({ key }) => key)
      const answers = Object.fromEntries(asked.map((key) => [key, said[key]]))
      const day = '2026-05-11'
      const register = { registered_on: '2023-01-01', as_of: day, applied_on: day, hte_valid: true }
      const known = Object.fromEntries(Object.entries(register).map(([name, value]) => [name, { value }]))
      const lines = rulesetPlaces.filter(({ line }) => line === programme.ruleset)
      expect(lines.length).toBeGreaterThan(0)
      for (const { id } of lines) {
        const ruleset = rulesets.find((one) => one.id === id) as Ruleset
        const judged = evaluate(prepare(ruleset), withAnswers({ asOf: day, known }, answers))
        expect([judged.result, shortfall(judged.rule)]).toMatchObject(['met', { notMet: [], unknown: [] }])
      }
    },
  )
})
