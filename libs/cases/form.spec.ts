import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type FormField, type FormSection, formFaults, merged, readAnswers, visibleFields } from './form.js'

const field = (key: string, rest: Partial<FormField>): FormField => ({ key, label: [key, key], type: 'text', ...rest })
const form: FormSection[] = [
  {
    key: 'basics',
    title: ['概况', 'Basics'],
    fields: [
      field('name', { required: true, maxLength: 4 }),
      field('staff', { type: 'number', required: true, min: 1, max: 1000, whole: true }),
      field('revenue', { type: 'money', min: 0 }),
      field('founded', { type: 'date', max: '2026-12-31' }),
      field('lab', { type: 'boolean' }),
      field('labName', { required: true, showIf: { field: 'lab', equals: true } }),
      field('labStaff', { type: 'number', required: true, showIf: { field: 'labName', equals: ['甲', '乙'] } }),
      field('stage', { type: 'choice', choices: [{ value: 'a', label: ['甲', 'A'] }] }),
      field('parks', { type: 'multi', choices: ['x', 'y'].map((value) => ({ value, label: [value, value] as const })) }),
    ],
  },
]
const codesOf = (answers: Record<string, unknown>) => formFaults(form, answers).map(({ key, code }) => `${key}:${code.slice(6)}`)

describe('checking a form', () => {
  it('asks for what is required and empty, and for nothing else', () => {
    expect(codesOf({})).toEqual(['name:field-required', 'staff:field-required'])
    expect(codesOf({ name: '甲公司', staff: 3 })).toEqual([])
    expect(codesOf({ name: '  ', staff: 3 })).toEqual(['name:field-required'])
  })

  it('asks a question only while the earlier answer shows it', () => {
    const answers = { name: '甲', staff: 3, lab: true }
    expect(codesOf(answers)).toEqual(['labName:field-required'])
    expect(codesOf({ ...answers, labName: '甲' })).toEqual(['labStaff:field-required'])
    expect(visibleFields(form, { lab: false, labName: '甲' }).map(({ key }) => key)).not.toContain('labStaff')
  })

  it('names the bound a value misses', () => {
    const good = { name: '甲', staff: 3 }
    expect(codesOf({ ...good, staff: 0 })).toEqual(['staff:field-too-small'])
    expect(codesOf({ ...good, staff: 1.5 })).toEqual(['staff:field-whole'])
    expect(codesOf({ ...good, staff: 1001 })).toEqual(['staff:field-too-large'])
    expect(codesOf({ ...good, name: '五个字的名' })).toEqual(['name:field-too-long'])
    expect(codesOf({ ...good, revenue: 1.5 })).toEqual(['revenue:field-fen'])
    expect(codesOf({ ...good, revenue: 10 ** 15 })).toEqual(['revenue:field-huge'])
    expect(codesOf({ ...good, founded: '2027-01-01' })).toEqual(['founded:field-too-large'])
    expect(codesOf({ ...good, founded: '2026-02-30' })).toEqual(['founded:field-date'])
    expect(codesOf({ ...good, stage: 'b' })).toEqual(['stage:field-choice'])
    expect(codesOf({ ...good, parks: ['x', 'z'] })).toEqual(['parks:field-choice'])
    expect(codesOf({ ...good, lab: 'yes' })).toEqual(['lab:field-boolean'])
    expect(formFaults(form, { ...good, staff: 0 })[0]?.params).toMatchObject({ min: 1, label: 'staff', labelEn: 'staff' })
  })

  it('names a key the form does not have', () => {
    expect(codesOf({ name: '甲', staff: 1, other: 1 })).toEqual(['other:field-unknown'])
  })

  it('counts a character outside the basic plane as one', () => {
    expect(codesOf({ name: '𠮷𠮷𠮷𠮷', staff: 1 })).toEqual([])
  })
})

describe('reading answers', () => {
  it('reads numbers written with separators, trims texts and empties what is blank', () => {
    const { answers, faults } = readAnswers(form, { name: ' 甲 ', staff: '1,000', revenue: '', parks: ['x', 'x'] })
    expect(faults).toEqual([])
    expect(answers).toEqual({ name: '甲', staff: 1000, revenue: null, parks: ['x'] })
    expect(merged({ revenue: 5, founded: '2020-01-01' }, answers)).toEqual({
      name: '甲',
      staff: 1000,
      parks: ['x'],
      founded: '2020-01-01',
    })
  })

  it('never keeps a value the check would find of the wrong type', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...visibleFields(form, { lab: true, labName: '甲' }).map((f) => f.key)), fc.anything()),
        (given) => {
          const { answers } = readAnswers(form, given)
          const kept = formFaults(form, merged({}, answers)).filter(({ code }) => code !== 'cases.field-required')
          expect(kept).toEqual([])
        },
      ),
    )
  })

  it('reads what it has read before to the same', () => {
    fc.assert(
      fc.property(fc.record({ name: fc.string(), staff: fc.double(), founded: fc.string() }), (given) => {
        const once = readAnswers(form, given)
        expect(readAnswers(form, once.answers).answers).toEqual(once.answers)
      }),
    )
  })
})
