import type { Text } from '#lifecycle'
import { isSameAnswer, type Sent, valueAt } from './corrections.js'
import type { DocumentSlot } from './documents.js'
import { type FormSection, fieldsOf } from './form.js'

/** A field that reads differently; null stands for no answer. */
export interface FieldDifference {
  key: string
  label: Text
  before: unknown
  after: unknown
}

/** A document that came or went. */
export interface DocumentDifference {
  slot: string
  label: Text
  change: 'added' | 'removed'
  fileId: string
  name: string
}

/** What changed from one submission to the next, in the form's and the programme's order. */
export interface Difference {
  fields: FieldDifference[]
  documents: DocumentDifference[]
}

/** What changed between two submissions. Fields and slots the programme no longer knows come last, under their keys. */
export function difference(
  before: Sent,
  after: Sent,
  spec: { form: readonly FormSection[]; documents: readonly DocumentSlot[] },
): Difference {
  const fields = withUnknown(fieldsOf(spec.form), [...Object.keys(before.answers), ...Object.keys(after.answers)])
  const slots = withUnknown(
    spec.documents,
    [...before.documents, ...after.documents].map((document) => document.slot),
  )
  const gone = (from: Sent, to: Sent, slot: string) =>
    from.documents.filter(
      (one) => one.slot === slot && !to.documents.some((other) => other.slot === slot && other.fileId === one.fileId),
    )
  return {
    fields: fields
      .map(({ key, label }) => ({
        key,
        label,
        before: valueAt({ target: 'field', key }, before),
        after: valueAt({ target: 'field', key }, after),
      }))
      .filter((field) => !isSameAnswer(field.before, field.after)),
    documents: slots.flatMap(({ key, label }) => [
      ...gone(before, after, key).map(({ fileId, name }) => ({ slot: key, label, change: 'removed' as const, fileId, name })),
      ...gone(after, before, key).map(({ fileId, name }) => ({ slot: key, label, change: 'added' as const, fileId, name })),
    ]),
  }
}

function withUnknown(known: readonly { key: string; label: Text }[], keys: readonly string[]): { key: string; label: Text }[] {
  const missing = [...new Set(keys)].filter((key) => !known.some((one) => one.key === key))
  return [...known, ...missing.map((key) => ({ key, label: [key, key] as const }))]
}
