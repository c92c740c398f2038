import type { Text } from '#lifecycle'
import { type FormFault, labels } from './form.js'

/** A place for documents in an application, with its limits. */
export interface DocumentSlot {
  key: string
  label: Text
  required?: boolean
  /** More than one file may be attached. */
  multiple?: boolean
  /** Media types taken, e.g. `application/pdf`, `image/*`; any the office stores when absent. */
  accept?: readonly string[]
  /** Largest file in megabytes (1024 × 1024 bytes). */
  maxMb?: number
  help?: Text
  /** Address of a template to fill in. */
  template?: string
  /** Groups a chart may ask for by name (`needs`); every slot also belongs to the group `documents`. */
  group?: string
}

/** A document as it hangs on a case. */
export interface HeldDocument {
  id: string
  slot: string
  fileId: string
  name: string
  /** Bytes. */
  size: number
  mediaType: string
  /** SHA-256 of the bytes: two documents of the same content are the same file. */
  content: string
  addedBy: string | null
  addedAt: Date
}

/** The group every slot belongs to. */
export const ALL_DOCUMENTS = 'documents'

/**
 * What a chart's `needs` may name and what is complete: keys of slots that hold a document or need none, groups all of
 * whose slots are complete, and `documents` when every slot is.
 */
export function completeSlots(spec: readonly DocumentSlot[], held: readonly { slot: string }[]): string[] {
  const missing = new Set(missingSlots(spec, held).map((slot) => slot.key))
  const groups = [...new Set(spec.flatMap((slot) => slot.group ?? []))]
  return [
    ...spec.map((slot) => slot.key).filter((key) => !missing.has(key)),
    ...groups.filter((group) => !spec.some((slot) => slot.group === group && missing.has(slot.key))),
    ...(missing.size === 0 ? [ALL_DOCUMENTS] : []),
  ]
}

/** The slots that need a document and hold none, in the programme's order. */
export function missingSlots(spec: readonly DocumentSlot[], held: readonly { slot: string }[]): DocumentSlot[] {
  const filled = new Set(held.map((document) => document.slot))
  return spec.filter((slot) => slot.required && !filled.has(slot.key))
}

/** One fault for each missing document (`cases.document-required`), at its slot: what "check my form" shows. */
export function missingDocuments(spec: readonly DocumentSlot[], held: readonly { slot: string }[]): FormFault[] {
  return missingSlots(spec, held).map((slot) => ({
    key: slot.key,
    code: 'cases.document-required',
    params: { slot: slot.key, ...labels(slot) },
  }))
}

/** Why a file cannot go into a slot: too large, or of a type that is not taken. Size in bytes. */
export function slotFaults(slot: DocumentSlot, file: { name: string; size: number; mediaType: string }): FormFault[] {
  const faults: FormFault[] = []
  const params = { slot: slot.key, ...labels(slot), name: file.name }
  if (slot.maxMb !== undefined && file.size > slot.maxMb * 1024 * 1024)
    faults.push({ key: slot.key, code: 'cases.document-too-large', params: { ...params, max: slot.maxMb } })
  if (slot.accept && !slot.accept.some((type) => takes(type, file.mediaType)))
    faults.push({
      key: slot.key,
      code: 'cases.document-type',
      params: { ...params, type: file.mediaType, accept: slot.accept.map((type) => TYPE_NAMES[type] ?? type).join('、') },
    })
  return faults
}

/** Media types as people call them. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/*': 'JPG、PNG',
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word (docx)',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel (xlsx)',
  'application/ofd': 'OFD',
  'text/csv': 'CSV',
  'text/plain': 'TXT',
}

function takes(accepted: string, mediaType: string): boolean {
  return accepted.endsWith('/*') ? mediaType.startsWith(accepted.slice(0, -1)) : accepted === mediaType
}
