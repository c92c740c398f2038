import type { Text } from '#lifecycle'
import type { ProblemItem, ProblemParams } from '#platform'
import { type FieldType, isEmpty, normalise, valueFault } from './form-values.js'

export type { FieldType } from './form-values.js'

/** One choice of a `choice` or `multi` field. */
export interface FieldChoice {
  value: string
  label: Text
}

/** Shows a field only while an earlier field holds this value, or one of these values. */
export interface ShowIf {
  field: string
  equals: string | number | boolean | readonly (string | number | boolean)[]
}

/** One question of a form. Money is integer fen, percent is per hundred, dates are `YYYY-MM-DD`. */
export interface FormField {
  key: string
  label: Text
  type: FieldType
  unit?: string
  required?: boolean
  /** Least and greatest number, money (fen), percent or date. */
  min?: number | string
  max?: number | string
  /** A count: a number without fraction. */
  whole?: boolean
  /** Longest text, in characters; 500 for `text` and 5000 for `textarea` unless told. */
  maxLength?: number
  choices?: readonly FieldChoice[]
  help?: Text
  showIf?: ShowIf
}

/** A group of questions about one topic. */
export interface FormSection {
  key: string
  title: Text
  fields: readonly FormField[]
}

/** Answers by field key; a field without answer has no entry. */
export type Answers = Readonly<Record<string, unknown>>

/** What is wrong with one field: `params` carry the field's label in both languages and the bound it missed. */
export interface FormFault {
  key: string
  code: string
  params: ProblemParams
}

/** Every field of a form, in order. */
export function fieldsOf(form: readonly FormSection[]): FormField[] {
  return form.flatMap((section) => section.fields)
}

/** The fields a firm sees with these answers: without `showIf`, or whose earlier field is itself shown and answered so. */
export function visibleFields(form: readonly FormSection[], answers: Answers): FormField[] {
  const shown = new Map<string, FormField>()
  for (const field of fieldsOf(form)) {
    const rule = field.showIf
    if (!rule || (shown.has(rule.field) && holds(rule, answers[rule.field]))) shown.set(field.key, field)
  }
  return [...shown.values()]
}

/**
 * Everything wrong with a filled form, field by field in the form's order, then unknown keys: an empty required field, a
 * value of another type, out of bounds, too long or not among the choices. Hidden fields are not asked for.
 */
export function formFaults(form: readonly FormSection[], answers: Answers): FormFault[] {
  const known = new Set(fieldsOf(form).map((field) => field.key))
  const unknown = Object.keys(answers).filter((key) => !known.has(key))
  return [
    ...visibleFields(form, answers).flatMap((field) => {
      const value = answers[field.key]
      if (isEmpty(value)) return field.required ? [fault(field, { code: 'cases.field-required' })] : []
      const wrong = valueFault(field, value)
      return wrong ? [fault(field, wrong)] : []
    }),
    ...unknown.map((key) => ({ key, code: 'cases.field-unknown', params: { field: key } })),
  ]
}

/**
 * Reads partial answers as they come from a page: trims texts, reads numbers written as text, drops doubles of a `multi`.
 * An emptied field answers null (take the entry away). `faults` lists unknown keys and values that cannot be kept; an
 * empty required field is no fault while one is still filling in.
 */
export function readAnswers(
  form: readonly FormSection[],
  partial: Answers,
): { answers: Record<string, unknown>; faults: FormFault[] } {
  const fields = new Map(fieldsOf(form).map((field) => [field.key, field]))
  const answers: Record<string, unknown> = {}
  const faults: FormFault[] = []
  for (const [key, given] of Object.entries(partial)) {
    const field = fields.get(key)
    if (!field) {
      faults.push({ key, code: 'cases.field-unknown', params: { field: key } })
      continue
    }
    const value = normalise(field, given)
    const wrong = isEmpty(value) ? undefined : valueFault(field, value)
    if (wrong) faults.push(fault(field, wrong))
    else answers[key] = isEmpty(value) ? null : value
  }
  return { answers, faults }
}

/** The answers after a partial save: null takes an entry away. */
export function merged(before: Answers, changes: Answers): Record<string, unknown> {
  const after: Record<string, unknown> = { ...before, ...changes }
  for (const [key, value] of Object.entries(after)) if (value === null || value === undefined) delete after[key]
  return after
}

/** Faults as entries of a problem, each at its field. */
export function asItems(faults: readonly FormFault[]): ProblemItem[] {
  return faults.map(({ key, code, params }) => ({ code, params, at: key }))
}

/** A field's label in both languages, as texts of the catalogue use it: `{label}` in Chinese, `{labelEn}` in English. */
export function labels(field: { label: Text }): { label: string; labelEn: string } {
  return { label: field.label[0], labelEn: field.label[1] }
}

function holds({ equals }: ShowIf, value: unknown): boolean {
  const wanted = Array.isArray(equals) ? equals : [equals]
  return Array.isArray(value) ? value.some((one) => wanted.includes(one)) : wanted.includes(value as string)
}

function fault(field: FormField, wrong: { code: string; params?: ProblemParams }): FormFault {
  return { key: field.key, code: wrong.code, params: { field: field.key, ...labels(field), ...wrong.params } }
}
