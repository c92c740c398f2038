import { describe, expect, it } from '@jest/globals'
import { completeSlots, type DocumentSlot, missingDocuments, slotFaults } from './documents.js'

const slots: DocumentSlot[] = [
  { key: 'licence', label: ['执照', 'Licence'], required: true, group: 'papers' },
  { key: 'audit', label: ['审计', 'Audit'], required: true, accept: ['application/pdf', 'image/*'], maxMb: 1 },
  { key: 'extra', label: ['其他', 'Other'], group: 'papers' },
]

describe('documents of an application', () => {
  it('are complete slot by slot, group by group and altogether', () => {
    expect(completeSlots(slots, [])).toEqual(['extra'])
    expect(completeSlots(slots, [{ slot: 'licence' }])).toEqual(['licence', 'extra', 'papers'])
    expect(completeSlots(slots, [{ slot: 'licence' }, { slot: 'audit' }])).toEqual([
      'licence',
      'audit',
      'extra',
      'papers',
      'documents',
    ])
    expect(completeSlots([], [])).toEqual(['documents'])
  })

  it('that are missing are named', () => {
    expect(missingDocuments(slots, [{ slot: 'audit' }])).toEqual([
      { key: 'licence', code: 'cases.document-required', params: { slot: 'licence', label: '执照', labelEn: 'Licence' } },
    ])
  })

  it('must be within the size and of the type their slot takes', () => {
    const audit = slots[1] as DocumentSlot
    const faults = (size: number, mediaType: string) => slotFaults(audit, { name: 'a', size, mediaType }).map(({ code }) => code)
    expect(faults(1024 * 1024, 'image/png')).toEqual([])
    expect(faults(1024 * 1024 + 1, 'application/zip')).toEqual(['cases.document-too-large', 'cases.document-type'])
    expect(faults(1, 'imagery/png')).toEqual(['cases.document-type'])
  })
})
