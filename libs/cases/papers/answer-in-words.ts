import { officialDay } from '#platform'
import type { FormField } from '../form.js'
import { isEmpty } from '../form-values.js'

/** Integer fen as yuan with thousands separators: `123456` → `1,234.56`. */
export function yuan(fen: bigint | number | string): string {
  const digits = String(fen).replace('-', '').padStart(3, '0')
  const whole = digits.slice(0, -2).replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return `${String(fen).startsWith('-') ? '-' : ''}${whole}.${digits.slice(-2)}`
}

/** An answer (or the files of a slot) as a paper writes it, with its unit; `未填写` when there is none. */
export function answerInWords(field: FormField | undefined, value: unknown): string {
  if (isEmpty(value)) return field ? '未填写' : '未提供'
  if (!field)
    return Array.isArray(value) ? value.map((file) => String((file as { name?: string }).name ?? file)).join('\n') : String(value)
  const unit = field.unit ? ` ${field.unit}` : ''
  switch (field.type) {
    case 'money':
      return `${yuan(value as number)} 元`
    case 'percent':
      return `${value}%`
    case 'number':
      return `${value}${unit}`
    case 'date':
      return officialDay(String(value))
    case 'boolean':
      return value ? '是' : '否'
    case 'choice':
    case 'multi':
      return [value]
        .flat()
        .map((one) => field.choices?.find((choice) => choice.value === one)?.label[0] ?? String(one))
        .join('、')
    default:
      return `${value}${unit}`
  }
}
