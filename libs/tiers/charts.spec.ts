import { describe, expect, it } from '@jest/globals'
import { commonWiring, Kinds } from '#cases'
import { check } from '#lifecycle'
import { tierKinds } from './kinds.js'

const charts = tierKinds.flatMap((kind) => kind.charts.map((chart) => ({ kind, chart })))

describe('the charts of the ladder', () => {
  it('are taken in by the desk, with every name they use', () => {
    const kinds = new Kinds()
    for (const kind of tierKinds) kinds.register(kind)
    expect(kinds.charts.map(({ id, version }) => `${id}@${version}`)).toEqual([
      ...['recognition@1', 'recognition@2', 'renewal@1', 'renewal@2', 'transfer@1', 'transfer@2', 'revocation@1'],
    ])
  })

  it.each(charts.map((one) => [one.chart.id, one] as const))('%s is sound', (_id, { kind, chart }) => {
    const wiring = { guards: { ...commonWiring.guards, ...kind.wiring.guards }, conditions: kind.wiring.conditions }
    expect(check(chart, wiring as never)).toEqual([])
  })

  it.each(charts.map((one) => [one.chart.id, one.chart] as const))(
    '%s lets no timer refuse a firm or give a title by itself',
    (_id, chart) => {
      const fired = Object.values(chart.states).flatMap(({ deadline }) =>
        deadline?.then.do === 'fire' ? [deadline.then.event] : [],
      )
      expect(fired.filter((event) => event !== 'lapse')).toEqual([])
      const bySystem = Object.entries(chart.events).filter(([, event]) => event.by.includes('system'))
      expect(bySystem.filter(([, event]) => event.adverse || event.does?.length)).toEqual([])
    },
  )

  it.each(charts.map((one) => [one.chart.id, one.chart] as const))('%s never lets whoever examined decide', (_id, chart) => {
    const deciding = Object.entries(chart.events).filter(
      ([name, event]) => event.from.includes('decision') && name !== 'sendBack',
    )
    expect(deciding.length).toBeGreaterThan(0)
    for (const [name, event] of deciding)
      expect({ name, separated: event.guards?.some((guard) => guard.startsWith('notThe')), by: event.by }).toEqual({
        name,
        separated: true,
        by: ['manager'],
      })
  })
})
