import { dayNumber } from '#lifecycle'
import type { ProblemParams } from '#platform'
import type { FormField } from './form.js'

/** Money is integer fen, percent is per hundred, a date is `YYYY-MM-DD`, `multi` is a list of choices. */
export const FIELD_TYPES = ['text', 'textarea', 'number', 'money', 'date', 'choice', 'multi', 'boolean', 'percent'] as const
export type FieldType = (typeof FIELD_TYPES)[number]

const DIGITS = 15
const NUMERIC: readonly FieldType[] = ['number', 'money', 'percent']

/** Whether a value is no answer: absent, null, a blank text or an empty list. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0
}

/** A value as it is kept: texts trimmed, numbers read from text (thousands separators allowed), a `multi` without doubles. */
export function normalise(field: FormField, value: unknown): unknown {
  if (Array.isArray(value)) return field.type === 'multi' ? [...new Set(value)] : value
  if (typeof value !== 'string') return value
  const text = value.trim()
  if (NUMERIC.includes(field.type)) {
    const plain = text.replaceAll(/[,，\s]/g, '')
    return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text
  }
  if (field.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return text
}

type Wrong = { code: string; params?: ProblemParams } | undefined

/** What is wrong with an answered value, or nothing. The value is normalised already. */
export function valueFault(field: FormField, value: unknown): Wrong {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return textFault(field, value)
    case 'number':
    case 'percent':
    case 'money':
      return numberFault(field, value)
    case 'date':
      return dateFault(field, value)
    case 'boolean':
      return typeof value === 'boolean' ? undefined : { code: 'cases.field-boolean' }
    case 'choice':
      return choiceFault(field, [value])
    case 'multi':
      return Array.isArray(value) ? choiceFault(field, value) : { code: 'cases.field-multi' }
  }
}

function textFault(field: FormField, value: unknown): Wrong {
  if (typeof value !== 'string') return { code: 'cases.field-text' }
  const longest = field.maxLength ?? (field.type === 'text' ? 500 : 5000)
  const length = [...value].length
  return length > longest ? { code: 'cases.field-too-long', params: { max: longest, length } } : undefined
}

function numberFault(field: FormField, value: unknown): Wrong {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'cases.field-number' }
  if (Math.abs(value) >= 10 ** DIGITS) return { code: 'cases.field-huge' }
  if (field.type === 'money' && !Number.isInteger(value)) return { code: 'cases.field-fen' }
  if (field.whole && !Number.isInteger(value)) return { code: 'cases.field-whole' }
  return boundsFault(field, value)
}

function dateFault(field: FormField, value: unknown): Wrong {
  try {
    dayNumber(value as string)
  } catch {
    return { code: 'cases.field-date' }
  }
  return boundsFault(field, value as string)
}

function boundsFault({ type, min, max }: FormField, value: number | string): Wrong {
  const said = (bound: number | string) => (type === 'money' ? Number(bound) / 100 : bound)
  if (min !== undefined && value < min) return { code: 'cases.field-too-small', params: { min: said(min) } }
  if (max !== undefined && value > max) return { code: 'cases.field-too-large', params: { max: said(max) } }
  return undefined
}

function choiceFault(field: FormField, values: readonly unknown[]): Wrong {
  const allowed = (field.choices ?? []).map((choice) => choice.value)
  const wrong = values.find((value) => !allowed.includes(value as string))
  if (wrong === undefined) return undefined
  return { code: 'cases.field-choice', params: { value: String(wrong), choices: allowed.join('、') } }
}
