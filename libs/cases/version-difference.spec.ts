import { describe, expect, it } from '@jest/globals'
import { changesBetween } from './version-difference.js'

describe('the difference between two versions of a programme', () => {
  it('names each leaf that changed, keyed lists by key', () => {
    const before = {
      legalBasis: '甲',
      form: [
        { key: 'a', min: 1 },
        { key: 'b', min: 1 },
      ],
      options: { publicity: true },
    }
    const after = { legalBasis: '甲', form: [{ key: 'b', min: 2 }, { key: 'c' }], options: {} }
    expect(changesBetween(before, after)).toEqual([
      { path: 'form.a', before: { key: 'a', min: 1 }, after: null },
      { path: 'form.b.min', before: 1, after: 2 },
      { path: 'form.c', before: null, after: { key: 'c' } },
      { path: 'options.publicity', before: true, after: null },
    ])
  })

  it('compares plain lists whole and finds nothing between equals', () => {
    expect(changesBetween({ a: [1, 2] }, { a: [2, 1] })).toEqual([{ path: 'a', before: [1, 2], after: [2, 1] }])
    expect(changesBetween({ a: [1] }, { a: [1] })).toEqual([])
  })
})
