import { describe, expect, it } from '@jest/globals'
import { Kinds } from '#cases'
import type { FactsService } from '#enterprises'
import { policyCharts, policyKinds } from './kinds.js'

const kinds = policyKinds({} as FactsService)

describe('the charts of policies', () => {
  it('are taken in by the desk, with every name they use', () => {
    const registered = new Kinds()
    for (const kind of kinds) registered.register(kind as (typeof kinds)[0])
    expect(registered.charts.map(({ id }) => id)).toEqual(policyCharts.map(({ id }) => id))
  })

  it.each(policyCharts.map((one) => [one.id, one] as const))('%s lets no timer refuse a firm or give it money', (_id, chart) => {
    const bySystem = Object.entries(chart.events).filter(([, event]) => event.by.includes('system'))
    expect(bySystem.map(([name]) => name).filter((name) => !['lapse', 'expire'].includes(name))).toEqual([])
    const effects = bySystem.flatMap(([, event]) => event.does ?? [])
    expect(effects.filter((name) => name !== 'releaseAward')).toEqual([])
  })

  it.each(policyCharts.map((one) => [one.id, one] as const))(
    '%s never lets one pair of hands propose, approve and pay',
    (_id, chart) => {
      const guarded = (name: string) => chart.events[name]?.guards?.filter((guard) => guard.startsWith('notThe')) ?? []
      for (const name of ['approve', 'order', 'notify'].filter((event) => chart.events[event]?.by.includes('manager')))
        expect({ name, guards: guarded(name).length }).toEqual({ name, guards: 1 })
      for (const name of ['recordPaid', 'recordReturn'].filter((event) => chart.events[event]))
        expect({ name, guarded: guarded(name).length > 0, by: chart.events[name]?.by }).toEqual({
          name,
          guarded: true,
          by: ['finance'],
        })
    },
  )

  it.each(policyCharts.map((one) => [one.id, one] as const))('%s pays only on the bank’s word', (_id, chart) => {
    const paying = Object.values(chart.events).filter((event) => event.does?.includes('payAward'))
    for (const event of paying) expect(event.guards).toContain('bankConfirmed')
    expect(paying.length).toBe(chart.id === 'policy-recovery' ? 0 : 1)
  })
})
