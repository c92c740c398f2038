import { expect, it } from '@jest/globals'
import type { Ruleset } from '#criteria'
import { referenceJson } from '#platform'
import { rulesetDifference } from './ruleset-difference.js'

const rulesets = new Map(referenceJson<Ruleset[]>('rulesets.json').map((one) => [one.id, one]))
const reference = (id: string) => rulesets.get(id) as Ruleset

it('the little giants of 2022 and 2026 differ leaf by leaf: what was raised, what came and what went', () => {
  const changes = rulesetDifference(reference('little_giant_2022'), reference('little_giant_2026'))
  const of = (key: string) => changes.find((one) => one.part === 'condition' && one.key === key)
  expect(of('main_income_ratio')).toMatchObject({
    change: 'changed',
    before: { op: '>=', value: 0.7 },
    after: { op: '>=', value: 0.9 },
  })
  expect(of('debt_ratio')).toMatchObject({ change: 'changed', before: { value: 0.7 }, after: { value: 0.75 } })
  expect(of('revenue_wan')).toMatchObject({ change: 'added', before: null, after: { op: '>=', value: 5000 } })
  expect(of('own_brand')).toMatchObject({ change: 'removed', after: null })
  expect(of('niche_years')).toBeUndefined()
  expect(changes.find(({ part, key }) => part === 'measure' && key === 'revenue_factor_2y')).toMatchObject({ change: 'added' })
})

it('a condition that got another id alone has not changed', () => {
  const { rule } = reference('srdi_2026')
  const renamed = JSON.parse(JSON.stringify(rule).replaceAll('N4a_', 'X4a_'))
  expect(rulesetDifference({ rule }, { rule: renamed })).toEqual([])
})

it('a changed band of a score names section and item', () => {
  const before = reference('hte_2016')
  const after = JSON.parse(JSON.stringify(before)) as {
    score: { sections: { id: string; items: { id: string; max?: number }[] }[] }
  }
  const item = after.score.sections.find(({ id }) => id === 'organisation')?.items[0]
  if (item) item.max = 7
  expect(rulesetDifference(before, after as unknown as Ruleset).map(({ part, key }) => [part, key])).toEqual([
    ['score', 'organisation.org_1'],
  ])
})
