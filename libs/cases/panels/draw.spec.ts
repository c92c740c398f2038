import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { drawExperts, nextExpert, orderBySeed, PoolTooSmall } from './draw.js'

const fields = ['芯片', '生物医药', '财务']
const candidate = fc.record({ id: fc.uuid(), expertise: fc.uniqueArray(fc.constantFrom(...fields), { minLength: 1 }) })
const pools = fc.uniqueArray(candidate, { selector: ({ id }) => id, minLength: 5, maxLength: 40 })

describe('drawing experts', () => {
  it('gives the same experts for the same seed and pool, in whatever order the pool is written', () => {
    fc.assert(
      fc.property(pools, fc.string(), fc.integer({ min: 1, max: 5 }), (pool, seed, seats) => {
        const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
        expect(ids(drawExperts(seed, [...pool].reverse(), seats))).toEqual(ids(drawExperts(seed, pool, seats)))
      }),
    )
  })

  it('draws exactly the seats, nobody twice, nobody from outside the pool', () => {
    fc.assert(
      fc.property(pools, fc.string(), fc.integer({ min: 1, max: 5 }), (pool, seed, seats) => {
        const drawn = drawExperts(seed, pool, seats)
        expect(new Set(drawn).size).toBe(seats)
        expect(drawn.every((one) => pool.includes(one))).toBe(true)
      }),
    )
  })

  it('keeps the seats of a field for its experts, or says how many are there', () => {
    fc.assert(
      fc.property(pools, fc.string(), fc.integer({ min: 1, max: 5 }), (pool, seed, kept) => {
        const there = pool.filter(({ expertise }) => expertise.includes('芯片')).length
        const draw = () => drawExperts(seed, pool, 5, [{ expertise: '芯片', seats: kept }])
        if (there < kept) expect(draw).toThrow(new PoolTooSmall('芯片', kept, there))
        else expect(draw().filter(({ expertise }) => expertise.includes('芯片')).length).toBeGreaterThanOrEqual(kept)
      }),
    )
  })

  it('is repeated by anybody who can compute SHA-256', () => {
    const pool = ['甲', '乙', '丙', '丁'].map((id) => ({ id, expertise: [] }))
    const byHand = ['甲', '乙', '丙', '丁']
      .map((id) => [createHash('sha256').update(`20260302-7|${id}`).digest('hex'), id] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, id]) => id)
    expect(orderBySeed('20260302-7', pool).map(({ id }) => id)).toEqual(byHand)
    expect(drawExperts('20260302-7', pool, 2).map(({ id }) => id)).toEqual(byHand.slice(0, 2))
    expect(nextExpert('20260302-7', pool, new Set(byHand.slice(0, 2)))?.id).toBe(byHand[2])
    expect(nextExpert('20260302-7', pool, new Set(byHand))).toBeUndefined()
  })

  it('says how many are missing rather than drawing fewer', () => {
    expect(() => drawExperts('x', [{ id: 'a', expertise: [] }], 3)).toThrow('3 experts are wanted and 1 may be drawn')
  })
})
