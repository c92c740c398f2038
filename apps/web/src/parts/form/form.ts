/** A form as the programme's version describes it; money is integer fen, percent is per hundred, dates are `YYYY-MM-DD`. */
export type Pair = readonly [zh: string, en: string]

export interface FormField {
  key: string
  label: Pair
  type: 'text' | 'textarea' | 'number' | 'money' | 'date' | 'choice' | 'multi' | 'boolean' | 'percent'
  unit?: string
  required?: boolean
  min?: number | string
  max?: number | string
  /** A count: no fractions. */
  whole?: boolean
  maxLength?: number
  choices?: readonly { value: string; label: Pair }[]
  help?: Pair
  showIf?: { field: string; equals: unknown }
}

export interface FormSection {
  key: string
  title: Pair
  fields: readonly FormField[]
}

export type Answers = Readonly<Record<string, unknown>>

/** Whether a value is no answer. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0
}

/** The fields of a form that these answers show; those hidden by an earlier answer are left out. */
export function shownFields(form: readonly FormSection[], answers: Answers): Set<string> {
  const shown = new Set<string>()
  for (const field of form.flatMap((section) => section.fields)) {
    const rule = field.showIf
    if (!rule || (shown.has(rule.field) && holds(rule.equals, answers[rule.field]))) shown.add(field.key)
  }
  return shown
}

function holds(equals: unknown, value: unknown): boolean {
  const wanted = Array.isArray(equals) ? equals : [equals]
  return Array.isArray(value) ? value.some((one) => wanted.includes(one)) : wanted.includes(value)
}

export type Progress = 'notStarted' | 'inProgress' | 'problem' | 'done'

/** How far a section is: untouched, begun, something wrong with it, or done. Faults are the server's. */
export function progressOf(
  section: FormSection,
  shown: ReadonlySet<string>,
  answers: Answers,
  faulty: ReadonlySet<string>,
): { state: Progress; done: number; total: number } {
  const fields = section.fields.filter((field) => shown.has(field.key))
  const filled = fields.filter((field) => !isEmpty(answers[field.key]))
  const wrong = fields.filter((field) => faulty.has(field.key))
  const counts = { done: filled.length, total: fields.length }
  if (filled.length === 0 && wrong.length === fields.filter((field) => field.required).length && wrong.length > 0)
    return { state: 'notStarted', ...counts }
  if (wrong.some((field) => !isEmpty(answers[field.key]))) return { state: 'problem', ...counts }
  if (wrong.length > 0) return { state: 'inProgress', ...counts }
  return { state: filled.length === 0 && fields.some((field) => field.required) ? 'notStarted' : 'done', ...counts }
}

/** Integer fen as the text a field shows, `12345.67`; exact. What is no amount has no such text. */
export function fenToYuan(fen: unknown): string | null {
  if (!/^-?\d+$/.test(String(fen))) return null
  const whole = BigInt(fen as number | string)
  const size = whole < 0n ? -whole : whole
  return `${whole < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`
}

/**
 * What was typed in yuan as integer fen; exact up to the largest amount the server takes, because it never passes through a
 * fraction. `null` for what is no amount to the cent.
 */
export function yuanToFen(typed: string | number | null): number | null {
  const match = /^(-?)(\d+)(?:\.(\d{1,2})0*)?$/.exec(String(typed ?? ''))
  if (!match) return null
  const [, sign = '', whole = '', cents = ''] = match
  return Number(`${sign}${whole}${cents.padEnd(2, '0')}`)
}
