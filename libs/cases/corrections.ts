import type { HeldDocument } from './documents.js'
import { type Answers, type FormSection, visibleFields } from './form.js'

/** What an item of a correction marks: a field of the form or a slot of the documents. */
export type CorrectionTarget = 'field' | 'document'

/** What identifies an item: its target and the key of the field or slot. */
export interface Marked {
  target: CorrectionTarget
  key: string
}

/** One thing that is wrong, as the notice says it; `oldValue` is what stood there when the notice went out. */
export interface CorrectionItem extends Marked {
  id: string
  reason: string
  legalBasis: string
  oldValue: unknown
  /** What the files were that stood in the slot, as `contentAt` answers; null for a field. */
  oldContent: readonly string[] | null
  newValue: unknown
  /** The firm's words, when it holds that the item is right as it is. */
  contested: string | null
  /** ISO moment. */
  answeredAt: string | null
}

/** A correction notice with its items. `dueOn` is `YYYY-MM-DD`. */
export interface Correction {
  id: string
  caseId: string
  round: number
  note: string
  issuedAt: Date
  workingDays: number
  dueOn: string | null
  answeredAt: Date | null
  allowedBy: string | null
  allowedReason: string | null
  items: CorrectionItem[]
}

/** The correction a firm has to answer now. */
export type OpenCorrection = Correction

/** What a firm sent: answers and documents at one moment. */
export interface Sent {
  answers: Answers
  documents: readonly Pick<HeldDocument, 'slot' | 'fileId' | 'name' | 'content'>[]
}

/** What stands at a field or slot: the answer (null when empty), or the files of the slot with their names. */
export function valueAt({ target, key }: Marked, { answers, documents }: Sent): unknown {
  if (target === 'field') return answers[key] ?? null
  return documents.filter((held) => held.slot === key).map(({ fileId, name }) => ({ fileId, name }))
}

/** What the files of a slot are, byte by byte, whatever they are called and however often they were uploaded. */
export function contentAt(slot: string, { documents }: Sent): string[] {
  return documents.filter((held) => held.slot === slot).map(({ content }) => content)
}

/** Whether two answers are the same; no answer is the same as an empty one. */
export function isSameAnswer(before: unknown, after: unknown): boolean {
  return JSON.stringify(before ?? null) === JSON.stringify(after ?? null)
}

/** Whether two slots hold the same contents, in any order. */
const isSameContent = (before: readonly string[], after: readonly string[]) =>
  JSON.stringify([...before].sort()) === JSON.stringify([...after].sort())

/**
 * Whether an item is contested with a text, or what stands there has changed since the notice. A document replaced by the
 * same file has not changed.
 */
export function isAnswered(item: CorrectionItem, now: Sent): boolean {
  if (item.contested) return true
  if (item.target === 'field') return !isSameAnswer(item.oldValue, valueAt(item, now))
  return !isSameContent(item.oldContent ?? [], contentAt(item.key, now))
}

/** Keys of the items that are neither changed since the notice nor contested with a text. */
export function unansweredItems(items: readonly CorrectionItem[], now: Sent): string[] {
  return items.filter((item) => !isAnswered(item, now)).map((item) => item.key)
}

/**
 * The items a further notice may not raise by itself: what the firm has not changed since its first submission, because
 * the first notice could have raised it (lifecycles.md, "Rules for all"). A supervisor's allowance lifts this.
 */
export function couldHaveBeenRaisedFirst<M extends Marked>(items: readonly M[], first: Sent, now: Sent): M[] {
  return items.filter((item) =>
    item.target === 'field'
      ? isSameAnswer(valueAt(item, first), valueAt(item, now))
      : isSameContent(contentAt(item.key, first), contentAt(item.key, now)),
  )
}

/**
 * The fields a correction unlocks: the marked ones, and those that show or hide with them, so that a changed answer never
 * leads to a question that cannot be answered. `answers` are those the firm has given by now.
 */
export function unlockedFields(form: readonly FormSection[], items: readonly Marked[], answers: Answers): Set<string> {
  const open = new Set(items.filter((item) => item.target === 'field').map((item) => item.key))
  for (const field of visibleFields(form, answers)) if (field.showIf && open.has(field.showIf.field)) open.add(field.key)
  return open
}

/** The document slots a correction unlocks. */
export function unlockedSlots(items: readonly Marked[]): Set<string> {
  return new Set(items.filter((item) => item.target === 'document').map((item) => item.key))
}
