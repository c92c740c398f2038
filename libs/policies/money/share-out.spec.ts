import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Claim, shareOut } from './share-out.js'

const claims = fc.uniqueArray(
  fc.record({
    caseId: fc.uuid(),
    wantedFen: fc.bigInt({ min: 1n, max: 10_000_000_000n }),
    score: fc.option(fc.integer({ min: 0, max: 100 }).map(String)),
    submittedAt: fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
  }),
  { selector: (claim) => claim.caseId, minLength: 1, maxLength: 40 },
)
const money = fc.bigInt({ min: 0n, max: 100_000_000_000n })
const total = (amounts: readonly { amountFen: bigint }[]) => amounts.reduce((sum, one) => sum + one.amountFen, 0n)
const claim = (caseId: string, wantedFen: bigint, score: string | null = null, day = '01'): Claim => ({
  ...{ caseId, wantedFen, score },
  submittedAt: new Date(`2026-03-${day}T00:00:00Z`),
})

describe('an oversubscribed line is shared out', () => {
  it.each(['queue', 'pro-rata', 'score'] as const)(
    'by %s, never a fen above the line nor above what a case wants, whatever comes',
    (rule) => {
      fc.assert(
        fc.property(money, claims, (available, wanted) => {
          const shares = shareOut(rule, available, wanted)
          expect(total(shares) <= available).toBe(true)
          expect(shares.every((share) => share.amountFen >= 0n && share.amountFen <= share.wantedFen)).toBe(true)
          expect(shares.map((share) => share.caseId).sort()).toEqual(wanted.map((one) => one.caseId).sort())
        }),
      )
    },
  )

  it('in the same part for everybody, to the last fen of the line', () => {
    fc.assert(
      fc.property(money, claims, (available, wanted) => {
        const asked = wanted.reduce((sum, one) => sum + one.wantedFen, 0n)
        const given = total(shareOut('pro-rata', available, wanted))
        expect(given === asked || given === available).toBe(true)
        expect(given <= asked).toBe(true)
      }),
    )
    expect(
      shareOut('pro-rata', 100n, [claim('a', 100n), claim('b', 100n), claim('c', 100n)]).map((one) => one.amountFen),
    ).toEqual([34n, 33n, 33n])
  })

  it('the same whoever hands the list over in which order', () => {
    fc.assert(
      fc.property(
        money,
        claims,
        fc.constantFrom('queue' as const, 'pro-rata' as const, 'score' as const),
        (available, wanted, rule) => {
          const key = (shares: ReturnType<typeof shareOut>) => shares.map((one) => `${one.caseId} ${one.amountFen}`).sort()
          expect(key(shareOut(rule, available, [...wanted].reverse()))).toEqual(key(shareOut(rule, available, wanted)))
        },
      ),
    )
  })

  it('highest score first; who does not fit whole gets nothing, the next may still fit', () => {
    const shares = shareOut('score', 100n, [claim('low', 20n, '60'), claim('high', 70n, '95'), claim('middle', 40n, '80')])
    expect(shares.map(({ caseId, amountFen }) => [caseId, amountFen])).toEqual([
      ['high', 70n],
      ['middle', 0n],
      ['low', 20n],
    ])
  })

  it('in the order of submission by the queue', () => {
    const shares = shareOut('queue', 50n, [claim('second', 30n, null, '02'), claim('first', 30n, null, '01')])
    expect(shares.map(({ caseId, amountFen }) => [caseId, amountFen])).toEqual([
      ['first', 30n],
      ['second', 0n],
    ])
  })
})
