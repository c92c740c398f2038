import type { EntityManager } from 'typeorm'
import { Problem, type ProblemItem } from '#platform'
import type { Case } from './case.entity.js'
import { type CaseSpec, unlocksOf } from './case-spec.queries.js'
import { unlockedFields, unlockedSlots } from './corrections.js'
import { openCorrection } from './corrections.queries.js'
import { type Answers, fieldsOf } from './form.js'

/** What the firm may edit now: everything, or the fields and slots a correction marks; both empty when nothing. */
export interface Unlocked {
  everything: boolean
  fields: ReadonlySet<string>
  slots: ReadonlySet<string>
}

/** What is unlocked on a case in its present state; `answers` are those the firm has given by now. */
export async function unlockedOn(manager: EntityManager, row: Case, spec: CaseSpec, answers: Answers): Promise<Unlocked> {
  const unlocks = await unlocksOf(manager, row)
  if (unlocks === 'all')
    return {
      everything: true,
      fields: new Set(fieldsOf(spec.form).map((field) => field.key)),
      slots: new Set(spec.documents.map((slot) => slot.key)),
    }
  const marked = unlocks === 'marked' ? ((await openCorrection(manager, row.id))?.items ?? []) : []
  return { everything: false, fields: unlockedFields(spec.form, marked, answers), slots: unlockedSlots(marked) }
}

/**
 * Demands that these fields may be edited now.
 * @throws Problem refused `cases.locked`, naming each locked field.
 */
export function demandFields(unlocked: Unlocked, spec: CaseSpec, keys: readonly string[]): void {
  const labelled = new Map(fieldsOf(spec.form).map((field) => [field.key, field.label]))
  demand('cases.field-locked', unlocked.fields, keys, labelled)
}

/**
 * Demands that these document slots may be changed now.
 * @throws Problem refused `cases.locked`, naming each locked slot.
 */
export function demandSlots(unlocked: Unlocked, spec: CaseSpec, keys: readonly string[]): void {
  demand('cases.document-locked', unlocked.slots, keys, new Map(spec.documents.map((slot) => [slot.key, slot.label])))
}

function demand(
  code: string,
  open: ReadonlySet<string>,
  keys: readonly string[],
  labelled: ReadonlyMap<string, readonly [string, string]>,
): void {
  const locked = keys.filter((key) => !open.has(key))
  if (locked.length === 0) return
  const items = locked.map((key): ProblemItem => {
    const [label, labelEn] = labelled.get(key) ?? [key, key]
    return { code, at: key, params: { key, label, labelEn } }
  })
  throw Problem.refused('cases.locked', {}, items)
}
