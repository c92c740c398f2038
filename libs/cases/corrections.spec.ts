import { describe, expect, it } from '@jest/globals'
import { type CorrectionItem, couldHaveBeenRaisedFirst, unansweredItems, unlockedFields, unlockedSlots } from './corrections.js'
import type { FormSection } from './form.js'
import { difference } from './form-difference.js'

const item = (target: 'field' | 'document', key: string, oldValue: unknown, contested: string | null = null): CorrectionItem => ({
  ...{ id: key, target, key, reason: '不符', legalBasis: '第一条', oldValue, newValue: null, contested, answeredAt: null },
  oldContent: target === 'document' ? (oldValue as { content: string }[]).map(({ content }) => content) : null,
})
const file = (fileId: string, slot = 'licence', content = `bytes of ${fileId}`) => ({
  slot,
  fileId,
  name: `${fileId}.pdf`,
  content,
})
const form: FormSection[] = [
  {
    key: 'a',
    title: ['甲', 'A'],
    fields: [
      { key: 'lab', label: ['实验室', 'Lab'], type: 'boolean' },
      { key: 'labName', label: ['名称', 'Name'], type: 'text', showIf: { field: 'lab', equals: true } },
      { key: 'staff', label: ['人数', 'Staff'], type: 'number' },
    ],
  },
]

describe('a correction', () => {
  it('is answered item by item: by another value, another file, or the firm’s own words', () => {
    const items = [item('field', 'staff', 3), item('field', 'lab', true, '确有实验室'), item('document', 'licence', [file('f1')])]
    expect(unansweredItems(items, { answers: { staff: 3 }, documents: [file('f1')] })).toEqual(['staff', 'licence'])
    expect(unansweredItems(items, { answers: { staff: 4 }, documents: [file('f2')] })).toEqual([])
    expect(unansweredItems(items, { answers: {}, documents: [] })).toEqual([])
  })

  it('takes an emptied document for no answer when nothing was there before', () => {
    expect(unansweredItems([item('document', 'licence', [])], { answers: {}, documents: [] })).toEqual(['licence'])
  })

  it('takes the same file uploaded anew for no answer, and any other for one', () => {
    const items = [item('document', 'licence', [file('f1')])]
    const anew = { answers: {}, documents: [file('f2', 'licence', 'bytes of f1')] }
    expect(unansweredItems(items, anew)).toEqual(['licence'])
    expect(couldHaveBeenRaisedFirst(items, { answers: {}, documents: [file('f1')] }, anew)).toEqual(items)
    expect(unansweredItems(items, { answers: {}, documents: [...anew.documents, file('f3')] })).toEqual([])
  })

  it('unlocks the marked fields and those that show with them, nothing else', () => {
    const marked = [item('field', 'lab', false), item('document', 'licence', [])]
    expect([...unlockedFields(form, marked, { lab: true })]).toEqual(['lab', 'labName'])
    expect([...unlockedFields(form, marked, { lab: false })]).toEqual(['lab'])
    expect([...unlockedSlots(marked)]).toEqual(['licence'])
  })

  it('may raise in a further notice only what has changed since the first submission', () => {
    const first = { answers: { staff: 3, lab: true }, documents: [file('f1'), file('f3', 'audit')] }
    const now = { answers: { staff: 4, lab: true }, documents: [file('f2'), file('f3', 'audit')] }
    const marks = [
      { target: 'field', key: 'staff' },
      { target: 'field', key: 'lab' },
      { target: 'document', key: 'licence' },
      { target: 'document', key: 'audit' },
    ] as const
    expect(couldHaveBeenRaisedFirst(marks, first, now).map(({ key }) => key)).toEqual(['lab', 'audit'])
  })
})

describe('the difference between two submissions', () => {
  it('shows each changed answer with both values and each document that came or went', () => {
    const before = { answers: { staff: 3, old: 'x' }, documents: [file('f1')] }
    const after = { answers: { staff: 4, lab: true }, documents: [file('f2'), file('f9', 'gone-slot')] }
    const documents = [{ key: 'licence', label: ['执照', 'Licence'] as const }]
    expect(difference(before, after, { form, documents })).toEqual({
      fields: [
        { key: 'lab', label: ['实验室', 'Lab'], before: null, after: true },
        { key: 'staff', label: ['人数', 'Staff'], before: 3, after: 4 },
        { key: 'old', label: ['old', 'old'], before: 'x', after: null },
      ],
      documents: [
        { slot: 'licence', label: ['执照', 'Licence'], change: 'removed', fileId: 'f1', name: 'f1.pdf' },
        { slot: 'licence', label: ['执照', 'Licence'], change: 'added', fileId: 'f2', name: 'f2.pdf' },
        { slot: 'gone-slot', label: ['gone-slot', 'gone-slot'], change: 'added', fileId: 'f9', name: 'f9.pdf' },
      ],
    })
  })

  it('is empty when nothing changed, in whatever order documents come', () => {
    const sent = { answers: { staff: 3 }, documents: [file('f1'), file('f2')] }
    expect(difference(sent, { ...sent, documents: [...sent.documents].reverse() }, { form, documents: [] })).toEqual({
      fields: [],
      documents: [],
    })
  })
})
