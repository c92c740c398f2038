import { describe, expect, it } from '@jest/globals'
import { daysOver, forecast } from './forecast.js'

describe('a forecast to the end of the year', () => {
  it('goes on as until now, to the fen, and drops what is less', () => {
    expect(forecast(100n, { daysOver: 100, daysOfYear: 365 })).toBe(365n)
    expect(forecast(1n, { daysOver: 200, daysOfYear: 365 })).toBe(1n)
    expect(forecast(999_999_999_999_999n, { daysOver: 365, daysOfYear: 366 })).toBe(1_002_739_726_027_396n)
  })

  it('leaves a year that is over, or has not begun, as it is', () => {
    expect(forecast(7n, daysOver(2025, '2026-03-02'))).toBe(7n)
    expect(forecast(7n, daysOver(2027, '2026-03-02'))).toBe(7n)
  })

  it('counts the day itself, and the 29th of February', () => {
    expect(daysOver(2026, '2026-01-01')).toEqual({ daysOver: 1, daysOfYear: 365 })
    expect(daysOver(2028, '2028-03-01')).toEqual({ daysOver: 61, daysOfYear: 366 })
    expect(daysOver(2026, '2026-12-31')).toEqual({ daysOver: 365, daysOfYear: 365 })
  })
})
