import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { judges } from './judges.js'

const worked = '../shared/domain/examples.json'
const file = existsSync(worked)
  ? (JSON.parse(readFileSync(worked, 'utf8')) as Record<string, { id?: string; code?: string }[]>)
  : {}
const all = Object.keys(judges).flatMap((list) =>
  (file[list] ?? []).map((example) => ({ list, name: example.id ?? example.code, example })),
)

describe('the evaluate command', () => {
  if (all.length === 0) it.skip('judges the worked examples (../shared/domain/examples.json is not here)', () => undefined)
  else
    it.each(all)('agrees with $list $name', ({ list, example }) => {
      expect(judges[list]?.(example as never)).toEqual([])
    })

  it('says what it expected and what came when an example is wrong', () => {
    expect(judges.working_day_examples?.({ start: '2026-04-30', working_days: 5, due: '2026-05-08' } as never)).toEqual([
      'due: expected "2026-05-08", got "2026-05-11"',
    ])
    expect(
      judges.payment_examples?.({ clause: 'rd_growth_subsidy', inputs: { rd_now_wan: 800 }, amount_wan: 30 } as never),
    ).toEqual(['amount_wan: expected 30, got no amount (an input is missing)'])
    expect(() => judges.examples?.({ ruleset: 'nobody', inputs: {} } as never)).toThrow('there is no ruleset "nobody"')
  })
})
