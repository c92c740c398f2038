import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { partsOf } from './instalments.js'

describe('money paid in parts', () => {
  it('is cut by the shares of the clause, the last part takes the fen left over', () => {
    expect(partsOf(10_010_001n, [50, 50])).toEqual([5_005_000n, 5_005_001n])
    expect(partsOf(100n, [33.33, 33.33, 33.34])).toEqual([33n, 33n, 34n])
  })

  it('always adds up to the whole, no part below nothing', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 14n }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 3 }),
        (fen, some) => {
          const left = 100 - some.reduce((sum, share) => sum + share, 0)
          fc.pre(left > 0)
          const parts = partsOf(fen, [...some, left])
          expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(fen)
          expect(parts.every((part) => part >= 0n)).toBe(true)
        },
      ),
    )
  })
})
