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

/** Integer fen as the text a field shows, `12345.67`; exact. */
export function fenToYuan(fen: unknown): string | null {
  if (typeof fen !== 'number' && typeof fen !== 'string') return null
  const whole = BigInt(fen)
  const size = whole < 0n ? -whole : whole
  return `${whole < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`
}

/** What was typed in yuan as integer fen; exact, because it never passes through a fraction. */
export function yuanToFen(typed: string | number | null): number | null {
  if (typed === null || typed === '') return null
  const match = /^(-?)(\d+)(?:\.(\d{1,2})\d*)?$/.exec(String(typed))
  if (!match) return null
  const fen = BigInt(match[2] ?? '0') * 100n + BigInt((match[3] ?? '').padEnd(2, '0'))
  return Number(match[1] ? -fen : fen)
}
