import { shifted } from './decimals.js'

const TIMES: Readonly<Record<string, number>> = { 万: 4, 亿: 8 }

/**
 * A number as people type or paste it, as plain decimal text: full-width digits, separators, a sign of currency or per cent are
 * read (`１，２３４．５元` is `1234.5`). What is no number stays as it was typed.
 */
export function plainNumber(typed: string): string {
  const match = /^[¥$]?([+-]?)(\d*)(\.\d+)?元?%?$/.exec(halfWidth(typed))
  const [, sign = '', whole = '', fraction = ''] = match ?? []
  if (whole === '' && fraction === '') return typed
  return `${sign === '-' ? sign : ''}${whole || '0'}${fraction}`
}

/** An amount of yuan as people write it, as plain decimal text: as `plainNumber`, and 万 or 亿 count (`12万` is `120000`). */
export function plainAmount(typed: string): string {
  const match = /^(.+)([万亿])元?$/.exec(halfWidth(typed))
  if (!match) return plainNumber(typed)
  const plain = plainNumber(match[1] ?? '')
  return isNumber(plain) ? shifted(plain, TIMES[match[2] ?? ''] ?? 0) : typed
}

/** What was typed as the number it is; text that is none stays text, for the server to say so. */
export function typedNumber(typed: string): number | string | null {
  const plain = plainNumber(typed)
  if (plain.trim() === '') return null
  return isNumber(plain) ? Number(plain) : typed
}

/** Whether a text is plain decimal text. */
export function isNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text)
}

const halfWidth = (typed: string) => typed.normalize('NFKC').replaceAll(/[,\s]/g, '').replace('。', '.')
