import { describe, expect, it } from '@jest/globals'
import { check } from '#lifecycle'
import { tierKinds } from './kinds.js'

describe('the charts of the ladder', () => {
  it.each(tierKinds.flatMap((kind) => kind.charts).map((chart) => [chart.id, chart] as const))('%s is sound', (_id, chart) => {
    expect(check(chart, { guards: {}, conditions: {} } as never).filter((fault) => !fault.includes('has no code'))).toEqual([])
  })
})
