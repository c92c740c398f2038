import { describe, expect, it } from '@jest/globals'
import { Kinds } from '#cases'
import type { FactsService } from '#enterprises'
import { type Chart, type EventDef, targets } from '#lifecycle'
import { policyCharts, policyKinds } from './kinds.js'
import { stepNotices } from './step-notices.js'

const kinds = policyKinds({} as FactsService)

describe('the charts of policies', () => {
  it('are taken in by the desk, with every name they use', () => {
    const registered = new Kinds()
    for (const kind of kinds) registered.register(kind as (typeof kinds)[0])
    const names = (charts: readonly Chart[]) => charts.map(({ id, version }) => `${id}@${version}`).sort()
    expect(names(registered.charts)).toEqual(names(policyCharts))
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

/** Newest edition of each chart. */
const newest = [...new Map(policyCharts.map((one) => [one.id, one])).values()]
const JOB = { firm: 'notifyFirm', officer: 'notifyOffice', holder: 'notifyHolder' } as const

/** Whom a step concerns besides whoever takes it: read off the chart alone. */
function concerned(chart: Chart, event: EventDef<string>): Set<keyof typeof JOB> {
  const byFirm = event.by.every((who) => who.startsWith('firm'))
  const byOfficer = event.by.every((who) => who.startsWith('officer') || who.startsWith('reviewer'))
  const found = new Set<keyof typeof JOB>()
  for (const from of event.from)
    for (const { to } of targets(event)) {
      const [left, entered] = [chart.states[from], chart.states[to]]
      const looksDifferent = left?.label.firm[0] !== entered?.label.firm[0]
      if (!byFirm && (looksDifferent || entered?.waitsOn === 'firm' || event.adverse)) found.add('firm')
      if (!byOfficer && (entered?.waitsOn === 'officer' || (byFirm && left?.unlocks !== 'all'))) found.add('officer')
      const passedOn = (entered?.waitsOn === 'manager' || entered?.waitsOn === 'finance') && left?.waitsOn !== entered.waitsOn
      if (passedOn) found.add('holder')
    }
  return found
}

describe('the table of notices', () => {
  it.each(newest.map((one) => [one.id, one] as const))('%s tells whoever a step concerns', (_id, chart) => {
    const silent = Object.entries(chart.events).flatMap(([name, event]) =>
      [...concerned(chart, event)].filter((whom) => !event.after?.includes(JOB[whom])).map((whom) => `${name}: ${whom}`),
    )
    expect(silent).toEqual([])
  })

  it('names no step that no chart has', () => {
    for (const [id, steps] of Object.entries(stepNotices)) {
      const known = newest
        .filter((one) => one.id === id || (id !== 'policy-award' && id !== 'policy-recovery'))
        .flatMap((one) => Object.keys(one.events))
      expect(Object.keys(steps).filter((name) => !known.includes(name))).toEqual([])
    }
  })
})
