import { describe, expect, it } from '@jest/globals'
import { type Ruleset, rulesetFaults } from '#criteria'
import { referenceJson } from '#platform'

describe('the reference rulesets', () => {
  it.each(referenceJson<Ruleset[]>('rulesets.json').map((ruleset) => [ruleset.id, ruleset] as const))(
    '%s would be accepted as a draft of the office',
    (_, ruleset) => {
      expect(rulesetFaults(ruleset)).toEqual([])
    },
  )
})
