import { shifted } from '../decimals.js'

const TIMES: Readonly<Record<string, number>> = { 万: 4, 亿: 8 }

/**
 * A number as people type or paste it, as plain decimal text: full-width digits, separators, a sign of currency or per cent
 * and 万 or 亿 are read (`１，２３４．５元` is `1234.5`, `12万` is `120000`). What is no number stays as it was typed.
 */
export function plainNumber(typed: string): string {
  const match = /^[¥$]?([+-]?\d+(?:\.\d+)?|[+-]?\.\d+)([万亿]?)元?%?$/.exec(
    typed.normalize('NFKC').replaceAll(/[,\s]/g, '').replace('。', '.'),
  )
  if (!match) return typed
  const [, digits = '', times = ''] = match
  return shifted(digits.replace(/^\+/, '').replace(/^(-?)\./, '$10.'), TIMES[times] ?? 0)
}

/** What was typed as the number it is; text that is none stays text, for the server to say so. */
export function typedNumber(typed: string): number | string | null {
  const plain = plainNumber(typed)
  if (plain.trim() === '') return null
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : typed
}
