import { describe, expect, it } from '@jest/globals'
import { readNumber } from './case-number.js'

describe('a case number as people type it', () => {
  const whole = { prefix: 'RD', year: '2026', digits: '000009' }
  it.each([
    ['as it is printed', 'RD-2026-000009', { ...whole, certain: true }],
    ['in lower case, with blanks', ' rd - 2026 - 000009 ', { ...whole, certain: true }],
    ['full-width', 'ＲＤ－２０２６－０００００９', { ...whole, certain: true }],
    ['with dashes of another kind', 'RD–2026—000009', { ...whole, certain: true }],
    ['without dashes', 'rd2026000009', { ...whole, certain: false }],
    ['without its zeros', 'RD-2026-9', { ...whole, digits: '9', certain: true }],
    ['kind and running number', 'rd 9', { prefix: 'RD', digits: '9', certain: false }],
    ['year and running number', '2026-9', { year: '2026', digits: '9', certain: true }],
    ['year and running number in one', '2026000009', { year: '2026', digits: '000009', certain: false }],
    ['the running number with zeros', '０００００９', { digits: '000009', certain: true }],
    ['the running number alone', '9', { digits: '9', certain: false }],
    ['the year so far', 'RD-2026', { prefix: 'RD', year: '2026', certain: true }],
  ])('is read %s', (_, typed, read) => {
    expect(JSON.parse(JSON.stringify(readNumber(typed)))).toEqual(read)
  })

  it.each(['青苗', '91440112DEMX00014B', 'RD-', '-9', 'RD-20', "'; --", ''])('is not read into “%s”', (typed) => {
    expect(readNumber(typed)?.certain ?? false).toBe(false)
  })
})
