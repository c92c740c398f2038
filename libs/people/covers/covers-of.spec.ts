import { describe, expect, it } from '@jest/globals'
import { systemActor } from '#platform'
import { coversOf, sameHands } from './covers-of.js'

const ctx = (scope: Record<string, string[]>) => ({
  actor: { ...systemActor, id: 'b', name: '乙', scope },
  now: new Date('2026-03-02T00:00:00Z'),
  requestId: 'r',
  language: 'zh' as const,
})

describe('standing in for somebody', () => {
  it('names whom', () => {
    expect(coversOf(ctx({ coversFor: ['a', 'c'], coversForNames: ['甲', '丙'] }))).toEqual([
      { userId: 'a', name: '甲' },
      { userId: 'c', name: '丙' },
    ])
    expect(coversOf(ctx({}))).toEqual([])
  })
  it('does not lift the separation of duties: the substitute has the hands of whoever they cover', () => {
    const covering = ctx({ coversFor: ['a'], coversForNames: ['甲'] })
    expect([sameHands(covering, 'a'), sameHands(covering, 'b'), sameHands(covering, 'c')]).toEqual([true, true, false])
    expect(sameHands(ctx({}), 'a')).toBe(false)
  })
})
