import { describe, expect, it } from '@jest/globals'
import { readIndustry } from './industry.js'
import { referenceRows } from './reference/seed-reference.js'

describe('industry codes of GB/T 4754', () => {
  it('derives the letter and the ancestors from the digits', () => {
    expect(readIndustry('6513')).toEqual({ code: '6513', letter: 'I', ancestors: ['I', '65', '651'] })
    expect(readIndustry('i6513')).toEqual({ code: '6513', letter: 'I', ancestors: ['I', '65', '651'] })
    expect(readIndustry('01')).toEqual({ code: '01', letter: 'A', ancestors: ['A'] })
    expect(readIndustry('M')).toEqual({ code: 'M', letter: 'M', ancestors: [] })
  })

  it('refuses a letter at odds with the digits, an unknown division and other shapes', () => {
    for (const text of ['C6513', '99', '00', '65133', '6', '', 'U', 'ab']) expect(readIndustry(text)).toBeUndefined()
  })

  it('agrees with every row of the table', () => {
    const rows = referenceRows('industries.csv')
    expect(rows).toHaveLength(1971)
    for (const row of rows) {
      const read = readIndustry(row.code as string)
      expect([row.code, read?.letter, read?.ancestors.at(-1) ?? '']).toEqual([row.code, row.letter, row.parent])
    }
  })
})
