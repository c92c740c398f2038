import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Chart, edges as edgesOf, UnsoundChart } from '#lifecycle'
import { cloneDatabase, type TestDatabase } from '../../test/support/database.js'
import { syncCharts } from './chart-sync.js'
import { permit, permitKind } from './desk.spec-support.js'
import type { Kind } from './kind.js'
import { Kinds } from './kinds.js'

const permitAsChart: Chart = permit
/** The permit with one event written otherwise. */
const withEvent = (event: string, change: object): Kind<{ onReview: boolean }> => {
  const events = { ...permitAsChart.events, [event]: { ...permitAsChart.events[event], ...change } } as Chart['events']
  return { ...permitKind, charts: [{ ...permitAsChart, events }] }
}
const refusal = (kind: Kind<{ onReview: boolean }>): string => {
  try {
    new Kinds().register(kind)
  } catch (error) {
    return error instanceof UnsoundChart ? error.message : `not an UnsoundChart: ${error}`
  }
  return 'it was taken'
}

describe('registering a kind of case', () => {
  it('is refused in a sentence that names the chart, the place and the name without code', () => {
    expect(refusal(withEvent('accept', { guards: ['notThere'] }))).toContain(
      'chart permit@1, event "accept": the guard "notThere" has no code',
    )
    expect(refusal(withEvent('accept', { does: ['vanish'] }))).toContain('the effect "vanish" has no code')
    expect(refusal(withEvent('accept', { after: ['shout'] }))).toContain('the job "shout" has no code')
    expect(refusal(withEvent('return', { input: 'Essay' }))).toContain('the input "Essay" has no code')
    expect(refusal(withEvent('accept', { by: ['gardener'] }))).toContain('the role "gardener" has no code')
    expect(refusal(withEvent('accept', { by: ['officer:cousin'] }))).toContain('the relation "cousin" has no code')
    expect(refusal({ ...permitKind, tasks: {} })).toContain('state "review": the task "visit" has no code')
    expect(refusal(withEvent('accept', { to: 'nowhere' }))).toContain('nowhere')
  })

  it('is refused twice, and under another kind’s number prefix or chart', () => {
    const kinds = new Kinds()
    kinds.register(permitKind)
    expect(() => kinds.register(permitKind)).toThrow('"permit" is registered twice')
    expect(() => kinds.register({ ...permitKind, code: 'other' })).toThrow('share the number prefix PT')
    expect(() => kinds.register({ ...permitKind, code: 'other', numberPrefix: 'OT' })).toThrow('permit@1 belongs to two kinds')
  })

  it('is refused when it gives a name of the office another meaning', () => {
    const kinds = new Kinds()
    expect(() => kinds.register({ ...permitKind, effects: { submitAnswers: async () => {} } })).toThrow('"submitAnswers"')
  })
})

describe('writing the charts to the database', () => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await cloneDatabase()
  })
  afterAll(() => db.drop())

  it('changes nothing the second time, and refuses a chart that changed under the same version', async () => {
    await syncCharts(db.dataSource, [permit])
    await syncCharts(db.dataSource, [permit])
    const [{ states, edges }] = await db.dataSource.query(
      `SELECT (SELECT count(*)::int FROM chart_states WHERE chart_id = 'permit') AS states,
         (SELECT count(*)::int FROM chart_edges WHERE chart_id = 'permit') AS edges`,
    )
    expect([states, edges]).toEqual([Object.keys(permit.states).length, edgesOf(permit).length])
    const changed = { ...permitAsChart, label: ['别的', 'Another'] as const }
    await expect(syncCharts(db.dataSource, [changed])).rejects.toThrow('permit@1; raise the version')
    await syncCharts(db.dataSource, [{ ...changed, version: 2 }])
    expect(await db.dataSource.query(`SELECT version FROM charts WHERE id = 'permit' ORDER BY 1`)).toEqual([
      { version: 1 },
      { version: 2 },
    ])
  })
})
