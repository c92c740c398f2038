import { describe, expect, it } from '@jest/globals'
import { ahead } from './ahead.js'
import { chart, type Situation } from './chart.js'

const said = (zh: string) => ({ office: [zh, zh], firm: [zh, zh] }) as const
const permit = chart({
  id: 'permit',
  version: 1,
  start: 'draft',
  label: ['许可', 'Permit'],
  states: {
    draft: { phase: 'apply', label: said('填报') },
    review: { phase: 'review', label: said('审核') },
    notice: { phase: 'notice', label: said('公示') },
    above: { phase: 'above', label: said('上级') },
    given: { phase: 'over', final: 'won', label: said('许可') },
  },
  events: {
    submit: { from: ['draft'], to: 'review', label: ['提交', 'Submit'], by: ['firm'] },
    approve: {
      from: ['review'],
      to: [{ when: 'onNotice', to: 'notice' }, { when: 'decidedAbove', to: 'above' }, { to: 'given' }],
      label: ['同意', 'Approve'],
      by: ['manager'],
    },
    close: {
      from: ['notice'],
      to: [{ when: 'decidedAbove', to: 'above' }, { to: 'given' }],
      label: ['结束', 'Close'],
      by: ['officer'],
    },
    object: { from: ['notice'], to: 'review', label: ['异议', 'Object'], by: ['manager'] },
    record: { from: ['above'], to: 'given', label: ['登记', 'Record'], by: ['officer'] },
  },
})
const wiring = {
  guards: {},
  conditions: {
    onNotice: ({ options }: Situation) => options.notice === true,
    decidedAbove: ({ options }: Situation) => options.above === true,
  },
}
const from = (state: string, options: Record<string, unknown>) =>
  [
    ...ahead(permit, wiring, {
      ...{ state, options, facts: {}, documents: [], now: new Date(0) },
      doer: { id: null, roles: [], relations: [] },
    }),
  ].sort()

describe('what lies ahead of a case', () => {
  it('leaves out the steps its programme does without', () => {
    expect(from('draft', {})).toEqual(['given', 'review'])
    expect(from('draft', { above: true })).toEqual(['above', 'given', 'review'])
    expect(from('draft', { notice: true })).toEqual(['given', 'notice', 'review'])
  })

  it('is where a way leads from here, back again too, and nothing at the end', () => {
    expect(from('notice', { notice: true, above: true })).toEqual(['above', 'given', 'notice', 'review'])
    expect(from('above', { above: true })).toEqual(['given'])
    expect(from('given', { above: true })).toEqual([])
  })
})
