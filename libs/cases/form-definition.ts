import type { ProblemItem } from '#platform'
import type { DocumentSlot } from './documents.js'
import { type FormField, type FormSection, fieldsOf } from './form.js'
import { isEmpty, valueFault } from './form-values.js'

const BOUNDED = ['number', 'money', 'percent', 'date']
const OF_CHOICE = ['choice', 'multi']

/**
 * Everything wrong with the sense of a form and its document slots, one entry each at the key concerned: a key twice,
 * choices missing or misplaced, bounds that cross or are of another type, a count that is no number, and a condition that names no earlier field or
 * a value that field cannot have.
 */
export function definitionFaults(form: readonly FormSection[], documents: readonly DocumentSlot[]): ProblemItem[] {
  const fields = fieldsOf(form)
  return [
    ...twice([...fields, ...documents].map(({ key }) => key)),
    ...twice(form.map(({ key }) => key)),
    ...fields.flatMap((field, place) => [
      ...choices(field),
      ...bounds(field),
      ...whole(field),
      ...condition(field, fields.slice(0, place)),
    ]),
  ]
}

function twice(keys: readonly string[]): ProblemItem[] {
  return [...new Set(keys.filter((key, place) => keys.indexOf(key) !== place))].map((key) => entry('cases.form-key-twice', key))
}

function choices({ key, type, choices }: FormField): ProblemItem[] {
  if (!OF_CHOICE.includes(type)) return choices?.length ? [entry('cases.form-choices-misplaced', key)] : []
  const values = (choices ?? []).map(({ value }) => value)
  return values.length === 0 || new Set(values).size < values.length ? [entry('cases.form-choices', key)] : []
}

function bounds(field: FormField): ProblemItem[] {
  const { key, type, min, max } = field
  if (min === undefined && max === undefined) return []
  const unfit = [min, max].some((bound) => bound !== undefined && valueFault({ ...field, min: undefined, max: undefined }, bound))
  const cross = min !== undefined && max !== undefined && min > max
  return !BOUNDED.includes(type) || unfit || cross ? [entry('cases.form-bounds', key)] : []
}

function whole({ key, type, whole }: FormField): ProblemItem[] {
  return whole && type !== 'number' ? [entry('cases.form-whole-misplaced', key)] : []
}

function condition({ key, showIf }: FormField, before: readonly FormField[]): ProblemItem[] {
  if (!showIf) return []
  const asked = before.find((field) => field.key === showIf.field)
  const wanted = [showIf.equals].flat()
  const possible =
    asked && wanted.every((value) => !isEmpty(value) && !valueFault(asked, asked.type === 'multi' ? [value] : value))
  return possible ? [] : [entry('cases.form-show-if', key)]
}

const entry = (code: string, key: string): ProblemItem => ({ code, params: { key }, at: key })
