import { describe, expect, it } from '@jest/globals'
import type { FormField } from './form.js'
import { definitionFaults } from './form-definition.js'

const field = (key: string, rest: Partial<FormField> = {}): FormField => ({ key, label: [key, key], type: 'text', ...rest })
const faults = (...fields: FormField[]) =>
  definitionFaults([{ key: 's', title: ['段', 'S'], fields }], []).map(({ code, at }) => `${at}:${code.slice(6)}`)
const choices = ['a', 'b'].map((value) => ({ value, label: [value, value] as const }))

describe('the form of a programme', () => {
  it('is taken when it makes sense', () => {
    expect(
      faults(
        field('stage', { type: 'choice', choices }),
        field('why', { showIf: { field: 'stage', equals: ['a', 'b'] } }),
        field('n', { type: 'number', min: 0, max: 0, whole: true }),
        field('on', { type: 'date', min: '2020-01-01' }),
      ),
    ).toEqual([])
  })

  it('is refused at each key that makes none', () => {
    expect(faults(field('a'), field('a'))).toEqual(['a:form-key-twice'])
    expect(faults(field('a', { type: 'choice' }))).toEqual(['a:form-choices'])
    expect(faults(field('a', { type: 'multi', choices: [...choices, ...choices] }))).toEqual(['a:form-choices'])
    expect(faults(field('a', { choices }))).toEqual(['a:form-choices-misplaced'])
    expect(faults(field('a', { type: 'number', min: 2, max: 1 }))).toEqual(['a:form-bounds'])
    expect(faults(field('a', { type: 'money', min: 0.5 }))).toEqual(['a:form-bounds'])
    expect(faults(field('a', { type: 'number', min: 0.5, whole: true }))).toEqual(['a:form-bounds'])
    expect(faults(field('a', { type: 'percent', whole: true }))).toEqual(['a:form-whole-misplaced'])
    expect(faults(field('a', { type: 'date', max: '31.12.2026' }))).toEqual(['a:form-bounds'])
    expect(faults(field('a', { type: 'boolean', min: 1 }))).toEqual(['a:form-bounds'])
    expect(faults(field('a', { showIf: { field: 'b', equals: 'x' } }), field('b'))).toEqual(['a:form-show-if'])
    expect(faults(field('b', { type: 'choice', choices }), field('a', { showIf: { field: 'b', equals: 'c' } }))).toEqual([
      'a:form-show-if',
    ])
  })

  it('keeps the keys of documents apart from those of fields', () => {
    const slot = { key: 'a', label: ['甲', 'A'] as const }
    expect(definitionFaults([{ key: 's', title: ['段', 'S'], fields: [field('a')] }], [slot])).toMatchObject([{ at: 'a' }])
  })
})
