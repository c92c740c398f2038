import { describe, expect, it } from '@jest/globals'
import { fieldNames, sayField } from './field-names.js'
import { textOf } from './problem.js'
import './http/validation.js'

describe('the name of a field', () => {
  it('is the one the pages use, in the language of the reader', () => {
    expect(textOf('field.isNotEmpty', { field: 'reason' }, 'zh')).toBe('请填写「理由」。')
    expect(textOf('field.isNotEmpty', { field: 'reason' }, 'en')).toBe('Fill in “Reason”.')
  })

  it('says which entry of a list is meant', () => {
    expect(sayField('items.1.reason', 'zh')).toBe('第 2 项的理由')
    expect(sayField('items.1.reason', 'en')).toBe('Reason of entry 2')
  })

  it('is what was written, where nobody has named the field', () => {
    expect(sayField('nobodyNamedThis.0', 'zh')).toBe('nobodyNamedThis.0')
  })

  it('is one: a second name for the same field is refused', () => {
    expect(() => fieldNames({ reason: ['缘由', 'Cause'] })).toThrow('field reason has two names')
  })
})
