import { describe, expect, it } from '@jest/globals'
import { quarterBounds, quarterOf } from './quarters.js'

describe('the quarters of the office', () => {
  it('begin and end at midnight in Shanghai', () => {
    expect(quarterBounds('2026Q4')).toEqual({ from: '2026-10-01T00:00:00+08:00', before: '2027-01-01T00:00:00+08:00' })
    expect(new Date(quarterBounds('2026Q1').from).toISOString()).toBe('2025-12-31T16:00:00.000Z')
  })

  it('follow one another without a gap', () => {
    const year = ['2026Q1', '2026Q2', '2026Q3', '2026Q4', '2027Q1'].map(quarterBounds)
    expect(year.slice(1).map(({ from }) => from)).toEqual(year.slice(0, -1).map(({ before }) => before))
  })

  it.each([
    ['2026-01-01', '2026Q1'],
    ['2026-03-31', '2026Q1'],
    ['2026-04-01', '2026Q2'],
    ['2026-12-31', '2026Q4'],
  ])('put %s into %s', (day, quarter) => expect(quarterOf(day)).toBe(quarter))

  it.each(['2026Q5', '2026q1', '26Q1', ''])('refuse the spelling “%s”', (text) =>
    expect(() => quarterBounds(text)).toThrow(/is not a quarter/),
  )
})
