import { describe, expect, it } from '@jest/globals'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { delimiterOf, splitRecord } from './split-record.js'

describe('a record of a separated text', () => {
  it('is taken apart as it was put together, whatever stands in its cells', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('a"b', '1,000', '', '"', 'x\ny', '""', ','))
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        const text = stringify([cells], { eof: false, quoted: true })
        expect(splitRecord(text, ',')).toEqual({ cells, open: false, ragged: false })
      }),
    )
  })

  it('says when a quote stays open, and when something follows a closed one', () => {
    expect(splitRecord('a,"b,c', ',')).toEqual({ cells: ['a', '"b,c'], open: true, ragged: false })
    expect(splitRecord('a,"b"c,d', ',')).toEqual({ cells: ['a', 'bc', 'd'], open: false, ragged: true })
    expect(splitRecord('a,5"管,d', ',')).toEqual({ cells: ['a', '5"管', 'd'], open: false, ragged: false })
  })

  it('has the delimiter that its header shows', () => {
    expect(['a,b', 'a\tb\tc', 'a;b', 'one'].map(delimiterOf)).toEqual([',', '\t', ';', ','])
  })
})
